"""The glossary: reading it, finding its terms in a text, and the spellings that it rules out.

A term is found in the form in which it meets readers: with a Korean particle after it (딥러닝을,
GPU를), with an English plural.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .blocks import MARKUP
from .schema import GLOSSARY_FILE, Term
from .yaml_file import read_yaml

# Particles and forms of 이다 that follow a noun, alone or two in a row: 에서는, 들이, 으로도.
_PARTICLES = (
    "은 는 이 가 을 를 의 에 에서 에게 께 로 으로 와 과 랑 이랑 도 만 부터 까지 보다 처럼 만큼 마다 조차 밖에 대로 "
    "나 이나 란 이란 라는 이라는 라면 이라면 라도 이라도 든 이든 며 이며 고 이고 인 일 라 이라 예요 이에요 인데 이지 지만 이지만 니까 이니까 뿐 들"
)
_PARTICLE = "(?:" + "|".join(sorted(_PARTICLES.split(), key=len, reverse=True)) + ")"
_HANGUL = "[가-힣]"
# Verbs made of a noun and the past of 이다: 배포하고, 공부해서, 학습된, 모델이었어요.
_VERB = f"(?:하|해|했|할|한|함|되|돼|됐|될|된|였|이었){_HANGUL}*"


@dataclass(frozen=True)
class Mention:
    """Where a text mentions a term: the characters `start` to `end`; up to `word_end` the word goes on."""

    term: Term
    start: int
    end: int
    word_end: int


def load_glossary(file: Path) -> list[Term]:
    """Read the glossary; raises ContentError where it does not fit its schema."""
    return read_yaml(file, GLOSSARY_FILE).value


class TermFinder:
    """Finds the terms of a glossary in texts of one language."""

    def __init__(self, terms: Iterable[Term], locale: str):
        spellings = [
            (spelling, term) for term in terms for spelling in term.spellings(locale)
        ]
        spellings.sort(
            key=lambda item: -len(item[0])
        )  # of terms that begin at the same place, the longest counts
        self._terms = [term for _, term in spellings]
        korean, latin = [], []
        for number, (spelling, _) in enumerate(spellings):
            words = re.escape(spelling).replace(r"\ ", r"\s")
            if re.search(_HANGUL, spelling):
                korean.append(f"(?P<t{number}>{words})")
            else:
                # A name keeps its capitals; an ordinary word may start a sentence. Both may take the plural.
                plural = "" if spelling.endswith("s") else "s?"
                if re.search("[^aeiou]y$", spelling):
                    words, plural = words[:-1], "(?:y|ies)"
                latin.append(
                    f"(?P<t{number}>{words}{plural})"
                    if re.search("[A-Z]", spelling)
                    else f"(?P<t{number}>(?i:{words}{plural}))"
                )
        # One pattern for all terms: a pattern each made a quarter of the time of a large build.
        patterns = []
        if korean:
            patterns.append(
                f"(?<![가-힣A-Za-z0-9])(?:{'|'.join(korean)})(?:{_VERB}|{_PARTICLE}{{0,2}})(?![가-힣A-Za-z0-9])"
            )
        if latin:
            patterns.append(
                f"(?<![A-Za-z0-9-])(?:{'|'.join(latin)})(?![A-Za-z0-9]|-[A-Za-z]){_HANGUL}*"
            )
        self._pattern = re.compile("|".join(patterns) or "(?!)")

    def find(self, text: str) -> list[Mention]:
        """Where the text mentions terms, in order, not overlapping."""
        mentions = []
        for match in self._pattern.finditer(text):
            group = match.lastgroup or ""  # t<number>: one of them always matches
            term = self._terms[int(group.removeprefix("t"))]
            mentions.append(Mention(term, match.start(), match.end(group), match.end()))
        return mentions


def stray_spellings(
    text: str, terms: Iterable[Term], locale: str
) -> list[tuple[int, str, str]]:
    """(line, spelling found, accepted spelling) of every spelling in a Markdown text that the glossary rules out."""
    text = MARKUP.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    stray = []
    for term in terms:
        allowed = text
        for phrase in term.allow:
            allowed = allowed.replace(phrase, " " * len(phrase))
        for spelling in term.avoid[locale]:
            latin = spelling.isascii()
            words = re.escape(spelling).replace(r"\ ", r"\s+")  # or a line break
            pattern = rf"(?<![A-Za-z]){words}(?![A-Za-z])" if latin else words
            stray += [
                (allowed.count("\n", 0, match.start()) + 1, spelling, term[locale])
                for match in re.finditer(pattern, allowed)
            ]
    return sorted(stray)
