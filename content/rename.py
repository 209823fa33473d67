"""Gives a page another path: `python -m content.rename faq/old-name faq/new-name`.

Moves its files and its entry in data/questions.yml, lets its old address lead on (data/moved.yml), and
changes what leads to it: links of all pages, related questions, starting points, the queries of the search,
and the record of what says the same in both languages.

Exit status: 0 done, 1 refused, with what is allowed, and nothing changed.
"""

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from posixpath import dirname, join, normpath, relpath

from .commands import Refused, path_problem, slug_problem
from .findings import ContentError, did_you_mean
from .in_step.record import Entry, read_record, write_record
from .in_step.sections import sections
from .in_step.state import Record
from .locales import LOCALES
from .page_file import PageFile
from .project import Project
from .yaml_text import YamlText

ROOT = Path(__file__).resolve().parents[1]

# Keys of data/ under which the path of a page stands.
_LEADING_TO_PAGES = {"related", "question", "page", "pages"}
# For git: documents and tables of queries, but none of the pages.
_OTHERS = ("--", "*.md", "*.csv", ":!docs", ":!tests")
_ELSEWHERE = re.compile(r"^([a-z][a-z0-9+.-]*:|/|#)", re.IGNORECASE)

Hashes = dict[str, dict[str, str]]  # of each section, by language


def rename(project: Project, old: str, new: str) -> list[Path]:
    """Rename a page; gives the files that are new or changed.

    Raises Refused where the page cannot be renamed, or not so, and ContentError where a file cannot be read.
    """
    if problem := _problem(project, old, new):
        raise Refused(problem)
    before = _hashes(project)
    texts = {
        page.file: text
        for (path, _), page in project.pages.items()
        if (text := _with_new_links(page, path, old, new)) is not None
    }
    data = [
        _inventory(project, old, new),
        _redirects(project, old, new),
        *_other_data(project, old, new),
    ]
    for file, text in texts.items():
        file.write_text(text, encoding="utf-8", newline="\n")
    for each in data:
        each.save()
    moved = _move_files(project, old, new)
    changed = [
        *(each.file for each in data),
        *(file for file in texts if file.exists()),
    ]
    if Record(project).file.is_file():
        changed.append(_keep_in_step(Project(project.root), old, new, before))
    return sorted({*changed, *moved})


def _problem(project: Project, old: str, new: str) -> str:
    inventory = project.inventory
    if old in inventory.questions:
        return path_problem(project, new, old)
    plain = [
        path
        for path in project.questions.value.pages
        if inventory.pages[path].template is None
    ]
    if old not in plain:
        some = ", ".join([*plain, *list(inventory.questions)[:3]])
        hint = did_you_mean(old, [*plain, *inventory.questions])
        return f"'{old}' cannot be renamed. Allowed: questions, and pages without a template, as in {some}.{hint}"
    if new in inventory.pages or new in inventory.collections:
        return f"{new} exists already. Choose another name."
    return slug_problem(new)


def _inventory(project: Project, old: str, new: str) -> YamlText:
    """data/questions.yml with the entry under its new path."""
    text = YamlText(project.data / "questions.yml")
    if old in project.inventory.questions:
        (here, slug), (there, new_slug) = (_parts(path) for path in (old, new))
        if here == there:
            text.set_key("collections", here, "questions", slug, to=new_slug)
        else:
            entry = text.cut("collections", here, "questions", slug)
            text.add(("collections", there, "questions"), new_slug, entry)
    else:
        text.set_key("pages", old, to=new)
    text.replace_values(lambda path: new if path == old else path, {"related"})
    return text


def _redirects(project: Project, old: str, new: str) -> YamlText:
    """data/moved.yml with the old path, and without the new one, which is no old one any more."""
    file = project.data / "moved.yml"
    file.touch()
    text = YamlText(file)
    if new in project.moves:
        text.remove(new)
    text.replace_values(
        lambda address: _at_new_path(address, old, new), set(project.moves)
    )
    for place in project.moves:  # the places that the page had before go with it
        if place.startswith(f"{old}#"):
            text.set_key(place, to=_at_new_path(place, old, new))
    text.add_at_end(old, new)
    return text


def _parts(path: str) -> tuple[str, str]:
    collection, _, slug = path.rpartition("/")
    return collection, slug


