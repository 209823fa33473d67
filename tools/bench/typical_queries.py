"""What readers may type who look for questions of a project: made from the titles, for measuring costs."""

import random
import re
from collections import Counter
from pathlib import Path

import yaml


def typical_queries(project: Path, locale: str, count: int) -> list[str]:
    """The queries of some questions spread over the whole project; the same ones each time."""
    titles = _titles(project, locale)
    frequency = Counter(word for title in titles for word in set(_words(title)))
    return [
        _rarest_words(title, frequency)
        for title in random.Random(count).sample(titles, count)
    ]


def _rarest_words(title: str, frequency: Counter[str]) -> str:
    """The two words of a title that the fewest titles hold, the longer ones first, as they stand there."""
    words = list(dict.fromkeys(_words(title)))
    chosen = sorted(words, key=lambda word: (frequency[word], -len(word)))[:2]
    return " ".join(word for word in words if word in chosen)


def _words(title: str) -> list[str]:
    return re.findall(r"\w+", title)


def _titles(project: Path, locale: str) -> list[str]:
    inventory = yaml.safe_load(
        (project / "data" / "questions.yml").read_text(encoding="utf-8")
    )
    files = (
        project / "docs" / locale / collection / f"{slug}.md"
        for collection, entry in inventory["collections"].items()
        for slug in entry["questions"]
    )
    return [
        yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])["title"]
        for file in files
    ]
