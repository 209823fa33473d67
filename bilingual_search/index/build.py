"""From pages to the files of one language's index."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from .analyse import STEM_MARK, Word, joined, terms
from .concepts import concept_term, concept_words
from .everyday import everyday_levels
from .fields import Page, fields, passages
from .files import Contents, index_files
from .function_words import FUNCTION_WORDS
from .glossary import groups
from .kinds import answers, kind_runs, names
from .normalise import normalise
from .parameters import (
    LONGEST_PHRASE,
    MANY_QUERIES,
    PAIRED_FIELDS,
    TWIN_BODY_SHARE,
    FileSizes,
)
from .postings import CountedField
from .tokenise import tokenise
from .unanswered import telling_terms, unanswered_levels
from .weighing import Query, weighed

Analysed = Mapping[str, Sequence[Word]]  # by text
Analyse = Callable[[list[str]], Analysed]

_WHOLE_OR_SPLIT = FileSizes()


def build(
    pages: Sequence[Page],
    analyse: Analyse,
    glossary: Iterable[Mapping[str, Any]] = (),
    concepts: Sequence[Mapping[str, Any]] = (),
    unanswered: Sequence[str] = (),
    sizes: FileSizes = _WHOLE_OR_SPLIT,
) -> dict[str, str]:
    """The index of the pages of one language: {file name: JSON text}.

    `pages` are in the order in which equal results are shown; `analyse` gives the words of texts
    (see `analyse.Analyser.words`); `glossary` holds the entries that `glossary.groups` reads,
    `concepts` those that `concepts.concept_words` reads; `unanswered` are queries that no page answers.
    """
    texts = [fields(page) for page in pages]
    words = analyse(
        [
            *(text for page in texts for field in page.values() for text in field),
            *unanswered,
        ]
    )
    synonyms = groups(glossary)
    phrases = _phrases(texts, words, synonyms)
    counted = [
        {name: _count(field, words, phrases) for name, field in page.items()}
        for page in texts
    ]
    for page, fields_of_page in zip(pages, counted, strict=True):
        fields_of_page["concepts"] = CountedField(
            {concept_term(name): 1 for name in page.concepts}, len(page.concepts)
        )
    is_answer = [answers(page) for page in pages]
    _keep_rare(counted, "twin_body", max(1, TWIN_BODY_SHARE * sum(is_answer)))
    _drop_chance(pages, counted)
    leading = {
        term: leads
        for term, leads in concept_words(concepts).items()
        if any(term in page["concepts"].counts for page in counted)
    }
    queries = [
        Query(text, words[text], found_on)
        for text, found_on in _pages_by_query(texts).items()
    ]
    found, found_cues = weighed(counted, is_answer, queries, synonyms, leading, analyse)
    without_answer = [
        _count([query], words, phrases).counts for query in dict.fromkeys(unanswered)
    ]
    without_page = telling_terms(without_answer) - found.keys()
    contents = Contents(
        postings=found | {term: [] for term in without_page},
        pages=[
            (page.url, page.title, page.label, page.year)
            + ((page.language,) if page.language else ())
            for page in pages
        ],
        passages=[passages(page) for page in pages],
        kinds=kind_runs(pages),
        names=names(pages),
        synonyms=[group for group in synonyms if any(term in found for term in group)],
        function_words=sorted(FUNCTION_WORDS),
        concepts=leading,
        everyday=everyday_levels(found),
        unanswered=_without(
            unanswered_levels(
                [_count([query.text], words, phrases).counts for query in queries],
                without_answer,
            ),
            chain(*synonyms, *leading.values(), _joined_keywords(pages)),
        ),
        cues=found_cues,
    )
    return index_files(contents, sizes)


def _without(levels: Mapping[str, int], answered: Iterable[str]) -> dict[str, int]:
    """The levels but for those of words that lead to pages, or are explained: of glossary, concepts and keywords."""
    return {term: levels[term] for term in levels.keys() - set(answered)}


def _joined_keywords(pages: Iterable[Page]) -> Iterator[str]:
    """The keywords of pages, each as one term."""
    for page in pages:
        for keyword in page.keywords:
            yield "".join(tokenise(normalise(keyword)))


def _pages_by_query(
    texts: Sequence[Mapping[str, Sequence[str]]],
) -> dict[str, list[int]]:
    """{predicted query: the numbers of the pages that have it}."""
    pages: dict[str, list[int]] = {}
    for number, page in enumerate(texts):
        for query in dict.fromkeys(page.get("queries", ())):
            pages.setdefault(query, []).append(number)
    return pages


def _phrases(
    texts: Iterable[Mapping[str, Sequence[str]]],
    words: Analysed,
    synonyms: Iterable[Iterable[str]],
) -> set[str]:
    """What counts as one term where its words follow each other, however they are spaced.

    Neighbours in a title, a keyword or a heading, compounds that some text writes as one word, and
    the words and phrases of the glossary. Who types leaves out spaces: what a predicted query writes as
    one word need not be one.
    """
    found = {term for group in synonyms for term in group}
    for page in texts:
        for name, field in page.items():
            for text in field:
                if name != "queries":
                    found |= {
                        whole for parts, whole, _ in words[text] if parts != [whole]
                    }
                if name in PAIRED_FIELDS:
                    found.update(joined(words[text], longest=2))
    return found


def _count(texts: Iterable[str], words: Analysed, phrases: set[str]) -> CountedField:
    """The terms of a field of several texts."""
    counts: Counter[str] = Counter()
    length = 0
    for text in texts:
        counts.update(terms(words[text], phrases))
        counts.update(
            phrase
            for phrase in joined(words[text], LONGEST_PHRASE)
            if phrase in phrases
        )
        length += len(words[text])
    return CountedField(counts, length)


def _keep_rare(
    pages: Sequence[dict[str, CountedField]], name: str, most: float
) -> None:
    """Drops from a field the terms that more than `most` pages have in it, and stems of verbs and adjectives."""
    frequency = Counter(
        term for page in pages if name in page for term in page[name].counts
    )
    for page in pages:
        if name in page:
            counts, length = page[name]
            rare = {
                term: n
                for term, n in counts.items()
                if frequency[term] <= most and not term.endswith(STEM_MARK)
            }
            page[name] = CountedField(rare, length)


def _drop_chance(
    pages: Sequence[Page], counted: Sequence[dict[str, CountedField]]
) -> None:
    """Drops from the predicted queries of pages that have many the terms that no other query and no text has."""
    queries = Counter[str]()
    texts: set[str] = set()
    for fields_of_page in counted:
        for name, field in fields_of_page.items():
            if name == "queries":
                queries.update(field.counts)
            else:
                texts |= field.counts.keys()
    chance = {term for term, count in queries.items() if count == 1} - texts
    for page, fields_of_page in zip(pages, counted, strict=True):
        if len(page.queries) >= MANY_QUERIES:
            counts, length = fields_of_page["queries"]
            kept = {term: n for term, n in counts.items() if term not in chance}
            fields_of_page["queries"] = CountedField(kept, length)
