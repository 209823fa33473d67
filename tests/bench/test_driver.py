"""Typing, looking and counting bytes, at a small page with a box that answers late."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.bench.boxes import SITE
from tools.bench.costs import note_keystroke, sent
from tools.bench.driver import Driver
from tools.keyboard import composition_steps
from tools.server import Answer, gzipped, serve

DELAY = 60  # milliseconds after which the box answers
PAGE = f"""<!doctype html><meta charset="utf-8">
<button data-search-open>search</button><input data-search-input hidden>
<ul data-search-results></ul>
<script>
const [button, input, list] = document.querySelectorAll("button, input, ul")
window.inputs = []
window.answered = []
button.onclick = () => input.hidden = false
input.oninput = () => {{
    const query = input.value
    inputs.push(query)
    setTimeout(() => {{
        answered.push(performance.now())
        list.innerHTML = query && !query.endsWith("x") ? '<li><a data-search-hit href="/base/faq/gpu/">GPU</a></li>' : ""
        list.dataset.query = query
    }}, {DELAY})
}}
</script>"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("site")
    (site / "faq").mkdir()
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "404.html").write_text("missing", encoding="utf-8")
    (site / "faq" / "index.html").write_text("faq", encoding="utf-8")
    return site


@pytest.fixture
def driver(browser: Browser, site: Path) -> Iterator[Driver]:
    page = browser.new_page()
    driver = Driver(page, SITE, settle=0.2)
    with serve(site, "/base/") as url:
        driver.visit(url)
        driver.open_box()
        yield driver
    page.close()


@pytest.mark.parametrize(
    "character, steps",
    [
        ("강", ["ㄱ", "가", "강"]),
        ("와", ["ㅇ", "오", "와"]),
        ("없", ["ㅇ", "어", "업", "없"]),
        ("왰", ["ㅇ", "오", "왜", "왰"]),
        ("가", ["ㄱ", "가"]),
        ("ㅂ", ["ㅂ"]),
    ],
)
def test_composition_steps(character: str, steps: list[str]) -> None:
    assert composition_steps(character) == steps


def test_hangul_is_typed_through_an_input_method(driver: Driver) -> None:
    driver.keyboard.type("강A 가")
    shown = list(dict.fromkeys(driver.page.evaluate("inputs")))
    assert shown == ["ㄱ", "가", "강", "강A", "강A ", "강A ㄱ", "강A 가"]


def test_results_are_those_of_the_whole_query(driver: Driver) -> None:
    driver.keyboard.type("gpu")
    links, answered = driver.results()
    assert answered and len(links) == 1
    assert driver.look()["state"]["text"] == "gpu"
    driver.clear()
    assert driver.look()["state"]["idle"]


def test_first_results_are_timed_from_opening(driver: Driver) -> None:
    driver.keyboard.paste("gpu")
    driver.wait()
    seen = driver.look()
    assert 0 < seen["opened"] < seen["input"] < seen["found"] < seen["now"]
    (answered,) = driver.page.evaluate("answered")
    assert seen["found"] >= answered >= seen["input"] + DELAY - 1


def test_every_keystroke_is_timed_even_if_the_results_stay_the_same(
    driver: Driver,
) -> None:
    durations: list[float] = []
    driver.keyboard.type("g pu", lambda: note_keystroke(driver, durations))
    assert len(durations) == 3  # a space is no query
    assert min(durations) >= DELAY - 1


def test_a_keystroke_that_leaves_no_results_is_not_timed(driver: Driver) -> None:
    durations: list[float] = []
    driver.keyboard.type("gxp", lambda: note_keystroke(driver, durations))
    assert len(durations) == 2


def test_the_server_notes_what_it_sends(browser: Browser, site: Path) -> None:
    log: list[Answer] = []
    page = browser.new_page()
    with serve(site, "/base/", compress=True, log=log) as url:
        for path in ("", "faq", "nothing/"):
            page.goto(url + path)
        assert "missing" in page.content()
    page.close()
    noted = [
        (answer.path, answer.size) for answer in log if "favicon" not in answer.path
    ]
    home, faq, missing = (
        len(gzipped(site / name))
        for name in ("index.html", "faq/index.html", "404.html")
    )
    assert home < len(PAGE)
    assert noted == [("", home), ("faq", 0), ("faq/", faq), ("nothing/", missing)]
    assert sent(log, ("faq",)) == sent(log, ("",), parts=("aq", "none")) == faq
    assert sent(log, ("faq",), until=time.time() - 60) == 0


@pytest.mark.parametrize("compress", [True, False])
def test_the_server_compresses_only_where_asked_to(
    browser: Browser,
    site: Path,
    compress: bool,
    request_headers: Callable[[str], dict[str, str]],
) -> None:
    with serve(site, "/base/", compress=compress) as url:
        headers = request_headers(url)
    assert headers.get("content-encoding") == ("gzip" if compress else None)


@pytest.fixture
def request_headers(browser: Browser) -> Callable[[str], dict[str, str]]:
    """The headers of the answer to opening an address."""

    def headers(url: str) -> dict[str, str]:
        page = browser.new_page()
        answer = page.goto(url)
        assert answer
        found = answer.headers
        page.close()
        return found

    return headers
