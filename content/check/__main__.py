"""Checks pages and data: `python -m content.check [folder of the project]`.

Prints every finding as one line; the exit status is 1 if one of them is more than a warning.
"""

import argparse
import os
import sys
from pathlib import Path

from ..project import Project
from . import ALL_RULES, check
from .github import annotation, summary, write_summary


def main(arguments: list[str] | None = None) -> int:
    """Check the project in the folder named on the command line, or in this one."""
    parser = argparse.ArgumentParser(
        prog="python -m content.check", description="Checks pages and data."
    )
    parser.add_argument("folder", nargs="?", type=Path, default=Path("."))
    parser.add_argument(
        "--github",
        action="store_true",
        help="print annotations for GitHub, and write the file that GITHUB_STEP_SUMMARY names",
    )
    options = parser.parse_args(arguments)
    project = Project(options.folder)
    findings = check(project, ALL_RULES)
    for finding in findings:
        print(annotation(finding) if options.github else finding)
    if options.github and (file := os.environ.get("GITHUB_STEP_SUMMARY")):
        write_summary(Path(file), summary(project, findings))
    return 1 if any(not finding.warning for finding in findings) else 0


if __name__ == "__main__":
    sys.exit(main())
