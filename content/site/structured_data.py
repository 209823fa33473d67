"""schema.org data (JSON-LD) of a page: nothing that the page itself does not show.

https://schema.org/FAQPage, https://schema.org/BreadcrumbList
"""

from typing import Any
from urllib.parse import urljoin

from .views import Site, View


def structured_data(site: Site, view: View, site_url: str) -> list[dict[str, Any]]:
    """The JSON-LD objects of a page; `site_url` is the address of the root of the site."""
    objects = []
    if view.is_question:
        objects.append(_faq_page(site, view, [view], site_url))
    elif view.source:
        objects.append(
            _faq_page(site, view, site.in_collection(view.source.key), site_url)
        )
    if view.path != "index":
        objects.append(_breadcrumb(site, view, site_url))
    return objects


def breadcrumb(site: Site, view: View) -> list[View]:
    """The pages above a page, from the home page down, without the page itself."""
    above = [site.views["index"]] if view.path != "index" else []
    if view.is_question:
        above.append(site.views[f"{view.source.key}/index"])
    return above


def _faq_page(
    site: Site, view: View, questions: list[View], site_url: str
) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "url": urljoin(site_url, view.url),
        "name": view.title,
        "inLanguage": site.locale.code,
        "dateModified": view.changed.isoformat(),
        "mainEntity": [_question(question) for question in questions],
    }


def _question(view: View) -> dict[str, Any]:
    answer: dict[str, Any] = {"@type": "Answer", "text": view.description}
    if view.source.speaker:
        answer["author"] = {"@type": "Person", "name": view.source.speaker}
    return {"@type": "Question", "name": view.title, "acceptedAnswer": answer}


def _breadcrumb(site: Site, view: View, site_url: str) -> dict[str, Any]:
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
            for place, step in enumerate([*breadcrumb(site, view), view], 1)
        ],
    }
