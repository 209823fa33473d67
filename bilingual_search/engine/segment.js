/**
 * Segmenting: a query cut into tokens by the index's own vocabulary, whatever its spacing.
 *
 * The query is a row of units (Hangul syllables, and words of other scripts). Dynamic programming
 * finds the row of tokens with the largest gain (the Viterbi segmentation of a unigram model, with
 * gains by length in place of probabilities). Known terms gain by their length; particles and
 * endings gain next to nothing; what is left is unknown.
 *
 * An example, with the terms 박사, 유학, 박사유학, 준비 and the stem 배우-: "박사 유학준비를".
 *
 *     units   박 | 사 | 유 | 학 | 준 | 비 | 를      박 and 유 begin words; 사 and 를 end them
 *     edges   from 박  박사     2 - 0.6          = 1.4     (GAIN.token for each term)
 *                      박사유학 4 - 0.6 - 0.25   = 3.15    (GAIN.space for the space in it)
 *             from 유  유학     2 - 0.6          = 1.4
 *             from 준  준비     2 - 0.6 - 0.3    = 1.1     (GAIN.inside: within a word)
 *             from 를  를, a particle            = 0.05    (GAIN.function)
 *             from each unit, itself unknown     = 0
 *     paths   박사 + 유학 + 준비 + 를    1.4 + 1.4 + 1.1 + 0.05  = 3.95
 *             박사유학 + 준비 + 를       3.15 + 1.1 + 0.05       = 4.3    wins
 *
 * So one long term beats two short ones, even across a space; `withParts` then gives it its words.
 */

import { correct } from "./correct.js";
import { isInitials, keystrokes } from "./decompose.js";
import {
  isEmotion,
  isEnding,
  isLightWord,
  isNounTail,
  isParticle,
} from "./grammar.js";
import { GAIN, LONGEST } from "./parameters.js";
import { sizeOf, textOf } from "./units.js";

/** @typedef {import("./units.js").Unit} Unit */
/** @typedef {import("./units.js").Token} Token */
/** @typedef {import("./units.js").Kind} Kind */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

/**
 * A token that can begin at a unit, the unit after it, and what it gains.
 * @typedef {{to: number, gain: number, token: Token}} Edge
 */

/**
 * Notes an edge from a unit that is known: to which unit, with what gain, and what it stands for.
 * @typedef {(to: number, gain: number, kind: Kind, entries?: Token["entries"]) => void} Add
 */

/**
 * @param {Unit[]} units
 * @param {Vocabulary} vocabulary
 * @returns {Token[]} in the order of the query
 */
export function segment(units, vocabulary) {
  const edges = units.map((_, i) => edgesFrom(i, units, vocabulary));
  return correct(bestPath(edges), vocabulary).map((token) =>
    withParts(token, vocabulary)
  );
}

/**
 * Everything that can begin at unit i.
 * @param {number} i
 * @param {Unit[]} units
 * @param {Vocabulary} vocabulary
 */
function edgesFrom(i, units, vocabulary) {
  /** @type {Edge[]} */
  const edges = [];
  /** @type {Add} */
  const add = (to, gain, kind, entries) => {
    edges.push({ to, gain, token: makeToken(kind, units, i, to, entries) });
  };
  add(i + 1, 0, "unknown");
  addTerms(i, units, vocabulary, add);
  if (units[i].size === 1) addForms(i, units, vocabulary, add);
  addUnfinished(i, units, vocabulary, add);
  return edges;
}

/**
 * Terms and function words that begin at unit i, across spaces too, and initial consonants.
 * @param {number} i
 * @param {Unit[]} units
 * @param {Vocabulary} vocabulary
 * @param {Add} add
 */
function addTerms(i, units, vocabulary, add) {
  let text = "";
  let size = 0;
  let spaces = 0;
  for (let j = i; j < units.length; j++) {
    if (j > i && units[j].first) {
      // The end of a word and the beginning of the next are no term: 손이 안 has none of 이안.
      if (!units[i].first) break;
      spaces++;
    }
    text += units[j].text;
    size += units[j].size;
    if (text.length > vocabulary.longest) break;
    const gain = termGain(size, spaces, units[i].first) -
      (spaces && !units[j].last ? GAIN.across : 0);
    const isWord = size > 1 || (units[i].first && units[j].last);
    if (isWord && vocabulary.functionWords.has(text) || isEmotion(text)) {
      add(j + 1, gain + GAIN.function, "function");
    } else if (
      vocabulary.has(text) ||
      (j === i && size === 2 && vocabulary.sameStem(text).length)
    ) add(j + 1, gain, "term");
    if (isInitials(text) && size > 1) {
      const entries = vocabulary.withInitials(text);
      const whole = entries.filter((entry) => entry.initials === text);
      if (whole.length) add(j + 1, gain, "initials", whole);
      else if (entries.length && j === units.length - 1) {
        add(j + 1, gain - GAIN.unfinished, "initials", entries);
      }
    }
  }
}

/**
 * Forms of stems, particles, endings and light words that begin at unit i, within its word.
 * @param {number} i
 * @param {Unit[]} units
 * @param {Vocabulary} vocabulary
 * @param {Add} add
 */
