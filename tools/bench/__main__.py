"""`python -m tools.bench`: builds the same pages with three searches and prints what they find and what they cost.

Takes about twenty minutes on two cores. --large adds 5,000 questions per language.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import yaml

from tools.browser import launch
from tools.project import ROOT

from . import build_times, costs, quality, report
from .sites import HOME_PAGES, OURS, SYSTEMS, prepare
from .typical_queries import typical_queries

RESULTS = Path(__file__).parent / "results.md"
SIZES = (580, 2900)  # questions per language, beside those there are
LARGE = 5000
QUERIES_PER_LOCALE = 2
QUICK = 1000  # up to so many questions, sites are built several times
ROUNDS = 2


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tools.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--large",
        action="store_true",
        help=f"measure {LARGE} questions per language, too",
    )
    parser.add_argument(
        "--write",
        action="store_true",
        help=f"write the result to {RESULTS.parent.name}/{RESULTS.name}, too",
    )
    arguments = parser.parse_args()

    with launch() as browser:
        origin = report.origin(
            " ".join(["python -m tools.bench", *sys.argv[1:]]), browser.version
        )
    found = quality.measure()
    today = _questions()
    measured = {
        size: _measure(size, size - today)
        for size in (today, *SIZES, *([LARGE] if arguments.large else []))
    }
    text = report.report(origin, found, measured)
    print(text)
    if arguments.write:
        RESULTS.write_text(text, encoding="utf-8")


def _measure(size: int, made_up: int) -> report.Measurement:
    """What the searches cost at a number of questions per language, so many of which are made up."""
    with tempfile.TemporaryDirectory() as folder:
        projects = {
            system: prepare(system, Path(folder) / system.name, made_up)
            for system in SYSTEMS
        }
        sites = {system: project / "site" for system, project in projects.items()}
        times = build_times.measure(projects, sites, ROUNDS if size <= QUICK else 1)
        queries = {
            locale: typical_queries(projects[OURS], locale, QUERIES_PER_LOCALE)
            for locale in HOME_PAGES
        }
        searched = {
            system: costs.measure(system, sites[system], queries) for system in SYSTEMS
        }
    print(f"measured {size} questions", file=sys.stderr)
    return {system.name: (searched[system], times[system]) for system in SYSTEMS}


def _questions() -> int:
    """How many questions the project has."""
    inventory = yaml.safe_load(
        (ROOT / "data" / "questions.yml").read_text(encoding="utf-8")
    )
    return sum(
        len(collection["questions"]) for collection in inventory["collections"].values()
    )


if __name__ == "__main__":
    main()
