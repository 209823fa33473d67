"""Rules that every page of a built site keeps: `python -m tools.site_check SITE`.

Each rule is a function of the site that gives its problems, one line each: the page, what was found, what is wrong.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import lxml.html

from tools.html import HtmlPage, html_pages

# What may lead into the other language: the switch and the hint, and the links on the 404 page.
_CHANGES_LANGUAGE = "data-language-switch"

# What a browser fetches by itself, as XPath.
_FETCHED = (
    "//script/@src | //link[not(contains('canonical alternate', @rel))]/@href | //img/@src | //iframe/@src"
    " | //source/@src | //video/@src | //audio/@src | //embed/@src | //object/@data"
)


@dataclass(frozen=True)
class Link:
    """A link or source of a page that leads to an address of the site."""

    page: HtmlPage
    element: lxml.html.HtmlElement
    address: str  # as it stands there
    path: str  # below the root of the site
    fragment: str

    @property
    def tag(self) -> str:
        return str(self.element.tag)

    def __str__(self) -> str:
        return f"{self.page.path}: <{self.tag}> leads to {self.address}"


@dataclass(frozen=True)
class Site:
    """A built site: its pages and all its files, by their paths below the root, and the address of the root."""

    pages: dict[str, HtmlPage]
    files: set[str]
    url: str

    @classmethod
    def read(cls, folder: Path, url: str = "") -> "Site":
        """Read a folder; without an address, it is the one that the home page calls its own."""
        pages = html_pages(folder)
        if not url:
            home = pages.get("")
            addresses = home and home.tree.xpath("//link[@rel='canonical']/@href")
            if not addresses:
                raise ValueError(
                    f"{folder}: index.html with a canonical address is missing. Give the folder of a built site."
                )
            url = str(addresses[0])
        files = {
            file.relative_to(folder).as_posix()
            for file in folder.rglob("*")
            if file.is_file()
        }
        return cls(pages, files, url)

    @cached_property
    def links(self) -> list[Link]:
        """Every link and source that leads to an address of this site."""
        links = []
        for page in self.pages.values():
            for element in page.tree.xpath("//*[@href or @src]"):
                address = str(element.get("href") or element.get("src"))
                target = urlsplit(urljoin(self.url + page.path, address))
                if target.geturl().startswith(self.url):
                    path = unquote(target.path).removeprefix(urlsplit(self.url).path)
                    fragment = unquote(target.fragment)
                    links.append(Link(page, element, address, path, fragment))
        return links


def missing_targets(site: Site) -> Iterator[str]:
    """Links and sources that lead to no page and no file."""
    for link in site.links:
        if link.path not in site.pages and link.path not in site.files:
            yield f"{link}, which does not exist"


def missing_ids(site: Site) -> Iterator[str]:
    """Links to a place of a page that is not there."""
    for link in site.links:
        page = site.pages.get(link.path)
        if page and link.fragment and link.fragment not in page.ids:
            yield f"{link}, but there is no such id"


def changes_of_language(site: Site) -> Iterator[str]:
    """Links into the other language that do not say so."""
    for link in site.links:
        page = site.pages.get(link.path)
        if (
            link.tag == "a"
            and page
            and page.locale != link.page.locale
            and _CHANGES_LANGUAGE not in link.element.attrib
            and link.element.get("hreflang") != page.locale
            and link.page.path != "404.html"
        ):
            yield f"{link}, in the other language"


def foreign_requests(site: Site) -> Iterator[str]:
    """What a page would load from another host."""
    for page in site.pages.values():
        sets = page.tree.xpath("//@srcset")
        candidates = [part.split()[0] for each in sets for part in each.split(",")]
        for address in map(str, [*page.tree.xpath(_FETCHED), *candidates]):
            if not urljoin(site.url + page.path, address).startswith(site.url):
                yield f"{page.path}: loads {address}"


def doubled_ids(site: Site) -> Iterator[str]:
    """Ids that stand more than once on a page."""
    for page in site.pages.values():
        for name, count in sorted(Counter(map(str, page.tree.xpath("//@id"))).items()):
            if count > 1:
                yield f"{page.path}: the id {name} stands {count} times"


RULES: tuple[Callable[[Site], Iterator[str]], ...] = (
    missing_targets,
    missing_ids,
    changes_of_language,
    foreign_requests,
    doubled_ids,
)


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tools.site_check",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument(
        "--url", default="", help="address of its root; the home page's own if left out"
    )
    arguments = parser.parse_args()
    try:
        site = Site.read(arguments.site, arguments.url)
    except ValueError as error:
        sys.exit(str(error))
    problems = [problem for rule in RULES for problem in rule(site)]
    print("\n".join(problems) or f"{len(site.pages)} pages, no problem")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
