"""What a section said when both languages last said the same, as far as git knows it."""

import subprocess
import tempfile
from pathlib import Path

from ..findings import ContentError
from ..page_file import read_page
from .sections import Section, data_sections, page_sections
from .state import Status

MOST_COMMITS = 200  # of the file's own history, newest first


def recorded_text(status: Status, locale: str) -> str | None:
    """The version of the section that the record speaks of; None where git does not have it.

    Looks for the commit in which the section has the recorded hash: the record itself names none.
    """
    if status.entry is None or locale not in status.versions:
        return None
    file = status.versions[locale].file
    for commit in _git(file, "log", "--format=%H", f"-{MOST_COMMITS}", "--", file.name):
        text = "\n".join(_git(file, "show", f"{commit}:./{file.name}"))
        section = _section(status.name, locale, file, text)
        if section and section.hash == status.entry.hashes[locale]:
            return section.text
    return None


def _git(file: Path, *arguments: str) -> list[str]:
    """The lines that a git command prints in the file's folder; none where it fails or there is no git."""
    try:
        result = subprocess.run(
            ["git", *arguments],
            cwd=file.parent,
            check=False,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError:
        return []
    return result.stdout.split("\n")[:-1] if result.returncode == 0 else []


def _section(name: str, locale: str, file: Path, text: str) -> Section | None:
    """The section in an older text of its file."""
    with tempfile.TemporaryDirectory() as folder:
        older = Path(folder) / file.name
        older.write_text(text + "\n", encoding="utf-8")
        try:
            if file.suffix == ".md":
                return page_sections(read_page(older)).get(name)
            return dict(data_sections(older)).get(name, {}).get(locale)
        except ContentError:
            return None
