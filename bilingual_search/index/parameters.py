"""Every number the index depends on, with its origin.

"Measured" means: tried in steps on the development queries over both sites, and the middle of the
plateau taken, not the peak.
"""

from typing import NamedTuple

# BM25F (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", 3.6).
# K1 says how soon more occurrences, and heavier fields, stop to count. The customary 1.2 is for single
# fields with weight 1; here a title's word alone counts 9, and must not be worth hardly more than one
# in the body. Measured: 4 to 8 are alike.
K1 = 6.0

# Field -> (weight, length normalisation b). A title states the question, so a word in it counts for
# several in the body; keywords are there to be found. The `twin_` fields are the words of the same
# page in the other language: they translate a query, and weigh less than the reader's own language.
# Keywords, predicted queries and concepts are lists, whose length says nothing (b = 0). A predicted query
# is one reader's guess, and weighs as much as the body; the twin's would add a sixth to the index and find no more.
# Measured.
FIELDS: dict[str, tuple[float, float]] = {
    "title": (9.0, 0.5),
    "description": (1.5, 0.3),
    "keywords": (3.0, 0.0),
    "queries": (1.0, 0.0),
    "concepts": (9.0, 0.0),
    "headings": (2.0, 0.3),
    "body": (1.0, 0.6),
    "twin_title": (6.0, 0.5),
    "twin_description": (2.0, 0.3),
    "twin_keywords": (2.5, 0.0),
    "twin_headings": (1.5, 0.3),
    "twin_body": (0.6, 0.6),
}

# How much less a page counts in the document frequency of a term that weighs little there: 0 not at all, 1 in
# proportion. Measured: 0.3 to 0.5 are alike, 0 finds one in 100 less first. The same in `engine/parameters.js`.
FREQUENCY_POWER = 0.4

# Of the body of the page in the other language only words that few pages have, and no verbs: all of
# it would add a quarter to the index and find no more. Share of the pages. Measured.
TWIN_BODY_SHARE = 0.05

# From how many predicted queries of a page on a word that one of them has, and nothing else on the site, is
# chance. Measured: it makes up 4 of 70 kB and finds no more.
MANY_QUERIES = 50

# Two words that follow each other are also one term, on all pages and in all fields, if they follow
# each other in one of these fields on some page. All pairs of the body would double the index.
PAIRED_FIELDS = {"title", "keywords", "headings"}

# From which frequency in the language at large, on the Zipf scale, a word is of the levels of everyday
# use 1, 2 and 3.
EVERYDAY_ZIPF = (4.3, 5.0, 5.6)

# Steps in which a term says that no page answers, and how many queries with an answer each term is thought to
# have had beside those that are known.
UNANSWERED_LEVELS = 7
UNANSWERED_PRIOR = 2

# Words that a phrase of the glossary may have; two longer ones find each other word by word.
LONGEST_PHRASE = 4

# Learning the weights of terms from predicted queries (learned.py): how far the scores of pages must lie apart, and
# what a change of a weight costs, while it is found out which are kept, and afterwards. The larger the first, the
# smaller the index. Measured.
LEARNED_SHARPNESS = 5.0
LEARNED_PENALTIES = (1.0, 0.4)

# How much more a term weighs on a page that has no predicted queries where others have many. Measured by holding the
# queries of a fifth of the pages back, three times: of 206 queries about these, 34 in 100 find theirs first with 1, 58
# with 1.4, 62 with 1.6, 67 with 1.8; from 2 on they outweigh the others.
UNASKED_WEIGHT = 1.6

# Where queries times pages are more, nothing is learned, and predicted queries are a field like others.
MOST_LEARNED = 10_000_000

# A word without a topic is a cue from so many queries on; what one tells that only one query has, beside a word that
# no page has, which tells 4 on a site of 60 pages. Measured.
CUE_QUERIES = 10
CUE_INFORMATION = 2.0

# What a term tells that stands for a word of a query: MATCH, EVERYDAY and INFORMATION of `engine/parameters.js`, which
# a test compares.
MATCH_STEM = 0.6
MATCH_SYNONYM = 0.8
MATCH_CONCEPT = 0.7
EVERYDAY = (1, 0.9, 0.8, 0.7)
STEM_INFORMATION = 0.5

# Steps of a weight of 1, which BM25F approaches and learning may exceed; at most LARGEST_STEPS, one character in the
# file.
WEIGHT_STEPS = 10
LARGEST_STEPS = 31
SMALLEST_WEIGHT = 1 / WEIGHT_STEPS

# A posting list keeps the pages on which its term weighs most (champion lists: Manning, Raghavan &
# Schütze 2008, "Introduction to Information Retrieval", 7.1.3). A term on more pages says little.
MAX_POSTINGS = 1000


class FileSizes(NamedTuple):
    """How an index is cut into files; all in characters before compression.

    What comes to no more than `whole` in all stays in one file; if that holds for the terms, the
    engine reads them when the search is opened (about 50 kB on the way). Else `terms`, `pages` and
    `passages` are the target sizes of one file: larger files compress better and take fewer
    requests, smaller ones spare a large site's readers bytes, as ten results are ten pages from anywhere.
    Measured at 5,000 pages: while a query is typed, less than half of what terms twice and the others four times
    as large take; smaller ones than these are more requests and spare little.
    """

    whole: int = 160_000
    terms: int = 6_000
    pages: int = 500
    passages: int = 2_000
