/**
 * The terms of the index that are loaded, and the ways to find one: as written, by its stem, by its
 * beginning, by initial consonants, by what it contains, by keystrokes away.
 */

import { decoder } from "./codec.js";
import { initials, keystrokes } from "./decompose.js";
import { editDistance } from "./distance.js";
import { STEM_MARK, stemForms } from "./grammar.js";
import { stem } from "./stem.js";
import { isHangul } from "./tokenise.js";

/** Syllables that make a passive or causative verb of another. */
const VOICES = "이히리기우추";

/**
 * @typedef {object} Entry
 * @property {string} term
 * @property {string} keys its keystrokes, without the stem mark
 * @property {string} initials
 * @property {boolean} isStem stem of a Korean verb or adjective
 * @property {number} frequency document frequency: pages it occurs on, 0 if only the glossary has it
 * @property {number} idf inverse document frequency
 * @property {Uint16Array} pages
 * @property {Uint8Array} weights 1..weightSteps, one for each page
 */

export class Vocabulary {
  /** @param {{pageCount: number, weightSteps: number, synonyms: string[][], functionWords: string[]}} manifest */
  constructor(manifest) {
    this.pageCount = manifest.pageCount;
    this.weightSteps = manifest.weightSteps;
    this.entries = [];
    this.byFirstKey = new Map();
    this.byTerm = new Map();
    this.byStem = new Map();
    this.byStemForm = new Map();
    this.synonyms = new Map();
    this.functionWords = new Set(manifest.functionWords);
    this.longest = 1;
    for (const group of manifest.synonyms) {
      for (const term of group) {
        this.synonyms.set(term, [...(this.synonyms.get(term) ?? []), ...group]);
        this.#addEntry(term, 0, new Uint16Array(), new Uint8Array());
      }
    }
  }

  /** Adds one file of terms: {terms: string, postings: string}. */
  add(file) {
    const next = decoder(file.postings);
    for (const term of file.terms.split(" ")) {
      const header = next();
      const frequency = header >> 1;
      const count = header & 1 ? next() : frequency;
      const pages = new Uint16Array(count);
      const weights = new Uint8Array(count);
      for (let i = 0, page = 0; i < count; i++) {
        pages[i] = page += next();
        weights[i] = next();
      }
      this.#addEntry(term, frequency, pages, weights);
    }
  }

  /** Adds a term, or its postings to a term that so far only the glossary has. */
  #addEntry(term, frequency, pages, weights) {
    const known = this.byTerm.get(term);
    if (known) {
      Object.assign(known, {
        frequency,
        idf: this.idf(frequency),
        pages,
        weights,
      });
      return;
    }
    const isStem = term.length > 1 && term.endsWith(STEM_MARK);
    const word = isStem ? term.slice(0, -1) : term;
    const entry = {
      term,
      keys: keystrokes(word),
      initials: initials(word),
      isStem,
      frequency,
      idf: this.idf(frequency),
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
   * Inverse document frequency in the form that stays positive (Robertson & Zaragoza 2009, 3.3, with
   * 1 added under the logarithm as Lucene does).
   */
  idf(frequency) {
    return Math.log(1 + (this.pageCount - frequency + 0.5) / (frequency + 1));
  }

  /** Whether a term is known, from the pages or from the glossary. */
  has(term) {
    return this.byTerm.has(term);
  }

  /** The entries with the same first key: the initial consonant or letter. */
  #beginningLike(keys) {
    return this.byFirstKey.get(keys[0]) ?? [];
  }

  /** The entries of words with the same English stem. */
  sameStem(word) {
    return this.byStem.get(stem(word)) ?? [];
  }

  /** The entries of Korean stems that can take this form before the keys that follow it. */
  stemsOfForm(keys, following) {
    return (this.byStemForm.get(keys) ?? []).filter(({ before }) =>
      before.test(following)
    ).map(({ entry }) => entry);
  }

  /** The passive or causative of a Korean verb (풀-: 풀리-), and the verb it comes from. */
  otherVoices(entry) {
    const stem = entry.term.slice(0, -STEM_MARK.length);
    const related = [...VOICES].map((suffix) => stem + suffix);
    if (VOICES.includes(stem.at(-1))) related.push(stem.slice(0, -1));
    return related.map((each) => this.byTerm.get(each + STEM_MARK)).filter(
      Boolean,
    );
  }

  /** The entries whose keystrokes go on from these. */
  completions(keys) {
    return this.#beginningLike(keys).filter((entry) =>
      entry.keys.length > keys.length && entry.keys.startsWith(keys)
    );
  }

  /** The entries that contain this word and are longer. */
  containing(word) {
    return this.entries.filter((entry) =>
      entry.term.length > word.length && entry.term.includes(word)
    );
  }

  /** The entries that begin with these initial consonants. */
  withInitials(consonants) {
    return this.#beginningLike(consonants).filter((entry) =>
      entry.initials.startsWith(consonants)
    );
  }

  /**
   * The entries at most `limit` keystrokes away, as [entry, distance]. The first key must be right:
   * it seldom is wrong (Yannakoudakis & Fawthrop 1983).
   */
  similar(keys, limit) {
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

function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
