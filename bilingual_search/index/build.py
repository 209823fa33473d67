"""From pages to the files of one language's index."""

from collections import Counter

from .analyse import STEM_MARK, pairs, terms
from .fields import fields, passages
from .files import files
from .function_words import FUNCTION_WORDS
from .glossary import groups
from .parameters import PAIRED_FIELDS, TWIN_BODY_SHARE
from .postings import postings


def build(pages, analyse, glossary=()):
    """The index of the pages of one language: {file name: JSON text}.

    `pages` are `fields.Page`, in the order in which equal results are shown; `analyse` takes texts
    and gives {text: words} as `analyse.Analyser.words` has them; `glossary` holds the entries that
    `glossary.groups` reads.
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
        for term in {term for counts, _ in page.values() for term in counts}
    )
    _keep_rare(counted, "twin_body", max(1, TWIN_BODY_SHARE * len(pages)))
    weighed = postings(counted)
    return files(
        weighed,
        frequencies,
        [(page.url, page.title, page.label, page.year) for page in pages],
        [passages(page) for page in pages],
        [group for group in groups(glossary) if any(term in weighed for term in group)],
        sorted(FUNCTION_WORDS),
    )


def _count(texts, words, known_pairs):
    """({term: count}, number of words) of a field of several texts."""
    counts = Counter()
    for text in texts:
        counts.update(terms(words[text]))
        counts.update(pair for pair in pairs(words[text]) if pair in known_pairs)
    return counts, sum(len(words[text]) for text in texts)


def _keep_rare(pages, name, most):
    """Drops from a field the terms that more than `most` pages have in it, and stems of verbs and adjectives."""
    frequency = Counter(
        term for page in pages if name in page for term in page[name][0]
    )
    for page in pages:
        if name in page:
            counts, length = page[name]
            page[name] = (
                {
                    term: n
                    for term, n in counts.items()
                    if frequency[term] <= most and not term.endswith(STEM_MARK)
                },
                length,
            )
