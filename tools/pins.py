"""Compares the pinned files: `python -m tools.pins`, part of `make check`.

Each requirements.txt is made from the requirements.in beside it, within the versions of the file
before it. This says where that is no longer so, for instance after one of them was edited by hand.
"""

import re
import sys
from pathlib import Path

from tools.project import ROOT

FOLDERS = (".", "tests", "tools/bench")
REMEDY = "Run `make lock`, or bring the two in line."

# name==version, perhaps with a marker for a platform, then its hashes.
_PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)", re.MULTILINE)
_WANTED = re.compile(
    r"^(?P<name>\w[\w.-]*)(?:\[[\w,-]+\])?(?=[\s<>=!~]|$)", re.MULTILINE
)


def problems(root: Path) -> list[str]:
    """What does not fit, one line each."""
    found = []
    first: dict[str, tuple[str, str]] = {}  # package -> (version, file that has it)
    for folder in FOLDERS:
        pinned = root / folder / "requirements.txt"
        name = pinned.relative_to(root).as_posix()
        text = pinned.read_text(encoding="utf-8")
        versions = {_normal(pin["name"]): pin["version"] for pin in _PIN.finditer(text)}
        for package, version in versions.items():
            other, file = first.setdefault(package, (version, name))
            if version != other:
                found.append(
                    f"{name}: {package}=={version}, but {file} has {other}. {REMEDY}"
                )
        wanted = pinned.with_suffix(".in").read_text(encoding="utf-8")
        for package in sorted({_normal(w["name"]) for w in _WANTED.finditer(wanted)}):
            if package not in versions:
                found.append(
                    f"{name}: {package} of requirements.in is not pinned. {REMEDY}"
                )
        for block in re.split(r"\n(?=\S)", text):
            if _PIN.match(block) and "--hash=sha256:" not in block:
                found.append(f"{name}: {block.split()[0]} has no hash. {REMEDY}")
        if re.search(
            r"://|^-i |^--(extra-)?index-url|^--find-links", text, re.MULTILINE
        ):
            found.append(
                f"{name}: names a registry, which is not everybody's. {REMEDY}"
            )
    return found


def _normal(name: str) -> str:
    """The name of a package as PyPI compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> int:
    """Print what does not fit; 1 if there is anything."""
    found = problems(ROOT)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
