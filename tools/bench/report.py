"""Prints what was measured, as Markdown."""

import os
import platform
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version

from .build_times import BuildTimes
from .costs import BANDWIDTH, ROUND_TRIP, Costs
from .scoring import Score

PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-static-i18n", "pagefind", "kiwipiepy")
BASELINE, OURS = "stock", "ours"
ANALYSER_SECONDS = (
    4  # a build may take so much longer where an analyser has to be loaded
)

Measurement = dict[str, tuple[Costs, BuildTimes]]  # by the name of the system

METHOD = f"""\
kB are 1000 bytes, of bodies, compressed as they are sent, of files for searching only (not the theme's common
script, in which its search box is). Queries are made from titles; each is asked in a browser with nothing
cached, over HTTP/1.1 with {ROUND_TRIP} ms round trip and {BANDWIDTH * 8 / 1e6} Mbit/s: the page is opened, its box at once, the
whole query pasted. Then, without a limit, it is typed key by key; "in all" includes that. Pagefind waits 300 ms
after a key before it searches. The worker's time is from a message to it to its answer, as the page sees it.
Build times are the best of the rounds."""


def report(
    origin: str, quality: dict[str, dict[str, Score]], measured: dict[int, Measurement]
) -> str:
    """Everything. `quality` is by the name of the system, `measured` by the number of questions per language."""
    overall = {name: scores["overall"] for name, scores in quality.items()}
    wrong = ", ".join(f"{name} {score.wrong:.2f}" for name, score in overall.items())
    late = ", ".join(f"{name} {score.late}" for name, score in overall.items())
    sections = [
        "# Searches compared",
        origin,
        "## Quality",
        "Share of the development queries with a right page first (@1), among the first three (@3), and without any result (zero; "
        f"for queries that nothing answers, the higher the better). Share of results in the wrong language: {wrong}. "
        f"Queries without any answer in time: {late}.",
        class_table(quality),
        _quality_targets(quality[OURS]),
        "## Costs",
        METHOD,
        *(_cost_table(size, systems) for size, systems in measured.items()),
        cost_targets(measured),
    ]
    return "\n\n".join(sections) + "\n"


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    head = list(head)
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in ([*head], *rows)]
    return "\n".join([lines[0], "|" + "---|" * len(head), *lines[1:]])


def class_table(systems: dict[str, dict[str, Score]]) -> str:
    """Success and share without results of every class, by system."""
    measures = (("@1", "success_1"), ("@3", "success_3"), ("zero", "zero"))
    head = [
        "class",
        "queries",
        *(f"{name} {title}" for name in systems for title, _ in measures),
    ]
    groups = next(iter(systems.values()))
    rows = [
        [
            group,
            groups[group].queries,
            *(
                _share(getattr(scores[group], field))
                for scores in systems.values()
                for _, field in measures
            ),
        ]
        for group in groups
    ]
    return table(head, rows)


def _cost_table(size: int, systems: Measurement) -> str:
    rows = [
        [
            "page opened, not searched, kB",
            *(_kilobytes(cost.untouched) for cost, _ in systems.values()),
        ],
        [
            "before the first result, kB",
            *(_kilobytes(cost.before_first) for cost, _ in systems.values()),
        ],
        [
            "of these the box, kB",
            *(_kilobytes(cost.interface) for cost, _ in systems.values()),
        ],
        ["in all, kB", *(_kilobytes(cost.in_all) for cost, _ in systems.values())],
        [
            "box opened to first result, s",
            *(f"{cost.first / 1000:.2f}" for cost, _ in systems.values()),
        ],
        [
            "keystroke to results, ms: median, 95th percentile",
            *(
                f"{cost.keystroke:.0f}, {cost.keystroke_p95:.0f}"
                for cost, _ in systems.values()
            ),
        ],
        [
            "worker's answer, ms: 95th percentile",
            *(
                "–" if cost.worker_p95 is None else f"{cost.worker_p95:.0f}"
                for cost, _ in systems.values()
            ),
        ],
        [
            "queries with results",
            *(f"{cost.found} of {cost.asked}" for cost, _ in systems.values()),
        ],
        [
            "build, nothing analysed before, s",
            *(f"{build.empty:.1f}" for _, build in systems.values()),
        ],
        ["build again, s", *(f"{build.warm:.1f}" for _, build in systems.values())],
    ]
    return table([f"{size} questions", *systems], rows)


