"""Addresses to pages: what the head of a page and sitemap.xml name, and where that lies in the built site."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import takewhile
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.etree import ElementTree

from .errors import SearchError

_SITEMAP_LOCATION = ".//{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def page_path(file: Path) -> str:
    """The path of a page, by its file below the folder of the site: "" for index.html, "faq/", "faq/gpu.html"."""
    if file.name != "index.html":
        return file.as_posix()
    folder = file.parent.as_posix()
    return "" if folder == "." else folder + "/"


def sitemap_addresses(file: Path) -> list[str]:
    """The addresses in a sitemap.xml, in order; none without the file. Raises SearchError where it is no XML."""
    if not file.is_file():
        return []
    try:
        tree = ElementTree.parse(file)
    except ElementTree.ParseError as error:
        raise SearchError(f"{file}: is not valid XML: {error}.") from None
    return [(each.text or "").strip() for each in tree.iterfind(_SITEMAP_LOCATION)]


def site_root(named: Iterable[tuple[str, str]], sitemap: Sequence[str]) -> str:
    """The address of the root of the site.

    `named` has pairs of the path of a page and an address by which it names itself. Whole addresses tell the
    root: it is what stands before the path. Without any, it is the folder that all addresses of the sitemap
    have in common, and without these some host's root.
    """
    roots = Counter(
        address.removesuffix(quote(path))
        for path, address in named
        if urlsplit(address).netloc and address.endswith("/" + quote(path))
    )
    if roots:
        return roots.most_common(1)[0][0]
    if sitemap:
        folders = [urljoin(address, ".").split("/") for address in sitemap]
        steps = zip(*folders, strict=False)
        common = takewhile(lambda names: len(set(names)) == 1, steps)
        return "/".join(names[0] for names in common).rstrip("/") + "/"
    return "http://localhost/"


def path_at(address: str, root: str, paths: Container[str]) -> str | None:
    """The one of these paths that an address leads to; None if it is none of them."""
    if urlsplit(address).netloc != urlsplit(root).netloc:
        return None
    path = unquote(urlsplit(address).path)
    start = unquote(urlsplit(root).path)
    if not path.startswith(start):
        return None
    path = path.removeprefix(start)
    # Servers leave out index.html, the last slash, and some .html.
    for name in (path, path.removesuffix("index.html"), path + "/", path + ".html"):
        if name in paths:
            return name
    return None
