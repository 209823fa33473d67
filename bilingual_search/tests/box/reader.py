"""A reader at the browser: opens pages, turns to search, types as on a keyboard, looks."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import (
    BrowserContext,
    FloatRect,
    Locator,
    Page,
    Route,
    expect,
)

PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 740},
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
}


class Reader:
    """One reader in a browser of their own; `keyboard` makes what types through an input method on a page."""

    def __init__(
        self, context: BrowserContext, url: str, keyboard: Callable[[Page], Any]
    ):
        self.context, self.url = context, url
        self.page = context.new_page()
        self._keyboard = keyboard
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.button = self.page.locator("[data-search-open]").first
        self.dialog = self.page.locator(".search-dialog")
        self.input = self.page.locator("[data-search-input]")
        self.list = self.page.locator("[data-search-results]")
        self.hits = self.page.locator("[data-search-results] a[data-search-hit]")
        self.status = self.dialog.get_by_role("status")

    def visit(self, path: str = "") -> "Reader":
        self.page.goto(self.url + path)
        return self

    def open(self, path: str = "") -> "Reader":
        self.visit(path)
        self.button.click()
        expect(self.input).to_be_focused()
        return self

    def search(self, query: str, path: str = "") -> "Reader":
        """Opens the box on a page, types and waits for the answer."""
        self.open(path)
        self.type(query)
        return self

    def type(self, query: str) -> None:
        self.page.keyboard.type(query)
        expect(self.list).to_have_attribute("data-query", query)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def compose(self, *steps: str) -> None:
        """Types through an input method, which shows these steps and has not yet finished the last one."""
        self._keyboard(self.page).compose(*steps)

    def press_while_composing(self, key: str) -> None:
        """A key the input method takes: the page is told so by key code 229."""
        self._keyboard(self.page).press_while_composing(key)

    @property
    def query_in_address(self) -> str | None:
        query: str | None = self.page.evaluate(
            "new URLSearchParams(location.search).get('q')"
        )
        return query

    @property
    def active(self) -> int | list[int]:
        """Places of the options that count as active, by either sign."""
        active: int | list[int] = self.page.evaluate(
            """() => {
                const input = document.querySelector("[data-search-input]")
                const options = [...document.querySelectorAll("[role=option]")]
                const selected = options.findIndex(o => o.ariaSelected === "true")
                const descendant = options.findIndex(o => o.id === input.getAttribute("aria-activedescendant"))
                return selected === descendant ? selected : [selected, descendant]
            }"""
        )
        return active

    def box(self, target: Locator) -> FloatRect:
        """Where an element is and how large, in CSS pixels."""
        box = target.bounding_box()
        assert box, f"{target} is not to be seen"
        return box

    def release(self) -> None:
        """Lets the worker send what it holds back."""
        self.page.workers[-1].evaluate("release()")

    def receive(self) -> None:
        """The worker sends what it holds back, and the page takes it, even while its clock stands."""
        self.release()
        self.page.evaluate(
            """() => new Promise(resolve => {
                const { port1, port2 } = new MessageChannel()
                port1.onmessage = resolve
                port2.postMessage("")
            })"""
        )

    def stop_clock(self) -> None:
        """From now on, time passes only as a test says; to be called on an open box."""
        self.page.clock.install()
        self.page.clock.pause_at(self.page.evaluate("Date.now()") + 1000)

    def hold(self, pattern: str) -> Callable[[], None]:
        """A line so slow that what it is asked for does not come; gives what lets it come."""
        held: list[Route] = []
        self.page.route(pattern, lambda route: held.append(route))

        def release() -> None:
            for route in held:
                route.continue_()
            self.page.unroute(pattern)

        return release

    def frames(self, count: int = 2) -> None:
        """Waits until the browser has drawn: what follows from the last event without a timer has happened."""
        self.page.evaluate(
            """async count => {
                while (count--) await new Promise(requestAnimationFrame)
            }""",
            count,
        )
