"""Made-up questions in the project's own format, to measure search on many more pages than there are.

Both versions of a page have the same blocks and speak of the same concepts (see words.py). A page is
about a few concepts that make up its title and recur in its text. Sizes follow the real pages.
Folders hold at most 25 questions or 25 folders of them. A larger set begins with the smaller one.
"""

import random
from pathlib import Path

import yaml

from .words import Words

SEED = 20261120
PER_FOLDER = 25
ADDED = "2026-11-20"

TITLES = [
    (
        "{a:에서} {b:을} {v:려면} 무엇부터 해야 하나요?",
        "What comes first when I want to {v} {b} in {a}?",
    ),
    ("{a:과} {b} 중에 무엇을 {v:어야} 할까요?", "Should I {v} {a} or {b}?"),
    ("{a:이} 없어도 {b:을} {v:ㄹ} 수 있나요?", "Can I {v} {b} without {a}?"),
    ("{a} {b:은} {c:에} 어떤 도움이 되나요?", "How does {a} {b} help with {c}?"),
    (
        "{b:을} {v:기} 전에 {a:을} 알아야 하나요?",
        "Do I need to know {a} before I {v} {b}?",
    ),
    ("왜 {a:은} {b:보다} {c:에} 가까운가요?", "Why is {a} closer to {c} than to {b}?"),
]

HEADINGS = [
    ("{a:의} {b}", "The {b} of {a}"),
    ("{a:을} {v:는} 방법", "How to {v} {a}"),
]

SENTENCES = [
    ("{a:은} {b:과} 함께 {v:어요}.", "{a} is best {v:ed} together with {b}."),
    (
        "{b:을} {v:면} {a:이} 훨씬 쉬워져요.",
        "If you {v} {b}, then {a} becomes much easier.",
    ),
    (
        "처음에는 {a:에서} {c:을} {v:기} 어려웠지만 {b:으로} 바꾸고 나서 달라졌어요.",
        "At first it was hard to {v} {c} in {a}, but that changed after moving to {b}.",
    ),
    ("{a:이라면} {b:부터} {v:는} 편이 좋아요.", "With {a}, it pays to {v} {b} first."),
    (
        "많은 사람이 {a:의} {b:을} {v:었지만} {c:은} 잘 알지 못했어요.",
        "Many people {v:ed} the {b} of {a}, yet knew little about {c:s}.",
    ),
    (
        "{a}{b:을} {v:려면} {c:이} 꼭 필요해요.",
        "To {v} {a} {b:s}, you really need {c}.",
    ),
    (
        "{c:보다} {a:이} 더 중요하다고 {v:는} 사람도 있어요.",
        "Someone who {v:s} {c} may say that {a} matters more.",
    ),
    (
        "회사에서는 {a:만} {v:지} 않고 {b:까지} 살펴봐요.",
        "Companies do not only {v} {a:s}; they also look at {b}.",
    ),
    (
        "{a:에} 관심이 있다면 {b:을} 꾸준히 {v:어} 보세요.",
        "If you care about {a}, keep {v:ing} {b:s}.",
    ),
    (
        "결국 {a} {b:을} 모두 {v:ㄹ} 수 있는 사람이 {c:을} 맡아요.",
        "In the end, whoever can {v} both {a} and {b} takes on {c}.",
    ),
]

PARAGRAPHS = 5
SENTENCES_PER_PARAGRAPH = (3, 6)
KEYWORDS = 8
SHARE_ABOUT_SUBJECT = (
    0.3  # of the concepts in a page's text, those that are its subject
)


def add_made_up_pages(project: Path, count: int, seed: int = SEED) -> None:
    """Add so many questions, in both languages, to a copy of the project."""
    questions_file = project / "data" / "questions.yml"
    collections_file = project / "data" / "collections.yml"
    questions = yaml.safe_load(questions_file.read_text(encoding="utf-8"))
    collections = yaml.safe_load(collections_file.read_text(encoding="utf-8"))
    topics = list(
        yaml.safe_load((project / "data" / "topics.yml").read_text(encoding="utf-8"))
    )
    writer = _Writer(seed)
    choices = random.Random(seed)
    earlier = [
        f"{name}/{slug}"
        for name, collection in questions["collections"].items()
        for slug in collection["questions"]
    ]
    for number in range(count):
        place = number // PER_FOLDER
        collection = f"shelf-{place // PER_FOLDER + 1}/collection-{place + 1}"
        if collection not in collections:
            collections[collection] = _collection(place + 1)
            questions["collections"][collection] = {"added": ADDED, "questions": {}}
            writer.write_introduction(project, collection, place + 1)
        slug = f"question-{number + 1}"
        writer.write_question(project, f"{collection}/{slug}")
        questions["collections"][collection]["questions"][slug] = {
            "topics": choices.sample(topics, choices.randint(1, 3)),
            "related": choices.sample(earlier[-2 * PER_FOLDER :], 2),
            "added": ADDED,
        }
        earlier.append(f"{collection}/{slug}")
    _write_yaml(questions_file, questions)
    _write_yaml(collections_file, collections)


