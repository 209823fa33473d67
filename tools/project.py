"""Builds the site, and copies of the project that a test may spoil."""

import os
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "tests" / "example"  # content of the tests' own
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
CACHE = (
    ".cache"  # what the search analysed: without it a build takes four times as long
)


@dataclass(frozen=True)
class Build:
    """What became of a build."""

    status: int
    output: str
    site: Path


def build(
    project: Path, site: Path, generator: str = "mkdocs", **environment: str
) -> Build:
    """Build a project in strict mode.

    `environment` sets variables of mkdocs.yml; those that the shell sets have no influence, and the address
    is SITE_URL unless it is set. Not with --quiet: that keeps warnings from the strict mode too.
    """
    ours = re.findall(
        r"!ENV \[(\w+)", (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    )
    inherited = {name: text for name, text in os.environ.items() if name not in ours}
    result = subprocess.run(
        [sys.executable, "-m", generator, "build", "--strict", "--site-dir", str(site)],
        check=False,
        cwd=project,
        env=inherited
        | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": SITE_URL}
        | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return Build(result.returncode, result.stdout + result.stderr, site)


def copy_project(folder: Path, content: Path | None = None) -> Path:
    """A copy of everything the site is built from, in a folder that is there.

    `content` is a folder with `docs` and `data` whose pages and files take the place of the real ones.
    """
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(
                ROOT / part,
                folder / part,
                ignore=shutil.ignore_patterns("__pycache__", "tests"),
            )
        elif (ROOT / part).is_file():
            shutil.copy(ROOT / part, folder / part)
    # The content of the tests' own has a cache of its own, since a build drops what it did not need.
    cache = ROOT / CACHE / "example" if content else ROOT / CACHE
    if cache.is_dir():
        shutil.copytree(
            cache,
            folder / CACHE,
            ignore=shutil.ignore_patterns("example"),
            copy_function=_copy_if_there,
        )
    if content:
        for part in ("docs", "data/queries"):
            shutil.rmtree(folder / part, ignore_errors=True)
        (folder / "data" / "unanswered.yml").unlink(missing_ok=True)
        for part in ("docs", "data"):
            shutil.copytree(content / part, folder / part, dirs_exist_ok=True)
    return folder


def _copy_if_there(source: str, target: str) -> None:
    """Copy a file of the cache; a build at the same time may just have replaced it."""
    with suppress(FileNotFoundError):
        shutil.copy(source, target)


def replace(file: Path, old: str, new: str) -> None:
    """Replace the first occurrence of `old` in a file, which has to be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file} does not contain {old!r}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
