"""What the searches find at today's size."""

import multiprocessing
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .scoring import Query, Score, read_queries, sample, scores
from .search_eval import DEVELOPMENT_QUERIES, evaluate
from .sites import OURS, SYSTEMS, System, build, prepare, without_keywords_and_glossary

BARE = "ours, no keywords, no glossary"
SAMPLE = (
    60  # queries that every system is asked; only ours is asked all development queries
)
OPEN_SETS = "queries*_dev.csv"


def measure() -> tuple[dict[str, dict[str, Score]], dict[str, Score]]:
    """The figures of every class: of all systems on the sample, by their names, and of ours on all development queries.

    Ours is also asked without what people wrote for it alone. As no times are measured, and a browser mostly
    waits for results to stand still, all run at once.
    """
    open_sets = [
        read_queries(file) for file in sorted(Path(__file__).parent.glob(OPEN_SETS))
    ]
    asked = [
        query
        for queries in open_sets
        for query in sample(queries, SAMPLE // len(open_sets))
    ]
    spawn = multiprocessing.get_context("spawn")
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(mp_context=spawn) as processes,
    ):
        running = {}
        for name, system in [
            *((system.name, system) for system in SYSTEMS),
            (BARE, OURS),
        ]:
            site = _site(system, Path(folder) / name, bare=name == BARE)
            running[name] = processes.submit(_scores, site, system.box, asked)
            if name == OURS.name:
                ours = processes.submit(
                    _scores, site, system.box, read_queries(DEVELOPMENT_QUERIES)
                )
        return {name: found.result() for name, found in running.items()}, ours.result()


def _site(system: System, folder: Path, bare: bool) -> Path:
    project = prepare(system, folder)
    if bare:
        without_keywords_and_glossary(project)
    build(system, project, project / "site")
    return project / "site"


def _scores(site: Path, box: str, queries: list[Query]) -> dict[str, Score]:
    return scores(evaluate(site, box, queries))
