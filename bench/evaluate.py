#!/usr/bin/env python3
"""Scores the search of a built site in seconds: the engine in one browser page, without the box.

    python -m bench.evaluate site --queries bench/queries_dev.csv [--misses]

Queries are CSV with the columns id, query, site_lang, class, relevant (page ids split by `|`, best
first; empty where nothing answers). Every beginning of a query is searched for too, as while
typing: none may fail, and their times are the latency. Quality as a reader meets it, through the
box and key by key, is measured by search_eval.py; the two agree, this one is for working on the engine.

Prints success@1, success@3, MRR@10 and the share of queries without a result for each class.
"""
import argparse
import csv
import http.server
import os
import shutil
import threading
from collections import defaultdict
from functools import partial
from pathlib import Path

from playwright.sync_api import sync_playwright

CHROMIUM_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]

ASK = """async ({ engine, folder, queries }) => {
    const { Search } = await import(engine)
    const search = await Search.open(async (name) => (await fetch(folder + name)).json())
    const answers = []
    for (const query of queries) {
        const times = []
        let urls = []
        for (let end = 1; end <= query.length; end++) {
            const start = performance.now()
            urls = (await search.search(query.slice(0, end))).results.map((result) => result.url)
            times.push(performance.now() - start)
        }
        answers.push({ urls, times })
    }
    return answers
}"""


class _Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {".js": "text/javascript", ".json": "application/json", ".html": "text/html"}

    def log_message(self, *args):
        pass


def read_queries(path):
    """The queries of a CSV file, `relevant` as a list."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [{**row, "relevant": [page for page in (row["relevant"] or "").strip().split("|") if page]} for row in csv.DictReader(file)]


def ask(site, queries, browser):
    """Adds to each query `pages`, the ids of the pages found in order, and `times` in ms for each key.

    `browser` is Playwright's, launched.
    """
    worker = next(Path(site).glob("search/*/engine/worker.js"))
    folder = worker.parents[1].relative_to(site).as_posix()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    page = browser.new_page()
    page.goto(f"{url}{folder}/engine/worker.js")
    for locale in sorted({query["site_lang"] for query in queries}):
        mine = [query for query in queries if query["site_lang"] == locale]
        answers = page.evaluate(ASK, {"engine": f"{url}{folder}/engine/search.js", "folder": f"{url}{folder}/{locale}/", "queries": [query["query"] for query in mine]})
        for query, answer in zip(mine, answers):
            query["pages"] = [found.removeprefix(f"{locale}/").strip("/") for found in answer["urls"]]
            query["times"] = answer["times"]
    page.close()
    server.shutdown()
    server.server_close()
    return queries


def rank(query):
    """The place of the first right page, from 1, or None."""
    return next((place for place, page in enumerate(query["pages"], 1) if page in query["relevant"]), None)


def score(queries):
    """success@1, success@3, MRR@10 and the share without results, of queries that have an answer."""
    ranks = [rank(query) for query in queries]
    count = len(queries)
    return (
        sum(place == 1 for place in ranks) / count,
        sum(bool(place) and place <= 3 for place in ranks) / count,
        sum(1 / place for place in ranks if place) / count,
        sum(not query["pages"] for query in queries) / count,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, help="the built site's folder")
    parser.add_argument("--queries", type=Path, required=True)
    parser.add_argument("--misses", action="store_true", help="list the queries whose first result is wrong")
    options = parser.parse_args()

    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGS)
        queries = ask(options.site, read_queries(options.queries), browser)
        browser.close()
    answerable = [query for query in queries if query["relevant"]]
    others = [query for query in queries if not query["relevant"]]
    classes = defaultdict(list)
    for query in answerable:
        classes[query["class"]].append(query)
        classes[f"all on {query['site_lang']}"].append(query)
        classes["overall"].append(query)
    print("| class | n | success@1 | success@3 | mrr@10 | zero |\n|---|---|---|---|---|---|")
    for name in sorted(classes, key=lambda name: (name == "overall", name.startswith("all on"), name)):
        print(f"| {name} | {len(classes[name])} | " + " | ".join(f"{value:.3f}" for value in score(classes[name])) + " |")
    if others:
        print(f"nothing shown for {sum(not query['pages'] for query in others)} of {len(others)} queries without an answer")
    times = sorted(time for query in queries for time in query["times"])
    print(f"latency per key: {times[len(times) // 2]:.1f} ms median, {times[int(len(times) * 0.95)]:.1f} ms p95 (n={len(times)})")
    if options.misses:
        for query in queries:
            if (query["relevant"] and rank(query) != 1) or (not query["relevant"] and query["pages"]):
                print(f"{query['id']} {query['class']} {query['query']!r}: {query['pages'][:3]}, wanted {query['relevant']}")


if __name__ == "__main__":
    main()
