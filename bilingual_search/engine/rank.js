/**
 * Ranking: from what was typed to pages in order. Reads the query as it stands and, where another
 * reading explains it much better, as typed in the wrong keyboard mode.
 */

import { expand, synonymsIn } from "./expand.js";
import { toHangul, toLatin } from "./keyboard.js";
import { normalise } from "./normalise.js";
import {
  LAYOUT,
  LEAST_COVERAGE,
  LEAST_SCORE,
  MAX_QUERY_LENGTH,
} from "./parameters.js";
import { score } from "./score.js";
import { segment, split } from "./segment.js";

/**
 * @typedef {object} Reading
 * @property {string} text what was read, normalised
 * @property {import("./expand.js").Concept[]} concepts
 * @property {number} explained share of its information that the index knows, 0..1
 * @property {import("./score.js").Hit[]} hits all pages with anything of it, best first
 */

/**
 * @param {string} query as typed
 * @param {import("./store.js").Store} store
 * @returns {Promise<{reading: Reading, interpretedAs: string|null}>}
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

/** The hits that answer the query: enough of it is on the page, and not far less than on the best page. */
export function answers({ hits, explained }) {
  const least = explained >= LEAST_COVERAGE.known
    ? LEAST_COVERAGE.ofKnown
    : LEAST_COVERAGE.ofAny;
  const enough = hits.filter((hit) => hit.coverage >= least);
  return enough.filter((hit) => hit.score >= LEAST_SCORE * enough[0].score);
}

/** The query as typed and as the other keyboard mode would have it: one to three texts. */
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
 * @param {import("./store.js").Store} store
 * @returns {Promise<Reading>}
 */
async function readWith(text, store) {
  const { vocabulary } = store;
  const units = split(text);
  await store.loadTermsAt(indicesOf(units, (unit) => unit.first), units);
  const unknown = new Set(
    segment(units, vocabulary).filter(isUncertain).map((token) =>
      token.units[0].word
    ),
  );
  if (unknown.size) {
    await store.loadTermsAt(
      indicesOf(units, (unit) => unknown.has(unit.word)),
      units,
    );
  }
  await store.loadTerms(synonymsIn(segment(units, vocabulary), vocabulary));
  return read(text, units, vocabulary);
}

const isUncertain = (token) =>
  token.kind === "unknown" || token.kind === "similar";

const indicesOf = (units, isWanted) =>
  [...units.keys()].filter((i) => isWanted(units[i]));

/** @returns {Reading} */
function read(text, units, vocabulary) {
  const concepts = [];
  const phrases = [];
  for (const token of withTopic(segment(units, vocabulary))) {
    const concept = expand(token, vocabulary);
    if (token.parts) {
      phrases.push(concept);
      concepts.push(
        ...shareOut(
          concept.information,
          token.parts.map((part) => expand(part, vocabulary)),
        ),
      );
    } else {
      concepts.push(concept);
    }
  }
  const total = sum(concepts, ({ information }) => information);
  const known = sum(
    concepts,
    ({ information, alternatives }) =>
      information * Math.max(0, ...alternatives.map(({ worth }) => worth)),
  );
  return {
    text,
    concepts,
    explained: total ? known / total : 0,
    hits: score(concepts, phrases, vocabulary),
  };
}

/** The tokens without particles and the like, and without unknown syllables that end a known word (연구+직). */
function withTopic(tokens) {
  return tokens.filter((token, i) => {
    const before = tokens[i - 1];
    const isSuffix = token.kind === "unknown" && token.text.length === 1 &&
      !token.units[0].first && before.kind !== "unknown" &&
      before.text.length > 1;
    return token.kind !== "function" && !isSuffix;
  });
}

/** The words of a phrase tell no more together than the phrase itself. */
function shareOut(information, concepts) {
  const share = Math.min(
    1,
    information / sum(concepts, (concept) => concept.information),
  );
  return concepts.map((concept) => ({
    ...concept,
    information: concept.information * share,
  }));
}

const sum = (items, value) =>
  items.reduce((total, item) => total + value(item), 0);
