"""What readers may type who look for questions of a project: made from the titles, for measuring costs."""

import random
import re
from collections import Counter
from pathlib import Path

from content.inventory import Inventory
from content.page_file import read_page


def typical_queries(project: Path, locale: str, count: int) -> list[str]:
    """The queries of some questions spread over the whole project; the same ones each time."""
    inventory = Inventory.load(project / "data")
    titles = [
        read_page(project / "docs" / locale / f"{path}.md").front_matter.title
        for path in inventory.questions
        if inventory.exists(path, locale)
    ]
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
