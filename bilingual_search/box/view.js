/** The elements of the box. Nothing here knows about queries or workers. */

import { element, fill } from "./dom.js";

/**
 * Builds the dialog.
 * @param {Object} strings of the locale
 * @param {import("./start.js").Configuration} config
 */
export function createView(strings, { all, examples = "", locale }) {
  const input = element("input", {
    class: "search-input",
    type: "text",
    role: "combobox",
    inputmode: "search",
    enterkeyhint: "search",
    autocomplete: "off",
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: "false",
    autofocus: true,
    placeholder: strings.placeholder,
    "aria-label": strings.title,
    "aria-autocomplete": "list",
    "aria-controls": "search-results",
    "aria-expanded": "false",
    "data-search-input": true,
  });
  const clear = button(
    "search-clear",
    strings.clear,
    icon("M6 6l12 12M18 6 6 18"),
  );
  const close = button("search-close", strings.close, strings.close);
  const list = element("ul", {
    id: "search-results",
    class: "search-results",
    role: "listbox",
    "aria-label": strings.list,
    "data-search-results": true,
    hidden: true,
  });
  const note = element("p", { class: "search-note", hidden: true });
  const none = element("div", { class: "search-none", hidden: true });
  const tries = examples.split("|").filter(Boolean).map((query) =>
    element("button", { class: "search-example", type: "button" }, query)
  );
  const start = element(
    "div",
    { class: "search-start" },
    element("p", { class: "search-lead" }, strings.start),
    element("p", {}, strings.start_hint),
    tries.length ? element("p", { class: "search-examples" }, ...tries) : "",
    all
      ? element(
        "p",
        {},
        element("a", { class: "search-link", href: all }, strings.all),
      )
      : "",
  );
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
    all
      ? element(
        "p",
        {},
        element("a", { class: "search-link", href: all }, strings.all),
      )
      : "",
  );
  const body = element(
    "div",
    { class: "search-body" },
    note,
    list,
    none,
    start,
    error,
    loading,
  );
  const count = element("span", {
    class: "search-count",
    "aria-hidden": "true",
  });
  const keys = element(
    "span",
    { class: "search-keys", "aria-hidden": "true" },
    ...key("↑", "↓", strings.key_move),
    ...key("↵", strings.key_open),
    ...key("Esc", strings.key_close),
  );
  const status = element("p", { class: "search-status", role: "status" });
  const dialog = element(
    "dialog",
    { class: "search-dialog", "aria-label": strings.title, lang: locale },
    element(
      "div",
      { class: "search-bar", role: "search" },
      icon("M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14m5.5 12.5 4.5 4.5"),
      input,
      clear,
      close,
    ),
    body,
    element("div", { class: "search-foot" }, count, keys),
    status,
  );
  return {
    dialog,
    input,
    clear,
    close,
    body,
    note,
    list,
    none,
    start,
    tries,
    loading,
    error,
    errorText,
    retry,
    count,
    status,
  };
}

/**
 * What stands there when nothing was found.
 * @param {Object} strings
 * @param {string} query
 * @param {HTMLLIElement[]} nearest items of the nearest questions
 * @param {string} [ask] address to ask a new question
 * @returns {HTMLElement[]}
 */
export function noneContent(strings, query, nearest, ask) {
  const parts = [
    element(
      "p",
      { class: "search-lead" },
      ...fill(strings.none, { query: quoted(query) }),
    ),
    element("p", {}, strings.none_hint),
  ];
  if (nearest.length) {
    parts.push(
      element(
        "p",
        { class: "search-nearest-title", id: "search-nearest" },
        strings.nearest,
      ),
      element("ul", {
        class: "search-nearest",
        "aria-labelledby": "search-nearest",
      }, ...nearest),
    );
  }
  if (ask) {
    const link = element("a", {
      class: "search-link",
      href: askAddress(ask, query),
    }, strings.ask);
    parts.push(
      element("p", { class: "search-ask" }, `${strings.ask_hint} `, link),
    );
  }
  return parts;
}

/** A query as shown in a sentence: short, and its direction kept to itself. */
export function quoted(query) {
  const characters = [...query.trim().slice(0, 200)];
  const text = characters.length > 60
    ? `${characters.slice(0, 60).join("")}…`
    : characters.join("");
  return element("bdi", { class: "search-quoted" }, text);
}

function askAddress(ask, query) {
  // URLSearchParams, as encodeURIComponent throws at half a surrogate pair
  const encoded = new URLSearchParams({ query: query.trim().slice(0, 200) })
    .toString().slice("query=".length);
  return ask.replace("{query}", () => encoded);
}

function button(name, label, content) {
  return element(
    "button",
    { class: name, type: "button", "aria-label": label },
    content,
  );
}

function key(...names) {
  const label = names.pop();
  return [
    ...names.map((name) => element("kbd", {}, name)),
    element("span", {}, label),
  ];
}

function icon(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(svg.namespaceURI, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
