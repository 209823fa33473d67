"""From pages to the files of one language's index."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from .analyse import STEM_MARK, Word, pairs, terms
from .fields import Page, fields, passages
from .files import index_files
from .function_words import FUNCTION_WORDS
from .glossary import groups
from .parameters import PAIRED_FIELDS, TWIN_BODY_SHARE, FileSizes
from .postings import CountedField, weigh

Analysed = Mapping[str, Sequence[Word]]  # by text
Analyse = Callable[[list[str]], Analysed]

_WHOLE_OR_SPLIT = FileSizes()


def build(
    pages: Sequence[Page],
    analyse: Analyse,
    glossary: Iterable[Mapping[str, Any]] = (),
    sizes: FileSizes = _WHOLE_OR_SPLIT,
) -> dict[str, str]:
    """The index of the pages of one language: {file name: JSON text}.

    `pages` are in the order in which equal results are shown; `analyse` gives the words of texts
    (see `analyse.Analyser.words`); `glossary` holds the entries that `glossary.groups` reads.
    """
    texts = [fields(page) for page in pages]
    words = analyse(
        [text for page in texts for field in page.values() for text in field]
    )
    known_pairs = {
        pair
        for page in texts
        for name in PAIRED_FIELDS
        for text in page.get(name, ())
        for pair in pairs(words[text])
    }
    counted = [
        {name: _count(field, words, known_pairs) for name, field in page.items()}
        for page in texts
    ]
    frequencies = Counter(
        term
        for page in counted
        for term in {term for field in page.values() for term in field.counts}
    )
    _keep_rare(counted, "twin_body", max(1, TWIN_BODY_SHARE * len(pages)))
    weighed = weigh(counted)
    return index_files(
        weighed,
        frequencies,
        [(page.url, page.title, page.label, page.year) for page in pages],
        [passages(page) for page in pages],
        [group for group in groups(glossary) if any(term in weighed for term in group)],
        sorted(FUNCTION_WORDS),
        sizes,
    )


def _count(
    texts: Iterable[str], words: Analysed, known_pairs: set[str]
) -> CountedField:
    """The terms of a field of several texts."""
    counts: Counter[str] = Counter()
    length = 0
    for text in texts:
        counts.update(terms(words[text]))
        counts.update(pair for pair in pairs(words[text]) if pair in known_pairs)
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
