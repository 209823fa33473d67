"""Makes faults in copies of the fixture site, and sees what tells them."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from content.check import ALL_RULES, check, in_step
from content.findings import Finding
from content.in_step.record import Entry, write_record
from content.in_step.state import Record
from content.locales import LOCALES
from content.project import Project
from tools.project import ROOT, build
from tools.site_check import RULES, Site

from .catalogue import GROUPS
from .fault import Fault
from .spelling import misspellings

SITE = Path(__file__).with_name("site")
TODAY = date(2026, 11, 27)  # after every day of the fixture site


@dataclass(frozen=True)
class Outcome:
    """What became of a fault: `wrong` says why it is not as it has to be, and is empty where it is."""

    message: str = ""  # the first one that names the fault
    letters: str = ""  # F file, L line, X what was found, R remedy or what is right
    wrong: str = ""


def run(
    groups: Iterable[str], builds: bool = True
) -> Iterator[tuple[str, Fault, Outcome]]:
    """(group, fault, outcome) for each fault of the groups, in order; without `builds` only what the content check tells."""
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(os.cpu_count()) as pool,
    ):
        sound = sound_site(Path(folder))
        if (
            builds
        ):  # what the search analysed once need not be analysed again in every copy
            build(sound, Path(folder) / "built")
        todo = [
            (group, number, sound, builds)
            for group in groups
            for number in range(len(GROUPS[group]))
        ]
        outcomes = pool.map(_try, todo, chunksize=4)
        for (group, number, _, _), outcome in zip(todo, outcomes, strict=True):
            yield group, GROUPS[group][number], outcome


# Every change would be a finding of the record: it has faults of its own.
_RULES = tuple(rule for rule in ALL_RULES if rule not in in_step.RULES)


def sound_site(folder: Path) -> Path:
    """A project in a folder, with the small site as its content; what is only code is linked to."""
    root = folder / "sound"
    root.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copytree(ROOT / "data", root / "data", ignore=_OF_REAL_PAGES)
    for part in ("content", "hooks", "bilingual_search", "tools"):
        (root / part).symlink_to(ROOT / part)
    for part in ("docs", "data"):
        shutil.copytree(SITE / part, root / part, dirs_exist_ok=True)
    _settle(root)
    return root


def _settle(root: Path) -> None:
    """Record that both languages say the same now."""
    record = Record(Project(root))
    write_record(record.file, {})
    entries = {
        key: Entry(
            {code: text.hash for code, text in status.versions.items()}, TODAY, ""
        )
        for key, status in record.statuses.items()
        if len(status.versions) == len(LOCALES)
    }
    write_record(record.file, entries)


_OF_REAL_PAGES = shutil.ignore_patterns("queries", "unanswered.yml", "concepts.yml")


def _try(task: tuple[str, int, Path, bool]) -> Outcome:
    group, number, sound, builds = task
    return try_fault(GROUPS[group][number], sound, builds)


def try_fault(fault: Fault, sound: Path, builds: bool = False) -> Outcome:
    """Make a fault in a copy of a sound project; without `builds` only the content check tells."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        shutil.copytree(sound, root, symlinks=True)
        before = _contents(root)
        try:
            fault.change(root)
        except (ValueError, OSError) as error:
            return Outcome(str(error), wrong="cannot be made")
        after = _contents(root)
        changed = {
            file
            for file in before.keys() | after.keys()
            if before.get(file) != after.get(file)
        }
        findings = check(Project(root, today=TODAY), _RULES)
        if fault.unseen:
            return _unseen(fault, findings)
        if fault.says:
            return _mistake(fault, root, changed, findings, builds)
        return _right(fault, root, findings, builds)


def _unseen(fault: Fault, findings: list[Finding]) -> Outcome:
    if findings:
        return Outcome(str(findings[0]), wrong="is seen: take it out of the accepted")
    return Outcome()


def _mistake(
    fault: Fault,
    root: Path,
    changed: set[str],
    findings: list[Finding],
    builds: bool,
) -> Outcome:
    if fault.by == "spelling":
        findings = misspellings(root)
    if fault.by == "record":
        findings = check(Project(root, today=TODAY), in_step.RULES)
    if fault.by == "build":
        if not builds:
            return Outcome("(not built)")
        return _told_by_build(fault, root)
    telling = [finding for finding in findings if fault.says in str(finding)]
    if not telling:
        said = str(findings[0]) if findings else ""
        wrong = f"expected {fault.says!r}" if findings else "UNSEEN"
        return Outcome(said, wrong=wrong)
    best = max(telling, key=lambda finding: len(_letters(finding, changed)))
    letters = _letters(best, changed)
    lacking = {
        "F": "names no file that was changed",
        "L": "names no line" if fault.line else "",
        "R": "names no remedy",
    }
    lacks = [why for letter, why in lacking.items() if letter not in letters and why]
    return Outcome(str(best), letters, ", ".join(lacks))


def _told_by_build(fault: Fault, root: Path) -> Outcome:
    result = build(root, root / "site", **fault.environment)
    lines = [line for line in result.output.splitlines() if fault.says in line]
    if not result.status or not lines:
        wrong = f"expected {fault.says!r}" if result.status else "UNSEEN"
        return Outcome(result.output[-300:], wrong=wrong)
    wrong = "a traceback" if "Traceback" in result.output else ""
    return Outcome(lines[0].strip(), "X", wrong)


def _right(fault: Fault, root: Path, findings: list[Finding], builds: bool) -> Outcome:
    refused = [finding for finding in findings if not finding.warning]
    if refused:
        return Outcome(str(refused[0]), wrong="REFUSED")
    if builds:
        result = build(root, root / "site", **fault.environment)
        if result.status:
            lines = re.findall(r"(?m)^(?:WARNING|ERROR|\w*Error).*$", result.output)
            said = lines[0] if lines else result.output[-300:]
            return Outcome(said, wrong="REFUSED by the build")
        if broken := _broken(root / "site"):
            return Outcome(broken[0], wrong="the built site is broken")
    return Outcome()


def _broken(folder: Path) -> list[str]:
    """What is wrong with the built site."""
    site = Site.read(folder)
    return [problem for rule in RULES for problem in rule(site)]


def _letters(finding: Finding, changed: set[str]) -> str:
    """Which of F, L, X and R a finding has; the twin of a changed page counts as well, and a message that names the file."""
    twins = {
        re.sub(r"^docs/(ko|en)/", f"docs/{locale}/", file)
        for file in changed
        for locale in ("ko", "en")
    }
    named = finding.file.as_posix() in changed | twins
    listed = finding.file.name == "published.txt"  # names what is gone, and stays
    file = named or listed or any(Path(each).name in str(finding) for each in changed)
    remedy = bool(finding.remedy or finding.expected)
    letters = {"F": file, "L": finding.line > 0, "X": True, "R": remedy}
    return "".join(letter for letter, given in letters.items() if given)


def _contents(root: Path) -> dict[str, bytes]:
    """Every file of a project that people write, by its path."""
    return {
        file.relative_to(root).as_posix(): (
            os.readlink(file).encode() if file.is_symlink() else file.read_bytes()
        )
        for part in ("docs", "data", "overrides", "mkdocs.yml")
        for file in (root / part, *(root / part).rglob("*"))
        if file.is_symlink() or file.is_file()
    }
