"""Compares our search with the theme's own and with Pagefind, on the same pages.

    python -m tools.bench search    what they find: quality on a fixed sample of queries (minutes: 5)
    python -m tools.bench build     how long a build takes at today's size and at ten times as many questions (3)
    python -m tools.bench pages     bytes, times and memory at today's size, 580 and 2,900 questions (10)
    python -m tools.bench large     the same at 5,000 questions (10)

Several parts may be named; each prints Markdown. The minutes are those of two quiet cores.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from content.inventory import Inventory
from tools.browser import launch
from tools.project import ROOT

from . import build_times, costs, quality, report
from .sites import HOME_PAGES, OURS, SYSTEMS, System, build, prepare
from .typical_queries import typical_queries

# Questions per language, made-up ones included; today's size comes before them.
BUILD_SIZES = (580,)
PAGES_SIZES = (580, 2900)
LARGE_SIZES = (5000,)
ROUNDS = 2  # of builds
QUERIES_PER_LOCALE = 2


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tools.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("parts", nargs="+", choices=list(PARTS), metavar="part")
    arguments = parser.parse_args()
    with launch() as browser:
        origin = report.origin(
            " ".join(["python -m tools.bench", *arguments.parts]), browser.version
        )
    sections = [
        section
        for name, part in PARTS.items()
        if name in arguments.parts
        for section in part()
    ]
    print(report.report(origin, *sections))


def _search() -> list[str]:
    return report.quality_sections(*quality.measure())


def _build() -> list[str]:
    measured = {}
    for size in (_today(), *BUILD_SIZES):
        with tempfile.TemporaryDirectory() as folder:
            projects = _prepare(Path(folder), size)
            times = build_times.measure(projects, ROUNDS)
        measured[size] = {system.name: times[system] for system in projects}
        print(f"built with {size} questions", file=sys.stderr)
    return report.build_sections(measured)


def _pages() -> list[str]:
    return report.cost_sections(_costs(_today(), *PAGES_SIZES))


def _large() -> list[str]:
    return report.cost_sections(_costs(*LARGE_SIZES))


PARTS = {"search": _search, "build": _build, "pages": _pages, "large": _large}


def _costs(*sizes: int) -> dict[int, dict[str, costs.Costs]]:
    """What the searches cost at some numbers of questions per language."""
    measured: dict[int, dict[str, costs.Costs]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            projects = _prepare(Path(folder), size)
            queries = {
                locale: typical_queries(projects[OURS], locale, QUERIES_PER_LOCALE)
                for locale in HOME_PAGES
            }
            measured[size] = {}
            for system, project in projects.items():
                build(system, project, project / "site")
                with launch() as browser:
                    measured[size][system.name] = costs.measure(
                        system, project / "site", queries, browser
                    )
        print(f"measured {size} questions", file=sys.stderr)
    return measured


def _prepare(folder: Path, size: int) -> dict[System, Path]:
    return {
        system: prepare(system, folder / system.name, size - _today())
        for system in SYSTEMS
    }


def _today() -> int:
    """How many questions the project has."""
    return len(Inventory.load(ROOT / "data").questions)


if __name__ == "__main__":
    main()
