"""schema.org data (JSON-LD) of a page: nothing that the page itself does not show.

https://schema.org/FAQPage, https://schema.org/BreadcrumbList. Only a question's own page marks it up:
search engines want one place for each (https://developers.google.com/search/docs/appearance/structured-data/faqpage).
"""

from typing import Any
from urllib.parse import urljoin

from .site import Site
from .views import PageView, QuestionView


def json_ld(site: Site, view: PageView, site_url: str) -> list[dict[str, Any]]:
    """The JSON-LD objects of a page; `site_url` is the address of the root of the site."""
    objects = []
    if isinstance(view, QuestionView):
        objects.append(_faq_page(site, view, site_url))
    if view.path != "index":
        objects.append(_breadcrumb(site, view, site_url))
    return objects


def _faq_page(site: Site, view: QuestionView, site_url: str) -> dict[str, Any]:
    answer: dict[str, Any] = {"@type": "Answer", "text": view.description}
    if view.source.speaker:
        answer["author"] = {"@type": "Person", "name": view.source.speaker}
    return {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "url": urljoin(site_url, view.url),
        "name": view.title,
        "inLanguage": site.locale.code,
        "dateModified": view.changed.isoformat(),
        "mainEntity": [
            {"@type": "Question", "name": view.title, "acceptedAnswer": answer}
        ],
    }


def _breadcrumb(site: Site, view: PageView, site_url: str) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": step.title,
                "item": urljoin(site_url, step.url),
            }
            for place, step in enumerate([*site.breadcrumb(view), view], 1)
        ],
    }
