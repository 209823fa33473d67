"""ES modules joined to one, so that a browser fetches them in one request.

No bundler, which would be a binary of ten megabytes: it knows only the form that the modules here are
written in, and refuses any other. Imports stand at the top, `import { a, b } from "./name.js";`; exports
are declarations, `export function`, `export async function`, `export class` or `export const` of one name.
Comments and white space go by rjsmin, which knows what is a comment and what only looks like one.
"""

import re
from pathlib import Path

import rjsmin

from .errors import SearchError

# Of minified code.
_IMPORT = re.compile(r'import\{([\w,]+?),?\}from"\./(\w+)\.js";?\n?')
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
    joined: dict[str, str] = {}
    exports: dict[str, list[str]] = {}

    def add(name: str, importers: list[str]) -> None:
        file = folder / f"{name}.js"
        if name in importers:
            circle = " -> ".join([*importers[importers.index(name) :], name])
            raise SearchError(f"{file}: imports itself: {circle}")
        if not file.is_file():
            raise SearchError(f"{file}: is missing; {importers[-1]}.js imports it")
        body = minify(file.read_text(encoding="utf-8"))
        scope = ""
        while match := _IMPORT.match(body):
            names, imported = match[1].split(","), match[2]
            if imported not in joined:
                add(imported, [*importers, name])
            if missing := set(names) - set(exports[imported]):
                raise SearchError(
                    f"{file}: imports {', '.join(sorted(missing))}, which {imported}.js does not export"
                )
            scope += f"const{{{','.join(names)}}}=${imported};"
            body = body[match.end() :]
        exports[name] = _EXPORT.findall(body)
        body = _EXPORT.sub("", body)
        if other := _OTHER.search(body):
            raise SearchError(
                f"{file}: has an import or export of another form than modules.py knows: {other[0]}"
            )
        joined[name] = (
            f"const ${name}=(()=>{{{scope}{body}\nreturn{{{','.join(exports[name])}}}}})();\n"
        )

    add(entry, [])
    return (
        "".join(joined.values())
        + f"export const{{{','.join(exports[entry])}}}=${entry};\n"
    )
