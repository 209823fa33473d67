"""How long it takes to build the sites."""

from dataclasses import dataclass
from pathlib import Path

from .sites import OURS, System, build, forget_analyses


@dataclass(frozen=True)
class BuildTimes:
    """Seconds; the best of several rounds."""

    empty: float  # without analyses of an earlier build
    warm: float  # with them; the same as `empty` for systems that keep none


def measure(projects: dict[System, Path], rounds: int) -> dict[System, BuildTimes]:
    """Build all projects several times, in turn, so that whatever else the machine does strikes all alike."""
    empty: dict[System, list[float]] = {system: [] for system in projects}
    warm: dict[System, list[float]] = {system: [] for system in projects}
    for _ in range(rounds):
        for system, project in projects.items():
            forget_analyses(project)
            empty[system].append(build(system, project, project / "site"))
            warm[system].append(
                build(system, project, project / "site")
                if system is OURS
                else empty[system][-1]
            )
    return {
        system: BuildTimes(min(empty[system]), min(warm[system])) for system in projects
    }
