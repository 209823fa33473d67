"""ES modules joined to one, so that a browser fetches them in one request.

No bundler, which would be a binary of ten megabytes: it knows only the form that the modules here are
written in, and refuses any other. Imports stand at the top, `import { a, b } from "./name.js";` or from
`"../folder/name.js"`; exports are declarations, `export function`, `export async function`, `export class` or
`export const` of one name. Comments and white space go by rjsmin, which knows what is a comment and what only looks like one.
"""

import re
from pathlib import Path

import rjsmin

from .errors import SearchError

# Of minified code.
_IMPORT = re.compile(r'import\{([\w,]+?),?\}from"(\.\.?/[\w/]+)\.js";?\n?')
_EXPORT = re.compile(
    r"(?:^|(?<=[;}\n]))export (?=(?:async )?(?:function|class|const) (\w+))"
)
_OTHER = re.compile(r"(?:^|(?<=[;}\n]))(?:import(?![\w$(.])|export(?![\w$])).{0,40}")


def minify(source: str) -> str:
    """JavaScript without comments and needless white space."""
    minified: str = rjsmin.jsmin(source)
    return minified


def join(folder: Path, entry: str) -> str:
    """The source of the module `entry` (a name without .js) with all it imports, each in a scope of its own.

    Raises SearchError where a module is missing, imports in a circle, or is written in another form.
    """
    joined: dict[Path, str] = {}
    exports: dict[Path, list[str]] = {}
    names: dict[Path, str] = {}  # of the constant that holds what a module exports

    def add(file: Path, importers: list[Path]) -> None:
        if file in importers:
            circle = [*importers[importers.index(file) :], file]
            raise SearchError(
                f"{file}: imports itself: {' -> '.join(each.stem for each in circle)}"
            )
        if not file.is_file():
            raise SearchError(f"{file}: is missing; {importers[-1].name} imports it")
        body = minify(file.read_text(encoding="utf-8"))
        scope = ""
        while match := _IMPORT.match(body):
            wanted = match[1].split(",")
            imported = (file.parent / f"{match[2]}.js").resolve()
            if imported not in joined:
                add(imported, [*importers, file])
            if missing := set(wanted) - set(exports[imported]):
                raise SearchError(
                    f"{file}: imports {', '.join(sorted(missing))}, which {imported.name} does not export"
                )
            scope += f"const{{{','.join(wanted)}}}={names[imported]};"
            body = body[match.end() :]
        exports[file] = _EXPORT.findall(body)
        body = _EXPORT.sub("", body)
        if other := _OTHER.search(body):
            raise SearchError(
                f"{file}: has an import or export of another form than modules.py knows: {other[0]}"
            )
        names[file] = f"${len(names)}"
        joined[file] = (
            f"const {names[file]}=(()=>{{{scope}{body}\nreturn{{{','.join(exports[file])}}}}})();\n"
        )

    start = (folder / f"{entry}.js").resolve()
    add(start, [])
    return (
        "".join(joined.values())
        + f"export const{{{','.join(exports[start])}}}={names[start]};\n"
    )
