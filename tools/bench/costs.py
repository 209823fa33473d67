"""What searching costs a reader: bytes, time to the first result, time per keystroke."""

import re
import statistics
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, CDPSession

from tools.server import Answer, compressed, serve

from .boxes import BOXES
from .driver import Driver
from .sites import BASE_PATH, HOME_PAGES, System

ROUND_TRIP = 150  # milliseconds
BANDWIDTH = 1_600_000 / 8  # bytes per second, in both directions
LATE = 5000  # milliseconds after which a keystroke without an answer counts as taking that long

# Notes for each message to a worker how many milliseconds later the next message from it arrived.
_WATCH_WORKERS = """
window.__answerTimes = []
window.Worker = class extends Worker {
    #asked = 0
    constructor(...options) {
        super(...options)
        this.addEventListener('message', () => {
            if (this.#asked) __answerTimes.push(performance.now() - this.#asked)
            this.#asked = 0
        })
    }
    postMessage(...message) {
        this.#asked = performance.now()
        super.postMessage(...message)
    }
}
"""


@dataclass(frozen=True)
class Costs:
    """Bytes are bodies as sent, medians over the queries; times are milliseconds in the page."""

    in_page: int  # what stands in a page for searching only, by itself
    with_page: (
        int  # files of search that are fetched with a page, though nobody searches
    )
    before_first: (
        float  # files of search, from opening the page until there are results
    )
    interface: float  # of these, what makes the box and finds nothing
    in_all: float  # the same until the query has also been typed key by key
    first: float  # from pressing what opens the box to the first results, on a slow network
    keystroke: float  # from a keystroke to the results, median
    keystroke_p95: float
    worker_p95: (
        float | None
    )  # from a message to the search worker to its answer; None without messages
    memory: (
        float | None
    )  # bytes that the tab held in the end; None where /proc is not there
    found: int  # queries with results, which the figures are about
    asked: int

    @property
    def untouched(self) -> int:
        """What search costs a reader of a page who does not search."""
        return self.in_page + self.with_page

    @property
    def finding(self) -> float:
        """What is fetched to find the first results: not with the page, and not to make the box."""
        return self.before_first - self.with_page - self.interface


def measure(
    system: System, site: Path, queries: dict[str, list[str]], browser: Browser
) -> Costs:
    """Search a built site for the queries of each locale, each with nothing cached."""
    log: list[Answer] = []
    with serve(site, BASE_PATH, compress=True, log=log) as url:
        in_page = max(_in_page(system, site / home) for home in HOME_PAGES.values())
        with_page = max(
            _with_page(system, log, browser, url + home) for home in HOME_PAGES.values()
        )
        visits = [
            _visit(system, log, browser, url + HOME_PAGES[locale], query)
            for locale in queries
            for query in queries[locale]
        ]
    found = [visit for visit in visits if visit.first]
    if not found:
        raise RuntimeError(f"{system.name} finds nothing for any of {queries}")
    keystrokes = [duration for visit in found for duration in visit.keystrokes]
    answers = [duration for visit in found for duration in visit.worker_answers]
    memory = [visit.memory for visit in found if visit.memory is not None]
    return Costs(
        in_page=in_page,
        with_page=with_page,
        before_first=statistics.median(visit.before_first for visit in found),
        interface=statistics.median(visit.interface for visit in found),
        in_all=statistics.median(visit.in_all for visit in found),
        first=statistics.median(visit.first for visit in found),
        keystroke=statistics.median(keystrokes),
        keystroke_p95=percentile(keystrokes, 95),
        worker_p95=percentile(answers, 95) if answers else None,
        memory=statistics.median(memory) if memory else None,
        found=len(found),
        asked=len(visits),
    )


def sent(
    log: Iterable[Answer],
    prefixes: tuple[str, ...],
    until: float = float("inf"),
    parts: tuple[str, ...] = ("",),
) -> int:
    """Bytes of the answers in a server's log that began until a time, of paths that begin with a prefix and hold a part."""
    return sum(
        answer.size
        for answer in list(log)
        if answer.path.startswith(prefixes)
        and any(part in answer.path for part in parts)
        and answer.time <= until
    )


def percentile(values: list[float], p: float) -> float:
    """The value below which p percent of them lie, without interpolation."""
    ordered = sorted(values)
    return ordered[round(p / 100 * (len(ordered) - 1))]


