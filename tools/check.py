"""Everything that can be checked without a browser, in seconds: `make check`.

    python -m tools.check                 all parts, side by side
    python -m tools.check content types   some of them

Every part runs, whatever the others say. The exit status is 1 if one of them failed.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tools.project import ROOT


@dataclass(frozen=True)
class Part:
    """One check: a command that says what is wrong and ends with another status than 0."""

    name: str
    command: tuple[str, ...]
    remedy: str = ""  # the command that mends it, where there is one


@dataclass(frozen=True)
class Result:
    part: Part
    status: int
    output: str
    seconds: float


def parts() -> list[Part]:
    """The parts of `make check`, the slowest first."""
    return [
        Part("content", (sys.executable, "-m", "content.check")),
        Part("addresses", (sys.executable, "-m", "content.addresses", "--check")),
        Part("types", _tool("mypy")),
        Part("script types", _tool("deno", "check", "--quiet", *_SCRIPTS)),
        Part("workflow safety", _tool("zizmor", "--offline", "--quiet", ".github")),
        Part("workflows", _schema("github-workflows", ".github/workflows/*.yml")),
        Part("issue forms", _schema("github-issue-forms", _ISSUE_FORMS)),
        Part("dependabot", _schema("dependabot", ".github/dependabot.yml")),
        Part("yaml", _tool("yamllint", "--strict", "--format", "parsable", ".")),
        Part("spelling", SPELLING),
        Part("readme", (sys.executable, "-m", "tools.readme")),
        Part("pins", (sys.executable, "-m", "tools.pins"), "make lock"),
        Part("python", _tool("ruff", "check", "--quiet"), _mend("ruff check --fix")),
        Part(
            "python format",
            _tool("ruff", "format", "--check", "--quiet"),
            _mend("ruff format"),
        ),
        Part("scripts", _tool("deno", "lint", "--quiet")),
        Part("script format", _tool("deno", "fmt", "--check"), _mend("deno fmt")),
    ]


_SETTINGS = str(ROOT / "pyproject.toml")
SPELLING = (sys.executable, "-m", "codespell_lib", "--toml", _SETTINGS, "docs/en")
_SCRIPTS = ("bilingual_search/box", "bilingual_search/engine", "overrides/assets")
_ISSUE_FORMS = ".github/ISSUE_TEMPLATE/*-*.yml"


def _tool(name: str, *arguments: str) -> tuple[str, ...]:
    """The command line of a tool that lies beside this Python."""
    return (str(Path(sys.executable).with_name(name)), *arguments)


def _mend(command: str) -> str:
    folder = Path(sys.executable).parent
    shown = folder.relative_to(ROOT) if folder.is_relative_to(ROOT) else folder
    return f"{shown}/{command}"


def _schema(name: str, pattern: str) -> tuple[str, ...]:
    """The command that compares files with one of GitHub's schemas, which check-jsonschema brings along."""
    files = [str(file.relative_to(ROOT)) for file in sorted(ROOT.glob(pattern))]
    return _tool("check-jsonschema", "-q", "--builtin-schema", f"vendor.{name}", *files)


def run(part: Part, folder: Path = ROOT) -> Result:
    """Run one part and wait for its end."""
    start = time.monotonic()
    try:
        process = subprocess.run(
            part.command,
            check=False,
            cwd=folder,
            env=os.environ | {"NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        status, output = process.returncode, process.stdout
    except FileNotFoundError:
        status, output = 1, f"{part.command[0]} is missing. `make check` installs it.\n"
    return Result(part, status, output, time.monotonic() - start)


def run_all(chosen: Sequence[Part]) -> list[str]:
    """Run the parts side by side, print what each says, and give the names of those that failed."""
    failed = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for finished in as_completed([pool.submit(run, part) for part in chosen]):
            result = finished.result()
            verdict = "FAILED" if result.status else "ok"
            print(f"{result.part.name:16} {verdict:6} {result.seconds:5.1f} s")
            if result.status or result.part.name == "content":  # its warnings
                print(result.output, end="")
            if result.status:
                failed.append(result.part.name)
                if result.part.remedy:
                    print(f"To mend it: {result.part.remedy}")
    return failed


def main() -> int:
    """Run the parts named on the command line, or all."""
    known = {part.name: part for part in parts()}
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "part", nargs="*", help=f"of: {', '.join(known)}", metavar="part"
    )
    names = parser.parse_args().part or list(known)
    if unknown := [name for name in names if name not in known]:
        parser.error(
            f"no such part: {', '.join(unknown)}; there are {', '.join(known)}"
        )
    failed = run_all([known[name] for name in names])
    print(f"Failed: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
