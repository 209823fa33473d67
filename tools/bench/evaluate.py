"""Scores the search of a built site in seconds: the engine in one browser page, without the box.

    python -m tools.bench.evaluate --site site --misses

Three sets: queries in the site's words, and two of queries in readers' own words (see own_words.py). Every
beginning of one of the first is searched for too, as while typing: none may fail, and their times are
the latency. Quality as a reader meets it, through the box and key by key, is measured by search_eval.py; the
two agree, this one is for working on the engine.
"""

import argparse
import json
from pathlib import Path, PurePosixPath

from playwright.sync_api import Browser

from tools.browser import launch
from tools.server import serve

from .costs import percentile
from .own_words import (
    HELD_OUT_QUERIES,
    OWN_WORDS_QUERIES,
    own_words_table,
    read_answers,
    score_own_words,
)
from .report import class_table
from .scoring import Judged, Query, hits, misses, read_queries, scores
from .search_eval import DEVELOPMENT_QUERIES
from .sites import HOME_PAGES

_ASK = """async ({ engine, folder, queries, typing }) => {
    const { Search } = await import(engine)
    const search = await Search.open(async (name) => (await fetch(folder + name)).json())
    const answers = []
    for (const query of queries) {
        const times = []
        let urls = []
        for (let end = typing ? 1 : query.length; end <= query.length; end++) {
            const start = performance.now()
            urls = (await search.search(query.slice(0, end))).results.map((result) => result.url)
            times.push(performance.now() - start)
        }
        answers.push({ urls, times })
    }
    return answers
}"""


def ask(
    site: Path, queries: list[Query], browser: Browser, typing: bool = True
) -> tuple[list[Judged], list[float]]:
    """What the engine of a built site finds for queries, and the milliseconds that each key took.

    Without `typing` only whole queries are searched for.
    """
    judged, times = [], []
    current = json.loads((site / "search/current.json").read_text(encoding="utf-8"))
    engine = PurePosixPath("search", current["engine"])
    with serve(site, "/") as url:
        page = browser.new_page()
        page.goto(f"{url}{engine}")
        for locale in HOME_PAGES:
            mine = [query for query in queries if query.site_locale == locale]
            options = {
                "engine": f"{url}{engine.parent}/search.js",
                "folder": f"{url}search/{locale}/",
                "queries": [query.text for query in mine],
                "typing": typing,
            }
            for query, answer in zip(mine, page.evaluate(_ASK, options), strict=True):
                judged.append(
                    Judged(
                        query,
                        hits(
                            [f"/{found}" for found in answer["urls"]], "/", HOME_PAGES
                        ),
                        answered=True,
                    )
                )
                times += answer["times"]
        page.close()
    return judged, times


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--site", default="site", type=Path, help="folder of the built site"
    )
    parser.add_argument(
        "--queries", default=DEVELOPMENT_QUERIES, type=Path, metavar="CSV"
    )
    parser.add_argument(
        "--misses",
        action="store_true",
        help="name the queries whose first result is not right",
    )
    arguments = parser.parse_args()
    with launch() as browser:
        judged, times = ask(arguments.site, read_queries(arguments.queries), browser)
        own_words = {
            file: ask(arguments.site, read_queries(file), browser, typing=False)[0]
            for file in (OWN_WORDS_QUERIES, HELD_OUT_QUERIES)
        }
    print(class_table({"engine": scores(judged)}))
    print(
        f"latency per key: {percentile(times, 50):.1f} ms median, {percentile(times, 95):.1f} ms 95th percentile (n={len(times)})"
    )
    if arguments.misses:
        print("\n".join(misses(judged)))
    for file, answers in own_words.items():
        print(f"\nIn readers' own words, {file.name}:\n")
        print(own_words_table(score_own_words(answers, read_answers(file))))
        if arguments.misses:
            print("\n".join(misses(answers)))


if __name__ == "__main__":
    main()
