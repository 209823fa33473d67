/**
 * The terms of the index that are loaded, and the ways to find one: as written, by its stem, by its
 * beginning, by initial consonants, by what it contains, by keystrokes away.
 */

import { decoder, postingsOf } from "./codec.js";
import { initials, keystrokes } from "./decompose.js";
import { editDistance } from "./distance.js";
import { STEM_MARK, stemForms } from "./grammar.js";
import { isAnswer } from "./kinds.js";
import { EVERYDAY, FREQUENCY_POWER, UNANSWERED_LEVELS } from "./parameters.js";
import { stem } from "./stem.js";
import { isHangul } from "./tokenise.js";

/** Begins the terms by which pages carry a concept (set in `index/concepts.py`). */
const CONCEPT_MARK = "#";

/** Syllables that make a passive or causative verb of another. */
const VOICES = "이히리기우추";

/**
 * @typedef {object} Entry
 * @property {string} term
 * @property {string} keys its keystrokes, without the stem mark
 * @property {string} initials
 * @property {boolean} isStem stem of a Korean verb or adjective
 * @property {boolean} isConcept the term of a concept, which no text has
 * @property {number} frequency document frequency on pages that answer, 0 if none has it
 * @property {number} everyday level of everyday use, an index of EVERYDAY
 * @property {number} unanswered how much it says that no page answers, 0..1
 * @property {number} idf inverse document frequency, less for words of everyday use
 * @property {Uint16Array} pages
 * @property {Uint8Array} weights 1..weightSteps, one for each page
 */

/** @typedef {import("./codec.js").Postings} Postings */

/**
 * A cue: the pages to whose scores a word without a topic adds, and how much, in steps.
 * @typedef {{pages: Uint16Array, weights: Uint8Array}} Cue
 */

/**
 * What the manifest says of terms and pages.
 * @typedef {object} Manifest
 * @property {number} pageCount
 * @property {number} answerCount of these, those that answer questions
 * @property {number} weightSteps
 * @property {[string, number][]} kinds of the pages in their order, and how many in a row
 * @property {Record<string, number[]>} names of people, collections, pages of the site: their pages
 * @property {string[][]} synonyms groups of terms
 * @property {string[]} functionWords
 * @property {Postings} cues
 * @property {Record<string, string>} concepts terms of concepts: the terms that lead to them
 */

const NO_POSTINGS = {
  frequency: 0,
  everyday: 0,
  unanswered: 0,
  pages: new Uint16Array(),
  weights: new Uint8Array(),
};

export class Vocabulary {
  /** @param {Manifest} manifest */
  constructor(manifest) {
    this.pageCount = manifest.pageCount;
    this.answerCount = manifest.answerCount;
    this.weightSteps = manifest.weightSteps;
    /** @type {string[]} by the number of the page */
    this.kinds = manifest.kinds.flatMap(([kind, count]) =>
      new Array(count).fill(kind)
    );
    this.answers = this.kinds.map(isAnswer);
    this.names = new Map(Object.entries(manifest.names));
    this.functionWords = new Set(manifest.functionWords);
    /** @type {Map<string, Cue>} */
    this.cues = new Map();
    for (const { term, ...cue } of postingsOf(manifest.cues)) {
      this.cues.set(term, cue);
    }
    /** @type {Entry[]} */
    this.entries = [];
    /** @type {Map<string, Entry[]>} */
    this.byFirstKey = new Map();
    /** @type {Map<string, Entry>} */
    this.byTerm = new Map();
    /** @type {Map<string, Entry[]>} */
    this.byStem = new Map();
    /** @type {Map<string, {entry: Entry, before: RegExp}[]>} */
    this.byStemForm = new Map();
    /** @type {Map<string, string[]>} */
    this.synonyms = new Map();
    /** @type {Map<string, string[]>} */
    this.concepts = new Map();
    this.longest = 1;
    for (const [concept, words] of Object.entries(manifest.concepts)) {
      this.#addEntry(concept);
      for (const word of words.split(" ")) {
        push(this.concepts, word, concept);
        this.#addEntry(word);
      }
    }
    for (const group of manifest.synonyms) {
      for (const term of group) {
        this.synonyms.set(term, [...(this.synonyms.get(term) ?? []), ...group]);
        this.#addEntry(term);
      }
    }
  }

