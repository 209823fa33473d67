"""Pictures exist, are what their names say, say something to those who do not see them, and are small."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from ..blocks import Target
from ..findings import Finding
from ..page_file import PageFile
from ..project import Project

LARGEST = 500_000  # bytes
# How files of each kind begin: https://en.wikipedia.org/wiki/List_of_file_signatures
_BEGINNINGS = {
    ".png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    ".jpg": re.compile(rb"\xff\xd8\xff"),
    ".jpeg": re.compile(rb"\xff\xd8\xff"),
    ".gif": re.compile(rb"GIF8[79]a"),
    ".webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
    ".avif": re.compile(rb".{4}ftypavi[fs]", re.DOTALL),
    ".svg": re.compile(rb"\s*(?:<\?xml|<!--|<!DOCTYPE|<svg)"),
}
_ACTIVE = re.compile(rb"<script|<foreignObject|\son\w+\s*=|javascript:", re.IGNORECASE)


def _shown(project: Project) -> Iterator[tuple[PageFile, Target, Path]]:
    """(page, picture, file) of every picture on a page."""
    for page in project.pages.values():
        for picture in page.outline.pictures:
            yield page, picture, page.file.parent / unquote(picture.address)


def pictures_exist(project: Project) -> Iterator[Finding]:
    """A picture is a file of the site beside the page, or below."""
    for page, picture, file in _shown(project):
        if not file.is_file():
            yield Finding(
                page.file,
                picture.line,
                f"shows {picture.address}, which is no file in docs/",
                remedy="Put it beside the page; pictures of other sites are not shown.",
            )


def pictures_have_words(project: Project) -> Iterator[Finding]:
    """A picture has an alternative text for those who do not see it."""
    for page, picture, _ in _shown(project):
        if not picture.text.strip():
            yield Finding(
                page.file,
                picture.line,
                f"shows {picture.address} without an alternative text",
                "![what it shows](file)",
            )


def pictures_are_pictures(project: Project) -> Iterator[Finding]:
    """A picture is of a kind that browsers show, and begins as files of that kind do."""
    for page, picture, file in _shown(project):
        if file.is_file():
            kind = _BEGINNINGS.get(file.suffix)
            if not kind or not kind.match(file.read_bytes()[:100]):
                yield Finding(
                    page.file,
                    picture.line,
                    f"shows {picture.address}, which is no such picture",
                    f"a file of one of the kinds {', '.join(sorted(_BEGINNINGS))}",
                )


def pictures_do_nothing(project: Project) -> Iterator[Finding]:
    """A drawing in SVG has no script: it would run for who opens the drawing."""
    for page, picture, file in _shown(project):
        if file.suffix != ".svg" or not file.is_file():
            continue
        if found := _ACTIVE.search(file.read_bytes()):
            yield Finding(
                page.file,
                picture.line,
                f"shows {picture.address}, which has '{found[0].decode().strip()}'",
                "a drawing without scripts",
            )


def pictures_are_small(project: Project) -> Iterator[Finding]:
    """A picture costs a reader on a telephone little."""
    for page, picture, file in _shown(project):
        if file.is_file() and file.stat().st_size > LARGEST:
            yield Finding(
                page.file,
                picture.line,
                f"shows {picture.address} of {file.stat().st_size:,} bytes",
                f"{LARGEST:,} at most",
                "Make it smaller, or save it as WebP.",
            )


RULES = (
    pictures_exist,
    pictures_have_words,
    pictures_are_pictures,
    pictures_do_nothing,
    pictures_are_small,
)
