"""The two languages of the site.

mkdocs.yml has to name the same ones for mkdocs-static-i18n; tests/content compares.
"""

from dataclasses import dataclass
from typing import Literal

LocaleCode = Literal["ko", "en"]


@dataclass(frozen=True)
class Locale:
    code: LocaleCode  # folder under docs/, value of <html lang> and hreflang
    name: str  # the language's name in itself
    prefix: str  # what its addresses start with, below the root of the site
    open_graph: str  # value of og:locale

    def url(self, path: str) -> str:
        """Address of a page, relative to the root of the site: "faq/gpu" is "en/faq/gpu/" in English."""
        folder = path.removesuffix("index").strip("/")
        return self.prefix + (f"{folder}/" if folder else "")


KOREAN = Locale("ko", "한국어", "", "ko_KR")
ENGLISH = Locale("en", "English", "en/", "en_US")

# The first one is the default: it lies at the root of the site.
LOCALES: dict[str, Locale] = {locale.code: locale for locale in (KOREAN, ENGLISH)}


def other(code: str) -> Locale:
    """The language that is not `code`."""
    return ENGLISH if code == KOREAN.code else KOREAN
