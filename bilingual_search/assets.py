"""The files of the engine and the box, as a browser loads them."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .modules import join, minify
from .options import read_yaml

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Assets:
    """Texts by path below `folder`, whose name is a hash of them: a cached old file never meets a new one."""

    files: dict[str, str]
    box: str = "box/start.js"
    style: str = "box/search.css"
    engine: str = "engine/worker.js"

    @property
    def folder(self) -> str:
        return hashlib.sha256(json.dumps(self.files).encode()).hexdigest()[:8]

    @property
    def current(self) -> dict[str, str]:
        """The content of current.json: where the files are to be found, from the folder of that file on."""
        return {
            name: f"{self.folder}/{getattr(self, name)}"
            for name in ("box", "style", "engine")
        }


def read_assets() -> Assets:
    """The assets as they are now; read anew each time, so that a change shows on the next rebuild while serving."""
    files = {
        "engine/worker.js": minify(_read("engine/worker.js")),
        "engine/search.js": join(_HERE / "engine", "search"),
        "box/search.css": _read("box/search.css"),
    }
    for path in sorted((_HERE / "box").glob("*.js")):
        files[f"box/{path.name}"] = minify(_read(f"box/{path.name}"))
    for locale, texts in strings().items():
        files[f"box/strings.{locale}.json"] = json.dumps(texts, ensure_ascii=False)
    return Assets(files)


def strings() -> dict[str, Any]:
    """The texts of the box by locale."""
    texts: dict[str, Any] = read_yaml(_HERE / "strings.yml")
    return texts


def _read(path: str) -> str:
    return (_HERE / path).read_text(encoding="utf-8")
