"""The pages of the site as a search engine wants to know them: https://www.sitemaps.org/protocol.html"""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urljoin

from ..inventory import Inventory
from ..locales import LOCALES


@dataclass(frozen=True)
class SitemapEntry:
    url: str
    changed: date
    alternates: dict[str, str]  # absolute address by language code


def sitemap_entries(inventory: Inventory, site_url: str) -> list[SitemapEntry]:
    """Every page in every language in which it exists, with absolute addresses below `site_url`."""
    entries = []
    for path in inventory.paths:
        urls = {
            code: urljoin(site_url, locale.url(path))
            for code, locale in LOCALES.items()
            if inventory.exists(path, code)
        }
        entries += [
            SitemapEntry(url, inventory.last_change(path, code), urls)
            for code, url in urls.items()
        ]
    return entries
