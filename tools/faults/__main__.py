"""Makes every fault and prints what tells it: `python -m tools.faults`.

    python -m tools.faults                   all of them, with builds (some minutes)
    python -m tools.faults --no-builds       what the content check tells (under a minute)
    python -m tools.faults links meaning     some groups (the beginning of a name is enough)

The exit status is 1 if a mistake passes unseen or is badly told, or something right is refused, but
those listed with a reason.
"""

import argparse
import sys
from collections import Counter

from .catalogue import GROUPS
from .fault import Fault
from .run import Outcome, run


def main() -> int:
    """Run the groups named on the command line, or all, and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("group", nargs="*", help=f"of: {', '.join(GROUPS)}")
    parser.add_argument("--no-builds", action="store_true", help="build no site")
    arguments = parser.parse_args()
    chosen = [
        name for name in GROUPS if name.startswith(tuple(arguments.group or [""]))
    ]
    counts: dict[str, Counter[str]] = {}
    for group, fault, outcome in run(chosen, builds=not arguments.no_builds):
        print(_line(group, fault, outcome), flush=True)
        counts.setdefault(group, Counter())[_kind(fault, outcome)] += 1
    print(_tally(counts))
    return 1 if any(count["WRONG"] for count in counts.values()) else 0


_KINDS = ("told", "right, let through", "accepted unseen", "WRONG")


def _kind(fault: Fault, outcome: Outcome) -> str:
    if outcome.wrong:
        return "WRONG"
    if fault.unseen:
        return "accepted unseen"
    return "told" if fault.says else "right, let through"


def _line(group: str, fault: Fault, outcome: Outcome) -> str:
    note = outcome.wrong or outcome.letters or fault.unseen or "-"
    mark = "! " if outcome.wrong else "  "
    said = f"\n      {outcome.message[:240]}" if outcome.message else ""
    return f"{mark}{group} | {fault.name} | {note}{said}"


def _tally(counts: dict[str, Counter[str]]) -> str:
    lines = ["", f"{'':26}" + "".join(f"{kind:>20}" for kind in _KINDS)]
    for group, count in counts.items():
        lines.append(f"{group:26}" + "".join(f"{count[kind]:20}" for kind in _KINDS))
    total = sum(counts.values(), Counter[str]())
    lines.append(
        f"{f'all {total.total()}':26}" + "".join(f"{total[kind]:20}" for kind in _KINDS)
    )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
