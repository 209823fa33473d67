"""What README and CONTRIBUTING promise, walked from the beginning, in copies of the repository."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tools.project import ROOT

pytestmark = pytest.mark.slow

KOREAN_PAGE = """\
---
title: 이 질문은 아직 한국어로만 있나요?
description: 네, 번역을 기다리는 질문이에요.
---

번역은 나중에 와요.
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The files that git knows or would take in, without what the commands make."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():  # not deleted since the last commit
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def run(folder: Path, *command: str) -> str:
    """Run a command in a folder; it has to end well. Gives what it says."""
    result = subprocess.run(
        command,
        cwd=folder,
        check=False,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stdout
    return result.stdout


def test_the_commands_of_the_readme_set_themselves_up(clone: Path) -> None:
    """In a fresh clone, each installs what it needs; what is pinned is what is installed."""
    run(clone, "make", "build")
    assert (clone / "site" / "en" / "index.html").is_file()
    assert "All checks passed." in run(clone, "make", "check")
    assert "make test" in run(clone, "make", "help")


def test_without_make(clone: Path) -> None:
    """The README's other way: pip, then mkdocs."""
    run(clone, sys.executable, "-m", "venv", ".venv")
    run(clone, ".venv/bin/pip", "install", "--quiet", "-r", "requirements.txt")
    run(clone, ".venv/bin/mkdocs", "build", "--strict")
    run(clone, ".venv/bin/python", "-m", "content.check")


def test_a_question_in_one_language_passes_everything(clone: Path) -> None:
    """CONTRIBUTING: write one language, and list the other under awaiting."""
    inventory = clone / "data" / "questions.yml"
    text = inventory.read_text(encoding="utf-8")
    collection = text.index("    questions:\n") + len("    questions:\n")
    topic = (clone / "data" / "topics.yml").read_text(encoding="utf-8")
    first_topic = next(
        line.rstrip(":") for line in topic.splitlines() if line.endswith(":")
    )
    today = date.today().isoformat()
    entry = (
        f"      only-korean:\n        topics: [{first_topic}]\n"
        f"        added: {today}\n        awaiting: {{en: {today}}}\n"
    )
    inventory.write_text(
        text[:collection] + entry + text[collection:], encoding="utf-8"
    )
    name = text[text.index("collections:\n") :].splitlines()[1].strip(" :")
    page = clone / "docs" / "ko" / name / "only-korean.md"
    page.write_text(KOREAN_PAGE, encoding="utf-8")
    said = run(clone, sys.executable, "-m", "content.check").splitlines()
    assert [line for line in said if ": warning: " not in line] == []
    assert any("only-korean.md" in line and "awaits" in line for line in said)
    run(clone, sys.executable, "-m", "content.addresses")
    run(clone, sys.executable, "-m", "pytest", "-q", "tests/content", "tests/site")
