/**
 * The units of a query: Hangul syllables, and words of other scripts. Tokens are made of them.
 */

import { isHangul, runs } from "./tokenise.js";

/**
 * @typedef {object} Unit
 * @property {string} text a Hangul syllable or jamo, or a word of another script
 * @property {number} word number of the word (between spaces) it belongs to
 * @property {boolean} first whether it begins its word
 * @property {boolean} last whether it ends its word
 * @property {number} size 1 for a syllable, 2 for a word of another script
 */

/**
 * @typedef {"term"|"stem"|"prefix"|"initials"|"similar"|"function"|"unknown"} Kind
 *   how a token is known: as a term of the index, as the form of a stem, as the beginning of terms, by
 *   initial consonants, as terms a few keystrokes away, as a word without a topic, or not
 */

/**
 * @typedef {object} Token
 * @property {Kind} kind
 * @property {string} text as in the query, without spaces
 * @property {Unit[]} units
 * @property {boolean} unfinished whether the reader may still be typing it
 * @property {import("./vocabulary.js").Entry[]} [entries] what it stands for, where that is not `text` itself
 * @property {number} [distance] keystrokes between it and the entries (kind "similar")
 * @property {Token[]} [parts] the words of a phrase that the index knows as one term
 */

/**
 * @param {string} query normalised
 * @returns {Unit[]}
 */
export function split(query) {
  const found = runs(query);
  let word = 0;
  return found.flatMap((run, n) => {
    const continues = n > 0 && found[n - 1].end === run.start;
    const open = found[n + 1]?.start === run.end;
    if (n > 0 && !continues) word++;
    const pieces = isHangul(run.text) ? [...run.text] : [run.text];
    return pieces.map((text, i) => ({
      text,
      word,
      size: isHangul(text) ? 1 : 2,
      first: i === 0 && !continues,
      last: i === pieces.length - 1 && !open,
    }));
  });
}

/**
 * The words between spaces and signs; twin of `words_of` in `index/cues.py`.
 * @param {Unit[]} units
 * @returns {Set<string>}
 */
export function wordsOf(units) {
  /** @type {string[]} by their numbers */
  const words = [];
  for (const { word, text } of units) words[word] = (words[word] ?? "") + text;
  return new Set(words);
}

/**
 * Units as one text.
 * @param {Unit[]} units
 */
export const textOf = (units) => units.map(({ text }) => text).join("");

/**
 * How many syllables' worth units are.
 * @param {Unit[]} units
 */
export const sizeOf = (units) => units.reduce((sum, { size }) => sum + size, 0);

/**
 * Whether two tokens begin in the same word.
 * @param {Token} token
 * @param {Token | undefined} other
 */
export const sharesWord = (token, other) =>
  token.units[0].word === other?.units[0].word;
