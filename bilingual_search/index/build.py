"""From pages to the files of one language's index."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from .analyse import STEM_MARK, Word, joined, terms
from .concepts import concept_term, concept_words
from .everyday import everyday_levels
from .fields import Page, fields, passages
from .files import Contents, index_files
from .function_words import FUNCTION_WORDS
from .glossary import groups
from .kinds import answers, kind_runs, names
from .parameters import LONGEST_PHRASE, PAIRED_FIELDS, TWIN_BODY_SHARE, FileSizes
from .postings import CountedField, weigh

Analysed = Mapping[str, Sequence[Word]]  # by text
Analyse = Callable[[list[str]], Analysed]

_WHOLE_OR_SPLIT = FileSizes()


def build(
    pages: Sequence[Page],
    analyse: Analyse,
    glossary: Iterable[Mapping[str, Any]] = (),
    concepts: Sequence[Mapping[str, Any]] = (),
    sizes: FileSizes = _WHOLE_OR_SPLIT,
) -> dict[str, str]:
    """The index of the pages of one language: {file name: JSON text}.

    `pages` are in the order in which equal results are shown; `analyse` gives the words of texts
    (see `analyse.Analyser.words`); `glossary` holds the entries that `glossary.groups` reads,
    `concepts` those that `concepts.concept_words` reads.
    """
    texts = [fields(page) for page in pages]
    words = analyse(
        [text for page in texts for field in page.values() for text in field]
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
    frequencies = Counter(
        term
        for page, counts in zip(is_answer, counted, strict=True)
        if page
        for term in {term for field in counts.values() for term in field.counts}
    )
    count = sum(is_answer)
    _keep_rare(counted, "twin_body", max(1, TWIN_BODY_SHARE * count))
    weighed = weigh(counted, is_answer)
    gaps = {concept_term(entry["id"]) for entry in concepts if not entry["pages"]}
    contents = Contents(
        postings=weighed,
        frequencies=frequencies,
        pages=[
            (page.url, page.title, page.label, page.year)
            + ((page.language,) if page.language else ())
            for page in pages
        ],
        passages=[passages(page) for page in pages],
        kinds=kind_runs(pages),
        names=names(pages),
        synonyms=[
            group for group in synonyms if any(term in weighed for term in group)
        ],
        function_words=sorted(FUNCTION_WORDS),
        concepts={
            term: words
            for term, words in concept_words(concepts).items()
            if term in weighed or term in gaps
        },
        gaps=sorted(gaps),
        everyday=everyday_levels(weighed),
    )
    return index_files(contents, sizes)


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
