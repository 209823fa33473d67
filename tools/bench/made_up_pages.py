"""Made-up questions in the project's own format, to measure search on many more pages than there are.

A made-up question is a real one with words swapped (see vocabulary.py), so it has the shape, the length and
the glossary terms of a real one, in both languages; links become plain text, and there are no figures. Folders hold at most 25
questions or 25 folders of them. A larger set begins with the smaller one.
"""

import random
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from content.glossary import load_glossary, stray_spellings
from content.inventory import Inventory
from content.page_file import read_page
from tools.project import replace

from .vocabulary import Vocabulary

SEED = 20261120
PER_FOLDER = 25
QUERIES = 40  # in each language: with all of a real page's, 5,000 pages take 10 GB and a quarter of an hour to build

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
# What is no text: attributes, the head of a note, the number of a list item, addresses, code.
_NO_TEXT = re.compile(
    r"(\{[^}]*\}|^!!! .*$|^ *\d+\. |https?://\S+|`[^`]*`)", re.MULTILINE
)
# Left out: where one version has a figure and the other a word for it, the word would be swapped.
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")

Entries = dict[str, Any]


def add_made_up_pages(project: Path, count: int, seed: int = SEED) -> None:
    """Add so many questions, in both languages, to a copy of the project.

    They are no content to be read, so a build of that copy only checks that its pages belong together.
    """
    check = project / "content" / "check" / "__init__.py"
    if check.is_file():
        together = "(*files.RULES, *inventory.RULES, *parity.RULES, *headings.RULES)"
        replace(check, "Iterable[Rule] = RULES", f"Iterable[Rule] = {together}")
    questions_file = project / "data" / "questions.yml"
    collections_file = project / "data" / "collections.yml"
    questions: Entries = _read_yaml(questions_file)
    collections: Entries = _read_yaml(collections_file)
    topics = list(_read_yaml(project / "data" / "topics.yml"))
    inventory = Inventory.load(project / "data")
    real_questions = [
        path
        for path in inventory.questions
        if all(inventory.exists(path, locale) for locale in ("ko", "en"))
    ]
    model = next(iter(collections))
    model_entry = questions["collections"][model]
    authors = [
        _Author(project, locale, real_questions, f"{model}/index", seed)
        for locale in ("ko", "en")
    ]
    choices = random.Random(seed)
    earlier = list(real_questions)
    for number in range(count):
        place = number // PER_FOLDER
        collection = f"shelf-{place // PER_FOLDER + 1}/collection-{place + 1}"
        if collection not in collections:
            collections[collection] = collections[model] | {
                "name": {
                    "ko": f"지어낸 문답 {place + 1}",
                    "en": f"Made-up answers {place + 1}",
                }
            }
            questions["collections"][collection] = model_entry | {"questions": {}}
            for author in authors:
                author.write_introduction(collection)
        slug = f"question-{number + 1}"
        source = choices.choice(real_questions)
        queries = {
            author.locale: author.write_question(source, f"{collection}/{slug}")
            for author in authors
        }
        if any(queries.values()):
            _write_yaml(_queries(project, f"{collection}/{slug}"), queries)
        questions["collections"][collection]["questions"][slug] = {
            "topics": choices.sample(topics, min(len(topics), choices.randint(1, 3))),
            "related": choices.sample(earlier[-2 * PER_FOLDER :], min(len(earlier), 2)),
            "added": model_entry["added"],
        }
        earlier.append(f"{collection}/{slug}")
    _write_yaml(questions_file, questions)
    _write_yaml(collections_file, collections)


@dataclass(frozen=True)
class _Source:
    """A real page, its links as plain text, and what readers may type to find it."""

    title: str
    description: str
    keywords: list[str]
    body: str
    queries: list[str]

    @classmethod
    def read(cls, project: Path, locale: str, path: str) -> "_Source":
        page = read_page(project / "docs" / locale / f"{path}.md")
        head = page.front_matter
        queries = _queries(project, path)
        return cls(
            head.title,
            head.description,
            head.keywords,
            _LINK.sub(r"\1", page.body),
            _read_yaml(queries)[locale][:QUERIES] if queries.is_file() else [],
        )


class _Author:
    """Writes the pages of one language; what was drawn for one decides what is drawn for the next."""

    def __init__(
        self,
        project: Path,
        locale: str,
        real_questions: list[str],
        introduction: str,
        seed: int,
    ):
        self.locale = locale
        self._folder = project / "docs" / locale
        self._glossary = load_glossary(project / "data" / "glossary.yml")
        self._real = {
            path: _Source.read(project, locale, path)
            for path in [*real_questions, introduction]
        }
        # No two pages have the same title or short answer.
        self._taken = {
            text
            for page in self._real.values()
            for text in (page.title, page.description)
        }
        self._introduction = self._real.pop(introduction)
        texts = [
            f"{page.title} {page.description} {_NO_TEXT.sub('', page.body)}"
            for page in self._real.values()
        ]
        self._vocabulary = Vocabulary(texts, locale, seed)

    def write_introduction(self, collection: str) -> None:
        """Write the page that stands before the questions of a collection."""
        self._write(f"{collection}/index", self._introduction)

    def write_question(self, real: str, path: str) -> list[str]:
        """Write the page `path` after the real page `real`; gives what readers may type to find it."""
        return self._write(path, self._real[real])

    def _write(self, path: str, real: _Source) -> list[str]:
        text = ""
        # By chance a made-up word may be a spelling that the glossary rules out: then all is drawn again.
        while not text or stray_spellings(text, self._glossary, self.locale):
            swapped: dict[str, str] = {}
            title = self._unique(self._swap(real.title, swapped))
            description = self._unique(self._swap(real.description, swapped))
            body = "".join(
                self._swap(part, swapped) if place % 2 == 0 else part
                for place, part in enumerate(_NO_TEXT.split(real.body))
            )
            text = f"{title}\n{description}\n{body}"
        self._taken |= {title, description}
        keywords = self._swap_each(real.keywords, swapped)
        head = {
            "title": title,
            "description": description,
            # A keyword is what the page does not say.
            "keywords": [word for word in keywords if word.lower() not in text.lower()],
        }
        file = self._folder / f"{path}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        front_matter = yaml.safe_dump(
            head,
            allow_unicode=True,
            sort_keys=False,
            default_flow_style=None,
            width=10_000,
        )
        file.write_text(f"---\n{front_matter}---\n{body}", encoding="utf-8")
        return self._swap_each(real.queries, swapped)

    def _swap(self, text: str, swapped: dict[str, str]) -> str:
        return self._vocabulary.swap(_FIGURE.sub("", text), swapped)

    def _unique(self, text: str) -> str:
        text = _one_line(text)
        while text in self._taken:
            text = self._vocabulary.rename(text)
        return text

    def _swap_each(self, texts: list[str], swapped: dict[str, str]) -> list[str]:
        """The texts with words swapped, each once."""
        made = [_one_line(self._swap(text, swapped)) for text in texts]
        return list({text.casefold(): text for text in made if text}.values())


def _one_line(text: str) -> str:
    """The text without the doubled spaces that a figure leaves."""
    return " ".join(text.split())


def _queries(project: Path, path: str) -> Path:
    """Where the predicted queries of a page stand."""
    return project / "data" / "queries" / f"{path}.yml"


def _read_yaml(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def _write_yaml(file: Path, content: Entries) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8"
    )
