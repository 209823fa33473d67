"""Prints what was measured, as Markdown. Each target is the project's own."""

import itertools
import math
import os
import platform
from collections.abc import Callable, Iterable
from importlib.metadata import PackageNotFoundError, version

from .build_times import BuildTimes
from .costs import BANDWIDTH, ROUND_TRIP, Costs
from .scoring import Score

PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-static-i18n", "pagefind", "kiwipiepy")
BASELINE, OURS = "stock", "ours"
ANALYSER_SECONDS = (
    4  # a build may take so much longer where an analyser has to be loaded
)
TOTALS = ("overall", "all on ")  # how the names of groups begin that are no classes

SAMPLE_METHOD = """\
Share of queries with a right page first (@1), among the first three (@3), and without any result (zero; for
queries that nothing answers, the higher the better). Each is typed into the box of the site key by key. The
sample takes of each set of open queries an equal share, and of each of its classes in proportion."""
COST_METHOD = f"""\
kB are 1000 bytes, of bodies, compressed as they are sent, of files for searching only (not the theme's common
script, in which its search box is); what stands in each page for searching is compressed by itself. Queries are made from titles; each is asked in a browser with nothing
cached, over HTTP/1.1 with {ROUND_TRIP} ms round trip and {BANDWIDTH * 8 / 1e6} Mbit/s: the page is opened, its box at once, the
whole query pasted. Then, without a limit, it is typed key by key; "in all" includes that. Pagefind waits 300 ms
after a key before it searches. The worker's time is from a message to it to its answer, as the page sees it.
Memory is what the process of the tab, its workers included, holds in the end."""
BUILD_METHOD = """\
Seconds of a strict build, the best of the rounds, the systems in turn."""


def report(origin: str, *sections: str) -> str:
    """A document of the sections."""
    return "\n\n".join(["# Searches compared", origin, *sections]) + "\n"


def quality_sections(
    sample: dict[str, dict[str, Score]], ours: dict[str, Score]
) -> list[str]:
    """All systems on the sample, by system and class, and ours on all development queries."""
    overall = {name: scores["overall"] for name, scores in sample.items()}
    wrong = ", ".join(f"{name} {score.wrong:.2f}" for name, score in overall.items())
    late = ", ".join(f"{name} {score.late}" for name, score in overall.items())
    return [
        "## Quality",
        SAMPLE_METHOD,
        class_table(sample),
        f"Share of results in the wrong language: {wrong}. Queries without any answer in time: {late}.",
        "Our search on all development queries:",
        class_table({OURS: ours}),
        _quality_targets(ours),
    ]


def cost_sections(measured: dict[int, dict[str, Costs]]) -> list[str]:
    """What searching costs a reader, by the number of questions per language and the system."""
    return [
        "## Costs",
        COST_METHOD,
        *(_cost_table(size, systems) for size, systems in measured.items()),
        cost_targets(measured),
    ]