  /**
   * Adds one file of terms.
   * @param {Postings & {levels: string}} file
   */
  add(file) {
    const nextLevels = decoder(file.levels);
    for (const { term, pages, weights } of postingsOf(file)) {
      const levels = nextLevels();
      this.#addEntry(term, {
        frequency: this.#frequencyOf(pages, weights),
        everyday: levels & 3,
        unanswered: (levels >> 2) / UNANSWERED_LEVELS,
        pages,
        weights,
      });
    }
  }

  /**
   * The document frequency of a term on pages that answer: each counts by what the term weighs there, beside the one
   * where it weighs most (`frequencies` in `index/postings.py`).
   * @param {Uint16Array} pages
   * @param {Uint8Array} weights
   */
  #frequencyOf(pages, weights) {
    /** @type {number[]} how many pages by the weight */
    const counts = [];
    for (let i = 0; i < pages.length; i++) {
      if (this.answers[pages[i]]) {
        counts[weights[i]] = (counts[weights[i]] ?? 0) + 1;
      }
    }
    const most = counts.length - 1;
    return counts.reduce(
      (sum, count, weight) => sum + count * (weight / most) ** FREQUENCY_POWER,
      0,
    );
  }

  /**
   * Adds a term, or its postings to a term that so far only the glossary or a concept has.
   * @param {string} term
   * @param {Pick<Entry, "frequency" | "everyday" | "unanswered" | "pages" | "weights">} postings
   */
  #addEntry(term, postings = NO_POSTINGS) {
    const { frequency, everyday, unanswered, pages, weights } = postings;
    const idf = this.idf(frequency) * EVERYDAY[everyday];
    const known = this.byTerm.get(term);
    if (known) {
      Object.assign(known, postings, { idf });
      return;
    }
    const isStem = term.length > 1 && term.endsWith(STEM_MARK);
    const word = isStem ? term.slice(0, -1) : term;
    const entry = {
      term,
      keys: keystrokes(word),
      initials: initials(word),
      isStem,
      isConcept: term.startsWith(CONCEPT_MARK),
      frequency,
      everyday,
      unanswered,
      idf,
      pages,
      weights,
    };
    this.entries.push(entry);
    push(this.byFirstKey, entry.keys[0], entry);
    this.byTerm.set(term, entry);
    this.longest = Math.max(this.longest, term.length);
    if (isStem) {
      for (const { keys, before } of stemForms(word)) {
        push(this.byStemForm, keys, { entry, before });
      }
    } else if (!isHangul(term)) {
      push(this.byStem, stem(term), entry);
    }
  }

  /**
   * Inverse document frequency: Robertson & Zaragoza 2009, 3.3, with 1 added under the logarithm, so
   * that it stays positive (as Lucene does), and with 1 in place of 0.5 in the denominator, so that
   * what one page has tells little less than what none has.
   * @param {number} frequency
   */
  idf(frequency) {
    const without = Math.max(0, this.answerCount - frequency);
    return Math.log(1 + (without + 0.5) / (frequency + 1));
  }

  /**
   * Whether a term is known, from the pages, the glossary or a concept.
   * @param {string} term
   */
  has(term) {
    return this.byTerm.has(term);
  }

  /**
   * The entries with the same first key, the initial consonant or letter, that lead to pages by themselves.
   * @param {string} keys
   */
  #beginningLike(keys) {
    return (this.byFirstKey.get(keys[0]) ?? []).filter((entry) =>
      entry.pages.length > 0 || this.synonyms.has(entry.term)
    );
  }

  /**
   * The entries of words with the same English stem.
   * @param {string} word
   */
  sameStem(word) {
    return this.byStem.get(stem(word)) ?? [];
  }

  /**
   * The entries of Korean stems that can take this form before the keys that follow it.
   * @param {string} keys
   * @param {string} following
   */
  stemsOfForm(keys, following) {
    return (this.byStemForm.get(keys) ?? []).filter(({ before }) =>
      before.test(following)
    ).map(({ entry }) => entry);
  }

  /**
   * The passive or causative of a Korean verb (풀-: 풀리-), and the verb it comes from.
   * @param {Entry} entry
   */
  otherVoices(entry) {
    const stem = entry.term.slice(0, -STEM_MARK.length);
    const related = [...VOICES].map((suffix) => stem + suffix);
    if (VOICES.includes(stem.slice(-1))) related.push(stem.slice(0, -1));
    return related.map((each) => this.byTerm.get(each + STEM_MARK)).filter(
      (relative) => relative !== undefined,
    );
  }

  /**
   * The entries whose keystrokes go on from these.
   * @param {string} keys
   */
  completions(keys) {
    return this.#beginningLike(keys).filter((entry) =>
      entry.keys.length > keys.length && entry.keys.startsWith(keys)
    );
  }

  /**
   * The entries that contain this word and are longer.
   * @param {string} word
   */
  containing(word) {
    return this.entries.filter((entry) =>
      entry.term.length > word.length && entry.term.includes(word)
    );
  }

  /**
   * The entries that begin with these initial consonants.
   * @param {string} consonants
   */
  withInitials(consonants) {
    return this.#beginningLike(consonants).filter((entry) =>
      entry.initials.startsWith(consonants)
    );
  }

  /**
   * The entries at most `limit` keystrokes away, as [entry, distance]. The first key must be right:
   * it seldom is wrong (Yannakoudakis & Fawthrop 1983).
   * @param {string} keys
   * @param {number} limit
   */
  similar(keys, limit) {
    /** @type {[Entry, number][]} */
    const found = [];
    for (const entry of this.#beginningLike(keys)) {
      if (entry.isStem || Math.abs(entry.keys.length - keys.length) > limit) {
        continue;
      }
      const distance = editDistance(keys, entry.keys, limit);
      if (distance <= limit) found.push([entry, distance]);
    }
    return found;
  }
}

/**
 * @template Value
 * @param {Map<string, Value[]>} map
 * @param {string} key
 * @param {Value} value
 */
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