@dataclass(frozen=True)
class _Visit:
    before_first: int
    interface: int
    in_all: int
    first: float  # 0 if there were no results
    keystrokes: list[float]
    worker_answers: list[float]
    memory: int | None


def _visit(
    system: System, log: list[Answer], browser: Browser, url: str, query: str
) -> _Visit:
    """Open a page and at once its box, paste a query; then, on a fast network, type it key by key."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, service_workers="block"
    )
    page = context.new_page()
    page.add_init_script(_WATCH_WORKERS)
    network = context.new_cdp_session(page)
    _limit_network(network, ROUND_TRIP, BANDWIDTH)
    log.clear()
    driver = Driver(page, BOXES[system.box])
    driver.visit(url)
    driver.open_box()
    driver.keyboard.paste(query)
    driver.wait()
    _wait_until_quiet(log)
    seen = driver.look()
    first = seen["found"] and seen["found"] - seen["opened"]
    # What was asked for less than a round trip before the results were there cannot have arrived by then.
    arrived = page.evaluate("performance.timeOrigin") + seen["found"] - ROUND_TRIP
    before_first = sent(log, system.files, until=arrived / 1000)
    interface = sent(log, system.files, until=arrived / 1000, parts=system.interface)

    _limit_network(network, 0, -1)
    driver.clear()
    page.evaluate("__answerTimes.length = 0")
    keystrokes: list[float] = []
    driver.keyboard.type(query, lambda: note_keystroke(driver, keystrokes))
    _wait_until_quiet(log)
    in_all = sent(log, system.files)
    answers = page.evaluate("__answerTimes")
    memory = _memory(browser)
    context.close()
    return _Visit(before_first, interface, in_all, first, keystrokes, answers, memory)


def note_keystroke(driver: Driver, durations: list[float]) -> None:
    """Wait for the answer to a keystroke; note how long its results took.

    A space changes no query, so it gets no answer. That there are no results is none to be timed: a box may
    keep the results of the last key until the reader pauses.
    """
    seen = driver.look()
    while not seen["typed"].endswith(" "):
        if seen["first"]:
            if seen["state"]["links"]:
                durations.append(seen["first"] - seen["input"])
            break
        if seen["now"] - seen["input"] > LATE:
            durations.append(LATE)
            break
        driver.page.wait_for_timeout(10)
        seen = driver.look()
    driver.page.wait_for_timeout(50)


def _in_page(system: System, folder: Path) -> int:
    """Bytes of what stands in a page for searching only."""
    html = (folder / "index.html").read_text(encoding="utf-8")
    found = "".join(re.findall(system.inline, html, re.DOTALL))
    return len(compressed(found.encode())) if found else 0


def _with_page(system: System, log: list[Answer], browser: Browser, url: str) -> int:
    """Bytes of the files for searching only that a browser fetches with a page."""
    context = browser.new_context(service_workers="block")
    log.clear()
    context.new_page().goto(url, wait_until="load")
    _wait_until_quiet(log)
    context.close()
    return sent(log, system.files)


def _wait_until_quiet(log: list[Answer], seconds: float = 1.5) -> None:
    """Wait until nothing has been asked for so long."""
    last = time.time()
    while time.time() - last < seconds:
        time.sleep(0.1)
        last = max([last, *(answer.time for answer in list(log))])


def _memory(browser: Browser) -> int | None:
    """Resident bytes of the process that draws the one page that is open and runs its workers; None without /proc."""
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    sizes = []
    for process in processes:
        status = Path("/proc") / str(process["id"]) / "status"
        if process["type"] == "renderer" and status.is_file():
            resident = re.search(r"VmRSS:\s+(\d+) kB", status.read_text())
            sizes.append(1024 * int(resident[1]) if resident else 0)
    return max(sizes, default=None)


def _limit_network(network: CDPSession, latency: float, throughput: float) -> None:
    """Slow the page's and its workers' requests down; a throughput of -1 is no limit."""
    network.send("Network.enable")
    limits = {
        "offline": False,
        "latency": latency,
        "downloadThroughput": throughput,
        "uploadThroughput": throughput,
    }
    network.send("Network.emulateNetworkConditions", limits)
