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
 * queries at most one changes when one of them moves halfway to its neighbours, but for the typo,
 * below 0.7 of which misspelt single words find nothing.
 */
export const MATCH = {
  stem: 0.95, // another form of an English word
  voice: 0.6, // the passive or causative of a Korean verb, or the reverse
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

/** Alternatives kept for one token, best first. */
export const MAX_ALTERNATIVES = 24;

/** What a phrase (two words joined in the index) adds to its words. Measured. */
export const PHRASE_BONUS = 0.5;

/** A page's score is multiplied by its share of the query's information to this power. Measured. */
export const COVERAGE_POWER = 0.4;

/**
 * The share of the query's information a page must cover to be a result: less where the index knows
 * (at least `known` of) the whole query, so that it is about this site, whatever page it is.
 * Measured: queries without an answer against those with one.
 */
export const LEAST_COVERAGE = { ofAny: 0.35, ofKnown: 0.15, known: 0.8 };

/** Results scoring less than this share of the best are left out: a long tail helps nobody. */
export const LEAST_SCORE = 0.1;

/** Information of an unknown word of one syllable, as a share of that of a longer one: often a suffix. */
export const UNKNOWN_SYLLABLE = 0.4;

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
  unfinished: 0.3, // being only the beginning of a term
  syllable: 0.3, // gained in all by a term of one syllable that begins a word
  function: 0.05, // gained by each syllable of a particle, an ending, a function word
};

/** Information of the stem of a verb or an adjective, as a share of a noun's. Measured. */
export const STEM_INFORMATION = 0.6;

/**
 * Characters of a passage that are shown, and at most how many of them stand before the first
 * marked word: two lines on a phone must show it (some 40 Korean characters, twice as many Latin ones).
 */
export const EXCERPT = { length: 160, before: 24 };

/** Words handed to the opened page to be marked there. */
export const MAX_MARKED_TERMS = 12;
