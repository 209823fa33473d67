"""Builds the sites that are compared, from the same pages.

stock     Material's own search
pagefind  the stock site without a search of its own; Pagefind's index and its default UI on the home pages
ours      this project as mkdocs.yml describes it
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from content.page_file import read_page
from tools import project as support

from .made_up_pages import add_made_up_pages

BASE_PATH = urlsplit(support.SITE_URL).path
HOME_PAGES = {"ko": "", "en": "en/"}

_NOWHERE = r"(?!)"  # a regular expression that finds nothing
_PAGEFIND_UI = """
<link href="{root}pagefind/pagefind-ui.css" rel="stylesheet"><script src="{root}pagefind/pagefind-ui.js"></script>
<div id="search"></div><script>new PagefindUI({{element: "#search"}})</script>
"""


@dataclass(frozen=True)
class System:
    """One of the searches compared.

    `prepare` turns a copy of the project into what it builds from; `finish` works on the built site.
    `files` are the beginnings of the paths, below the root, of what a site holds for searching only, and
    `inline` finds what stands in a page for searching only. `interface` marks the paths of those of the
    files that are fetched to make the box rather than to find and list anything.
    """

    name: str
    box: str
    files: tuple[str, ...]
    inline: str  # a regular expression
    interface: tuple[str, ...]
    prepare: Callable[[Path], None]
    finish: Callable[[Path], None]


def prepare(system: System, folder: Path, made_up: int = 0) -> Path:
    """A copy of the project in a new folder, with made-up questions in each language, prepared for a system."""
    folder.mkdir()
    support.copy_project(folder)
    if made_up:
        add_made_up_pages(folder, made_up)
    system.prepare(folder)
    return folder


def build(system: System, project: Path, site: Path) -> float:
    """Build the site; gives the seconds it took. `project` has been prepared for the system."""
    start = time.perf_counter()
    result = support.build(project, site)
    if result.status:
        raise RuntimeError(f"{system.name} cannot be built:\n{result.output}")
    system.finish(site)
    return time.perf_counter() - start


def forget_analyses(project: Path) -> None:
    shutil.rmtree(project / support.CACHE, ignore_errors=True)


def without_keywords_and_glossary(project: Path) -> None:
    """Let our search do without what people wrote for it alone."""
    options = project / "data" / "search.yml"
    settings = yaml.safe_load(options.read_text(encoding="utf-8"))
    for name in ("glossary", "queries"):
        settings.pop(name, None)
    _write_yaml(options, settings)
    for file in (project / "docs").rglob("*.md"):
        page = read_page(file)
        head = page.front_matter.model_dump(exclude_defaults=True, exclude={"keywords"})
        front_matter = yaml.safe_dump(
            head, allow_unicode=True, sort_keys=False, width=10_000
        )
        file.write_text(f"---\n{front_matter}---\n{page.body}", encoding="utf-8")


def _prepare_stock(project: Path) -> None:
    """The short answer, which our templates print from the front matter, opens the text."""
    for file in (project / "docs").rglob("*.md"):
        page = read_page(file)
        head = file.read_text(encoding="utf-8").removesuffix(page.body)
        file.write_text(
            f"{head}\n{page.front_matter.description}\n{page.body}", encoding="utf-8"
        )
    config = yaml.safe_load(
        (Path(__file__).parent / "stock.yml").read_text(encoding="utf-8")
    )
    _write_yaml(project / "mkdocs.yml", config | {"site_url": support.SITE_URL})


def _prepare_pagefind(project: Path) -> None:
    _prepare_stock(project)
    config = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    config["plugins"].remove("search")
    _write_yaml(project / "mkdocs.yml", config)


def _add_pagefind(site: Path) -> None:
    """Index the text of the pages, without the signs that link to headings."""
    command = [
        sys.executable,
        "-m",
        "pagefind",
        "--silent",
        "--site",
        str(site),
        "--root-selector",
        ".md-content",
        "--exclude-selectors",
        ".headerlink",
    ]
    subprocess.run(command, check=True)
    for home in HOME_PAGES.values():
        support.replace(
            site / home / "index.html",
            "</article>",
            _PAGEFIND_UI.format(root=BASE_PATH) + "</article>",
        )


def _nothing(path: Path) -> None:
    pass


def _write_yaml(file: Path, content: dict[str, Any]) -> None:
    file.write_text(
        yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8"
    )


STOCK = System(
    name="stock",
    box="material",
    files=("search/", "assets/javascripts/workers/search", "assets/javascripts/lunr/"),
    inline=_NOWHERE,
    interface=(),
    prepare=_prepare_stock,
    finish=_nothing,
)
PAGEFIND = System(
    name="Pagefind",
    box="pagefind",
    files=("pagefind/",),
    inline=r"<script>new PagefindUI.*?</script>",
    interface=("pagefind-ui",),
    prepare=_prepare_pagefind,
    finish=_add_pagefind,
)
OURS = System(
    name="ours",
    box="site",
    files=("search/",),
    # The link to its style, and from the button to the loader after the dialog: bilingual_search/templates.
    inline=r'<link rel="stylesheet" href="[^"]*search/page\.css[^>]*>|<a class="search-open".*?</dialog>\s*<script>.*?</script>',
    interface=("/box/", "search/current.json"),
    prepare=_nothing,
    finish=_nothing,
)
SYSTEMS = (STOCK, PAGEFIND, OURS)
