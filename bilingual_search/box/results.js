/** From the worker's answers to list items. */

import { element } from "./dom.js";
import { fill } from "./strings.js";

/**
 * @typedef {[string, boolean][]} Parts a text in parts: [text, whether the words are marked]
 * @typedef {Record<string, {anchor: string, passage: Parts}>} Passages by URL of the hit
 *
 * @typedef {Object} Hit
 * @property {string} url relative to the site root
 * @property {string} [anchor] id on the page, or ""
 * @property {string|Parts} title
 * @property {Parts} passage empty while it is not loaded
 * @property {string} [kind] what the page is, if no question: strings has a word for it
 * @property {string} [language] of the page, where there is none in the language of the reader
 * @property {string} label collection the page belongs to
 * @property {string} year
 * @property {string[]} terms what to mark on the page
 *
 * @typedef {Pick<Hit, "url" | "anchor" | "title" | "kind" | "language" | "label" | "year">} Near a page near to the query
 */

/** Characters that stay before the first marked word where its line would not be seen: half a line of a phone. */
const LEAD = 16;

/**
 * Makes the items of lists.
 * @param {string} root address of the site root
 * @param {Record<string, any>} strings of the locale
 * @param {string} locale of the reader
 */
export function createItems(root, strings, locale) {
  /**
   * @param {string} url
   * @param {string} [anchor]
   */
  function address(url, anchor = "") {
    const target = new URL(url, root);
    if (anchor) target.hash = anchor;
    return target.href;
  }

  /** @param {Near} page */
  function source({ kind = "", language, label, year }) {
    const what = strings[`kind_${kind}`];
    const text = [what ? "" : label, year].filter(Boolean).join(" · ");
    const badges = [
      what,
      language &&
      fill(strings.untranslated, { language: nameOf(language) }).join(""),
    ].filter(Boolean).flatMap((badge) => [
      element("span", { class: "search-kind" }, badge),
      " ",
    ]);
    return [...badges, text];
  }

  /** A language in the words of the reader's. @param {string} language */
  const nameOf = (language) =>
    new Intl.DisplayNames(locale, { type: "language" }).of(language) ??
      language;

  return {
    /**
     * @param {Hit[]} hits
     * @returns {HTMLLIElement[]} one option each, a link
     */
    hits(hits) {
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
            href: address(hit.url, hit.anchor),
            hreflang: hit.language,
            // a named target keeps themes that swap pages in place from taking the click over
            target: "_self",
            "data-search-hit": true,
          },
          element(
            "span",
            {
              class: "search-hit-title",
              id: `${id}-title`,
              lang: hit.language,
              dir: "auto",
            },
            ...marked(hit.title),
          ),
          // what comes later finds its place kept
          element("span", {
            class: "search-hit-passage",
            id: `${id}-passage`,
            lang: hit.language,
            dir: "auto",
            "data-late": !hit.passage.length,
          }, ...marked(hit.passage)),
          element(
            "span",
            { class: "search-hit-source", id: `${id}-source` },
            ...source(hit),
          ),
        );
        return element("li", { role: "presentation" }, link);
      });
    },

    /**
     * Puts in passages that came after their results; a place that stays empty is given up.
     * @param {HTMLElement} list
     * @param {Hit[]} hits the results the list shows
     * @param {Passages} passages
     */
    fillPassages(list, hits, passages) {
      const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (list
        .querySelectorAll("[data-search-hit]"));
      hits.forEach(({ url }, i) => {
        const place = /** @type {HTMLElement} */ (links[i].querySelector(
          ".search-hit-passage",
        ));
        if (Object.hasOwn(passages, url)) {
          const { anchor, passage } = passages[url];
          links[i].href = address(url, anchor);
          place.replaceChildren(...marked(passage));
        }
        delete place.dataset.late;
      });
      showFirstMarks(list);
    },

    /**
     * @param {Near[]} pages
     * @returns {HTMLLIElement[]} plain links: near to the query, but not its results
     */
    nearest(pages) {
      return pages.map((page) =>
        element(
          "li",
          {},
          element(
            "a",
            {
              class: "search-near",
              href: address(page.url, page.anchor),
              hreflang: page.language,
              target: "_self",
            },
            element(
              "span",
              {
                class: "search-hit-title",
                lang: page.language,
                dir: "auto",
              },
              ...marked(page.title),
            ),
            element("span", { class: "search-hit-source" }, ...source(page)),
          ),
        )
      );
    },
  };
}

/**
 * Passages show two lines, which on a narrow screen may end before the first marked word: those then begin
 * shortly before it. To be called while the list is shown.
 * @param {HTMLElement} list
 */
export function showFirstMarks(list) {
  const cut = [...list.querySelectorAll(".search-hit-passage")].filter(
    (passage) => {
      const mark = passage.querySelector("mark");
      return mark && mark.getBoundingClientRect().bottom >
          passage.getBoundingClientRect().bottom + 1;
    },
  );
  for (const passage of cut) {
    let before = "";
    for (
      let node = passage.firstChild;
      node && node.nodeName !== "MARK";
      node = passage.firstChild
    ) {
      before += node.textContent;
      node.remove();
    }
    passage.prepend(`… ${lastWords(before)}`);
  }
}

/** The end of a text, from the beginning of a word. @param {string} text */
function lastWords(text) {
  return text.slice(-LEAD).replace(
    text.length > LEAD ? /^\S*\s+/ : /^… /,
    "",
  );
}

/** @param {string|Parts} text */
function marked(text) {
  if (typeof text === "string") return [text];
  return text.map(([part, isMarked]) =>
    isMarked ? element("mark", {}, part) : part
  );
}
