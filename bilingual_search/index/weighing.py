"""From counted terms to what each weighs on each page: by BM25F, and by the predicted queries that pages answer."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from .analyse import Word
from .cues import CUE_MARK, cues, words_of
from .everyday import everyday_levels
from .learned import Example, can_learn, learn
from .meanings import Meanings
from .parameters import (
    LARGEST_STEPS,
    MANY_QUERIES,
    UNASKED_WEIGHT,
    WEIGHT_STEPS,
)
from .postings import CountedPage, Posting, Weights, frequencies, postings, weigh


class Query(NamedTuple):
    """A predicted query."""

    text: str
    words: Sequence[Word]
    pages: Sequence[int]  # that answer it


class Weighed(NamedTuple):
    """Postings of what queries are made of; those of a cue say what it adds to the score of a page."""

    terms: dict[str, list[Posting]]
    cues: dict[str, list[Posting]]


def weighed(
    pages: Sequence[CountedPage],
    is_answer: Sequence[bool],
    queries: Sequence[Query],
    synonyms: Sequence[Sequence[str]],
    concepts: Mapping[str, Sequence[str]],
    analyse: Callable[[list[str]], Mapping[str, Sequence[Word]]],
) -> Weighed:
    """The postings of the terms of pages, and of cues.

    `synonyms` are groups of terms, `concepts` {term of a concept: the terms that lead to it}; `analyse` gives the
    content words of texts. Where there is too much to learn, predicted queries are one of the fields.
    """
    weights = weigh(pages, is_answer)
    if not can_learn([query.pages for query in queries]):
        return Weighed(postings(weights, {}), {})
    meanings = Meanings(
        weights,
        frequencies(weights, is_answer),
        everyday_levels(weights),
        synonyms,
        concepts,
        sum(is_answer),
    )
    cue_information = cues([query.text for query in queries], analyse)
    examples = [
        example
        for query in queries
        if (example := _example(query, meanings, cue_information)).information
    ]
    if not examples:
        return Weighed(postings(weights, {}), {})
    start = weigh([_without_queries(page) for page in pages], is_answer)
    learned = learn(examples, start)
    weights_of_cues = {
        word: learned.pop(CUE_MARK + word) for word in sorted(cue_information)
    }
    return Weighed(
        postings(_balanced(start, examples, is_answer), learned),
        _cue_postings(weights_of_cues, cue_information),
    )


def _example(
    query: Query, meanings: Meanings, cue_information: Mapping[str, float]
) -> Example:
    information = meanings.of(query.words)
    for word in words_of(query.text) & cue_information.keys():
        information[CUE_MARK + word] = cue_information[word]
    return Example(information, query.pages)


def _without_queries(page: CountedPage) -> CountedPage:
    return {name: field for name, field in page.items() if name != "queries"}


def _balanced(
    weights: Weights, examples: Sequence[Example], is_answer: Sequence[bool]
) -> Weights:
    """The weights, larger on pages without an example, which those that learn from theirs would outweigh.

    They are the larger, the more examples those have, up to MANY_QUERIES each.
    """
    asked = {page for example in examples for page in example.pages}
    share = min(1, len(examples) / len(asked) / MANY_QUERIES)
    factor = 1 + (UNASKED_WEIGHT - 1) * share
    return {
        term: {
            page: weight * (factor if is_answer[page] and page not in asked else 1)
            for page, weight in by_page.items()
        }
        for term, by_page in weights.items()
    }


def _cue_postings(
    weights: Weights, information: Mapping[str, float]
) -> dict[str, list[Posting]]:
    found = {}
    for word, by_page in weights.items():
        steps = {
            page: min(LARGEST_STEPS, round(weight * information[word] * WEIGHT_STEPS))
            for page, weight in by_page.items()
        }
        if entries := [(page, step) for page, step in steps.items() if step > 0]:
            found[word] = entries
    return found
