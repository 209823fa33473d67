"""Postings: on which pages a term occurs, and how much it says about each."""

from collections import defaultdict

from .parameters import FIELDS, K1, WEIGHT_STEPS


def postings(pages):
    """Weighs the terms of pages by BM25F, without the inverse document frequency.

    `pages` is a list of {field: ({term: count}, length)}. Gives {term: [(page number, weight)]}
    with weights 1..WEIGHT_STEPS; the full scale stands for the bound of the saturation, K1 + 1.
    """
    lengths = defaultdict(list)
    for page in pages:
        for name, (_, length) in page.items():
            if length:
                lengths[name].append(length)
    average = {name: sum(values) / len(values) for name, values in lengths.items()}

    result = defaultdict(list)
    for number, page in enumerate(pages):
        frequency = defaultdict(float)
        for name, (counts, length) in page.items():
            weight, b = FIELDS[name]
            norm = 1 - b + b * length / average[name] if length else 1
            for term, count in counts.items():
                frequency[term] += weight * count / norm
        for term, value in frequency.items():
            saturated = value / (K1 + value)
            result[term].append((number, max(1, round(saturated * WEIGHT_STEPS))))
    return dict(result)
