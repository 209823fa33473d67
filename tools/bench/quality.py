"""What the searches find at today's size."""

import multiprocessing
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .scoring import Score, read_queries, scores
from .search_eval import DEVELOPMENT_QUERIES, evaluate
from .sites import OURS, SYSTEMS, build, prepare, without_keywords_and_glossary

BARE = "ours, no keywords, no glossary"


def measure() -> dict[str, dict[str, Score]]:
    """The figures of every class, by the name of the system; ours also without keywords and glossary.

    As no times are measured, and a browser mostly waits for results to stand still, all run at once.
    """
    systems = {system.name: system for system in SYSTEMS} | {BARE: OURS}
    spawn = multiprocessing.get_context("spawn")
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(len(systems), mp_context=spawn) as processes,
    ):
        running = {}
        for name, system in systems.items():
            project = prepare(system, Path(folder) / name)
            if name == BARE:
                without_keywords_and_glossary(project)
            build(system, project, project / "site")
            running[name] = processes.submit(_scores, project / "site", system.box)
        return {name: result.result() for name, result in running.items()}


def _scores(site: Path, box: str) -> dict[str, Score]:
    return scores(evaluate(site, box, read_queries(DEVELOPMENT_QUERIES)))
