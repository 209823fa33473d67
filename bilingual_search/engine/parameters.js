/**
 * Every number the ranking depends on, with its origin. "Measured" means: tried in steps on the
 * development queries over both sites, and the middle of the plateau taken, not the peak.
 */

/** Characters of a query that are looked at; longer than any question a reader types. */
export const MAX_QUERY_LENGTH = 120;

/** Results given, and questions offered when there is none (from the protocol of the box). */
export const MAX_RESULTS = 10;
export const MAX_NEAREST = 3;

/**
 * What a match is worth beside the word itself (1). Their order counts, the values hardly: of 200
 * queries at most one changes when one of them moves halfway to its neighbours. But below 0.7 for a
 * typo misspelt single words find nothing, and 0.95 for a stem found one answer in 100 less first.
 */
export const MATCH = {
  stem: 0.6, // another form of an English word
  voice: 0.6, // the passive or causative of a Korean verb, or the reverse; the verb of a noun in 기
  concept: 0.7, // a kind of reader that the word names
  synonym: 0.8, // a word of the same group of the glossary
  prefix: 0.8, // the unfinished last word completes to this
  completion: 0.3, // the last word is whole, but may also go on to this
  inside: 0.6, // the word is a part of this one
  initials: 1, // these initial consonants are all of this word's
  initialsPrefix: 0.6, // … are the first of this word's
  typo: 0.75, // one keystroke away
  typos: 0.5, // two keystrokes away
};

/** Keystrokes a word must have before one, or two, may be wrong; two syllables have about five. */
export const TYPO_LENGTH = { one: 5, two: 9 };

/** Letters of a word by which its file is chosen; an edit or an ending further on stays in reach. */
export const LETTERS = 3;

/** Alternatives kept for one token, best first. */
export const MAX_ALTERNATIVES = 24;

/** How much less a page counts in the document frequency of a term that weighs little there (set in `index/parameters.py`). */
export const FREQUENCY_POWER = 0.4;

/**
 * How pages are scored. Measured.
 */
export const SCORE = {
  otherTerms: 0.3, // what a page's other terms for a word add, as a share: synonyms, other forms
  coveragePower: 0.15, // a page's score is multiplied by its share of the query's information to this power
  phrase: 0.25, // what a phrase (words joined in the index) adds to its words
  words: 0.5, // what the words of a phrase that has synonyms are worth beside the phrase
};

/**
 * Whether any page answers: a logistic model, fitted to queries with and without an answer by
 * `python -m tools.bench.fit`, and rounded; where what speaks for it adds up to more than 0, pages are shown.
 * The constant is lower than the fitted one of 0.8, which shows pages for 97 of 100 queries with an answer that
 * the index has not seen, and for 79 of those without: this one for 96 and 70. Measured, too, by
 * `python -m tools.bench.evaluate`.
 */
export const ANSWERED = {
  strength: 0.4, // of the best score as a share of the query's information
  score: 1.1, // of the logarithm of one and the best score, where a rare word's information is 4
  coverage: 1.6, // of the largest share of the query's information on one of the best pages
  words: 0.4, // of the logarithm of how many words the query has
  unanswered: -6.5, // of the share of the information whose words say that no page answers
  constant: -0.7,
};

/** Steps in which a term says that no page answers (set in `index/parameters.py`). */
export const UNANSWERED_LEVELS = 7;

/** Which pages are shown, if any. Measured. */
export const SHOWN = {
  known: 0.3, // least share of the query's information that the index must know
  score: 0.1, // share of the best score below which a long tail begins that helps nobody
  near: 0.6, // share of the best score that a page must have to speak for the query being answered
};

/**
 * Pages that are no answers.
 */
export const NAMED = {
  share: 0.5, // of a query's information that a name must be for its page to come first
  coverage: 0.8, // of a query's information that a term, a topic or a page of the site must have to be shown
  others: 2, // of these shown …
  after: 3, // … and how many answers before them
};

/**
 * Information of what the index does not know, as a share of that of a word which no page has.
 */
export const UNKNOWN = {
  word: 0.85,
  syllable: 0.4, // of one syllable: often a suffix
  number: 0.2, // 3060, 2035: says little beside words
};

/** Information of a word by its level of everyday use (set in `index/everyday.py`), as a share. Measured. */
export const EVERYDAY = [1, 0.9, 0.8, 0.7];

/**
 * A query is taken for one typed in the wrong keyboard mode when it explains at least `explained` of
 * the other reading's information and `gain` more than of its own. Measured.
 */
export const LAYOUT = { explained: 0.6, gain: 0.3 };

/**
 * Segmentation: a known term gains its syllables (a word of another script counts as two) less these.
 * The order matters more than the values: long terms before short ones, whole words before parts of
 * words, any term before an ending, an ending before the unknown.
 */
export const GAIN = {
  token: 0.6, // each term, so that one long term beats two short ones
  space: 0.25, // each space within a term
  inside: 0.3, // starting inside a word
  across: 0.8, // going on into another word without ending it: 다 들었는데 has no 다들
  unfinished: 0.3, // being only the beginning of a term
  syllable: 0.2, // gained in all by a term of one syllable that begins a word …
  syllableInside: 0.025, // … or stands inside one
  function: 0.05, // gained by each syllable of a particle, an ending, a function word
};

/**
 * How long things can be that are looked for at each place of a query; longer ones are not read as
 * what they are. They bound the time that a hostile query takes.
 */
export const LONGEST = {
  form: 8, // syllables of a stem with its ending, or of a particle
  tail: 30, // keystrokes of an ending or particles
  particles: 3, // particles in a row
  remembered: 20_000, // tails that are kept once judged
  joined: 2, // words without a topic that an ending can go on with
};

/** Information of words by their kind, as a share of a noun's. Measured. */
export const INFORMATION = {
  stem: 0.5, // the stem of a verb or an adjective
};

/**
 * Characters of a passage that are shown, and at most how many of them stand before the first
 * marked word: two lines on a phone must show it (some 40 Korean characters, twice as many Latin ones).
 */
export const EXCERPT = { length: 160, before: 24 };

/** Words handed to the opened page to be marked there. */
export const MAX_MARKED_TERMS = 12;
