"""What the build leaves at addresses that are gone: pages that lead on, and anchors under their old names."""

import re
from html import escape
from posixpath import relpath
from urllib.parse import urljoin

from ..inventory import Inventory
from ..locales import LOCALES

_PAGE = """\
<!doctype html>
<html lang="{locale}" data-search-exclude>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="canonical" href="{whole}">
<script>location.replace("{target}" + location.hash)</script>
<meta http-equiv="refresh" content="0; url={target}">
<p><a href="{target}">{title}</a></p>
</html>
"""


def redirect_pages(
    inventory: Inventory,
    moved: dict[str, str],
    titles: dict[tuple[str, str], str],
    site_url: str,
) -> dict[str, str]:
    """HTML of the pages that lead on, by their file in the site, in each language that the new page has.

    `moved` is data/moved.yml, `titles` the title of each page by (path, language). With a script, what stands
    behind # in the address comes along.
    """
    pages = {}
    for code, locale in LOCALES.items():
        for old, new in moved.items():
            if "#" in old or not inventory.exists(new, code):
                continue
            target = relpath(f"/{locale.url(new)}", f"/{locale.url(old)}") + "/"
            pages[f"{locale.url(old)}index.html"] = _PAGE.format(
                locale=code,
                title=escape(titles[new, code]),
                whole=escape(urljoin(site_url, locale.url(new))),
                target=target,
            )
    return pages


def with_old_anchors(html: str, path: str, moved: dict[str, str]) -> str:
    """The HTML of a page, in which places can be reached by their old ids, too."""
    for old, new in moved.items():
        page, _, place = new.partition("#")
        if page != path or not place or not old.startswith(f"{path}#"):
            continue
        opening = re.search(rf'<[a-z0-9]+\b[^>]*\bid="{place}"[^>]*>', html)
        if opening:
            alias = f'<span id="{old.partition("#")[2]}"></span>'
            html = html[: opening.end()] + alias + html[opening.end() :]
    return html
