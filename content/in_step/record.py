"""The record of the sections as they were when both languages last said the same.

One line a section, sorted, so that branches merge:

    faq/gpu#title ko:3f2a91c04b7d en:77b1d0025aa1 2026-11-27
    faq/gpu#note ko:0c11f2d9e0b3 en:5d20c7718f42 2026-12-02 only the Korean wording changed

Key, hash of each version, the day on which they were found to say the same, and why, where nothing had
to be done for it.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..findings import ContentError, Finding
from ..locales import LOCALES

NAME = "in-step.txt"
HEADER = "# Written by `python -m content.in_step settle`, never by hand: see content/in_step.\n"
_LINE = re.compile(
    r"(?P<key>\S+)"
    + "".join(rf" {code}:(?P<{code}>[0-9a-f]{{12}})" for code in LOCALES)
    + r" (?P<day>\d{4}-\d{2}-\d{2})(?: (?P<why>\S.*))?"
)
_REMEDY = "Take the line from the main branch, or settle its section anew with `python -m content.in_step settle`."


@dataclass(frozen=True)
class Entry:
    """One section as it was on a day on which both versions said the same."""

    hashes: dict[str, str]  # by locale
    day: date
    why: str = ""


def read_record(file: Path) -> dict[str, Entry]:
    """The entries by key; raises ContentError where the file is missing or a line is none of it."""
    if not file.is_file():
        remedy = "Write it with `python -m content.in_step settle --all`."
        raise ContentError([Finding(file, 0, "is missing", remedy=remedy)])
    entries: dict[str, Entry] = {}
    findings = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        day = _day(match["day"]) if match else None
        if match is None or day is None:
            findings.append(
                Finding(file, number, "has a line that is no entry", remedy=_REMEDY)
            )
        elif match["key"] in entries:
            found = f"has {match['key']} twice"
            findings.append(Finding(file, number, found, remedy=_REMEDY))
        else:
            hashes = {code: match[code] for code in LOCALES}
            entries[match["key"]] = Entry(hashes, day, match["why"] or "")
    if findings:
        raise ContentError(findings)
    return entries


def write_record(file: Path, entries: dict[str, Entry]) -> None:
    """Write the entries, sorted by key."""
    lines = []
    for key, entry in sorted(entries.items()):
        hashes = [f"{code}:{entry.hashes[code]}" for code in LOCALES]
        why = [entry.why] if entry.why else []
        lines.append(" ".join([key, *hashes, entry.day.isoformat(), *why]) + "\n")
    file.write_text(HEADER + "".join(lines), encoding="utf-8", newline="\n")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
