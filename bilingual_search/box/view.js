/** The elements of the box, within the dialog and around the input that the page has. */

import { element, icon } from "./dom.js";
import { fill, otherLanguage } from "./strings.js";

/**
 * Fills the dialog.
 * @param {HTMLDialogElement} dialog as in templates/box.html
 * @param {import("./strings.js").Texts} texts
 * @param {string} root address of the site root
 */
export function createView(dialog, texts, root) {
  const { strings } = texts;
  const input = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
  const body =
    /** @type {HTMLElement} */ (dialog.querySelector(".search-body"));
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", "search-results");

  const clear = element(
    "button",
    { class: "search-clear", type: "button", "aria-label": strings.clear },
    icon("M6 6l12 12M18 6 6 18"),
  );
  input.before(icon("M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14m5.5 12.5 4.5 4.5"));
  input.after(clear);

  const list = element("ul", {
    id: "search-results",
    class: "search-results",
    role: "listbox",
    // the arrow keys scroll it; a stop of its own for Tab would do nothing
    tabindex: "-1",
    "aria-label": strings.list,
    "data-search-results": true,
    "data-query": "",
    hidden: true,
  });
  const note = element("p", { class: "search-note", hidden: true });
  const none = element("div", { class: "search-none", hidden: true });
  const start = element("div", { class: "search-start", hidden: true });
  const loading = element(
    "p",
    { class: "search-loading", hidden: true },
    strings.loading,
  );
  const retry = element(
    "button",
    { class: "search-link", type: "button" },
    strings.retry,
  );
  const errorText = element("p", { class: "search-lead" });
  const error = element(
    "div",
    { class: "search-error", hidden: true },
    errorText,
    element("p", {}, retry),
    ...waysOut(texts, root),
  );
  body.replaceChildren(note, list, none, start, error, loading);

  const count = element("span", {
    class: "search-count",
    "aria-hidden": "true",
  });
  const keys = element(
    "span",
    { class: "search-keys", "aria-hidden": "true" },
    ...key(strings.key_move, "↑", "↓"),
    ...key(strings.key_open, "↵"),
    ...key(strings.key_close, "Esc"),
  );
  const status = element("p", { class: "search-status", role: "status" });
  body.after(element("div", { class: "search-foot" }, count, keys), status);

  return {
    dialog,
    input,
    clear,
    body,
    note,
    list,
    none,
    start,
    loading,
    error,
    errorText,
    retry,
    count,
    status,
  };
}

/**
 * What leads on where there are no results: the topics and the list of all questions.
 * @param {import("./strings.js").Texts} texts
 * @param {string} root
 * @returns {HTMLElement[]}
 */
export function waysOut({ strings, topics, all }, root) {
  /** @type {HTMLElement[]} */
  const parts = [];
  if (topics.length) {
    parts.push(
      element("h2", { class: "search-heading" }, strings.topics),
      chips(linkChips(topics, root)),
    );
  }
  if (all) {
    const link = element("a", {
      class: "search-link",
      href: new URL(all, root).href,
      target: "_self",
    }, strings.all);
    parts.push(element("p", {}, link));
  }
  return parts;
}

/**
 * @param {import("./strings.js").Link[]} links
 * @param {string} root
 */
export function linkChips(links, root) {
  return links.map(({ title, url }) =>
    element("a", {
      class: "search-chip",
      href: new URL(url, root).href,
      target: "_self",
    }, title)
  );
}

/** @param {HTMLElement[]} items */
export function chips(items) {
  return element(
    "ul",
    { class: "search-chips" },
    ...items.map((item) => element("li", {}, item)),
  );
}

/**
 * A query as shown in a sentence: short, and its direction kept to itself.
 * @param {string} query
 * @param {string} locale of the sentence
 */
export function quoted(query, locale) {
  const characters = [...query.trim()];
  const text = characters.length > 60
    ? `${characters.slice(0, 60).join("")}…`
    : characters.join("");
  const attributes = {
    class: "search-quoted",
    lang: otherLanguage(text, locale),
  };
  return element("bdi", attributes, text);
}

/**
 * A setting of the reader's: whether the key / opens the box.
 * @param {Record<string, string>} strings
 */
export function slashSwitch(strings) {
  const checkbox = element("input", { type: "checkbox" });
  const label = element(
    "label",
    { class: "search-slash" },
    checkbox,
    ...fill(strings.slash, { key: element("kbd", {}, "/") }),
  );
  return { checkbox, label };
}

/**
 * @param {string} label
 * @param {...string} names of the keys
 */
function key(label, ...names) {
  return [
    ...names.map((name) => element("kbd", {}, name)),
    element("span", {}, label),
  ];
}
