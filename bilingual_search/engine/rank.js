/**
 * Ranking: from what was typed to pages in order. Reads the query as it stands and, where another
 * reading explains it much better, as typed in the wrong keyboard mode.
 */

import { expand, synonymsIn } from "./expand.js";
import { toHangul, toLatin } from "./keyboard.js";
import { isAnswer, namedPages } from "./kinds.js";
import { normalise } from "./normalise.js";
import {
  ANSWERED,
  LAYOUT,
  MAX_NEAREST,
  MAX_QUERY_LENGTH,
  NAMED,
  SHOWN,
} from "./parameters.js";
import { score } from "./score.js";
import { segment } from "./segment.js";
import { isNumber } from "./tokenise.js";
import { split, wordsOf } from "./units.js";

/** @typedef {import("./units.js").Unit} Unit */
/** @typedef {import("./units.js").Token} Token */
/** @typedef {import("./expand.js").Concept} Concept */
/** @typedef {import("./score.js").Hit} Hit */
/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

/**
 * @typedef {object} Reading
 * @property {string} text what was read, normalised
 * @property {Unit[]} units
 * @property {Concept[]} concepts
 * @property {number} explained share of its information that the index knows, 0..1
 * @property {Hit[]} hits all pages with anything of it, best first
 */

/**
 * @param {string} query as typed
 * @param {Store} store
 * @returns {Promise<{reading: Reading, interpretedAs: string | null}>}
 */
export async function interpret(query, store) {
  const [own, ...others] = readings(query);
  const first = await readWith(own, store);
  let chosen = first;
  for (const other of others) {
    if (chosen.explained + LAYOUT.gain > 1) break;
    const reading = await readWith(other, store);
    if (
      reading.explained >=
        Math.max(LAYOUT.explained, chosen.explained + LAYOUT.gain)
    ) chosen = reading;
  }
  return {
    reading: chosen,
    interpretedAs: chosen === first ? null : chosen.text,
  };
}

/**
 * What is shown for a query: pages that it names, pages that answer it, and, after the first of these,
 * what else has nearly all of it (a term of the glossary, a topic, a page of the site).
 * @param {Reading} reading
 * @param {Vocabulary} vocabulary
 * @returns {Hit[]}
 */
export function results(reading, vocabulary) {
  const { hits, units, concepts } = reading;
  const { kinds, names } = vocabulary;
  const named = namedPages(units, concepts, names);
  const questions = answering(reading, vocabulary);
  const others = hits.filter(({ page, coverage }) =>
    !isAnswer(kinds[page]) && !named.has(page) && coverage >= NAMED.coverage
  ).slice(0, NAMED.others);
  return [
    ...hits.filter(({ page }) => named.has(page)),
    ...questions.slice(0, NAMED.after),
    ...others,
    ...questions.slice(NAMED.after),
  ];
}

/**
 * The pages that have most of a query, whether they answer it or not; the site's first ones where none
 * has anything of it.
 * @param {Reading} reading
 * @param {Vocabulary} vocabulary
 * @returns {number[]}
 */
export function nearest({ hits }, { kinds }) {
  const found = hits.map(({ page }) => page);
  return [...new Set([...found, ...kinds.keys()])]
    .filter((page) => isAnswer(kinds[page])).slice(0, MAX_NEAREST);
}

/**
 * The pages that answer a query: all that score not far less than the best. None where nothing seems to.
 * @param {Reading} reading
 * @param {Vocabulary} vocabulary
 * @returns {Hit[]}
 */
function answering(reading, vocabulary) {
  const signs = evidence(reading, vocabulary);
  if (!signs || logit(signs) <= 0) return [];
  const possible = answersOf(reading, vocabulary);
  return possible.filter(({ score }) =>
    score >= SHOWN.score * possible[0].score
  );
}

/**
 * What tells whether a query is answered, by the names of its coefficients in ANSWERED; null where it is not
 * anyway: the index knows hardly anything of it, or no page that answers anything has anything of it.
 * @param {Reading} reading
 * @param {Vocabulary} vocabulary
 */
export function evidence(reading, vocabulary) {
  const { concepts, explained } = reading;
  const hits = answersOf(reading, vocabulary);
  if (explained < SHOWN.known || !hits.length) return null;
  const all = informationOf(concepts);
  const best = hits[0].score;
  const unanswered = concepts.reduce(
    (sum, { information, unanswered }) => sum + information * unanswered,
    0,
  );
  return {
    strength: best / all,
    // Beside the information of a word that no page has, so that the scores of small and large sites compare.
    score: Math.log1p(4 * best / vocabulary.idf(0)),
    coverage: Math.max(
      ...hits.filter(({ score }) => score >= SHOWN.near * best)
        .map(({ coverage }) => coverage),
    ),
    words: Math.log(concepts.length),
    unanswered: unanswered / all,
    constant: 1,
  };
}

/** How much speaks for it that a query is answered. @param {typeof ANSWERED} signs */
const logit = (signs) =>
  Object.entries(ANSWERED).reduce(
    (sum, [name, coefficient]) =>
      sum + coefficient * signs[/** @type {keyof typeof ANSWERED} */ (name)],
    0,
  );

/**
 * The pages with anything of a query that answer questions, best first.
 * @param {Reading} reading
 * @param {Vocabulary} vocabulary
 */
