/** What the box shows where no page answers: it says so, and always leads on. */

import { element } from "./dom.js";
import { fill } from "./strings.js";
import { quoted, waysOut } from "./view.js";

/**
 * @param {import("./strings.js").Texts} texts
 * @param {string} root address of the site root
 * @param {string} locale
 * @param {string} query
 * @param {HTMLLIElement[]} nearest items of the nearest questions
 * @returns {HTMLElement[]}
 */
export function noneContent(texts, root, locale, query, nearest) {
  const { strings, ask } = texts;
  /** @type {HTMLElement[]} */
  const parts = [
    element(
      "p",
      { class: "search-lead" },
      ...fill(strings.none, { query: quoted(query, locale) }),
    ),
    element("p", {}, strings.none_hint),
  ];
  if (nearest.length) {
    parts.push(
      element(
        "h2",
        { class: "search-heading", id: "search-nearest" },
        strings.nearest,
      ),
      element(
        "ul",
        { class: "search-nearest", "aria-labelledby": "search-nearest" },
        ...nearest,
      ),
    );
  }
  if (ask) {
    const link = element(
      "a",
      { class: "search-link", href: askAddress(ask, query) },
      strings.ask,
    );
    parts.push(
      element("p", { class: "search-ask" }, `${strings.ask_hint} `, link),
    );
  }
  return [...parts, ...waysOut(texts, root)];
}

/**
 * @param {string} ask
 * @param {string} query
 */
function askAddress(ask, query) {
  // URLSearchParams, as encodeURIComponent throws at half a surrogate pair
  const encoded = new URLSearchParams({ query: query.trim() })
    .toString().slice("query=".length);
  return ask.replace("{query}", () => encoded);
}
