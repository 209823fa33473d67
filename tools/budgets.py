"""Measures what readers of a built site download, and compares it with tools/budgets.yml.

python -m tools.budgets site
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import yaml

import bilingual_search
from content.locales import LOCALES
from tools.html import HtmlPage, html_pages
from tools.project import ROOT
from tools.server import compressed, gzipped

FILE = ROOT / "tools" / "budgets.yml"


def budgets() -> dict[str, int]:
    """The limit of each part in bytes."""
    limits: dict[str, int] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return limits


def measure(site: Path) -> dict[str, int]:
    """The bytes of each part, compressed as a web server does it, each file by itself."""
    pages = html_pages(site)
    questions = [page for page in pages.values() if page.tree.xpath("//article")]
    question = questions[0]
    search = site / "search"
    sizes = [len(gzipped(page.file)) for page in questions]
    lists = [pages[locale.url("questions")] for locale in LOCALES.values()]
    return {
        "page": max(sizes),
        # Lists grow with the site: what counts is how much each question, in each language, adds to
        # what every page has (nearly all of the smallest one).
        "list": sum(max(0, len(gzipped(page.file)) - min(sizes)) for page in lists)
        // len(questions),
        "style": _sum(_linked(site, question, "//link[@rel='stylesheet']/@href")),
        "scripts": _sum(_linked(site, question, "//script/@src")),
        "search_in_page": max(
            len(compressed(_search_in_page(code))) for code in LOCALES
        ),
        "box": max(
            _sum(
                file
                for file in (search / "current.json", *search.glob("*/box/*"))
                if not file.name.startswith("texts.") or f".{code}." in file.name
            )
            for code in LOCALES
        ),
        "marks": _sum(search.glob("*/marks/*")),
        "engine_and_index": _sum(search.glob("*/engine/*"))
        + max(_index(search / code, passages=False) for code in LOCALES),
        "passages": max(_index(search / code, passages=True) for code in LOCALES),
    }


def too_heavy(sizes: dict[str, int], limits: dict[str, int]) -> list[str]:
    """One line for each part that exceeds its budget, or has none."""
    return [
        f"{name}: {size:,} bytes, more than the {limits[name]:,} of {FILE.name}"
        if name in limits
        else f"{name}: has no budget in {FILE.name}"
        for name, size in sizes.items()
        if size > limits.get(name, -1)
    ]


def _sum(files: Iterable[Path]) -> int:
    sizes = [len(gzipped(file)) for file in files]
    assert sizes, "no such file in the site"
    return sum(sizes)


def _linked(site: Path, page: HtmlPage, xpath: str) -> list[Path]:
    addresses = [
        urlsplit(urljoin(f"/{page.path}", each)) for each in page.tree.xpath(xpath)
    ]
    return [site / address.path.lstrip("/") for address in addresses]


def _index(folder: Path, passages: bool) -> int:
    """The index of a language: the passages, or all else."""
    return _sum(
        file
        for file in folder.glob("*.json")
        if file.name.startswith("passages") is passages
    )


def _search_in_page(locale: str) -> bytes:
    options = bilingual_search.Options.read(ROOT / "data" / "search.yml", ROOT)
    return bilingual_search.box_html(locale, "../../", options).encode()


def main() -> int:
    """Print sizes and budgets; 1 if one is exceeded."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    sizes, limits = measure(parser.parse_args().site), budgets()
    for name, size in sizes.items():
        print(f"{name:18} {size:8,} of {limits.get(name, 0):8,} bytes")
    problems = too_heavy(sizes, limits)
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
