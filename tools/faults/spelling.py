"""Whether English texts are spelt right, and as Americans do."""

import re
import subprocess
from pathlib import Path

from content.findings import Finding
from tools.check import SPELLING

_LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+): (?P<found>.+) ==> (?P<right>.+)")


def misspellings(root: Path) -> list[Finding]:
    """What `make check` says of the spelling in a project."""
    process = subprocess.run(
        SPELLING,
        check=False,
        cwd=root,
        capture_output=True,
        text=True,
    )
    return [
        Finding(Path(match["file"]), int(match["line"]), match["found"], match["right"])
        for match in map(_LINE.fullmatch, process.stdout.splitlines())
        if match
    ]
