/**
 * Marking: which stretches of a text are words that matched, and which passage of a page shows most
 * of the query.
 */

import { keystrokes } from "./decompose.js";
import { isEnding, isNounTail, STEM_MARK, stemForms } from "./grammar.js";
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
  return concepts.map((concept) => ({
    information: concept.information,
    terms: [concept, ...concept.parts ?? []].flatMap((each) =>
      termsOn(page, each)
    ),
  }));
}

/**
 * The words of a concept that a page may have: the reader's, and the terms through which it matched.
 * @param {number} page
 * @param {import("./expand.js").Concept} concept
 */
function termsOn(page, { token, alternatives }) {
  const entries = alternatives.map(({ entry }) => entry).filter((entry) =>
    !entry.isConcept && entry.pages.includes(page)
  );
  const own = token.kind === "term" ? [token.text] : [];
  return [...own, ...entries.map(({ term }) => term)];
}

/**
 * The text in parts, the wanted words marked.
 * @param {string} text
 * @param {Wanted} wanted
 * @returns {Parts}
 */
export function mark(text, wanted) {
  const places = spans(text, wanted.flatMap(({ terms }) => terms));
  /** @type {Parts} */
  const parts = [];
  let at = 0;
  for (const [start, end] of places) {
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
  const whole = parts.map(([text]) => text).join("");
  const from = wordStart(whole, earliest, firstMark);
  const to = wordEnd(whole, from + EXCERPT.length, firstMark);
  /** @type {Parts} */
  const cut = [];
  let at = 0;
  for (const [text, marked] of parts) {
    const piece = slice(text, from - at, to - at);
    if (piece) cut.push([piece, marked]);
    at += text.length;
  }
  if (from > 0) cut.unshift(["… ", false]);
  if (to < length) cut.push([" …", false]);
  return cut;
}

/**
 * The first beginning of a word at or after a place, unless that lies beyond `latest`.
 * @param {string} text
 * @param {number} place
 * @param {number} latest
 */
function wordStart(text, place, latest) {
  if (place === 0) return 0;
  const space = text.indexOf(" ", place - 1);
  return space >= 0 && space < latest ? space + 1 : place;
}

/**
 * The last end of a word at or before a place, unless that lies before `earliest`.
 * @param {string} text
 * @param {number} place
 * @param {number} earliest
 */
function wordEnd(text, place, earliest) {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(" ", place);
  return space > earliest ? space : place;
}

/**
 * `text.slice` within its bounds, never through the middle of a surrogate pair.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
function slice(text, from, to) {
  /** @param {number} i */
  const isTrail = (i) => /[\udc00-\udfff]/.test(text[i] ?? "");
  const start = Math.max(0, from);
  const end = Math.max(0, to);
  return text.slice(
    isTrail(start) ? start + 1 : start,
    isTrail(end) ? end + 1 : end,
  );
}

/** Characters normalised before: passages are made of the same few. @type {Map<string, string>} */
const normalised = new Map();

/**
 * A text normalised, with the place of each of its characters in the original, and its words.
 * @param {string} text
 */
function readable(text) {
  let normal = "";
  const places = [];
  let at = 0;
  for (const character of text) {
    const piece = normalised.get(character) ?? normalise(character);
    normalised.set(character, piece);
    for (let i = 0; i < piece.length; i++) places.push(at);
    normal += piece;
    at += character.length;
  }
  places.push(text.length);
  return { normal, places, words: runs(normal) };
}

/**
 * Where terms stand in a text: for the box, and for the page that is opened from it.
 *
 * Stems are found in all their forms and marked with their endings (배우-: 배웠어요), English words
 * in the forms of their stem, compounds however they are spaced. A single syllable counts only as a
 * whole word, with particles.
 * @param {string} text as written
 * @param {string[]} terms of the index, as in `Result.terms`
 * @returns {[number, number][]} [start, end] of each place in `text`, in order, not overlapping
 */
export function spans(text, terms) {
  return findSpans(readable(text), terms);
}

/**
 * @param {ReturnType<typeof readable>} text
 * @param {string[]} terms
 * @returns {[number, number][]}
 */
function findSpans({ normal, places, words }, terms) {
  /** @type {[number, number][]} */
  const found = [];
  const stems = new Set(terms.filter((term) => !isHangul(term)).map(stem));
  const forms = terms.filter(isStemTerm).flatMap((term) =>
    stemForms(term.slice(0, -STEM_MARK.length))
  );
  const syllables = new Set(
    terms.filter((term) => term.length === 1 && isHangul(term)),
  );
  for (const { text, start, end } of words) {
    if (!isHangul(text)) {
      if (stems.has(stem(text))) found.push([start, end]);
      continue;
    }
    const keys = forms.length ? keystrokes(text) : "";
    if (forms.some((form) => isFormOf(keys, form))) found.push([start, end]);
    if (syllables.has(text[0]) && isNounTail(keystrokes(text.slice(1)))) {
      found.push([start, start + 1]);
    }
  }
  for (const term of terms) {
    if (isStemTerm(term) || term.length < 2) continue;
    for (const match of normal.matchAll(pattern(term))) {
      found.push([match.index, match.index + match[0].length]);
    }
  }
  return merge(found).map(([start, end]) => [places[start], places[end]]);
}

/**
 * Whether the keys of a word are this form of a stem with an ending.
 * @param {string} keys
 * @param {import("./grammar.js").Form} form
 */
function isFormOf(keys, { keys: begin, before }) {
  const rest = keys.slice(begin.length);
  return keys.startsWith(begin) && before.test(rest) && isEnding(rest);
}

/** @param {string} term */
const isStemTerm = (term) => isHangul(term) && term.endsWith(STEM_MARK);

/**
 * A term of several letters as it may stand in a text: compounds with or without spaces and hyphens,
 * other scripts than Hangul only as whole words.
 * @param {string} term
 */
function pattern(term) {
  const letters = [...term].map((letter) => letter.replace("+", "\\+"))
    .join("[ -]?");
  return new RegExp(
    (isHangul(term) ? "" : "(?<![\\p{L}\\p{N}])") + letters +
      (/[a-z0-9]$/.test(term) ? "(?![a-z0-9])" : ""),
    "gu",
  );
}

/**
 * Spans in order, those that touch made one.
 * @param {[number, number][]} spans
 */
function merge(spans) {
  /** @type {[number, number][]} */
  const merged = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
