"""Checks pages and data: `python -m content.check [folder of the project]`.

Prints every finding as one line; the exit status is 1 if one of them is more than a warning.
"""

import sys
from pathlib import Path

from ..project import Project
from . import ALL_RULES, check


def main() -> int:
    """Check the project in the folder named on the command line, or in this one."""
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    findings = check(Project(root), ALL_RULES)
    for finding in findings:
        print(finding)
    return 1 if any(not finding.warning for finding in findings) else 0


if __name__ == "__main__":
    sys.exit(main())
