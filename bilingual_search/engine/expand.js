/**
 * Expanding: a token of the query becomes alternatives, terms of the index that can stand for it,
 * each with what a match through it is worth.
 */

import { keystrokes } from "./decompose.js";
import { STEM_MARK } from "./grammar.js";
import {
  EVERYDAY,
  INFORMATION,
  MATCH,
  MAX_ALTERNATIVES,
  UNKNOWN,
} from "./parameters.js";
import { isHangul, isNumber } from "./tokenise.js";

/** @typedef {import("./units.js").Token} Token */
/** @typedef {import("./vocabulary.js").Entry} Entry */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

/**
 * @typedef {object} Alternative
 * @property {Entry} entry
 * @property {number} worth 0..1
 */

/**
 * @typedef {object} Concept
 * @property {Token} token
 * @property {Alternative[]} alternatives best first
 * @property {number} information what knowing it tells about the page (an idf)
 * @property {number} unanswered how much it says that no page answers, 0..1
 * @property {Concept[]} [parts] of a phrase that has synonyms: its words, which may stand for it
 */

/**
 * Entries that can stand for a token, with what each is worth.
 * @typedef {Map<Entry, number>} Matches
 */

/**
 * @param {Token} token
 * @param {Vocabulary} vocabulary
 * @returns {Concept}
 */
export function expand(token, vocabulary) {
  const found = matches(token, vocabulary);
  for (const [{ term }, worth] of meaning(found)) {
    for (const synonym of vocabulary.synonyms.get(term) ?? []) {
      note(found, vocabulary.byTerm.get(synonym), worth * MATCH.synonym);
    }
    for (const concept of vocabulary.concepts.get(term) ?? []) {
      note(found, vocabulary.byTerm.get(concept), worth * MATCH.concept);
    }
  }

  const alternatives = Array.from(found, ([entry, worth]) => ({ entry, worth }))
    .filter(({ entry }) => entry.pages.length > 0)
    .sort((a, b) => b.worth - a.worth || b.entry.idf - a.entry.idf)
    .slice(0, MAX_ALTERNATIVES);
  return {
    token,
    alternatives,
    information: information(token, alternatives, vocabulary),
    unanswered: readAs(token, vocabulary)?.unanswered ?? 0,
  };
}

/**
 * The terms that mean the same as what these tokens can stand for, by the glossary and the concepts.
 * @param {Token[]} tokens
 * @param {Vocabulary} vocabulary
 * @returns {Set<string>}
 */
export function synonymsIn(tokens, vocabulary) {
  const all = tokens.flatMap((token) => [token, ...token.parts ?? []]);
  const terms = all.flatMap((token) =>
    meaning(matches(token, vocabulary)).map(([{ term }]) => term)
  );
  return new Set(terms.flatMap((term) => [
    ...vocabulary.synonyms.get(term) ?? [],
    ...vocabulary.concepts.get(term) ?? [],
  ]));
}

/**
 * Those of the matches whose synonyms count: ml may go on to mlops, which does not make it a pipeline. Nor do
 * any count that are worth less than the last alternative which is kept: who typed two letters waits for none.
 * @param {Matches} found
 */
function meaning(found) {
  const worths = Array.from(
    found,
    ([{ pages }, worth]) => pages.length ? worth : 0,
  ).sort((a, b) => b - a);
  const last = worths[MAX_ALTERNATIVES - 1] ?? 0;
  return [...found].filter(([, worth]) =>
    worth > MATCH.completion && worth * MATCH.synonym >= last
  );
}

/**
 * The word that a token is read as, if it is a whole one: itself, another form of it, the one it is misspelt for.
 * @param {Token} token
 * @param {Vocabulary} vocabulary
 */
function readAs({ kind, text, entries = [] }, vocabulary) {
  if (kind === "term") {
    return vocabulary.byTerm.get(text) ?? vocabulary.sameStem(text)[0];
  }
  return kind === "stem" || kind === "similar" ? entries[0] : undefined;
}

