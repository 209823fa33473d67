"""Drives a search box in a real browser as a reader does: opens it, types, looks until the results stand still."""

import time
from typing import Any, cast

from playwright.sync_api import Page

from tools.keyboard import Keyboard

from .boxes import Box

PATIENCE = 60  # seconds until a box that shows no answer is given up
ENOUGH = 30  # results after which no further ones are asked for

# Runs in the page, so that the clock is the page's own. Times are milliseconds since the page's start,
# 0 where there is none yet:
#   opened  the reader pressed what opens the box       input  the field last changed
#   last    the results last changed                    first  an answer first came after that input
#   found   there were results for the first time
_MONITOR = """({state: source, rewritten}) => {
    const read = (0, eval)(`(${source})`)
    const monitor = window.__monitor = {opened: 0, input: 0, first: 0, last: 0, found: 0, sign: ''}
    monitor.look = (mutations = []) => {
        const state = read(), sign = JSON.stringify([state.links, state.text, state.done])
        if (sign !== monitor.sign || (rewritten && mutations.some(({target}) => target.closest?.(rewritten)))) {
            monitor.sign = sign
            monitor.last = performance.now()
            if (state.done) monitor.first ||= monitor.last
            if (state.done && state.links.length) monitor.found ||= monitor.last
        }
        return state
    }
    addEventListener('pointerdown', () => { monitor.opened ||= performance.now() }, true)
    addEventListener('input', () => { monitor.input = performance.now(); monitor.first = 0 }, true)
    new MutationObserver(mutations => monitor.look(mutations)).observe(document, {subtree: true, childList: true, characterData: true, attributes: true})
    monitor.look()
}"""
_READ = """() => {
    const state = __monitor.look()
    return {...__monitor, sign: undefined, state, typed: document.activeElement.value, now: performance.now()}
}"""


class Driver:
    """Drives the search box of one page.

    `settle` are the seconds without a change after which results count as final.
    """

    def __init__(self, page: Page, box: Box, settle: float = 0.5):
        self.page = page
        self.keyboard = Keyboard(page)
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)[:300]))
        self._box = box
        self._settle = settle

    def visit(self, url: str) -> None:
        self.page.goto(url, wait_until="load", timeout=1000 * PATIENCE)
        self.page.evaluate(
            _MONITOR, {"state": self._box.state, "rewritten": self._box.rewritten}
        )

    def open_box(self) -> None:
        """Click what opens the box; gives control back when the field takes text."""
        self.page.locator(self._box.opener).locator("visible=true").first.click()
        self._field = self.page.locator(self._box.input).first
        self._field.wait_for(state="visible", timeout=1000 * PATIENCE)
        self._field.focus()

    def look(self) -> dict[str, Any]:
        """What the monitor in the page has noted, the box's `state`, the text `typed` and the time `now`."""
        return cast(dict[str, Any], self.page.evaluate(_READ))

    def wait(self) -> tuple[dict[str, Any], bool]:
        """Look until an answer stands still; gives the last look and whether there was an answer."""
        end = time.monotonic() + PATIENCE
        while True:
            seen = self.look()
            still = (seen["now"] - max(seen["input"], seen["last"])) / 1000
            if seen["state"]["done"] and still >= self._settle:
                return seen, True
            if time.monotonic() > end:
                return seen, False
            self.page.wait_for_timeout(40)

    def clear(self) -> None:
        self._field.focus()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Backspace")
        end = time.monotonic() + 2
        while time.monotonic() < end:
            self.page.wait_for_timeout(30)
            state = self.look()["state"]
            if state["idle"] and not state["links"]:
                break
        self.page.wait_for_timeout(60)

    def results(self) -> tuple[list[str], bool]:
        """Wait for the results of what is typed, further ones behind a button too.

        Gives their links and whether there was an answer.
        """
        seen, answered = self.wait()
        while self._box.more and 0 < len(set(seen["state"]["links"])) < ENOUGH:
            button = self.page.locator(self._box.more).locator("visible=true")
            if not button.count():
                break
            shown = len(seen["state"]["links"])
            button.first.click()
            self.page.wait_for_timeout(150)
            seen, answered = self.wait()
            if len(seen["state"]["links"]) == shown:
                break
        return seen["state"]["links"], answered