class _Writer:
    """Writes pages; what it drew for one decides what it draws for the next."""

    def __init__(self, seed: int):
        self._words = Words(seed)
        self._random = random.Random(seed)
        self._titles: set[str] = set()

    def write_introduction(self, project: Path, collection: str, number: int) -> None:
        subject = [self._words.draw() for _ in range(3)]
        texts = {"ko": f"지어낸 문답 {number}", "en": f"Made-up answers {number}"}
        description = self._sentence(subject)
        body = self._paragraph(subject)
        for place, locale in enumerate(texts):
            _write_page(
                project / "docs" / locale / collection / "index.md",
                texts[locale],
                description[place],
                [],
                body[place],
            )

    def write_question(self, project: Path, path: str) -> None:
        title, subject = self._title()
        description = [
            " ".join(pair)
            for pair in zip(self._sentence(subject), self._sentence(subject))
        ]
        blocks = [self._paragraph(subject) for _ in range(PARAGRAPHS)]
        heading = self._fill(self._random.choice(HEADINGS), subject)
        blocks.insert(2, tuple(f"## {text} {{ #details }}" for text in heading))
        note = self._sentence(subject)
        blocks.append(tuple(f"!!! editor\n\n    {text}" for text in note))
        keywords = [
            self._words.nouns(concept)
            for concept in (
                *subject,
                *(self._words.draw() for _ in range(KEYWORDS - len(subject))),
            )
        ]
        for place, locale in enumerate(("ko", "en")):
            body = "\n\n".join(block[place] for block in blocks)
            names = list(dict.fromkeys(str(pair[place]) for pair in keywords))
            _write_page(
                project / "docs" / locale / f"{path}.md",
                title[place],
                description[place],
                names,
                body,
            )

    def _title(self) -> tuple[tuple[str, str], list[int]]:
        while True:
            # The rarer of two draws: questions are seldom about the commonest words.
            subject = [max(self._words.draw(), self._words.draw()) for _ in range(3)]
            if len(set(subject)) == 3:
                title = self._fill(self._random.choice(TITLES), subject)
                if not self._titles & set(title):
                    self._titles.update(title)
                    return title, subject

    def _paragraph(self, subject: list[int]) -> tuple[str, str]:
        sentences = [
            self._sentence(subject)
            for _ in range(self._random.randint(*SENTENCES_PER_PARAGRAPH))
        ]
        return " ".join(korean for korean, _ in sentences), " ".join(
            english for _, english in sentences
        )

    def _sentence(self, subject: list[int]) -> tuple[str, str]:
        concepts = [
            self._random.choice(subject)
            if self._random.random() < SHARE_ABOUT_SUBJECT
            else self._words.draw()
            for _ in range(3)
        ]
        return self._fill(self._random.choice(SENTENCES), concepts)

    def _fill(self, templates: tuple[str, str], concepts: list[int]) -> tuple[str, str]:
        nouns = [self._words.nouns(concept) for concept in concepts]
        verb = self._words.draw_verb()
        korean, english = (
            template.format(
                **{name: noun[place] for name, noun in zip("abc", nouns)}, v=verb[place]
            )
            for place, template in enumerate(templates)
        )
        return korean, english[0].upper() + english[1:]


def _collection(number: int) -> dict:
    return {
        "name": {"ko": f"지어낸 문답 {number}", "en": f"Made-up answers {number}"},
        "kind": {"ko": "지어낸 글", "en": "made-up text"},
        "date": {"ko": "2026년", "en": "2026"},
        "year": 2026,
        "reservation": {
            "ko": "측정을 위해 지어낸 글이에요.",
            "en": "This text is made up for measuring.",
        },
    }


def _write_page(
    file: Path, title: str, description: str, keywords: list[str], body: str
) -> None:
    front_matter = yaml.safe_dump(
        {"title": title, "description": description, "keywords": keywords},
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None,
        width=10_000,
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{front_matter}---\n\n{body}\n", encoding="utf-8")


def _write_yaml(file: Path, content: dict) -> None:
    file.write_text(
        yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8"
    )
