"""The states of the search boxes, read from small pages that look like them."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tools.bench.boxes import MATERIAL, PAGEFIND, SITE, Box

State = dict[str, bool | int]

CONFIG = json.dumps(
    {
        "translations": {
            "search.result.placeholder": "Type to start searching",
            "search.result.none": "No matching documents",
            "search.result.one": "1 matching document",
            "search.result.other": "# matching documents",
        }
    }
)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def _state(page: Page, box: Box, html: str) -> State:
    page.set_content(html)
    state = page.evaluate(f"({box.state})()")
    return {"idle": state["idle"], "done": state["done"], "links": len(state["links"])}


@pytest.mark.parametrize(
    "query, meta, results, expected",
    [
        ("", "Type to start searching", 0, {"idle": True, "done": False, "links": 0}),
        ("gpu", "Initializing search", 0, {"idle": False, "done": False, "links": 0}),
        (
            "gpu",
            "Type to start searching",
            0,
            {"idle": False, "done": False, "links": 0},
        ),
        ("gpu", "No matching documents", 0, {"idle": False, "done": True, "links": 0}),
        ("gpu", "2 matching documents", 2, {"idle": False, "done": True, "links": 2}),
    ],
)
def test_material(
    page: Page, query: str, meta: str, results: int, expected: State
) -> None:
    items = (
        '<li class="md-search-result__item"><a class="md-search-result__link" href="/faq/gpu/"></a></li>'
        * results
    )
    html = f'<input class="md-search__input" value="{query}"><div class="md-search-result__meta">{meta}</div><ol>{items}</ol>'
    assert (
        _state(
            page,
            MATERIAL,
            f'<script id="__config" type="application/json">{CONFIG}</script>{html}',
        )
        == expected
    )


@pytest.mark.parametrize(
    "query, message, results, expected",
    [
        ("", "", 0, {"idle": True, "done": False, "links": 0}),
        ("gpu", "", 0, {"idle": False, "done": False, "links": 0}),
        ("gpu", "Searching for gpu...", 0, {"idle": False, "done": False, "links": 0}),
        ("gpu", "No results for gpu", 0, {"idle": False, "done": True, "links": 0}),
        ("gpu", "1 result for gpu", 1, {"idle": False, "done": True, "links": 1}),
    ],
)
def test_pagefind(
    page: Page, query: str, message: str, results: int, expected: State
) -> None:
    links = '<a class="pagefind-ui__result-link" href="/faq/gpu/"></a>' * results
    html = f'<input class="pagefind-ui__search-input" value="{query}"><p class="pagefind-ui__message">{message}</p>{links}'
    assert _state(page, PAGEFIND, html) == expected


@pytest.mark.parametrize(
    "query, answered, results, expected",
    [
        ("", "", 0, {"idle": True, "done": False, "links": 0}),
        (
            "",
            "gpu",
            1,
            {"idle": True, "done": False, "links": 0},
        ),  # what is left of the last query
        ("gpu", "gp", 1, {"idle": False, "done": False, "links": 1}),
        ("gpu", "gpu", 1, {"idle": False, "done": True, "links": 1}),
        ("gpu ", "gpu", 0, {"idle": False, "done": True, "links": 0}),
    ],
)
def test_site(
    page: Page, query: str, answered: str, results: int, expected: State
) -> None:
    links = "<li><a data-search-hit href='/faq/gpu/'></a></li>" * results
    html = f'<input data-search-input value="{query}"><ul data-search-results data-query="{answered}">{links}</ul>'
    assert _state(page, SITE, html) == expected
