"""A vocabulary that grows with a text as that of the real pages does, without a grammar.

Heaps' law (Heaps 1978): n words of running text hold V(n) = K * n^b different ones; K and b are fitted to the
real pages. Whenever a made-up text would hold fewer, a new word is made: the beginning of a real word before
the end of the one that stood there (대학|원에서 -> 수학|원에서, learn|ing -> compu|ting), or several beginnings.
So made-up words begin and end as real ones do, in Korean with their particles and endings. Of the other words,
half stay, and half give way to known ones by Zipf's law (Zipf 1949): the one of rank r with a probability
proportional to 1/r, where the rank is the order in which words first came up.
"""

import math
import random
import re
from collections import Counter

STAYS = 0.5  # of the words that Heaps' law does not want to be new
COMMON = 0.1  # a word that stands in more of the real texts than this share belongs to the language: it stays

# What may be swapped: words of one script, as long as the language's shortest nouns.
WORDS = {"ko": re.compile(r"[가-힣]{2,}"), "en": re.compile(r"\b[A-Za-z][a-z]{3,}\b")}


class Vocabulary:
    """Swaps words of texts in one language; the same seed and texts give the same words in the same order."""

    def __init__(self, real_texts: list[str], locale: str, seed: int):
        self._pattern = WORDS[locale]
        self._random = random.Random(seed)
        words = [word for text in real_texts for word in self._words(text)]
        in_texts = Counter(
            word for text in real_texts for word in set(self._words(text))
        )
        self._common = {
            word for word, count in in_texts.items() if count > COMMON * len(real_texts)
        }
        self._real = list(dict.fromkeys(words))
        self._known = dict.fromkeys(self._real)
        self._by_rank = list(self._real)
        self.factor, self.exponent = heaps_law(words)
        self.running = len(words)

    @property
    def size(self) -> int:
        """How many different words there have been."""
        return len(self._known)

    def swap(self, text: str, swapped: dict[str, str]) -> str:
        """The text with words swapped. `swapped` keeps what stood in for what, so that a page is about something."""

        def swap(match: re.Match[str]) -> str:
            word = match[0].lower()
            self.running += 1
            if word not in swapped:
                swapped[word] = self._choose(word)
            return (
                swapped[word].capitalize() if match[0][0].isupper() else swapped[word]
            )

        return self._pattern.sub(swap, text)

    def rename(self, text: str) -> str:
        """The text with its longest word swapped for a new one; a text without a word gets one."""
        words = self._words(text)
        if not words:
            return f"{text} {self._new(self._random.choice(self._real))}"
        longest = max(words, key=len)
        return re.sub(
            re.escape(longest), self._new(longest), text, count=1, flags=re.IGNORECASE
        )

    def _words(self, text: str) -> list[str]:
        return [word.lower() for word in self._pattern.findall(text)]

    def _choose(self, word: str) -> str:
        if word in self._common:
            return word
        if self.size < self.factor * self.running**self.exponent:
            return self._new(word)
        if self._random.random() < STAYS:
            return word
        # A rank from 0 with a probability proportional to about 1 / (rank + 1).
        return self._by_rank[int((self.size + 1) ** self._random.random()) - 1]

    def _new(self, word: str) -> str:
        made = _halves(word)[1]
        while (
            made := _halves(self._random.choice(self._real))[0] + made
        ) in self._known:
            pass
        self._known[made] = None
        self._by_rank.append(made)
        return made


def heaps_law(words: list[str]) -> tuple[float, float]:
    """K and b of Heaps' law for a running text: the curve through its middle and its end."""
    middle = len(words) // 2
    exponent = math.log(len(set(words)) / len(set(words[:middle]))) / math.log(
        len(words) / middle
    )
    return len(set(words)) / len(words) ** exponent, exponent


def _halves(word: str) -> tuple[str, str]:
    """The longer half of a word, and the rest."""
    middle = (len(word) + 1) // 2
    return word[:middle], word[middle:]
