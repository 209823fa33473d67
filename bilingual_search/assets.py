"""The files of the engine and the box, as a browser loads them."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rcssmin

from .modules import join, minify
from .options import Options
from .texts import box_texts

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Assets:
    """Texts by path below `folder`, whose name is a hash of them: a cached old file never meets a new one."""

    files: dict[str, str]
    locales: tuple[str, ...]
    box: str = "box/box.js"
    marks: str = "marks/marks.js"
    style: str = "box/box.css"
    engine: str = "engine/worker.js"

    @property
    def folder(self) -> str:
        return short_hash(json.dumps(self.files))

    @property
    def current(self) -> dict[str, Any]:
        """The content of current.json: where the files are to be found, from the folder of that file on."""
        names = ("box", "marks", "style", "engine")
        return {name: f"{self.folder}/{getattr(self, name)}" for name in names} | {
            "texts": {
                locale: f"{self.folder}/{_texts(locale)}" for locale in self.locales
            }
        }


def read_assets(options: Options, locales: Iterable[str]) -> Assets:
    """The assets as they are now; read anew each time, so that a change shows on the next rebuild while serving."""
    found = tuple(sorted(locales))
    files = {
        "engine/worker.js": minify(_read("engine/worker.js")),
        "engine/search.js": join(_HERE / "engine", "search"),
        "box/box.js": join(_HERE / "box", "box"),
        "box/box.css": _minified_style("box/box.css"),
        "marks/marks.js": join(_HERE / "box", "marks"),
    }
    for locale in found:
        texts = box_texts(locale, options)
        files[_texts(locale)] = json.dumps(texts, ensure_ascii=False)
    return Assets(files, found)


def page_style() -> str:
    """The style of what stands in the pages (markup.py)."""
    return _minified_style("box/page.css")


def read_loader() -> str:
    """The script that stands in the pages (markup.py)."""
    return minify(_read("box/loader.js"))


def short_hash(text: str) -> str:
    """A name that changes with the text."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _texts(locale: str) -> str:
    return f"box/texts.{locale}.json"


def _minified_style(path: str) -> str:
    style: str = rcssmin.cssmin(_read(path))
    return style


def _read(path: str) -> str:
    return (_HERE / path).read_text(encoding="utf-8")
