"""What a fault does to a copy of a project, in words: each function gives a change to make later."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

Change = Callable[[Path], None]  # is given the root of the copy

LANGUAGES = ("ko", "en")


def steps(*changes: Change) -> Change:
    """Several changes, one after the other."""

    def change(root: Path) -> None:
        for each in changes:
            each(root)

    return change


def replace(file: str, old: str, new: str) -> Change:
    """Replaces the first occurrence of `old` in a file, which has to be there."""

    def change(root: Path) -> None:
        text = _read(root / file)
        if old not in text:
            raise ValueError(f"{file} does not contain {old!r}")
        _write(root / file, text.replace(old, new, 1))

    return change


def write(file: str, content: str | bytes) -> Change:
    """Writes a file, with its folder."""

    def change(root: Path) -> None:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        (root / file).write_bytes(data)

    return change


def transform(file: str, by: Callable[[bytes], bytes]) -> Change:
    """Replaces all of a file by what `by` makes of it."""

    def change(root: Path) -> None:
        (root / file).write_bytes(by((root / file).read_bytes()))

    return change


def remove(*files: str) -> Change:
    """Deletes files."""

    def change(root: Path) -> None:
        for file in files:
            (root / file).unlink()

    return change


def rename(old: str, new: str) -> Change:
    """Moves a file."""

    def change(root: Path) -> None:
        (root / new).parent.mkdir(parents=True, exist_ok=True)
        (root / old).rename(root / new)

    return change


def link(file: str, target: str) -> Change:
    """Makes a symbolic link."""

    def change(root: Path) -> None:
        (root / file).symlink_to(target)

    return change


def copy(old: str, new: str) -> Change:
    """Copies a file."""

    def change(root: Path) -> None:
        (root / new).parent.mkdir(parents=True, exist_ok=True)
        (root / new).write_bytes((root / old).read_bytes())

    return change


def page(locale: str, path: str) -> str:
    """The file of a page."""
    return f"docs/{locale}/{path}.md"


def add(path: str, text: str = "", *, ko: str = "", en: str = "") -> Change:
    """Adds a block at the end of a page: the same in both languages, or one for each, or for one only."""
    texts = {"ko": ko or text, "en": en or text}

    def change(root: Path) -> None:
        for locale in LANGUAGES:
            if texts[locale]:
                file = root / page(locale, path)
                _write(file, f"{_read(file).rstrip()}\n\n{texts[locale]}\n")

    return change


def head(path: str, *, ko: str = "", en: str = "") -> Change:
    """Replaces a line of the front matter: the one that has the same key."""

    def change(root: Path) -> None:
        for locale, line in (("ko", ko), ("en", en)):
            if line:
                key = line.split(":")[0].strip("：").strip()
                file = root / page(locale, path)
                text = _read(file)
                old = re.search(rf"(?m)^{re.escape(key)}:.*$", text)
                if not old:
                    raise ValueError(f"{file} has no {key}")
                _write(file, text[: old.start()] + line + text[old.end() :])

    return change


def body(path: str, *, ko: str | None = None, en: str | None = None) -> Change:
    """Replaces all that stands below the front matter."""

    def change(root: Path) -> None:
        for locale, text in (("ko", ko), ("en", en)):
            if text is not None:
                file = root / page(locale, path)
                start, front_matter, _ = _read(file).split("---\n", 2)
                _write(file, f"{start}---\n{front_matter}---\n{text}")

    return change


def new_page(path: str, *locales: str) -> Change:
    """Writes a page that says little, in both languages or in one."""
    texts = {
        "ko": f"---\ntitle: 새 질문 {path}\ndescription: 새 질문의 짧은 답은 {path}이에요.\nkeywords: [새것]\n---\n\n아직 짧은 글이에요.\n",
        "en": f"---\ntitle: A new question {path}\ndescription: The short answer to a new question is {path}.\nkeywords: [novelty]\n---\n\nThis text is still short.\n",
    }
    return steps(
        *(
            write(page(locale, path), texts[locale])
            for locale in LANGUAGES
            if not locales or locale in locales
        )
    )


def entry(slug: str, lines: str = "", after: str = "gpu") -> Change:
    """Adds a question to data/questions.yml before the one named, with `lines` beside its topic and its day."""
    rest = "".join(f"\n        {line}" for line in lines.splitlines())
    return replace(
        "data/questions.yml",
        f"      {after}:\n",
        f"      {slug}:\n        topics: [tools]\n        added: 2026-01-10{rest}\n      {after}:\n",
    )


def gpu(lines: str) -> Change:
    """Adds lines to the entry of faq/gpu in data/questions.yml."""
    rest = "".join(f"        {line}\n" for line in lines.splitlines())
    return replace("data/questions.yml", "      gpu:\n", f"      gpu:\n{rest}")


def decompose(file: str, *words: str) -> Change:
    """Writes the Hangul of some words, or of the whole file, in parts (NFD), as macOS names files."""

    def change(root: Path) -> None:
        text = _read(root / file)
        for word in words or (text,):
            text = text.replace(word, unicodedata.normalize("NFD", word))
        _write(root / file, text)

    return change


def _read(file: Path) -> str:
    return file.read_bytes().decode()


def _write(file: Path, text: str) -> None:
    file.write_bytes(text.encode())
