"""Typing, looking and counting bytes, at a small page with a box that answers late."""

import gzip
import time

import pytest

from tools.bench.boxes import SITE
from tools.bench.costs import _note_keystroke
from tools.bench.driver import Reader, composition_steps
from tools.bench.server import StaticServer

DELAY = 60  # milliseconds after which the box answers
PAGE = f"""<!doctype html><meta charset="utf-8">
<button data-search-open>search</button><input data-search-input hidden>
<ul data-search-results></ul>
<script>
const [button, input, list] = document.querySelectorAll("button, input, ul")
window.inputs = []
button.onclick = () => input.hidden = false
input.oninput = () => {{
    const query = input.value
    inputs.push(query)
    setTimeout(() => {{
        list.innerHTML = query ? '<li><a data-search-hit href="/base/faq/gpu/">GPU</a></li>' : ""
        list.dataset.query = query
    }}, {DELAY})
}}
</script>"""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    site = tmp_path_factory.mktemp("site")
    (site / "faq").mkdir()
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "404.html").write_text("missing", encoding="utf-8")
    (site / "faq" / "index.html").write_text("faq", encoding="utf-8")
    server = StaticServer(site, "/base/")
    with server:
        yield server


@pytest.fixture
def reader(browser, server):
    page = browser.new_page()
    reader = Reader(page, SITE, settle=0.2)
    reader.visit(server.url)
    reader.open_box()
    yield reader
    page.close()


@pytest.mark.parametrize(
    "character, steps",
    [
        ("강", ["ㄱ", "가", "강"]),
        ("와", ["ㅇ", "오", "와"]),
        ("없", ["ㅇ", "어", "업", "없"]),
        ("가", ["ㄱ", "가"]),
        ("ㅂ", ["ㅂ"]),
    ],
)
def test_composition_steps(character, steps):
    assert composition_steps(character) == steps


def test_hangul_is_typed_through_an_input_method(reader):
    reader.type("강A 가", lambda: None)
    shown = list(dict.fromkeys(reader.page.evaluate("inputs")))
    assert shown == ["ㄱ", "가", "강", "강A", "강A ", "강A ㄱ", "강A 가"]


def test_results_are_those_of_the_whole_query(reader):
    reader.type("gpu", lambda: None)
    links, answered = reader.results()
    assert answered and len(links) == 1
    assert reader.look()["state"]["text"] == "gpu"
    reader.clear()
    assert reader.look()["state"]["idle"]


def test_first_results_are_timed_from_opening(reader):
    reader.paste("gpu")
    reader.wait()
    seen = reader.look()
    assert 0 < seen["opened"] < seen["input"] < seen["found"]
    assert seen["found"] - seen["input"] == pytest.approx(DELAY, abs=40)


def test_every_keystroke_is_timed_even_if_the_results_stay_the_same(reader):
    durations = []
    reader.type("g pu", lambda: _note_keystroke(reader, durations))
    assert len(durations) == 3  # a space is no query
    assert all(DELAY - 1 <= duration <= DELAY + 60 for duration in durations)


def test_server_counts_what_it_sends(browser, server):
    page = browser.new_page()
    server.log.clear()
    page.goto(server.url)
    page.goto(server.url + "faq")
    page.goto(server.url + "nothing/")
    assert [answer.path for answer in server.log if answer.path != "favicon.ico"] == [
        "",
        "faq",
        "faq/",
        "nothing/",
    ]
    assert (
        server.log[0].size == len(gzip.compress(PAGE.encode(), 6, mtime=0)) < len(PAGE)
    )
    assert server.sent(("faq",)) == len(gzip.compress(b"faq", 6, mtime=0))
    assert server.sent(("faq",), until=time.time() - 60) == 0
    assert server.sent(("",), part="aq") == server.sent(("faq",))
    assert page.content().count("missing") == 1
    page.close()