def _quality_targets(ours: dict[str, Score]) -> str:
    overall, classes = (
        ours["overall"],
        [
            score
            for name, score in ours.items()
            if name != "overall" and not name.startswith("all on ")
        ],
    )
    with_answer = [score for score in classes if score.success_1 is not None]
    (without,) = [score for score in classes if score.success_1 is None]
    rows = [
        ["success@1", _share(overall.success_1), "≥ 0.90"],
        ["success@3", _share(overall.success_3), "≥ 0.96"],
        ["no result though there is an answer", _share(overall.zero), "≤ 0.01"],
        ["results in the wrong language", _share(overall.wrong), "0"],
        [
            "no result where there is no answer",
            f"{round(without.zero * without.queries)} of {without.queries}",
            "≥ 6 of 8",
        ],
        [
            "lowest success@1 of a class of ten or more",
            _share(
                min(score.success_1 for score in with_answer if score.queries >= 10)
            ),
            "≥ 0.80",
        ],
        [
            "most misses in a smaller class",
            max(
                round((1 - score.success_1) * score.queries)
                for score in with_answer
                if score.queries < 10
            ),
            "≤ 2",
        ],
    ]
    return table(["our search", "measured", "target"], rows)


def cost_targets(measured: dict[int, Measurement]) -> str:
    """The targets for the costs of our search: those of today's size at the smallest, those of 5,000 questions at the largest measured."""
    costs = {size: systems[OURS][0] for size, systems in measured.items()}
    today, largest = min(costs), max(costs)
    rows = [
        [
            today,
            "page opened, not searched, kB",
            f"{costs[today].untouched / 1000:.2f}",
            "≤ 1",
        ],
        [
            today,
            "before the first result, without the box, kB",
            _kilobytes(costs[today].before_first - costs[today].interface),
            "≤ 60",
        ],
        [
            today,
            "after it, kB",
            _kilobytes(costs[today].in_all - costs[today].before_first),
            "≤ 40",
        ],
        [
            today,
            "worker's answer, 95th percentile, ms",
            f"{costs[today].worker_p95:.0f}",
            "≤ 16",
        ],
        [
            largest,
            "box opened to first result, s",
            f"{costs[largest].first / 1000:.2f}",
            "≤ 1.5 at 5,000",
        ],
        [
            largest,
            "before the first result, kB",
            _kilobytes(costs[largest].before_first),
            "≤ 150 at 5,000",
        ],
        [largest, "in all, kB", _kilobytes(costs[largest].in_all), "≤ 400 at 5,000"],
        [
            largest,
            "keystroke to results, 95th percentile, ms",
            f"{costs[largest].keystroke_p95:.0f}",
            "≤ 50 at 5,000",
        ],
    ]
    for size, systems in measured.items():
        ours, stock = systems[OURS][1], systems[BASELINE][1]
        rows.append(
            [
                size,
                "build again, ours / stock",
                f"{ours.warm / stock.warm:.2f}",
                "≤ 1.25",
            ]
        )
        rows.append(
            [
                size,
                f"build, nothing analysed before, (ours - {ANALYSER_SECONDS} s) / stock",
                f"{(ours.empty - ANALYSER_SECONDS) / stock.empty:.2f}",
                "≤ 1.25",
            ]
        )
    large, larger = sorted(measured)[-2:]
    growth = (measured[larger][OURS][1].empty / larger) / (
        measured[large][OURS][1].empty / large
    )
    rows.append(
        [
            f"{larger} / {large}",
            "our build per question",
            f"{growth:.2f}",
            "about 1: linear",
        ]
    )
    return table(["questions", "our search", "measured", "target"], rows)


def origin(command: str, browser: str) -> str:
    """Where the figures come from: the command, versions, the machine."""
    versions = [f"{name} {found}" for name in PACKAGES if (found := _version(name))]
    return (
        f"Made by `{command}` with Python {platform.python_version()}, {', '.join(versions)}, Chromium {browser}, "
        f"on {os.cpu_count()} cores ({platform.system()} {platform.machine()})."
    )


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _kilobytes(size: float) -> str:
    return f"{size / 1000:.1f}"
