"""The shape of what people write by hand: the files of data/ and the front matter of pages.

A wrong, missing or unknown key becomes a ContentError that names the file, the key and what is
allowed. See data/*.yml for what the keys mean.
"""

from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
)

from .errors import ContentError, problem

LocaleCode = Literal["ko", "en"]


def _plain_text(text: str) -> str:
    if text != text.strip() or "\n" in text:
        raise ValueError("must be one line without spaces around it")
    return text


PlainText = Annotated[str, Field(min_length=1), AfterValidator(_plain_text)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
PagePath = Annotated[str, Field(pattern=r"^[a-z0-9]+([-/][a-z0-9]+)*$")]
HttpUrl = Annotated[str, Field(pattern=r"^https?://\S+$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Localized(_Strict):
    """One text in both languages."""

    ko: PlainText
    en: PlainText

    def __getitem__(self, code: str) -> str:
        return getattr(self, code)


class Topic(_Strict):
    name: Localized
    description: Localized


class Collection(_Strict):
    name: Localized
    kind: Localized
    speaker: Localized | None = None
    role: Localized | None = None
    event: Localized | None = None
    date: Localized
    year: int
    reservation: Localized
    link: HttpUrl | None = None
    license: PlainText | None = None


class _Dated(_Strict):
    added: date
    revised: date | None = None

    @property
    def changed(self) -> date:
        """The day the page last changed its meaning."""
        return self.revised or self.added


class QuestionEntry(_Dated):
    topics: Annotated[list[Slug], Field(min_length=1, max_length=4)]
    related: list[PagePath] = []
    awaiting: dict[LocaleCode, date] = {}


class CollectionEntry(_Dated):
    # Pages of more than 25 siblings make the navigation heavy on every one of them.
    questions: Annotated[dict[Slug, QuestionEntry], Field(min_length=1, max_length=25)]


class PageEntry(_Dated):
    template: PlainText | None = None


class QuestionsFile(_Strict):
    """data/questions.yml"""

    pages: dict[PagePath, PageEntry]
    collections: Annotated[dict[PagePath, CollectionEntry], Field(min_length=1)]


class StartingPoint(_Strict):
    """One way in for a reader, on the home page."""

    reader: Localized
    question: PagePath


class LocalizedWords(_Strict):
    """Words of each language."""

    ko: list[PlainText]
    en: list[PlainText]

    def __getitem__(self, code: str) -> list[str]:
        return getattr(self, code)


class Term(_Strict):
    """A term of the glossary."""

    id: Slug
    ko: PlainText
    en: PlainText
    forms: LocalizedWords = LocalizedWords(ko=[], en=[])
    synonyms: LocalizedWords
    avoid: LocalizedWords
    allow: list[PlainText] = []
    explain: bool = True
    explanation: Localized

    def __getitem__(self, code: str) -> str:
        return getattr(self, code)

    def spellings(self, code: str) -> list[str]:
        """How pages may write the term: its accepted spelling first."""
        return [self[code], *self.forms[code]]


class LocalizedLink(_Strict):
    """An external address that differs by language."""

    ko: HttpUrl
    en: HttpUrl


TOPICS_FILE = TypeAdapter(dict[Slug, Topic])
COLLECTIONS_FILE = TypeAdapter(dict[PagePath, Collection])
QUESTIONS_FILE = TypeAdapter(QuestionsFile)
STARTING_POINTS_FILE = TypeAdapter(list[StartingPoint])
STRINGS_FILE = TypeAdapter(dict[str, Localized])
GLOSSARY_FILE = TypeAdapter(list[Term])
LOCALIZED_LINKS_FILE = TypeAdapter(list[LocalizedLink])


class FrontMatter(_Strict):
    """Front matter of every page: title, short answer (or what the page is about), search keywords.

    `checked` is the day the facts of the page's editor's notes were last looked up.
    """

    title: PlainText
    description: PlainText
    keywords: list[PlainText] = []
    checked: date | None = None


FRONT_MATTER = TypeAdapter(FrontMatter)


class _UniqueKeyLoader(
    getattr(yaml, "CSafeLoader", yaml.SafeLoader)
):  # in C where it can be had: ten times as fast
    """YAML without its habit of dropping all but the last of several equal keys."""

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Any, Any]:
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key}' stands twice", key_node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


def parse_yaml(text: str, file: Path, schema: TypeAdapter[Any]) -> Any:
    """The YAML text as an object of the schema.

    Raises ContentError, with `file` in each of its lines, where the text is no YAML or does not fit.
    """
    try:
        data = yaml.load(text, _UniqueKeyLoader)
    except yaml.YAMLError as error:
        raise ContentError(
            [
                problem(
                    file,
                    f"is not valid YAML: {_one_line(error)}",
                    "Mend the line named.",
                )
            ]
        ) from None
    try:
        return schema.validate_python(data)
    except ValidationError as error:
        raise ContentError(
            [_explain(file, data, detail, schema) for detail in error.errors()]
        ) from None


def load_yaml(file: Path, schema: TypeAdapter[Any]) -> Any:
    """A YAML file as an object of the schema; raises ContentError where it is missing or does not fit."""
    if not file.is_file():
        raise ContentError(
            [
                problem(
                    file,
                    "is missing",
                    "Restore it; the site cannot be built without it.",
                )
            ]
        )
    return parse_yaml(file.read_text(encoding="utf-8"), file, schema)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())


def _explain(file: Path, data: Any, detail: Any, schema: TypeAdapter[Any]) -> str:
    key = (
        ".".join(str(part) for part in detail["loc"] if part != "[key]")
        or "the whole file"
    )
    match detail["type"]:
        case "extra_forbidden":
            allowed = ", ".join(_allowed_keys(schema, detail["loc"][:-1]))
            return problem(
                file,
                f"unknown key '{key}'",
                f"Remove or rename it; allowed here: {allowed}.",
            )
        case "missing":
            return problem(file, f"the key '{key}' is missing", "Add it.")
        case _:
            return problem(
                file,
                f"'{key}' is wrong: {detail['msg']} (found: {detail['input']!r})",
                "Correct the value.",
            )


def _allowed_keys(schema: TypeAdapter[Any], location: tuple[Any, ...]) -> list[str]:
    """The keys that the schema allows at a place: follows the JSON schema along the location."""
    root = schema.json_schema()

    def resolve(node: dict[str, Any]) -> dict[str, Any]:
        for option in node.get("anyOf", []):  # optional values
            if option.get("type") != "null":
                node = option
        return root["$defs"][node["$ref"].rsplit("/", 1)[1]] if "$ref" in node else node

    node = resolve(root)
    for part in location:
        if isinstance(part, int):
            node = resolve(node["items"])
        elif part in node.get("properties", {}):
            node = resolve(node["properties"][part])
        else:
            node = resolve(
                next(
                    iter(node.get("patternProperties", {}).values()),
                    node.get("additionalProperties", {}),
                )
            )
    return sorted(node.get("properties", {}))
