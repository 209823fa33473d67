"""Builds the site, and copies of the project that a test may spoil."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SITE_URL = "https://owner.github.io/dl-career-faq/"
PARTS = (
    "mkdocs.yml",
    "data",
    "docs",
    "content",
    "hooks",
    "overrides",
    "bilingual_search",
    "tools/pictures",  # the cards use texts of the interface
)


@dataclass(frozen=True)
class Build:
    status: int
    output: str
    site: Path


def build(
    project: Path, site: Path, generator: str = "mkdocs", **environment: str
) -> Build:
    """Build a project in strict mode; `environment` sets variables of mkdocs.yml.

    Not with --quiet: that keeps warnings from the strict mode too.
    """
    settings = {
        name: value
        for name, value in os.environ.items()
        if name not in ("SITE_URL", "REPO_URL", "REPO_BRANCH")
    }
    result = subprocess.run(
        [sys.executable, "-m", generator, "build", "--strict", "--site-dir", str(site)],
        check=False,
        cwd=project,
        env=settings | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": SITE_URL} | environment,
        capture_output=True,
        text=True,
    )
    return Build(result.returncode, result.stdout + result.stderr, site)


def copy_project(folder: Path) -> Path:
    """A copy of everything the site is built from."""
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(
                ROOT / part,
                folder / part,
                ignore=shutil.ignore_patterns("__pycache__", "tests"),
            )
        elif (ROOT / part).is_file():
            shutil.copy(ROOT / part, folder / part)
    return folder


def replace(file: Path, old: str, new: str) -> None:
    """Replace the first occurrence of `old` in a file, which has to be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file} does not contain {old!r}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
