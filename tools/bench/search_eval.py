"""Search quality of a built site, measured the way a reader meets it.

The site is served from this machine and opened in a browser, its own search box is opened, each query is
typed key by key (Hangul through an input method), and the result links are read from the page once they
stand still. Nothing is read from the index itself, so that sites with different searches compare.

    python -m tools.bench.search_eval --box site --site site --queries tools/bench/queries_dev.csv
"""

import argparse
import sys
from pathlib import Path

from tools.browser import launch
from tools.server import serve

from .boxes import BOXES
from .driver import Driver
from .report import class_table
from .scoring import Judged, Query, hits, misses, read_queries, scores
from .sites import BASE_PATH, HOME_PAGES

DEVELOPMENT_QUERIES = Path(__file__).parent / "queries_dev.csv"
KEY_PAUSE = 12  # milliseconds between keys


def evaluate(
    site: Path, box: str, queries: list[Query], leave_composing: bool = False
) -> list[Judged]:
    """Ask a built site all queries, those of one language after another on its home page."""
    judged = []
    with serve(site, BASE_PATH, compress=True) as url, launch() as browser:
        for locale, home in HOME_PAGES.items():
            context = browser.new_context(
                viewport={"width": 1280, "height": 900},
                service_workers="block",
                extra_http_headers={"Accept-Language": locale},
            )
            driver = Driver(context.new_page(), BOXES[box])
            driver.visit(url + home)
            driver.open_box()
            for query in queries:
                if query.site_locale == locale:
                    judged.append(_ask(driver, query, leave_composing))
            if driver.errors:
                print(
                    f"scripts failed on {url + home}, {len(driver.errors)} times, first: {driver.errors[0]}",
                    file=sys.stderr,
                )
            context.close()
    return judged


def _ask(driver: Driver, query: Query, leave_composing: bool) -> Judged:
    driver.clear()
    driver.keyboard.type(
        query.text, lambda: driver.page.wait_for_timeout(KEY_PAUSE), leave_composing
    )
    links, answered = driver.results()
    return Judged(query, hits(links, BASE_PATH, HOME_PAGES), answered)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--box", default="site", choices=sorted(BOXES))
    parser.add_argument(
        "--site", default="site", type=Path, help="folder of the built site"
    )
    parser.add_argument(
        "--queries", nargs="+", default=[DEVELOPMENT_QUERIES], type=Path, metavar="CSV"
    )
    parser.add_argument(
        "--leave-composing",
        action="store_true",
        help="leave the last Hangul syllable in the input method",
    )
    parser.add_argument(
        "--misses",
        action="store_true",
        help="name the queries whose first result is not right",
    )
    arguments = parser.parse_args()
    queries = [query for file in arguments.queries for query in read_queries(file)]
    judged = evaluate(arguments.site, arguments.box, queries, arguments.leave_composing)
    print(class_table({arguments.box: scores(judged)}))
    if arguments.misses:
        print("\n".join(misses(judged)))


if __name__ == "__main__":
    main()
