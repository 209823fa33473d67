"""Rules that every page of the built site keeps. Each gives a list of problems, one line each."""

from urllib.parse import unquote, urljoin, urlsplit

from tools.html import HtmlPage

# What may lead into the other language: the switch and the hint, and the links on the 404 page.
_CHANGES_LANGUAGE = "data-language-switch"


def broken_links(
    pages: dict[str, HtmlPage], files: set[str], site_url: str
) -> list[str]:
    """Links and sources that lead to no file of the site, to an id that is not there, or into the other language."""
    problems = []
    for page in pages.values():
        for element, address in _addresses(page):
            target = urlsplit(urljoin(site_url + page.path, address))
            if target.scheme not in ("http", "https") or not target.geturl().startswith(
                site_url
            ):
                continue
            path = unquote(target.path).removeprefix(urlsplit(site_url).path)
            if path not in pages and path not in files:
                problems.append(
                    f"{page.path}: <{element.tag}> leads to {address}, which does not exist"
                )
            elif (
                target.fragment
                and path in pages
                and unquote(target.fragment) not in pages[path].ids
            ):
                problems.append(
                    f"{page.path}: <{element.tag}> leads to {address}, but there is no such id"
                )
            elif (
                element.tag == "a"
                and path in pages
                and pages[path].locale != page.locale
                and not _may_change_language(element, page)
            ):
                problems.append(
                    f"{page.path}: <a> leads to {address}, in the other language"
                )
    return problems


def _may_change_language(link, page: HtmlPage) -> bool:
    return _CHANGES_LANGUAGE in link.attrib or page.path == "404.html"


def foreign_requests(page: HtmlPage, site_url: str) -> list[str]:
    """What the page would load from another host."""
    loads = page.tree.xpath(
        "//script/@src | //link[not(contains('canonical alternate', @rel))]/@href | //img/@src | //iframe/@src | //source/@srcset"
    )
    return [
        f"{page.path}: loads {address}"
        for address in loads
        if not urljoin(site_url + page.path, address).startswith(site_url)
    ]


def doubled_ids(page: HtmlPage) -> list[str]:
    ids = page.tree.xpath("//@id")
    return [
        f"{page.path}: the id {name} stands {ids.count(name)} times"
        for name in sorted(set(ids))
        if ids.count(name) > 1
    ]


def _addresses(page: HtmlPage):
    for element in page.tree.xpath("//*[@href or @src]"):
        yield element, element.get("href") or element.get("src")
