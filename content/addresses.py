"""The addresses of the site: those that there are, those ever published, and where the others went.

    python -m content.addresses           records in data/published.txt what has come since
    python -m content.addresses --check   says whether there is something to record

An address is the path of a page ("faq/gpu") or of a place on it ("faq/gpu#cloud"), the same in both
languages. A link to it may stand anywhere in the world, so what is gone leads on: data/moved.yml says where.
"""

import argparse
import sys
from pathlib import Path

from .findings import ContentError
from .project import Project
from .text_file import read_text

HEADER = "# Every address ever published. Written by `make addresses`; only data/moved.yml is edited by hand.\n"


def present(project: Project) -> list[str]:
    """The addresses that there are, sorted."""
    inventory = project.inventory
    addresses = {*inventory.pages, *inventory.questions}
    for (path, _), page in project.pages.items():
        if path in addresses:
            addresses |= {
                f"{path}#{block.id}" for block in page.outline.blocks if block.id
            }
    for path, ids in made_by_templates(project).items():
        if path in addresses:
            addresses |= {f"{path}#{each}" for each in ids}
    return sorted(addresses)


def made_by_templates(project: Project) -> dict[str, list[str]]:
    """The ids that a template gives a page, by its path."""
    return {
        "glossary": [term.id for term in project.glossary.value],
        # A topic is shown once a question has it.
        "topics": [
            topic
            for topic in project.topics.value
            if any(
                topic in question.topics
                for question in project.inventory.questions.values()
            )
        ],
    }


def published_file(project: Project) -> Path:
    """Where the addresses ever published are listed, one a line."""
    return project.data / "published.txt"


def published(project: Project) -> dict[str, int]:
    """The addresses ever published, each with its line; none where there is no such file."""
    file = published_file(project)
    lines = read_text(file).splitlines() if file.is_file() else []
    return {
        line: number
        for number, line in enumerate(lines, 1)
        if line and not line.startswith("#")
    }


def lead(address: str, project: Project) -> str | None:
    """The address that a published one leads to today; None if there is none.

    A place on a page that moved goes with the page, or leads to its top if it is not there.
    """
    there, moves = set(present(project)), project.moves
    path, _, place = address.partition("#")
    candidates = [address, moves.get(address)]
    if path in moves:
        candidates += [f"{moves[path]}#{place}", moves[path]]
    return next((each for each in candidates if each in there), None)


def main() -> int:
    """Add the addresses that are new, or only name them; then 1 if there are any, or if data/ cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m content.addresses",
        description="Adds to data/published.txt the addresses that the site has and the list lacks.",
    )
    parser.add_argument("--check", action="store_true", help="only name them")
    only_named: bool = parser.parse_args().check
    project = Project(Path("."))
    try:
        file, recorded = published_file(project), published(project)
        new = sorted(set(present(project)) - set(recorded))
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    if only_named:
        if new:
            print(f"{file}: lacks {', '.join(new)}. Run `make addresses`.")
        return 1 if new else 0
    lines = sorted({*recorded, *new})
    file.write_text(HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{len(new)} new addresses" + "".join(f"\n{address}" for address in new))
    return 0


if __name__ == "__main__":
    sys.exit(main())
