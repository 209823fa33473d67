/**
 * Segmenting: a query cut into tokens by the index's own vocabulary, whatever its spacing.
 *
 * The query is a row of units (Hangul syllables, and words of other scripts). Dynamic programming
 * finds the row of tokens with the largest gain (the Viterbi segmentation of a unigram model, with
 * gains by length in place of probabilities). Known terms gain by their length; particles and
 * endings gain next to nothing; what is left is unknown.
 */

import { isInitials, keystrokes } from "./decompose.js";
import { isEnding, isLightWord, isNounTail, isParticle } from "./grammar.js";
import { GAIN, TYPO_LENGTH } from "./parameters.js";
import { isHangul, runs } from "./tokenise.js";

/** Syllables that a stem with its ending, or a particle, can be long. */
const LONGEST_FORM = 8;

/**
 * @typedef {object} Unit
 * @property {string} text a Hangul syllable or jamo, or a word of another script
 * @property {number} word number of the word (between spaces) it belongs to
 * @property {boolean} first whether it begins its word
 * @property {boolean} last whether it ends its word
 * @property {number} size 1 for a syllable, 2 for a word of another script
 */

/**
 * @typedef {object} Token
 * @property {"term"|"stem"|"prefix"|"initials"|"similar"|"function"|"unknown"} kind how it is known
 * @property {string} text as in the query, without spaces
 * @property {Unit[]} units
 * @property {import("./vocabulary.js").Entry[]} [entries] what it stands for, where that is not `text` itself
 * @property {number} [distance] keystrokes between it and the entries (kind "similar")
 * @property {boolean} unfinished whether the reader may still be typing it
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
 * @param {Unit[]} units
 * @param {import("./vocabulary.js").Vocabulary} vocabulary
 * @returns {Token[]} in the order of the query
 */
export function segment(units, vocabulary) {
  const tokens = bestPath(
    units,
    units.map((_, i) => edgesFrom(i, units, vocabulary)),
  );
  return correct(joinUnknown(tokens), vocabulary).map((token) =>
    withParts(token, vocabulary)
  );
}

/** Everything that can begin at unit i, as [{to, gain, token}]. */
function edgesFrom(i, units, vocabulary) {
  const edges = [];
  const add = (to, gain, kind, more) =>
    edges.push({ to, gain, token: makeToken(kind, units, i, to, more) });
  add(i + 1, 0, "unknown");

  let text = "";
  let size = 0;
  let spaces = 0;
  for (let j = i; j < units.length; j++) {
    if (j > i && units[j].first) spaces++;
    text += units[j].text;
    size += units[j].size;
    if (text.length > vocabulary.longest) break;
    const gain = termGain(size, spaces, units[i].first);
    const isWord = size > 1 || (units[i].first && units[j].last);
    if (isWord && vocabulary.functionWords.has(text)) {
      add(j + 1, gain + GAIN.function, "function");
    } else if (
      vocabulary.has(text) ||
      (j === i && size === 2 && vocabulary.sameStem(text).length)
    ) add(j + 1, gain, "term");
    if (isInitials(text) && size > 1) {
      const entries = vocabulary.withInitials(text);
      const whole = entries.filter((entry) => entry.initials === text);
      if (whole.length) add(j + 1, gain, "initials", { entries: whole });
      else if (entries.length && j === units.length - 1) {
        add(j + 1, gain - GAIN.unfinished, "initials", { entries });
      }
    }
  }

  if (units[i].size === 1) addForms(i, units, vocabulary, add);
  addUnfinished(i, units, vocabulary, add);
  return edges;
}

/** Forms of stems, particles, endings and light words that begin at unit i, within its word. */
function addForms(i, units, vocabulary, add) {
  let text = "";
  for (
    let j = i;
    j < units.length && j < i + LONGEST_FORM && units[j].word === units[i].word;
    j++
  ) {
    text += units[j].text;
    const keys = keystrokes(text);
    for (let end = 1; end <= keys.length; end++) {
      const entries = vocabulary.stemsOfForm(
        keys.slice(0, end),
        keys.slice(end),
      );
      if (!entries.length || !isEnding(keys.slice(end))) continue;
      add(
        j + 1,
        termGain(entries[0].initials.length, 0, units[i].first) +
          GAIN.function * (j - i),
        "stem",
        { entries },
      );
    }
    const size = j - i + 1;
    if (units[i].first && units[j].last && isLightWord(keys)) {
      add(j + 1, termGain(size, 0, true) - GAIN.function, "function");
    } else if (!units[i].first && isNounTail(keys)) {
      add(j + 1, GAIN.function * size, "function");
    }
    if (!units[i].first && size > 1 && isParticle(keys)) {
      add(j + 1, termGain(size, 0, false) + GAIN.function, "function");
    }
  }
}

/** The rest of the query as the beginning of a term, if it is within one word. */
function addUnfinished(i, units, vocabulary, add) {
  const rest = units.slice(i);
  if (rest.at(-1).word !== units[i].word) return;
  const { text, size } = joined(rest);
  const keys = keystrokes(text);
  if (
    keys.length < 2 || isInitials(text) || vocabulary.has(text) ||
    (size === 1 && !units[i].first)
  ) return;
  const entries = vocabulary.completions(keys);
  if (!entries.length) return;
  add(
    units.length,
    Math.max(
      GAIN.function,
      termGain(size, 0, units[i].first) - GAIN.unfinished,
    ),
    "prefix",
    { entries },
  );
}

/** Units as one text, with their sizes added up. */
function joined(units) {
  return {
    text: units.map((unit) => unit.text).join(""),
    size: units.reduce((sum, unit) => sum + unit.size, 0),
  };
}

