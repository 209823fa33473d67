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
    """A report of what axe finds, by all rules or a kind of them, in the page or a part of it; empty if it is nothing."""
    results = Axe().run(page, context=context, options=RULES[rules])
    return str(results.generate_report()) if results.violations_count else ""
