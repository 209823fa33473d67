/**
 * Kinds of pages (set in `index/kinds.py`): which answer, which are looked for by name, which explain.
 */

import { isNounTail } from "./grammar.js";
import { keystrokes } from "./decompose.js";
import { NAMED } from "./parameters.js";

const NAMED_KINDS = new Set(["person", "collection", "site"]);
const ENTRY_KINDS = new Set(["term", "topic"]);

/** Whether pages of a kind answer questions. @param {string} kind */
export const isAnswer = (kind) =>
  !NAMED_KINDS.has(kind) && !ENTRY_KINDS.has(kind);

/** Whether what is of a kind explains a word or gathers questions. @param {string} kind */
export const isEntry = (kind) => ENTRY_KINDS.has(kind);

/**
 * The pages that a query names: a person, a collection, a page of the site, if most of what the
 * query says is the name.
 * @param {import("./units.js").Unit[]} units of the query
 * @param {import("./expand.js").Concept[]} concepts
 * @param {Map<string, number[]>} names
 * @returns {Set<number>}
 */
export function namedPages(units, concepts, names) {
  const total = informationOf(concepts);
  const pages = new Set();
  for (let i = 0; i < units.length; i++) {
    let text = "";
    for (let j = i; units[i].first && j < units.length; j++) {
      text += units[j].text;
      const found = names.get(text);
      if (!found || !endsAt(j, units)) continue;
      const span = new Set(units.slice(i, j + 1));
      const named = informationOf(
        concepts.filter(({ token }) =>
          token.units.every((unit) => span.has(unit))
        ),
      );
      if (named >= NAMED.share * total) {
        for (const page of found) pages.add(page);
      }
    }
  }
  return pages;
}

/**
 * Whether a name can end at a unit: its word ends there, or particles follow.
 * @param {number} j
 * @param {import("./units.js").Unit[]} units
 */
function endsAt(j, units) {
  const rest = units.slice(j + 1).filter(({ word }) => word === units[j].word);
  return isNounTail(keystrokes(rest.map(({ text }) => text).join("")));
}

/** @param {import("./expand.js").Concept[]} concepts */
function informationOf(concepts) {
  return concepts.reduce((sum, { information }) => sum + information, 0);
}