/** What a known term gains: more, the longer it is; less for spaces within and for starting inside a word. */
function termGain(size, spaces, startsWord) {
  if (size === 1) return startsWord ? GAIN.syllable : GAIN.function / 2;
  return size - GAIN.token - GAIN.space * spaces -
    (startsWord ? 0 : GAIN.inside);
}

/** The path of tokens with the largest gain; none if the end cannot be reached. */
function bestPath(units, edges) {
  const best = [{ gain: 0 }];
  for (let i = 0; i < units.length; i++) {
    if (!best[i]) continue;
    for (const { to, gain, token } of edges[i]) {
      const total = best[i].gain + gain;
      if (!best[to] || total > best[to].gain) {
        best[to] = { gain: total, from: i, token };
      }
    }
  }
  if (!best[units.length]) return [];
  const tokens = [];
  for (let i = units.length; i > 0; i = best[i].from) {
    tokens.unshift(best[i].token);
  }
  return tokens;
}

/**
 * Replaces what is unknown by terms a few keystrokes away: the word (with or without its particles) if
 * it is like a term, else the unknown part.
 */
function correct(tokens, vocabulary) {
  const corrected = [];
  for (const word of words(tokens)) {
    if (!word.some((token) => token.kind === "unknown")) {
      corrected.push(...word);
      continue;
    }
    const tail = word.findLastIndex((token) => token.kind !== "function") + 1;
    const readings = [
      similar(word.slice(0, tail), vocabulary),
      similar(word, vocabulary),
    ].filter(Boolean);
    const nearest = readings.sort((a, b) => a.distance - b.distance)[0];
    corrected.push(
      ...nearest
        ? [nearest]
        : word.map((token) =>
          (token.kind === "unknown" && similar([token], vocabulary)) || token
        ),
    );
  }
  return corrected;
}

/** The tokens grouped by the word they begin in. */
function words(tokens) {
  return tokens.reduce((groups, token) => {
    if (
      groups.length && groups.at(-1)[0].units[0].word === token.units[0].word
    ) groups.at(-1).push(token);
    else groups.push([token]);
    return groups;
  }, []);
}

/** One token for the nearest terms to these tokens together, or null if none is near. */
function similar(tokens, vocabulary) {
  const text = tokens.map((token) => token.text).join("");
  const keys = keystrokes(text);
  const limit = allowedTypos(keys);
  const found = limit ? vocabulary.similar(keys, limit) : [];
  if (!found.length) return null;
  const distance = Math.min(...found.map(([, each]) => each));
  return {
    kind: "similar",
    text,
    units: tokens.flatMap((token) => token.units),
    unfinished: tokens.at(-1).unfinished,
    entries: found.filter(([, each]) => each === distance).map(([entry]) =>
      entry
    ),
    distance,
  };
}

/** How many keystrokes may be wrong in a word. */
function allowedTypos(keys) {
  return keys.length >= TYPO_LENGTH.two
    ? 2
    : keys.length >= TYPO_LENGTH.one
    ? 1
    : 0;
}

/**
 * Neighbouring unknown units of one word become one token, and with them terms and stems of a single
 * syllable, beside something unknown or each other, and what is short between two unknown ones: they
 * are chance (맛집 is not about 집, 다이어트 not 다 with 이어).
 */
function joinUnknown(tokens) {
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
    const kind = isWeak ? "unknown" : token.kind;
    if (
      kind === "unknown" && last?.kind === "unknown" &&
      last.units[0].word === token.units[0].word
    ) {
      result[result.length - 1] = {
        ...last,
        text: last.text + token.text,
        units: [...last.units, ...token.units],
        unfinished: token.unfinished,
      };
    } else {
      result.push(
        kind === token.kind ? token : {
          kind,
          text: token.text,
          units: token.units,
          unfinished: token.unfinished,
        },
      );
    }
  }
  return result;
}

/** A Hangul term or stem of one syllable in all. */
const isChance = (token) =>
  token.units.length === 1 && token.units[0].size === 1 &&
  (token.kind === "term" || token.kind === "stem");

/** Whether a neighbour in the same word says nothing for sure. */
const isLoose = (neighbour, token) =>
  neighbour?.units[0].word === token.units[0].word &&
  (isChance(neighbour) ||
    (neighbour.kind === "unknown" && neighbour.units[0].size === 1));

/** A phrase with the terms it consists of, if it can be cut into terms without rest and has no synonyms as a whole. */
function withParts(token, vocabulary) {
  if (
    token.kind !== "term" || token.units.length < 2 ||
    vocabulary.synonyms.has(token.text)
  ) return token;
  const { units } = token;
  const edges = units.map((_, i) => {
    const found = [];
    let text = "";
    for (let j = i; j < units.length; j++) {
      text += units[j].text;
      const { size } = joined(units.slice(i, j + 1));
      const isWhole = i === 0 && j === units.length - 1;
      const known = vocabulary.has(text) ||
        (j === i && vocabulary.sameStem(text).length > 0);
      if (!isWhole && size > 1 && known) {
        found.push({
          to: j + 1,
          gain: size - GAIN.token,
          token: makeToken("term", units, i, j + 1),
        });
      }
    }
    return found;
  });
  const parts = bestPath(units, edges);
  return parts.length ? { ...token, parts } : token;
}

function makeToken(kind, units, from, to, more = {}) {
  const own = units.slice(from, to);
  return {
    kind,
    text: joined(own).text,
    units: own,
    unfinished: to === units.length,
    ...more,
  };
}
