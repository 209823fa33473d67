"""What a site sets: one YAML file, read into `Options`."""

from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import ClassVar

from pydantic import ConfigDict, TypeAdapter

from .errors import SearchError
from .yaml_file import read_checked


@dataclass(frozen=True)
class Link:
    """A link in the box; `url` is relative to the root of the site."""

    title: str
    url: str


@dataclass(frozen=True)
class Options:
    """The options, all of which may be left out. Paths are relative to the project."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    # Words that mean the same, see index/glossary.py.
    glossary: Path | None = None
    # Folder with what readers may type, a file for each page: see page_files.py.
    queries: Path | None = None
    # What readers may type and no page answers: see page_files.py.
    unanswered: Path | None = None
    # Words for kinds of readers and the pages that answer them, see index/concepts.py.
    concepts: Path | None = None
    # Folder that keeps the analysis of texts from one build to the next.
    cache: Path | None = None
    # HTML files of the site that are no pages, as patterns of paths: google*.html, slides/**
    exclude: list[str] = field(default_factory=list)

    # By locale; addresses are relative to the root of the site, or absolute.
    all: dict[str, str] = field(default_factory=dict)  # the list of all pages
    ask: dict[str, str] = field(
        default_factory=dict
    )  # where to ask; {query} is filled in
    examples: dict[str, list[str]] = field(default_factory=dict)  # queries to try
    # for those who do not know what to type
    starting_points: dict[str, list[Link]] = field(default_factory=dict)
    # lead on, also where nothing was found
    topics: dict[str, list[Link]] = field(default_factory=dict)

    @classmethod
    def read(cls, file: Path, project: Path) -> "Options":
        """The options of a YAML file of a project.

        Raises SearchError where the file cannot be read, an option is unknown or wrong, or a path
        that it names does not exist.
        """
        allowed = ", ".join(option.name for option in fields(cls))
        options = read_checked(file, _OPTIONS, f"The options are {allowed}.", empty={})
        paths = {
            name: project / path
            for name in ("glossary", "queries", "unanswered", "concepts", "cache")
            if (path := getattr(options, name))
        }
        for name, path in paths.items():
            if name != "cache" and not path.exists():
                raise SearchError(
                    f"{file}: '{name}' names {path}, which does not exist. Correct the path, or leave the option out."
                )
        return replace(options, **paths)


DEFAULTS = Options()
_OPTIONS = TypeAdapter(Options)
