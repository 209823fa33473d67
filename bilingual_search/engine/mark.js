/**
 * Marking: which stretches of a text are words that matched, and which passage of a page shows most
 * of the query.
 */

import { keystrokes } from "./decompose.js";
import { isEnding, stemForms } from "./grammar.js";
import { normalise } from "./normalise.js";
import { EXCERPT } from "./parameters.js";
import { stem } from "./stem.js";
import { isHangul, runs } from "./tokenise.js";

/** @typedef {[string, boolean][]} Parts a text in pieces, each marked or not */

/**
 * What to look for: for each concept, the terms through which the page matched.
 * @typedef {{terms: string[], information: number}[]} Wanted
 */

/**
 * @param {import("./expand.js").Concept[]} concepts
 * @param {number} page
 * @returns {Wanted}
 */
export function wantedOn(page, concepts) {
  return concepts.map(({ token, alternatives, information }) => ({
    information,
    terms: [
      ...token.kind === "term" ? [token.text] : [],
      ...alternatives.filter(({ entry }) => entry.pages.includes(page)).map((
        { entry },
      ) => entry.term),
    ],
  }));
}

/**
 * The text in parts, the wanted words marked.
 * @param {string} text
 * @param {Wanted} wanted
 * @returns {Parts}
 */
export function mark(text, wanted) {
  const spans = findSpans(readable(text), wanted.flatMap(({ terms }) => terms));
  const parts = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start > at) parts.push([text.slice(at, start), false]);
    parts.push([text.slice(start, end), true]);
    at = end;
  }
  if (at < text.length) parts.push([text.slice(at), false]);
  return parts;
}

/**
 * The passage with most of the query, cut to an excerpt; the first one (the page's short answer)
 * where none has any of it, as after a match through the other language.
 * @param {[string, string][]} passages [anchor, text]
 * @param {Wanted} wanted
 * @returns {{anchor: string, passage: Parts}}
 */
export function bestPassage(passages, wanted) {
  let best = { value: 0, index: 0 };
  passages.forEach(([, text], index) => {
    const view = readable(text);
    const value = wanted.reduce(
      (sum, { terms, information }) =>
        sum + (findSpans(view, terms).length ? information : 0),
      0,
    );
    if (value > best.value + 1e-9) best = { value, index };
  });
  const [anchor, text] = passages[best.index] ?? ["", ""];
  return { anchor, passage: excerpt(mark(text, wanted)) };
}

/**
 * Cuts a marked text to a length that can be read at a glance, around its first mark.
 * @param {Parts} parts
 * @returns {Parts}
 */
export function excerpt(parts) {
  const length = parts.reduce((sum, [text]) => sum + text.length, 0);
  if (length <= EXCERPT.length) return parts;
  let firstMark = 0;
  for (const [text, marked] of parts) {
    if (marked) break;
    firstMark += text.length;
  }
  const earliest = firstMark >= length ? 0 : Math.max(
    0,
    Math.min(firstMark - EXCERPT.before, length - EXCERPT.length),
  );
  const from = wordStart(parts, earliest, firstMark);
  const cut = [];
  let at = 0;
  for (const [text, marked] of parts) {
    const piece = slice(text, from - at, from + EXCERPT.length - at);
    if (piece) cut.push([piece, marked]);
    at += text.length;
  }
  return [
    ...from > 0 ? [["… ", false]] : [],
    ...cut,
    ...from + EXCERPT.length < length ? [[" …", false]] : [],
  ];
}

/** The first beginning of a word at or after a place, unless that lies beyond `latest`. */
function wordStart(parts, place, latest) {
  if (place === 0) return 0;
  const space = parts.map(([text]) => text).join("").indexOf(" ", place - 1);
  return space >= 0 && space < latest ? space + 1 : place;
}

/** `text.slice` within its bounds, never through the middle of a surrogate pair. */
function slice(text, from, to) {
  const isTrail = (i) => /[\udc00-\udfff]/.test(text[i] ?? "");
  const start = Math.max(0, from);
  const end = Math.max(0, to);
  return text.slice(
    isTrail(start) ? start + 1 : start,
    isTrail(end) ? end + 1 : end,
  );
}

/** A text normalised, with the place of each of its characters in the original. */
function readable(text) {
  let normal = "";
  const places = [];
  let at = 0;
  for (const character of text) {
    const piece = normalise(character);
    for (let i = 0; i < piece.length; i++) places.push(at);
    normal += piece;
    at += character.length;
  }
  places.push(text.length);
  return { normal, places };
}

/** Where the terms stand in a readable text: [start, end] in the original, in order, not overlapping. */
function findSpans({ normal, places }, terms) {
  const spans = [];
  const stems = new Set(terms.filter((term) => !isHangul(term)).map(stem));
  const forms = terms.filter(isStemTerm).flatMap((term) =>
    stemForms(term.slice(0, -1))
  );
  for (const run of runs(normal)) {
    if (!isHangul(run.text)) {
      if (stems.has(stem(run.text))) spans.push([run.start, run.end]);
      continue;
    }
    const keys = forms.length ? keystrokes(run.text) : "";
    for (const form of forms) {
      const rest = keys.slice(form.keys.length);
      if (
        !keys.startsWith(form.keys) || !form.before.test(rest) ||
        !isEnding(rest)
      ) continue;
      spans.push([
        run.start,
        run.start + syllablesOf(run.text, form.keys.length),
      ]);
    }
  }
  for (const term of terms) {
    if (isStemTerm(term) || term.length < 2 && !isHangul(term)) continue;
    for (const match of normal.matchAll(pattern(term))) {
      spans.push([match.index, match.index + match[0].length]);
    }
  }
  return merge(spans).map(([start, end]) => [places[start], places[end]]);
}

const isStemTerm = (term) => isHangul(term) && term.endsWith("-");

/**
 * A term as it may stand in a text: compounds with or without spaces and hyphens, one syllable only
 * at the beginning of a word, other scripts only as whole words.
 */
function pattern(term) {
  const letters = [...term].map((letter) => letter.replace(/[+#]/, "\\$&"))
    .join("[ -]?");
  const isWhole = !isHangul(term) || term.length === 1;
  return new RegExp(
    (isWhole ? "(?<![\\p{L}\\p{N}])" : "") + letters +
      (/[a-z0-9]$/.test(term) ? "(?![a-z0-9])" : ""),
    "gu",
  );
}

/** How many syllables of a text the first `count` keystrokes reach into. */
function syllablesOf(text, count) {
  let keys = 0;
  let syllables = 0;
  while (keys < count) keys += keystrokes(text[syllables++]).length;
  return syllables;
}

/** Spans in order, those that touch made one. */
function merge(spans) {
  const merged = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
