"""Search for a built site.

    python -m bilingual_search SITE_DIR [--options FILE]
        reads every HTML file of the folder and writes index, engine and box into SITE_DIR/search

    python -m bilingual_search box --locale ko [--root /] [--options FILE]
        prints the HTML of the search box, to be put into pages written by hand

FILE is a YAML file; paths in it are relative to the current folder. See README.md.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from .errors import SearchError
from .markup import box_html
from .options import DEFAULTS, Options
from .writer import FOLDER, write


def main(arguments: Sequence[str]) -> int:
    """Run a command; gives the status to exit with."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(
                encoding="utf-8"
            )  # like the files, whatever the machine is set to
    command = _print_box if arguments[:1] == ["box"] else _write_search
    try:
        command(arguments)
    except SearchError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _write_search(arguments: Sequence[str]) -> None:
    parser = _parser("python -m bilingual_search")
    parser.add_argument(
        "site", metavar="SITE_DIR", type=Path, help="folder of the built site"
    )
    given = parser.parse_args(arguments)
    start = time.perf_counter()
    counts = write(given.site, _options(given.options))
    pages = ", ".join(f"{count} in {locale}" for locale, count in counts.items())
    print(
        f"{given.site / FOLDER}: pages: {pages} ({time.perf_counter() - start:.1f} s)"
    )


def _print_box(arguments: Sequence[str]) -> None:
    parser = _parser("python -m bilingual_search box")
    parser.add_argument(
        "--locale", required=True, help="language of the page, as in <html lang>"
    )
    parser.add_argument(
        "--root", default="/", help="address of the root of the site (default: /)"
    )
    given = parser.parse_args(arguments[1:])
    print(box_html(given.locale, given.root, _options(given.options)))


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program,
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--options", metavar="FILE", type=Path, help="YAML file with the options"
    )
    return parser


def _options(file: Path | None) -> Options:
    return Options.read(file, Path.cwd()) if file else DEFAULTS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
