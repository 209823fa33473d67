/**
 * Expanding: a token of the query becomes alternatives, terms of the index that can stand for it,
 * each with what a match through it is worth.
 */

import { keystrokes } from "./decompose.js";
import {
  MATCH,
  MAX_ALTERNATIVES,
  STEM_INFORMATION,
  UNKNOWN_SYLLABLE,
} from "./parameters.js";
import { isHangul } from "./tokenise.js";

/**
 * @typedef {object} Alternative
 * @property {import("./vocabulary.js").Entry} entry
 * @property {number} worth 0..1
 */

/**
 * @typedef {object} Concept
 * @property {import("./segment.js").Token} token
 * @property {Alternative[]} alternatives best first
 * @property {number} information what knowing it tells about the page (an idf)
 */

/**
 * @param {import("./segment.js").Token} token
 * @param {import("./vocabulary.js").Vocabulary} vocabulary
 * @returns {Concept}
 */
export function expand(token, vocabulary) {
  const found = matches(token, vocabulary);
  for (const [entry, worth] of [...found]) {
    for (const synonym of vocabulary.synonyms.get(entry.term) ?? []) {
      add(found, vocabulary.byTerm.get(synonym), worth * MATCH.synonym);
    }
  }

  const alternatives = Array.from(found, ([entry, worth]) => ({ entry, worth }))
    .filter(({ entry }) => entry.frequency > 0)
    .sort((a, b) => b.worth * b.entry.idf - a.worth * a.entry.idf)
    .slice(0, MAX_ALTERNATIVES);
  return {
    token,
    alternatives,
    information: information(token, alternatives, vocabulary),
  };
}

/** The terms of the glossary that mean the same as what these tokens can stand for. */
export function synonymsIn(tokens, vocabulary) {
  const all = tokens.flatMap((token) => [token, ...token.parts ?? []]);
  return new Set(
    all.flatMap((token) => [...matches(token, vocabulary).keys()])
      .flatMap(({ term }) => vocabulary.synonyms.get(term) ?? []),
  );
}

/** What a token can stand for by itself, without synonyms: {entry: worth}. */
function matches(token, vocabulary) {
  const found = new Map();
  EXPANSIONS[token.kind]?.(
    token,
    vocabulary,
    (entry, worth) => add(found, entry, worth),
  );
  return found;
}

/** Notes an entry with its worth, unless it is there with more. */
function add(found, entry, worth) {
  if (entry && !(found.get(entry) >= worth)) found.set(entry, worth);
}

const EXPANSIONS = {
  term(token, vocabulary, add) {
    add(vocabulary.byTerm.get(token.text), 1);
    if (token.units.length === 1 && token.units[0].size > 1) {
      for (const entry of vocabulary.sameStem(token.text)) {
        add(entry, MATCH.stem);
      }
    }
    if (token.unfinished) {
      for (const entry of vocabulary.completions(keystrokes(token.text))) {
        add(entry, MATCH.completion);
      }
    }
  },
  stem(token, vocabulary, add) {
    for (const entry of token.entries) {
      add(entry, 1);
      for (const relative of vocabulary.otherVoices(entry)) {
        add(relative, MATCH.voice);
      }
    }
  },
  prefix(token, _vocabulary, add) {
    for (const entry of token.entries) add(entry, MATCH.prefix);
  },
  initials(token, _vocabulary, add) {
    for (const entry of token.entries) {
      add(
        entry,
        entry.initials === token.text ? MATCH.initials : MATCH.initialsPrefix,
      );
    }
  },
  similar(token, vocabulary, add) {
    const worth = token.distance > 1 ? MATCH.typos : MATCH.typo;
    for (const entry of token.entries) {
      add(entry, worth);
      for (const form of vocabulary.sameStem(entry.term)) {
        add(form, worth * MATCH.stem);
      }
    }
  },
  unknown(token, vocabulary, add) {
    if (token.text.length < 2 || !isHangul(token.text)) return;
    for (const entry of vocabulary.containing(token.text)) {
      add(entry, MATCH.inside);
    }
  },
};

/**
 * The idf of the word itself, all its forms and synonyms together, if the index has it. What
 * may be a misspelt or a longer word, or something else altogether, counts halfway to the unknown.
 */
function information(token, alternatives, vocabulary) {
  const unknown = vocabulary.idf(0) *
    (token.text.length > 1 ? 1 : UNKNOWN_SYLLABLE);
  if (!alternatives.length) return unknown;
  const forms = alternatives.filter(({ worth }) => worth >= MATCH.synonym);
  if (token.kind === "term" && forms.length) {
    return vocabulary.idf(together(forms.map(({ entry }) => entry)));
  }
  const { entry } = forms[0] ?? alternatives[0];
  if (token.kind === "similar" || token.kind === "unknown") {
    return (entry.idf + unknown) / 2;
  }
  return entry.idf * (entry.isStem ? STEM_INFORMATION : 1);
}

/** On how many pages at least one of the entries occurs, as far as their lists are whole. */
function together(entries) {
  const pages = new Set(entries.flatMap((entry) => [...entry.pages]));
  return Math.max(pages.size, ...entries.map((entry) => entry.frequency));
}