function addForms(i, units, vocabulary, add) {
  const { first, word } = units[i];
  let text = "";
  let hasStem = false; // what has a stem of the index is no light word: 따라가면
  for (
    let j = i;
    j < units.length && j < i + LONGEST.form && units[j].word === word;
    j++
  ) {
    text += units[j].text;
    const size = j - i + 1;
    const keys = keystrokes(text);
    for (let end = 1; end <= keys.length; end++) {
      const rest = keys.slice(end);
      // Within a word, what has no topic is part of what stands before it: 읽는법 + 좀 알려 주세요.
      const entries = vocabulary.stemsOfForm(keys.slice(0, end), rest)
        .filter((entry) => first || !isLightWord(entry.keys));
      if (!entries.length || !isEnding(rest)) continue;
      hasStem ||= entries.some((entry) =>
        entry.initials.length > 1 && keys.startsWith(entry.keys) &&
        !isLightWord(entry.keys)
      );
      // One syllable that more of its word follows is hardly a verb: 연 of 연구할 is none of 열다.
      const gain = termGain(
        entries[0].initials.length,
        0,
        first && (size > 1 || units[j].last),
      );
      add(j + 1, gain + GAIN.function * (j - i), "stem", entries);
    }
    const isLight = (isLightWord(keys) && !hasStem) ||
      isFunctionForm(text, vocabulary);
    if (first && units[j].last && isLight) {
      add(j + 1, termGain(size, 0, true) - GAIN.function, "function");
    } else if (!first && isNounTail(keys)) {
      add(j + 1, GAIN.function * size, "function");
    }
    if (!first && size > 1 && isParticle(keys)) {
      add(j + 1, termGain(size, 0, false) + GAIN.function, "function");
    }
  }
}

/**
 * Whether a word is a function word with particles: 뭐부터, 쪽으로, 때는.
 * @param {string} text
 * @param {Vocabulary} vocabulary
 */
function isFunctionForm(text, vocabulary) {
  for (let length = 1; length < text.length; length++) {
    if (
      vocabulary.functionWords.has(text.slice(0, length)) &&
      isNounTail(keystrokes(text.slice(length)))
    ) return true;
  }
  return false;
}

/**
 * The rest of the query as the beginning of a term, if it is within one word.
 * @param {number} i
 * @param {Unit[]} units
 * @param {Vocabulary} vocabulary
 * @param {Add} add
 */
function addUnfinished(i, units, vocabulary, add) {
  const { word, first } = units[i];
  if (units[units.length - 1].word !== word) return;
  const rest = units.slice(i);
  const text = textOf(rest);
  const size = sizeOf(rest);
  const keys = keystrokes(text);
  if (
    keys.length < 2 || isInitials(text) || vocabulary.has(text) ||
    (size === 1 && !first)
  ) return;
  const entries = vocabulary.completions(keys);
  if (!entries.length) return;
  const gain = termGain(size, 0, first) - GAIN.unfinished;
  add(units.length, Math.max(GAIN.function, gain), "prefix", entries);
}

/**
 * What a known term gains: more, the longer it is; less for spaces within and for starting inside a word.
 * @param {number} size
 * @param {number} spaces
 * @param {boolean} startsWord
 */
function termGain(size, spaces, startsWord) {
  if (size === 1) return startsWord ? GAIN.syllable : GAIN.syllableInside;
  return size - GAIN.token - GAIN.space * spaces -
    (startsWord ? 0 : GAIN.inside);
}

/**
 * The path of tokens with the largest gain; none if the end cannot be reached.
 * @param {Edge[][]} edges from each unit
 * @returns {Token[]}
 */
function bestPath(edges) {
  /** @type {{gain: number, from: number, token: Token}[]} */
  const best = [];
  for (const [i, own] of edges.entries()) {
    const before = i === 0 ? 0 : best[i]?.gain;
    if (before === undefined) continue;
    for (const { to, gain, token } of own) {
      if (!best[to] || before + gain > best[to].gain) {
        best[to] = { gain: before + gain, from: i, token };
      }
    }
  }
  if (!best[edges.length]) return [];
  const tokens = [];
  for (let i = edges.length; i > 0; i = best[i].from) {
    tokens.unshift(best[i].token);
  }
  return tokens;
}

/**
 * A phrase with the terms it consists of, if it can be cut into terms without rest but function words.
 * @param {Token} token
 * @param {Vocabulary} vocabulary
 * @returns {Token}
 */
function withParts(token, vocabulary) {
  const { units } = token;
  if (token.kind !== "term" || units.length < 2) return token;
  const edges = units.map((_, i) => {
    /** @type {Edge[]} */
    const found = [];
    let text = "";
    for (let j = i; j < units.length; j++) {
      text += units[j].text;
      const size = sizeOf(units.slice(i, j + 1));
      const isWhole = i === 0 && j === units.length - 1;
      if (isWhole || size < 2) continue;
      /** @type {(gain: number, kind: Kind) => void} */
      const add = (gain, kind) => {
        const token = makeToken(kind, units, i, j + 1);
        found.push({ to: j + 1, gain, token });
      };
      if (i > 0 && vocabulary.functionWords.has(text)) {
        add(GAIN.function, "function");
      } else if (
        vocabulary.has(text) || (j === i && vocabulary.sameStem(text).length)
      ) {
        add(size - GAIN.token, "term");
      }
    }
    return found;
  });
  const parts = bestPath(edges).filter(({ kind }) => kind === "term");
  return parts.length ? { ...token, parts } : token;
}

/**
 * @param {Kind} kind
 * @param {Unit[]} units
 * @param {number} from
 * @param {number} to
 * @param {Token["entries"]} [entries]
 * @returns {Token}
 */
function makeToken(kind, units, from, to, entries) {
  const own = units.slice(from, to);
  return {
    kind,
    text: textOf(own),
    units: own,
    unfinished: to === units.length,
    entries,
  };
}
