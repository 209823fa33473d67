"""Everything that people write, read when it is first asked for."""

from datetime import date
from functools import cached_property
from pathlib import Path

from . import schema
from .findings import ContentError, Finding
from .inventory import Inventory
from .locales import LOCALES
from .page_file import PageFile, read_page
from .yaml_file import YamlFile, parse_yaml, read_yaml


class Project:
    """The files of a project by what they hold.

    Each attribute raises ContentError where its file is missing, is no YAML or does not fit its schema;
    `unreadable` gathers those of all files.
    """

    def __init__(self, root: Path, docs: Path | None = None, today: date | None = None):
        """`docs` is where the pages are, else <root>/docs; `today` is for what grows old."""
        self.root = root
        self.docs = docs or root / "docs"
        self.data = root / "data"
        self.today = today or date.today()

    @cached_property
    def questions(self) -> YamlFile[schema.QuestionsFile]:
        return read_yaml(self.data / "questions.yml", schema.QUESTIONS_FILE)

    @cached_property
    def collections(self) -> YamlFile[dict[str, schema.Collection]]:
        return read_yaml(self.data / "collections.yml", schema.COLLECTIONS_FILE)

    @cached_property
    def topics(self) -> YamlFile[dict[str, schema.Topic]]:
        return read_yaml(self.data / "topics.yml", schema.TOPICS_FILE)

    @cached_property
    def starting_points(self) -> YamlFile[list[schema.StartingPoint]]:
        return read_yaml(self.data / "starting_points.yml", schema.STARTING_POINTS_FILE)

    @cached_property
    def glossary(self) -> YamlFile[list[schema.Term]]:
        return read_yaml(self.data / "glossary.yml", schema.GLOSSARY_FILE)

    @cached_property
    def strings(self) -> YamlFile[dict[str, schema.Localized]]:
        return read_yaml(self.data / "strings.yml", schema.STRINGS_FILE)

    @cached_property
    def localized_links(self) -> YamlFile[list[schema.LocalizedLink]]:
        return read_yaml(self.data / "localized_links.yml", schema.LOCALIZED_LINKS_FILE)

    @cached_property
    def moved(self) -> YamlFile[dict[str, str] | None]:
        file = self.data / "moved.yml"
        if not file.is_file():  # nothing has moved
            return parse_yaml("", file, schema.MOVED_FILE)
        return read_yaml(file, schema.MOVED_FILE)

    @property
    def moves(self) -> dict[str, str]:
        """Where addresses lead that are gone."""
        return self.moved.value or {}

    @cached_property
    def differences(self) -> YamlFile[list[schema.Difference]]:
        """What differs between the languages on purpose; the file may be left out."""
        file = self.data / "differences.yml"
        if not file.is_file():
            return parse_yaml("[]", file, schema.DIFFERENCES_FILE)
        return read_yaml(file, schema.DIFFERENCES_FILE)

    @property
    def queries_folder(self) -> Path:
        """Where the queries of each page lie, in a file of its path."""
        return self.data / "queries"

    @cached_property
    def queries(self) -> dict[str, YamlFile[schema.Queries]]:
        """What readers may type to find a page, by its path (faq/gpu, faq); no page needs to have a file."""
        files, findings = {}, []
        for file in sorted(self.queries_folder.rglob("*.yml")):
            path = file.relative_to(self.queries_folder).with_suffix("").as_posix()
            try:
                files[path] = read_yaml(file, schema.QUERIES_FILE)
            except ContentError as error:
                findings += error.findings
        if findings:
            raise ContentError(findings)
        return files

    @cached_property
    def unanswered(self) -> YamlFile[schema.Queries]:
        """What readers may type and no page answers; the file may be left out."""
        file = self.data / "unanswered.yml"
        if not file.is_file():
            return parse_yaml("", file, schema.QUERIES_FILE)
        return read_yaml(file, schema.QUERIES_FILE)

    def differs_on_purpose(self, path: str, text: str) -> bool:
        """Whether data/differences.yml excuses what only one version of a page has."""
        return any(
            difference.page == path and difference.text == text
            for difference in self.differences.value
        )

    @cached_property
    def inventory(self) -> Inventory:
        """The pages as data/ lists them."""
        return Inventory.of(
            self.questions.value,
            self.collections.value,
            self.topics.value,
            self.starting_points.value,
        )

    @cached_property
    def _read_pages(
        self,
    ) -> tuple[dict[tuple[str, str], PageFile], list[Finding]]:
        pages, findings = {}, []
        for locale in LOCALES:
            folder = self.docs / locale
            for file in sorted(folder.rglob("*.md")):
                path = file.relative_to(folder).with_suffix("").as_posix()
                try:
                    pages[path, locale] = read_page(file)
                except ContentError as error:
                    findings += error.findings
        return pages, findings

    @property
    def pages(self) -> dict[tuple[str, str], PageFile]:
        """Every page that lies in docs/ and can be read, by (path, locale)."""
        return self._read_pages[0]

    @property
    def keywords(self) -> dict[str, list[str]]:
        """What else readers type to find a page, which none prints, by the page's path in the built site."""
        return {
            LOCALES[locale].url(path): page.front_matter.keywords
            for (path, locale), page in self.pages.items()
        }

    @property
    def pairs(self) -> dict[str, tuple[PageFile, PageFile]]:
        """The versions of every page that has both, the default language's first, by path."""
        default, other = LOCALES
        return {
            path: (page, self.pages[path, other])
            for (path, locale), page in self.pages.items()
            if locale == default and (path, other) in self.pages
        }

    def awaited(self, locale: str) -> list[PageFile]:
        """What stands for the pages that await their translation into a language: their other versions."""
        awaiting = [
            path
            for path, question in self.inventory.questions.items()
            if locale in question.awaiting
        ]
        return [page for (path, _), page in self.pages.items() if path in awaiting]

    @property
    def unreadable(self) -> list[Finding]:
        """What keeps files from being read."""
        findings = list(self._read_pages[1])
        for name in (
            "questions",
            "collections",
            "topics",
            "starting_points",
            "glossary",
            "strings",
            "localized_links",
            "differences",
            "moved",
            "queries",
            "unanswered",
        ):
            try:
                getattr(self, name)
            except ContentError as error:
                findings += error.findings
        return findings
