"""Terms are spelled as the glossary says, on pages and in data/."""

from collections.abc import Iterator
from pathlib import Path

from ..findings import Finding
from ..glossary import stray_spellings
from ..locales import LOCALES
from ..project import Project
from ..schema import Localized

Text = tuple[Path, int, str]  # file, the line it starts on, the text


def pages_are_spelled_as_the_glossary_says(project: Project) -> Iterator[Finding]:
    """No page has a spelling that the glossary lists under avoid, except among its keywords."""
    for (_, locale), page in project.pages.items():
        head = page.front_matter
        texts = [
            (page.file, page.head.line("title"), head.title),
            (page.file, page.head.line("description"), head.description),
            (page.file, page.body_line, page.body),
        ]
        yield from _strays(project, locale, texts)


def data_is_spelled_as_the_glossary_says(project: Project) -> Iterator[Finding]:
    """No text that readers see in data/ has such a spelling, the glossary's own explanations included."""
    for locale in LOCALES:
        yield from _strays(project, locale, list(texts_of_data(project, locale)))


def _strays(project: Project, locale: str, texts: list[Text]) -> Iterator[Finding]:
    for file, first_line, text in texts:
        for line, spelling, right in stray_spellings(
            text, project.glossary.value, locale
        ):
            yield Finding(
                file,
                first_line + line - 1,
                f"has '{spelling}'",
                f"'{right}'",
                "data/glossary.yml settles spellings.",
            )


def texts_of_data(project: Project, locale: str) -> Iterator[Text]:
    """Every text of data/ that readers see in a language."""
    for key, text in project.strings.value.items():
        yield project.strings.file, project.strings.line(key, locale), text[locale]
    for key, topic in project.topics.value.items():
        for name in ("name", "description"):
            line = project.topics.line(key, name, locale)
            yield project.topics.file, line, getattr(topic, name)[locale]
    for key, collection in project.collections.value.items():
        for name, value in collection:
            if isinstance(value, Localized):
                line = project.collections.line(key, name, locale)
                yield project.collections.file, line, value[locale]
    for number, point in enumerate(project.starting_points.value):
        line = project.starting_points.line(number, "reader", locale)
        yield project.starting_points.file, line, point.reader[locale]
    for number, term in enumerate(project.glossary.value):
        line = project.glossary.line(number, "explanation", locale)
        yield project.glossary.file, line, term.explanation[locale]


RULES = (
    pages_are_spelled_as_the_glossary_says,
    data_is_spelled_as_the_glossary_says,
)