const answersOf = ({ hits }, { kinds }) =>
  hits.filter(({ page }) => isAnswer(kinds[page]));

/**
 * The query as typed and as the other keyboard mode would have it: one to three texts.
 * @param {string} query
 */
export function readings(query) {
  const typed = query.slice(0, MAX_QUERY_LENGTH).trim();
  const text = normalise(typed);
  const texts = [text];
  if (/[a-z]/i.test(typed)) texts.push(normalise(toHangul(typed)));
  if (/[가-힣ㄱ-ㅣ]/.test(text)) texts.push(toLatin(text));
  return texts.filter((each, i) => i === 0 || !INNER_JAMO.test(each));
}

/** A jamo that belongs to no syllable, anywhere but where the reader is typing: what was typed is not Korean. */
const INNER_JAMO = /[ㄱ-ㅣ](?!$)/;

/**
 * One reading. Terms are loaded for the beginnings of words, for their insides only where that leaves
 * something unknown, and at last for the synonyms of what was found.
 * @param {string} text
 * @param {Store} store
 * @returns {Promise<Reading>}
 */
async function readWith(text, store) {
  const { vocabulary } = store;
  const units = split(text);
  await store.loadTermsAt(indicesOf(units, ({ first }) => first), units);
  const unknown = new Set(
    segment(units, vocabulary).filter(isUncertain).map((token) =>
      token.units[0].word
    ),
  );
  if (unknown.size) {
    await store.loadTermsAt(
      indicesOf(units, ({ word }) => unknown.has(word)),
      units,
    );
  }
  const tokens = segment(units, vocabulary);
  if (!await store.loadTerms(synonymsIn(tokens, vocabulary))) {
    return read(text, units, tokens, vocabulary);
  }
  return read(text, units, segment(units, vocabulary), vocabulary);
}

/** @param {Token} token */
const isUncertain = ({ kind }) => kind === "unknown" || kind === "similar";

/**
 * @param {Unit[]} units
 * @param {(unit: Unit) => boolean} isWanted
 */
const indicesOf = (units, isWanted) =>
  [...units.keys()].filter((i) => isWanted(units[i]));

/**
 * @param {string} text
 * @param {Unit[]} units
 * @param {Token[]} tokens
 * @param {Vocabulary} vocabulary
 * @returns {Reading}
 */
function read(text, units, tokens, vocabulary) {
  /** @type {Concept[]} */
  const concepts = [];
  /** @type {Concept[]} */
  const phrases = [];
  for (const token of withoutRepetition(withTopic(tokens))) {
    const concept = expand(token, vocabulary);
    if (!token.parts) {
      concepts.push(concept);
      continue;
    }
    const words = token.parts.map((part) => expand(part, vocabulary));
    // A phrase that no page has, as it only names a kind of reader, takes nothing from its words.
    const parts = vocabulary.byTerm.get(token.text)?.pages.length
      ? shareOut(concept.information, words)
      : words;
    if (
      vocabulary.synonyms.has(token.text) || vocabulary.concepts.has(token.text)
    ) {
      concepts.push({ ...concept, parts });
    } else {
      phrases.push(concept);
      concepts.push(...parts);
    }
  }
  const total = informationOf(concepts);
  const known = concepts.reduce(
    (sum, { information, alternatives }) =>
      sum +
      information * Math.max(0, ...alternatives.map(({ worth }) => worth)),
    0,
  );
  return {
    text,
    units,
    concepts,
    explained: total ? known / total : 0,
    hits: score(concepts, phrases, cuesIn(units, vocabulary), vocabulary),
  };
}

/**
 * @param {Unit[]} units
 * @param {Vocabulary} vocabulary
 */
const cuesIn = (units, { cues }) =>
  [...wordsOf(units)].flatMap((word) => cues.get(word) ?? []);

/**
 * The tokens without particles and the like, and without unknown syllables that end a known word or a number (연구+직, 3+년).
 * @param {Token[]} tokens
 */
function withTopic(tokens) {
  return tokens.filter((token, i) => {
    const before = tokens[i - 1];
    const isSuffix = token.kind === "unknown" && token.text.length === 1 &&
      !token.units[0].first &&
      (isNumber(before.text) ||
        before.kind !== "unknown" && before.text.length > 1);
    return token.kind !== "function" && !isSuffix;
  });
}

/**
 * Each word once, however often the query repeats it; two forms of a stem are one word, too.
 * @param {Token[]} tokens
 */
function withoutRepetition(tokens) {
  /** @type {Map<string, Token>} */
  const byName = new Map();
  for (const token of tokens) {
    const name = token.entries?.map(({ term }) => term).join(" ") ?? token.text;
    if (!byName.has(name)) byName.set(name, token);
  }
  return [...byName.values()];
}

/**
 * The words of a phrase tell no more together than the phrase itself.
 * @param {number} information of the phrase
 * @param {Concept[]} concepts its words
 */
function shareOut(information, concepts) {
  const share = Math.min(1, information / informationOf(concepts));
  return concepts.map((concept) => ({
    ...concept,
    information: concept.information * share,
  }));
}

/** @param {Concept[]} concepts */
const informationOf = (concepts) =>
  concepts.reduce((sum, { information }) => sum + information, 0);
