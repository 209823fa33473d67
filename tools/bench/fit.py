"""Fits the model by which the search tells whether any page answers: ANSWERED of bilingual_search/engine/parameters.js.

    python -m tools.bench.fit --site site

The queries of data/queries are answered, those of data/unanswered.yml are not. Each is judged by an index of the
site's pages that has not seen it: one is written without each half of the queries (halves.py). What tells is what
the engine itself makes of a query (`evidence` in rank.js), and a logistic regression (logistic.py) finds how much
each of it does. An answered query counts twice: a page withheld is worse than one too many.

How sure the coefficients are shows in those of each half of the queries by itself. The constant decides how readily
pages are shown: for some, the shares of the answered queries and of the others are printed for which pages would be.
Which is best on queries that people judged one by one is for `python -m tools.bench.evaluate` to say.
"""

import argparse
import itertools
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from playwright.sync_api import Browser

from content.locales import LOCALES
from content.project import Project
from tools.browser import launch
from tools.project import ROOT
from tools.server import serve

from .halves import HALVES, KnownQuery, known_queries, write_without
from .logistic import fit
from .report import table

# By name, as in parameters.js.
Coefficients = dict[str, float]

ENGINE = ROOT / "bilingual_search" / "engine"
CONSTANT = "constant"

ANSWERED_WEIGHT = 2
# Constants are tried in steps, and so far beyond those in question.
STEP = 0.2
AROUND = 0.6

_ASK = """async ({ engine, folder, queries }) => {
    const { Store } = await import(engine + 'store.js')
    const { evidence, interpret } = await import(engine + 'rank.js')
    const store = await Store.open(async (name) => (await fetch(folder + name)).json())
    const found = []
    for (const query of queries) found.push(evidence((await interpret(query, store)).reading, store.vocabulary))
    return found
}"""
_CURRENT = "async (engine) => (await import(engine + 'parameters.js')).ANSWERED"


@dataclass(frozen=True)
class Judged:
    """A query and what tells whether it is answered, by coefficient; None where it is not anyway."""

    query: KnownQuery
    evidence: Coefficients | None


def judge(
    project: Project, site: Path, browser: Browser
) -> tuple[Coefficients, list[Judged]]:
    """The coefficients that the engine has, and all queries, each judged by an index that has not seen it."""
    queries = known_queries(project)
    judged: list[Judged] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ENGINE, folder / "engine")
        (folder / "index.html").write_text("<!doctype html><title>engine</title>")
        indexes = {
            half: write_without(half, project, site, folder / str(half))
            for half in HALVES
        }
        with serve(folder, "/") as url:
            page = browser.new_page()
            page.goto(url)
            engine = f"{url}engine/"
            for half, locale in itertools.product(HALVES, LOCALES):
                mine = [
                    query
                    for query in queries
                    if (query.half, query.locale) == (half, locale)
                ]
                index = indexes[half].relative_to(folder).as_posix()
                options = {
                    "engine": engine,
                    "folder": f"{url}{index}/{locale}/",
                    "queries": [query.text for query in mine],
                }
                judged += map(Judged, mine, page.evaluate(_ASK, options))
            current: Coefficients = page.evaluate(_CURRENT, engine)
            page.close()
    return current, judged


def fit_coefficients(judged: list[Judged], names: list[str]) -> Coefficients:
    """The coefficients that tell best; queries that find nothing, whatever these are, say nothing."""
    names = [name for name in names if name != CONSTANT]
    found = [(each.query.answered, each.evidence) for each in judged if each.evidence]
    features = np.array([[evidence[name] for name in names] for _, evidence in found])
    answered = np.array([float(answered) for answered, _ in found])
    fitted = fit(features, answered, np.where(answered, ANSWERED_WEIGHT, 1.0))
    return dict(zip([*names, CONSTANT], map(float, fitted), strict=True))


def shown(judged: list[Judged], coefficients: Coefficients, answered: bool) -> float:
    """The share of the queries with an answer, or of those without, for which pages are shown."""
    logits = [
        sum(coefficients[name] * value for name, value in each.evidence.items())
        if each.evidence
        else -np.inf
        for each in judged
        if each.query.answered is answered
    ]
    return float(np.mean(np.array(logits) > 0))


def report(judged: list[Judged], current: Coefficients) -> str:
    """What was judged, the coefficients fitted and those that the engine has, and what their constants would show."""
    names = list(current)
    fitted = fit_coefficients(judged, names)
    systems = {
        "fitted": fitted,
        **{
            f"fitted to half {half}": fit_coefficients(
                [each for each in judged if each.query.half == half], names
            )
            for half in HALVES
        },
        "parameters.js": current,
    }
    rows = [
        [name, *(f"{system[name]:.2f}" for system in systems.values())]
        for name in names
    ]
    return "\n\n".join(
        [
            _counts(judged),
            table(["coefficient", *systems], rows),
            "Share of the queries for which pages are shown:",
            _constants(judged, {"fitted": fitted, "parameters.js": current}),
        ]
    )


def _counts(judged: list[Judged]) -> str:
    rows = []
    for locale in LOCALES:
        for answered, name in ((True, "answered"), (False, "not answered")):
            group = [
                each.evidence
                for each in judged
                if (each.query.locale, each.query.answered) == (locale, answered)
            ]
            rows.append([locale, name, len(group), group.count(None)])
    return table(["language", "queries", "number", "find nothing"], rows)


def _constants(judged: list[Judged], systems: dict[str, Coefficients]) -> str:
    """The shares with constants from below the lowest to above the highest of the systems."""
    own = [system[CONSTANT] for system in systems.values()]
    constants = np.arange(min(own) - AROUND, max(own) + AROUND + STEP / 2, STEP)
    groups = {"answered": True, "not answered": False}
    rows = [
        [
            f"{constant:.1f}",
            *(
                f"{shown(judged, system | {CONSTANT: constant}, answered):.3f}"
                for system in systems.values()
                for answered in groups.values()
            ),
        ]
        for constant in map(float, constants.round(1) + 0.0)  # no -0.0
    ]
    head = [f"{system}: {group}" for system in systems for group in groups]
    return table(["constant", *head], rows)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--site", default="site", type=Path, help="folder of the built site"
    )
    site = parser.parse_args().site
    with launch() as browser:
        current, judged = judge(Project(ROOT), site, browser)
    print(report(judged, current))


if __name__ == "__main__":
    main()