def _at_new_path(place: str, old: str, new: str) -> str:
    """A page, or a place on it, by its new path."""
    page, sign, anchor = place.partition("#")
    return f"{new}{sign}{anchor}" if page == old else place


def _other_data(project: Project, old: str, new: str) -> Iterator[YamlText]:
    """The other files of data/ that name the page, by its new path."""
    for file in sorted(project.data.glob("*.yml")):
        if file.name not in ("questions.yml", "moved.yml"):
            text = YamlText(file)
            if text.replace_values(
                lambda path: new if path == old else path, _LEADING_TO_PAGES
            ):
                yield text


def _with_new_links(page: PageFile, path: str, old: str, new: str) -> str | None:
    """The text of a page whose links lead to the new path; None where nothing changes."""
    folder = dirname(new if path == old else path)
    outline = page.outline
    changed = {}
    for address in {target.address for target in (*outline.links, *outline.pictures)}:
        if not address or _ELSEWHERE.match(address):
            continue
        name, sign, anchor = address.partition("#")
        target = normpath(join(dirname(path), name))
        if target == f"{old}.md":
            target = f"{new}.md"
        elif path != old:
            continue
        wanted = relpath(target, folder or ".") + sign + anchor
        if wanted != address:
            changed[address] = wanted
    if not changed:
        return None
    text = page.file.read_text(encoding="utf-8")
    for address, wanted in changed.items():
        # [words](address) and [words](<address>)
        pattern = rf"(?<=\]\(){re.escape(address)}(?=[)\s])|(?<=\]\(<){re.escape(address)}(?=>)"
        text = re.sub(pattern, wanted.replace("\\", r"\\"), text)
    return text


def _move_files(project: Project, old: str, new: str) -> list[Path]:
    moved = []
    for folder, ending in (
        *((project.docs / code, ".md") for code in LOCALES),
        (project.data / "queries", ".yml"),
    ):
        here, there = folder / f"{old}{ending}", folder / f"{new}{ending}"
        if here.is_file():
            there.parent.mkdir(parents=True, exist_ok=True)
            here.rename(there)
            moved.append(there)
    return moved


def _hashes(project: Project) -> Hashes:
    return {
        key: {code: section.hash for code, section in versions.items()}
        for key, versions in sections(project).items()
    }


def _keep_in_step(project: Project, old: str, new: str, before: Hashes) -> Path:
    """The record under the new path; a version that was as recorded still is, with its links changed."""
    file = Record(project).file
    now = _hashes(project)
    entries: dict[str, Entry] = {}
    for key, entry in read_record(file).items():
        new_key = _new_key(key, old, new)
        hashes = {
            code: now.get(new_key, {}).get(code, recorded)
            if before.get(key, {}).get(code) == recorded
            else recorded
            for code, recorded in entry.hashes.items()
        }
        entries[new_key] = replace(entry, hashes=hashes)
    write_record(file, entries)
    return file


def _new_key(key: str, old: str, new: str) -> str:
    """The key of a section of the page, or of an entry of a list in data/ that leads to it."""
    file, sign, name = key.partition("#")
    if file != old and name.startswith(f"{old}."):
        return f"{file}{sign}{new}{name.removeprefix(old)}"
    return _at_new_path(key, old, new)


def _mentions(root: Path, path: str) -> Mapping[str, int]:
    """Other files that people keep and that name a path, with how many lines do, where git knows them."""
    try:
        result = subprocess.run(
            ["git", "grep", "-c", "--fixed-strings", "-w", path, *_OTHERS],
            cwd=root,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
    except OSError:
        return {}
    counts = (line.rpartition(":") for line in result.stdout.splitlines())
    return {name: int(count) for name, _, count in counts}


def main(arguments: list[str] | None = None) -> int:
    """Run the command; see the description of this file."""
    parser = argparse.ArgumentParser(
        prog="python -m content.rename",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    parser.add_argument("old", help="the path it has, such as faq/old-name")
    parser.add_argument("new", help="the path it gets, such as faq/new-name")
    options = parser.parse_args(arguments)
    project = Project(options.root)
    try:
        changed = rename(project, options.old, options.new)
    except (Refused, ContentError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{options.old} is {options.new} now. Changed:")
    for file in changed:
        print(f"- {file.relative_to(options.root).as_posix()}")
    for name, count in _mentions(options.root, options.old).items():
        print(f"Look at {name}, too: {count} of its lines name {options.old}.")
    print("Next: make addresses, then make check.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
