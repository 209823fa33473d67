"""The shape of what people write by hand: the files of data/ and the front matter of pages.

yaml_file.py reads them and says what does not fit. See data/*.yml for what the keys mean.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    create_model,
    model_validator,
)

from .locales import LOCALES, LocaleCode


def _plain_text(text: str) -> str:
    if text != text.strip() or "\n" in text:
        raise ValueError("one line without spaces around it")
    return text


def _matches(pattern: str, in_words: str) -> AfterValidator:
    """Accepts a text that matches; the message of the error says what is right."""

    def check(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise ValueError(in_words)
        return text

    return AfterValidator(check)


def _day(value: Any) -> date:
    """Accepts a day as YYYY-MM-DD."""
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("a day of the calendar such as 2026-12-03")


PlainText = Annotated[str, Field(min_length=1), AfterValidator(_plain_text)]
Day = Annotated[date, BeforeValidator(_day)]
Slug = Annotated[
    str,
    _matches(
        r"[a-z0-9]+(-[a-z0-9]+)*",
        "lower-case ASCII words with hyphens, such as 'my-question'",
    ),
]
PagePath = Annotated[
    str,
    _matches(
        r"[a-z0-9]+([-/][a-z0-9]+)*",
        "a path of lower-case ASCII words with hyphens, such as 'faq/my-question'",
    ),
]
Address = Annotated[
    str,
    _matches(
        r"[a-z0-9]+([-/][a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?",
        "the path of a page, such as 'faq/gpu', or of a place on it, such as 'faq/gpu#cloud'",
    ),
]
HttpUrl = Annotated[
    str, _matches(r"https?://\S+", "an address that starts with https://")
]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _by_language(
    shape: Any, default: Any = ...
) -> Callable[[type[_Strict]], type[_Strict]]:
    """Gives a model a field of the shape for each language of the site, by its code; without a default, each has to be there."""

    def with_languages(model: type[_Strict]) -> type[_Strict]:
        fields: dict[str, Any] = dict.fromkeys(LOCALES, (shape, default))
        return create_model(
            model.__name__, __base__=model, __doc__=model.__doc__, **fields
        )

    return with_languages


@_by_language(PlainText)
class Localized(_Strict):
    """One text in both languages."""

    def __getitem__(self, code: str) -> str:
        text: str = getattr(self, code)
        return text


class Topic(_Strict):
    name: Localized
    description: Localized


class Collection(_Strict):
    name: Localized
    kind: Localized
    speaker: Localized | None = None
    role: Localized | None = None
    event: Localized | None = None
    date: Localized | None = None
    year: int | None = None
    reservation: Localized
    retold: bool = True
    link: HttpUrl | None = None
    license: PlainText | None = None

    @model_validator(mode="after")
    def _date_and_year(self) -> Self:
        if (self.date is None) != (self.year is None):
            raise ValueError("both date and year, or neither of them")
        return self


class Dated(_Strict):
    """When a page came, and when its meaning last changed: in both languages at once, or in each."""

    added: Day
    revised: Day | dict[LocaleCode, Day] | None = None

    def revised_in(self, code: str) -> date | None:
        """The day the page last changed its meaning in a language; None where it never did."""
        if isinstance(self.revised, dict):
            return {str(key): day for key, day in self.revised.items()}.get(code)
        return self.revised

    def changed_in(self, code: str) -> date:
        """The day the page came, or last changed its meaning in a language."""
        return self.revised_in(code) or self.added


class QuestionEntry(Dated):
    topics: Annotated[list[Slug], Field(min_length=1, max_length=4)]
    related: list[PagePath] = []
    awaiting: dict[LocaleCode, Day] = {}


# Pages of more siblings make the navigation heavy on every one of them.
MOST_QUESTIONS = 25


class CollectionEntry(Dated):
    questions: Annotated[dict[Slug, QuestionEntry], Field(max_length=MOST_QUESTIONS)]


class PageEntry(Dated):
    template: PlainText | None = None
    menu: bool = False
    lists_questions: bool = False


class QuestionsFile(_Strict):
    """data/questions.yml"""

    pages: dict[PagePath, PageEntry]
    collections: Annotated[dict[PagePath, CollectionEntry], Field(min_length=1)]


class StartingPoint(_Strict):
    """One way in for a reader, on the home page."""

    reader: Localized
    question: PagePath


@_by_language(list[PlainText])
class LocalizedWords(_Strict):
    """Words of each language."""

    def __getitem__(self, code: str) -> list[str]:
        words: list[str] = getattr(self, code)
        return words


_NO_WORDS = LocalizedWords.model_validate({code: [] for code in LOCALES})


@_by_language(list[PlainText], [])
class Queries(_Strict):
    """What readers type, in each language: a file of data/queries, data/unanswered.yml."""

    @model_validator(mode="before")
    @classmethod
    def _may_be_empty(cls, value: Any) -> Any:
        """Accepts a file that has comments alone."""
        return {} if value is None else value

    def __getitem__(self, code: str) -> list[str]:
        queries: list[str] = getattr(self, code)
        return queries


@_by_language(PlainText)
class Term(_Strict):
    """A term of the glossary."""

    id: Slug
    forms: LocalizedWords = _NO_WORDS
    synonyms: LocalizedWords
    avoid: LocalizedWords
    allow: list[PlainText] = []
    explain: bool = True
    explanation: Localized

    def __getitem__(self, code: str) -> str:
        name: str = getattr(self, code)
        return name

    def spellings(self, code: str) -> list[str]:
        """How pages may write the term: its accepted spelling first."""
        return [self[code], *self.forms[code]]


class Difference(_Strict):
    """What the two versions of a page do not share, and why."""

    page: PagePath
    text: PlainText  # the number as it is written, or the shorter passage
    reason: PlainText


@_by_language(HttpUrl)
class LocalizedLink(_Strict):
    """An external address that differs by language."""

    def __getitem__(self, code: str) -> str:
        address: str = getattr(self, code)
        return address


TOPICS_FILE = TypeAdapter(dict[Slug, Topic])
COLLECTIONS_FILE = TypeAdapter(dict[PagePath, Collection])
QUESTIONS_FILE = TypeAdapter(QuestionsFile)
STARTING_POINTS_FILE = TypeAdapter(list[StartingPoint])
STRINGS_FILE = TypeAdapter(dict[str, Localized])
GLOSSARY_FILE = TypeAdapter(list[Term])
MOVED_FILE = TypeAdapter(dict[Address, Address] | None)
QUERIES_FILE = TypeAdapter(Queries)
DIFFERENCES_FILE = TypeAdapter(list[Difference])
LOCALIZED_LINKS_FILE = TypeAdapter(list[LocalizedLink])


class FrontMatter(_Strict):
    """Front matter of every page: title, short answer (or what the page is about), search keywords.

    `checked`: the day the facts of the page's editor's notes were last looked up.
    """

    title: PlainText
    description: PlainText
    keywords: list[PlainText] = []
    checked: Day | None = None


FRONT_MATTER = TypeAdapter(FrontMatter)
