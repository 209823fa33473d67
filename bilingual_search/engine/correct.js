/**
 * What segmentation left in doubt: bits of a word that are known by chance, misspelt words, phrases
 * with a misspelt word.
 */

import { keystrokes } from "./decompose.js";
import { TYPO_LENGTH } from "./parameters.js";
import { sharesWord } from "./units.js";

/** @typedef {import("./units.js").Token} Token */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

/**
 * @param {Token[]} tokens as segmented
 * @param {Vocabulary} vocabulary
 * @returns {Token[]}
 */
export function correct(tokens, vocabulary) {
  const sure = joinUnknown(withoutFalseForms(tokens));
  const corrected = words(sure).flatMap((word) =>
    correctWord(word, vocabulary)
  );
  return joinPhrases(corrected, vocabulary);
}

/**
 * What cannot be what it was taken for becomes unknown: the form of a stem ends its word (카이 of
 * 카이스트 is no form of 크다), and what completes the last word does not go on from something unknown.
 * @param {Token[]} tokens
 * @returns {Token[]}
 */
function withoutFalseForms(tokens) {
  return tokens.reduceRight((later, token, i) => {
    const next = later[0];
    const before = tokens[i - 1];
    const isFalse = token.kind === "stem"
      ? sharesWord(token, next) && UNSURE.has(next.kind)
      : token.kind === "prefix" && sharesWord(token, before) &&
        UNSURE.has(before.kind);
    return [isFalse ? unknown(token) : token, ...later];
  }, /** @type {Token[]} */ ([]));
}

/** Kinds of tokens that nothing can rest on. */
const UNSURE = new Set(["unknown", "prefix", "stem"]);

/**
 * @param {Token} token
 * @returns {Token}
 */
function unknown({ text, units, unfinished }) {
  return { kind: "unknown", text, units, unfinished };
}

/**
 * Neighbouring unknown units of one word become one token, and with them terms and stems of a single
 * syllable, beside something unknown or each other, and what is short between two unknown ones: they
 * are chance (맛집 is not about 집, 다이어트 not 다 with 이어).
 * @param {Token[]} tokens
 * @returns {Token[]}
 */
function joinUnknown(tokens) {
  /** @type {Token[]} */
  const result = [];
  for (const [i, token] of tokens.entries()) {
    const last = result.at(-1);
    const before = isLoose(tokens[i - 1], token);
    const after = isLoose(tokens[i + 1], token);
    const isShort = token.units.length <= 2 &&
      (token.kind === "term" || token.kind === "function");
    const isWeak = isChance(token)
      ? before || after
      : isShort && before && after;
    const own = isWeak ? unknown(token) : token;
    if (
      own.kind === "unknown" && last?.kind === "unknown" &&
      sharesWord(own, last)
    ) {
      result[result.length - 1] = {
        ...last,
        text: last.text + own.text,
        units: [...last.units, ...own.units],
        unfinished: own.unfinished,
      };
    } else {
      result.push(own);
    }
  }
  return result;
}

/**
 * A Hangul term or stem of one syllable in all.
 * @param {Token} token
 */
const isChance = (token) =>
  token.units.length === 1 && token.units[0].size === 1 &&
  (token.kind === "term" || token.kind === "stem");

/**
 * Whether a neighbour in the same word says nothing for sure.
 * @param {Token | undefined} neighbour
 * @param {Token} token
 */
const isLoose = (neighbour, token) =>
  neighbour !== undefined && sharesWord(token, neighbour) &&
  (isChance(neighbour) ||
    (neighbour.kind === "unknown" && neighbour.units[0].size === 1));

/**
 * The tokens grouped by the word they begin in.
 * @param {Token[]} tokens
 * @returns {Token[][]}
 */
function words(tokens) {
  /** @type {Token[][]} */
  const groups = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (last && sharesWord(token, last[0])) last.push(token);
    else groups.push([token]);
  }
  return groups;
}

