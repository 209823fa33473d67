"""Whether the two languages still say the same, section by section.

    python -m content.in_step                      what is behind, and in which language
    python -m content.in_step show faq/gpu#text    both versions, old and new, side by side
    python -m content.in_step settle faq/gpu#text  record that they say the same (again)

Exit status: 0 in step, 1 a version is behind or missing, 2 the record is missing, broken or lacks a section.
"""

import argparse
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable
from datetime import date
from itertools import zip_longest
from pathlib import Path

from ..findings import ContentError, did_you_mean
from ..project import Project
from .history import recorded_text
from .record import Entry, read_record, write_record
from .report import reports, said
from .state import Record, Status

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m content.in_step",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", title="commands")
    commands.add_parser("status", help="what is behind (the default)")
    show = commands.add_parser("show", help="a changed section, old and new")
    show.add_argument("key", nargs="+", help="a page (faq/gpu) or a section of it")
    settle = commands.add_parser("settle", help="record that both versions agree")
    settle.add_argument("key", nargs="*", help="pages or sections")
    settle.add_argument("--all", action="store_true", help="every section there is")
    settle.add_argument(
        "--why",
        default="",
        metavar="WORDS",
        help="why the other version needs no change; needed where only one has changed",
    )
    options = parser.parse_args(arguments)
    record = Record(Project(options.root))
    try:
        match options.command:
            case "show":
                return _show(record, options.key)
            case "settle":
                return _settle(record, options.key, options.all, options.why)
        return _status(record)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2


def _status(record: Record) -> int:
    lines = [f"{each.key}: {each.found}. {each.remedy}" for each in reports(record)]
    print("\n".join(lines) or "Both languages say the same.")
    states = {status.state for status in record.statuses.values()}
    if states & {"unrecorded", "gone"}:
        return 2
    return 1 if states & {"behind", "both changed", "missing"} else 0


def _chosen(record: Record, keys: list[str]) -> list[Status]:
    chosen = []
    for key in keys:
        found = [
            status
            for status in record.statuses.values()
            if key in (status.key, status.page)
            or ("#" in key and status.key.startswith(f"{key}."))  # of an entry of data
        ]
        if not found:
            name, known = key, {status.page for status in record.statuses.values()}
            page, _, section = key.partition("#")
            if page in known:
                name, known = section, {each.name for each in record.of_page(page)}
            hint = did_you_mean(name, sorted(known))
            raise SystemExit(
                f"{key}: no such page or section.{hint or f' There are {_listed(known)}.'}"
            )
        chosen += found
    return chosen


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _show(record: Record, keys: list[str]) -> int:
    chosen = [s for s in _chosen(record, keys) if s.state != "in step"]
    if not chosen:
        print("Both languages say the same.")
        return 0
    for status in chosen:
        found, remedy = said(status) or (status.state, "")
        print(f"== {status.key}: {found}.", remedy)
        for code, section in status.versions.items():
            name = code
            before = recorded_text(status, code) if code in status.changed else None
            old = f"{name}, {status.since}"
            if code not in status.changed:
                print(f"-- {name}, unchanged" if status.entry else f"-- {name}")
                print(section.text.strip())
            elif before is None:
                print(f"-- {name}, changed; git does not have the version before")
                print(section.text.strip())
            else:
                print(_side_by_side((old, before), (f"{name}, now", section.text)))
        print()
    return 1


def _side_by_side(left: tuple[str, str], right: tuple[str, str]) -> str:
    width = max(30, (shutil.get_terminal_size().columns - 3) // 2)
    columns = [
        [f"-- {head}", *_wrapped(text.strip(), width)] for head, text in (left, right)
    ]
    return "\n".join(
        f"{_padded(one, width)} | {other}"
        for one, other in zip_longest(*columns, fillvalue="")
    )


def _wrapped(text: str, width: int) -> list[str]:
    # A Hangul syllable takes two columns of a terminal.
    narrow = width // 2 if _columns(text) > 1.3 * len(text) else width
    return [
        part
        for line in text.splitlines()
        for part in textwrap.wrap(line, narrow) or [""]
    ]


def _padded(text: str, width: int) -> str:
    return text + " " * max(0, width - _columns(text))


def _columns(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)


def _settle(record: Record, keys: list[str], everything: bool, why: str) -> int:
    if not keys and not everything:
        raise SystemExit("Say which pages or sections to settle, or --all.")
    if "\n" in why:
        raise SystemExit("--why takes one line.")
    if everything and not record.file.is_file():
        write_record(record.file, {})
    chosen = list(record.statuses.values()) if everything else _chosen(record, keys)
    lagging = [status for status in chosen if status.state == "behind"]
    if lagging and not why:
        raise SystemExit(
            "\n".join(
                f"{status.key}: only the {status.changed[0]} version has changed. "
                "Bring the other one in step first, or say with --why why it needs no change."
                for status in lagging
            )
        )
    entries = dict(read_record(record.file))
    settled = 0
    for status in chosen:
        if status.state in ("gone", "awaiting"):
            settled += entries.pop(status.key, None) is not None
        elif status.state not in ("in step", "missing"):
            hashes = {code: s.hash for code, s in status.versions.items()}
            reason = why if status.state == "behind" else ""
            entries[status.key] = Entry(hashes, date.today(), reason)
            settled += 1
    write_record(record.file, entries)
    print(f"{settled} sections settled in {record.file.name}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
