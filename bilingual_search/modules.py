"""ES modules joined to one, so that a browser fetches them in one request.

No bundler: it knows only the form the modules here are written in, and refuses any other. Imports
stand at the top, `import { a, b } from "./name.js";`; exports are declarations,
`export function`, `export async function`, `export class` or `export const`.
"""

import re

_COMMENT = re.compile(r"^[ \t]*(?:/\*\*.*?\*/|//[^\n]*)\n", re.DOTALL | re.MULTILINE)
_IMPORT = re.compile(r'^import \{ ?([\w, \n]+?),? ?\} from "\./(\w+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(
    r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE
)


def without_comments(source):
    """A module without its comments of whole lines, a third of its bytes."""
    return _COMMENT.sub("", source)


def join(folder, entry):
    """The source of the module `entry` (a name without .js) with all it imports, each in a scope of its own."""
    joined = {}

    def add(name):
        source = without_comments((folder / f"{name}.js").read_text(encoding="utf-8"))
        imports, exports = _IMPORT.findall(source), ", ".join(_EXPORT.findall(source))
        body = _EXPORT.sub("", _IMPORT.sub("", source))
        if re.search(r"^(?:import|export)\b", body, re.MULTILINE):
            raise ValueError(
                f"{name}.js: an import or export of another form than join() knows"
            )
        for _, imported in imports:
            if imported not in joined:
                add(imported)
        scope = "".join(
            f"const {{ {names} }} = ${imported}\n" for names, imported in imports
        )
        joined[name] = (
            f"const ${name} = (() => {{\n{scope}{body}return {{ {exports} }}\n}})()\n"
        )
        return exports

    exports = add(entry)
    return "".join(joined.values()) + f"export const {{ {exports} }} = ${entry}\n"
