"""Looks for barriers to assistive technology on a page, with axe-core."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# What a further colour scheme or language can change of a state whose other rules have been looked at.
RULES: dict[str, dict[str, Any]] = {
    "all": {},
    "contrast": {"runOnly": ["color-contrast", "link-in-text-block"]},
    "names": {
        "runOnly": {"type": "tag", "values": ["cat.name-role-value", "cat.language"]}
    },
}


def barriers(page: Page, rules: str = "all", context: str | None = None) -> str:
    """A report of what axe finds, by all rules or a kind of them, in the page or a part of it; empty if it is nothing.

    It looks once nothing moves or fades any more.
    """
    # Colours that fade are not yet those that are read.
    page.wait_for_function(
        "document.getAnimations().every(({ playState }) => playState !== 'running')"
    )
    # What passes is left out of the results: to hand it over takes as long as to find it.
    options = {"resultTypes": ["violations"], **RULES[rules]}
    results = Axe().run(page, context=context, options=options)
    return str(results.generate_report()) if results.violations_count else ""