def build_sections(measured: dict[int, dict[str, BuildTimes]]) -> list[str]:
    """What a build costs, by the number of questions per language and the system."""
    rows = [
        [size, name, f"{times.empty:.1f}", f"{times.warm:.1f}"]
        for size, systems in measured.items()
        for name, times in systems.items()
    ]
    head = ["questions", "system", "nothing analysed before, s", "again, s"]
    return ["## Build", BUILD_METHOD, table(head, rows), build_targets(measured)]


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table."""
    head = list(head)
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in (head, *rows)]
    return "\n".join([lines[0], "|" + "---|" * len(head), *lines[1:]])


def class_table(systems: dict[str, dict[str, Score]]) -> str:
    """Success and share without results of every class, by system."""
    measures: dict[str, Callable[[Score], float | None]] = {
        "@1": lambda score: score.success_1,
        "@3": lambda score: score.success_3,
        "zero": lambda score: score.zero,
    }
    head = [
        "class",
        "queries",
        *(f"{name} {key}" for name in systems for key in measures),
    ]
    groups = next(iter(systems.values()))
    rows = [
        [
            group,
            groups[group].queries,
            *(
                _share(measure(scores[group]))
                for scores in systems.values()
                for measure in measures.values()
            ),
        ]
        for group in groups
    ]
    return table(head, rows)


def _cost_table(size: int, systems: dict[str, Costs]) -> str:
    rows: dict[str, Callable[[Costs], str]] = {
        "page opened, not searched, kB": lambda cost: _kilobytes(cost.untouched),
        "before the first result, kB": lambda cost: _kilobytes(cost.before_first),
        "of these the box, kB": lambda cost: _kilobytes(cost.interface),
        "in all, kB": lambda cost: _kilobytes(cost.in_all),
        "box opened to first result, s": lambda cost: f"{cost.first / 1000:.2f}",
        "keystroke to results, ms: median, 95th percentile": lambda cost: (
            f"{cost.keystroke:.0f}, {cost.keystroke_p95:.0f}"
        ),
        "worker's answer, ms: 95th percentile": lambda cost: _rounded(cost.worker_p95),
        "memory of the tab, MB": lambda cost: _rounded(cost.memory, 1e6),
        "queries with results": lambda cost: f"{cost.found} of {cost.asked}",
    }
    return table(
        [f"{size} questions", *systems],
        ([name, *map(show, systems.values())] for name, show in rows.items()),
    )


def _quality_targets(ours: dict[str, Score]) -> str:
    overall = ours["overall"]
    classes = [score for name, score in ours.items() if not name.startswith(TOTALS)]
    answered = [
        (score.queries, score.success_1)
        for score in classes
        if score.success_1 is not None
    ]
    quiet: list[list[object]] = [
        [
            "no result where there is no answer",
            f"{round(score.zero * score.queries)} of {score.queries}",
            f"≥ {math.ceil(0.75 * score.queries)} of {score.queries}",
        ]
        for score in classes
        if score.success_1 is None
    ]
    rows: list[list[object]] = [
        ["success@1", _share(overall.success_1), "≥ 0.90"],
        ["success@3", _share(overall.success_3), "≥ 0.96"],
        ["no result though there is an answer", _share(overall.zero), "≤ 0.01"],
        ["results in the wrong language", _share(overall.wrong), "0"],
        *quiet,
        [
            "lowest success@1 of a class of ten or more",
            _share(
                min(
                    (share for queries, share in answered if queries >= 10),
                    default=None,
                )
            ),
            "≥ 0.80",
        ],
        [
            "most misses in a smaller class",
            max(
                (
                    round((1 - share) * queries)
                    for queries, share in answered
                    if queries < 10
                ),
                default="–",
            ),
            "≤ 2",
        ],
    ]
    return table(["our search", "measured", "target"], rows)


def cost_targets(measured: dict[int, dict[str, Costs]]) -> str:
    """The targets for our search: those of today's size at the smallest, those of 5,000 questions at the largest measured."""
    costs = {size: systems[OURS] for size, systems in measured.items()}
    small, large = min(costs), max(costs)
    today, most = costs[small], costs[large]
    rows = [
        [
            small,
            "in each page: button, dialog, loader, kB",
            _kilobytes(today.in_page),
            "≤ 2",
        ],
        [
            small,
            "engine and index before the first result, kB",
            _kilobytes(today.finding),
            "≤ 85",
        ],
        [small, "box, kB", _kilobytes(today.interface), "≤ 11"],
        [
            small,
            "worker's answer, 95th percentile, ms",
            _rounded(today.worker_p95),
            "≤ 16",
        ],
        [
            small,
            "keystroke to results, 95th percentile, ms",
            _rounded(today.keystroke_p95),
            "≤ 50",
        ],
        [
            large,
            "box opened to first result, s",
            f"{most.first / 1000:.2f}",
            "≤ 1.5 at 5,000",
        ],
        [large, "in all, kB", _kilobytes(most.in_all), "≤ 400 at 5,000"],
        [
            large,
            "keystroke to results, 95th percentile, ms",
            _rounded(most.keystroke_p95),
            "≤ 50 at 5,000",
        ],
    ]
    return table(["questions", "our search", "measured", "target"], rows)


def build_targets(measured: dict[int, dict[str, BuildTimes]]) -> str:
    """The targets for our builds, as ratios, so that they hold on any machine."""
    rows: list[list[object]] = []
    for size, systems in measured.items():
        ours, stock = systems[OURS], systems[BASELINE]
        rows += [
            [size, "again, ours / stock", f"{ours.warm / stock.warm:.2f}", "≤ 1.25"],
            [
                size,
                f"nothing analysed before, (ours - {ANALYSER_SECONDS} s) / stock",
                f"{(ours.empty - ANALYSER_SECONDS) / stock.empty:.2f}",
                "≤ 1.25",
            ],
        ]
    sizes = sorted(measured)
    for small, large in itertools.pairwise(sizes):
        growth = (measured[large][OURS].empty / large) / (
            measured[small][OURS].empty / small
        )
        rows.append(
            [f"{large} / {small}", "ours, per question", f"{growth:.2f}", "at most 1"]
        )
    return table(["questions", "our build", "measured", "target"], rows)


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


def _rounded(value: float | None, unit: float = 1) -> str:
    return "–" if value is None else f"{value / unit:.0f}"


def _kilobytes(size: float) -> str:
    return f"{size / 1000:.1f}"
