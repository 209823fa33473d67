/** Turns the worker's answer into list items. */

import { element } from "./dom.js";

/** @typedef {[string, boolean][]} Parts a text in parts: [text, whether the words are marked] */

/**
 * @typedef {Object} Hit
 * @property {string} url relative to the site root
 * @property {string} anchor id on the page, or ""
 * @property {Parts} title
 * @property {Parts} passage empty while it is not loaded
 * @property {string} label collection the page belongs to
 * @property {string} year
 * @property {string[]} terms what to highlight on the page
 */

/**
 * @param {Hit[]} hits
 * @param {string} root address of the site root
 * @returns {HTMLLIElement[]} one option each, a link
 */
export function hitItems(hits, root) {
  return hits.map((hit, i) => {
    const id = `search-hit-${i}`;
    const link = element(
      "a",
      {
        id,
        class: "search-hit",
        role: "option",
        "aria-selected": "false",
        "aria-labelledby": `${id}-title`,
        "aria-describedby": `${id}-passage ${id}-source`,
        tabindex: "-1",
        href: address(hit.url, hit.anchor, root),
        // a named target keeps themes that swap pages in place from taking the click over
        target: "_self",
        "data-search-hit": true,
      },
      element("span", {
        class: "search-hit-title",
        id: `${id}-title`,
        dir: "auto",
      }, ...marked(hit.title)),
      // what comes later finds its place kept
      element("span", {
        class: "search-hit-passage",
        id: `${id}-passage`,
        dir: "auto",
        "data-late": !hit.passage.length,
      }, ...marked(hit.passage)),
      element(
        "span",
        { class: "search-hit-source", id: `${id}-source` },
        source(hit),
      ),
    );
    return element("li", { role: "presentation" }, link);
  });
}

/**
 * Puts in passages that came after their results.
 * @param {HTMLElement} list
 * @param {Hit[]} hits the results the list shows
 * @param {Object<string, {anchor: string, passage: Parts}>} passages by URL of the hit
 * @param {string} root
 */
export function fillPassages(list, hits, passages, root) {
  const links = list.querySelectorAll("[data-search-hit]");
  hits.forEach(({ url }, i) => {
    if (!Object.hasOwn(passages, url)) return;
    const { anchor, passage } = passages[url];
    links[i].href = address(url, anchor, root);
    links[i].querySelector(".search-hit-passage").replaceChildren(
      ...marked(passage),
    );
  });
}

/**
 * @param {{url: string, title: string|Parts, label: string, year: string}[]} pages
 * @param {string} root
 * @returns {HTMLLIElement[]} plain links: near to the query, but not its results
 */
export function nearestItems(pages, root) {
  return pages.map((page) =>
    element(
      "li",
      {},
      element(
        "a",
        {
          class: "search-nearest-link",
          href: address(page.url, "", root),
          target: "_self",
        },
        element(
          "span",
          { class: "search-hit-title", dir: "auto" },
          ...plain(page.title),
        ),
        element("span", { class: "search-hit-source" }, source(page)),
      ),
    )
  );
}

function address(url, anchor, root) {
  const target = new URL(url, root);
  target.hash = anchor;
  return target.href;
}

function marked(parts) {
  return parts.map((
    [text, isMarked],
  ) => (isMarked ? element("mark", {}, text) : text));
}

function plain(title) {
  return typeof title === "string" ? [title] : title.map(([text]) => text);
}

function source({ label, year }) {
  return [label, year].filter(Boolean).join(" · ");
}