/**
 * What a token can stand for by itself, without synonyms.
 * @param {Token} token
 * @param {Vocabulary} vocabulary
 * @returns {Matches}
 */
function matches(token, vocabulary) {
  /** @type {Matches} */
  const found = new Map();
  const { text, units, entries = [] } = token;
  switch (token.kind) {
    case "term":
      note(found, vocabulary.byTerm.get(text), 1);
      if (units.length === 1 && units[0].size > 1) {
        noteAll(found, vocabulary.sameStem(text), MATCH.stem);
      }
      // 논문 쓰기 is about 쓰다.
      if (text.endsWith("기")) {
        const stem = text.slice(0, -1) + STEM_MARK;
        note(found, vocabulary.byTerm.get(stem), MATCH.voice);
      }
      if (token.unfinished) {
        const longer = vocabulary.completions(keystrokes(text));
        noteAll(found, longer, MATCH.completion);
      }
      break;
    case "stem":
      noteAll(found, entries, 1);
      for (const entry of entries) {
        noteAll(found, vocabulary.otherVoices(entry), MATCH.voice);
      }
      break;
    case "prefix":
      noteAll(found, entries, MATCH.prefix);
      break;
    case "initials":
      for (const entry of entries) {
        const isWhole = entry.initials === text;
        note(found, entry, isWhole ? MATCH.initials : MATCH.initialsPrefix);
      }
      break;
    case "similar": {
      const worth = (token.distance ?? 0) > 1 ? MATCH.typos : MATCH.typo;
      noteAll(found, entries, worth);
      for (const { term } of entries) {
        noteAll(found, vocabulary.sameStem(term), worth * MATCH.stem);
      }
      break;
    }
    case "unknown":
      if (text.length > 1 && isHangul(text)) {
        noteAll(found, vocabulary.containing(text), MATCH.inside);
      }
  }
  return found;
}

/**
 * Notes an entry with its worth, unless it is there with more.
 * @param {Matches} found
 * @param {Entry | undefined} entry
 * @param {number} worth
 */
function note(found, entry, worth) {
  if (entry && worth > (found.get(entry) ?? 0)) found.set(entry, worth);
}

/**
 * @param {Matches} found
 * @param {Entry[]} entries
 * @param {number} worth
 */
function noteAll(found, entries, worth) {
  for (const entry of entries) note(found, entry, worth);
}

/**
 * The idf of the word itself, all its forms and synonyms together, if the index has it. What
 * may be a misspelt or a longer word, or something else altogether, counts halfway to the unknown.
 * @param {Token} token
 * @param {Alternative[]} alternatives
 * @param {Vocabulary} vocabulary
 */
function information(token, alternatives, vocabulary) {
  const unknown = vocabulary.idf(0) * UNKNOWN[unknownKind(token.text)];
  if (!alternatives.length) return unknown;
  const forms = alternatives.filter(({ worth }) => worth >= MATCH.synonym);
  if (token.kind === "term" && forms.length) {
    const everyday = vocabulary.byTerm.get(token.text)?.everyday ?? 0;
    return vocabulary.idf(together(forms.map(({ entry }) => entry))) *
      EVERYDAY[everyday];
  }
  const { entry } = forms[0] ?? alternatives[0];
  if (token.kind === "similar" || token.kind === "unknown") {
    return (entry.idf + unknown) / 2;
  }
  return entry.idf * (entry.isStem ? INFORMATION.stem : 1);
}

/**
 * @param {string} text
 * @returns {keyof typeof UNKNOWN}
 */
function unknownKind(text) {
  if (isNumber(text)) return "number";
  return text.length > 1 ? "word" : "syllable";
}

/**
 * The document frequency of entries together: their pages, each counted as by the most common of them.
 * @param {Entry[]} entries
 */
function together(entries) {
  const pages = new Set(entries.flatMap((entry) => [...entry.pages]));
  const share = Math.max(
    ...entries.map(({ frequency, pages }) => frequency / pages.length),
  );
  return pages.size * share;
}