/**
 * Replaces what is unknown in a word by terms a few keystrokes away: the word (with or without its
 * particles) if it is like a term, else the unknown part.
 * @param {Token[]} word
 * @param {Vocabulary} vocabulary
 * @returns {Token[]}
 */
function correctWord(word, vocabulary) {
  if (!word.some(({ kind }) => kind === "unknown")) return word;
  const tail = word.findLastIndex(({ kind }) => kind !== "function") + 1;
  const readings = [
    similar(word.slice(0, tail), vocabulary),
    similar(word, vocabulary),
  ].filter((reading) => reading !== null);
  if (readings.length) {
    return [
      readings.reduce((a, b) => (b.distance ?? 0) < (a.distance ?? 0) ? b : a),
    ];
  }
  return word.map((token) =>
    (token.kind === "unknown" && similar([token], vocabulary)) || token
  );
}

/** What has a digit is another number, not a misspelt one: 10년 and 1년. */
const HAS_DIGIT = /\p{N}/u;

/**
 * One token for the nearest terms to these tokens together, or null if none is near.
 * @param {Token[]} tokens
 * @param {Vocabulary} vocabulary
 * @returns {Token | null}
 */
function similar(tokens, vocabulary) {
  const text = tokens.map((token) => token.text).join("");
  if (HAS_DIGIT.test(text)) return null;
  const keys = keystrokes(text);
  // One key more than the reader typed may make a word long enough to tell: lern, learn.
  const limit = allowedTypos(keys.length + 1);
  if (!limit) return null;
  const found = vocabulary.similar(keys, limit).filter(([entry, distance]) =>
    distance <= allowedTypos(Math.max(keys.length, entry.keys.length))
  );
  if (!found.length) return null;
  const least = Math.min(...found.map(([, distance]) => distance));
  return {
    kind: "similar",
    text,
    units: tokens.flatMap((token) => token.units),
    unfinished: tokens[tokens.length - 1].unfinished,
    entries: found.filter(([, distance]) => distance === least)
      .map(([entry]) => entry),
    distance: least,
  };
}

/**
 * How many keystrokes may be wrong in a word of so many.
 * @param {number} length
 */
function allowedTypos(length) {
  if (length >= TYPO_LENGTH.two) return 2;
  return length >= TYPO_LENGTH.one ? 1 : 0;
}

/**
 * A corrected word and its neighbour as one phrase, if the index has it: grad shcool -> gradschool.
 * @param {Token[]} tokens
 * @param {Vocabulary} vocabulary
 * @returns {Token[]}
 */
function joinPhrases(tokens, vocabulary) {
  /** @type {Token[]} */
  const result = [];
  for (const token of tokens) {
    const before = result.at(-1);
    const phrase = before && phraseOf(before, token, vocabulary);
    if (phrase) result[result.length - 1] = phrase;
    else result.push(token);
  }
  return result;
}

/**
 * Two tokens as one, if one is corrected, the other known, and what they mean together is a term; else null.
 * @param {Token} first
 * @param {Token} second
 * @param {Vocabulary} vocabulary
 * @returns {Token | null}
 */
function phraseOf(first, second, vocabulary) {
  const both = [first, second];
  const isCorrected = both.some(({ kind }) => kind === "similar");
  const isKnown = both.every(({ kind }) =>
    kind === "similar" || kind === "term"
  );
  if (!isCorrected || !isKnown) return null;
  const entries = meant(first).flatMap((start) =>
    meant(second).map((end) => vocabulary.byTerm.get(start + end))
  ).filter((entry) => entry !== undefined);
  if (!entries.length) return null;
  return {
    kind: "similar",
    text: first.text + second.text,
    units: [...first.units, ...second.units],
    unfinished: second.unfinished,
    entries,
    distance: Math.max(first.distance ?? 0, second.distance ?? 0),
    parts: both,
  };
}

/**
 * The terms that a token stands for.
 * @param {Token} token
 */
const meant = ({ text, entries }) => entries?.map(({ term }) => term) ?? [text];
