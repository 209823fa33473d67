/**
 * A search: from the text in the box to what the box shows.
 */

import { bestPassage, mark, wantedOn } from "./mark.js";
import { MAX_MARKED_TERMS, MAX_NEAREST, MAX_RESULTS } from "./parameters.js";
import { answers, interpret } from "./rank.js";
import { Store } from "./store.js";

/**
 * @typedef {object} Result
 * @property {string} url relative to the site's root
 * @property {string} anchor id of the heading above the passage, or ""
 * @property {import("./mark.js").Parts} title
 * @property {import("./mark.js").Parts} passage empty while passages are not there yet
 * @property {string} label
 * @property {string} year
 * @property {string[]} terms of the index that are marked; `spans` in mark.js finds them on the opened page
 */

export class Search {
  /** @param {Store} store */
  constructor(store) {
    this.store = store;
  }

  /** @param {(name: string) => Promise<any>} load gives the parsed content of a file of the index */
  static async open(load) {
    return new Search(await Store.open(load));
  }

  /**
   * @param {string} query as typed
   * @returns {Promise<{total: number, interpretedAs: string|null, results: Result[], nearest: object[], passages: null | (() => Promise<object>)}>}
   *   `passages` gives {url: {anchor, passage}} where the results came without them
   */
  async search(query) {
    const { store } = this;
    const { reading, interpretedAs } = await interpret(query, store);
    const hits = answers(reading);
    const shown = hits.slice(0, MAX_RESULTS).map((hit) => ({
      page: hit.page,
      wanted: wantedOn(hit.page, reading.concepts),
    }));
    const numbers = shown.map(({ page }) => page);
    const records = await store.pages(numbers);
    const passagesOf = async () => {
      const all = await store.passages(numbers);
      return Object.fromEntries(
        shown.map((
          { wanted },
          i,
        ) => [records[i][0], bestPassage(all[i], wanted)]),
      );
    };
    const isReady = store.hasPassages(numbers);
    const passages = isReady ? await passagesOf() : {};
    return {
      total: hits.length,
      interpretedAs,
      results: shown.map(({ wanted }, i) => {
        const [url, title, label, year] = records[i];
        return {
          url,
          title: mark(title, wanted),
          label,
          year,
          terms: markedTerms(wanted),
          anchor: "",
          passage: [],
          ...passages[url],
        };
      }),
      nearest: hits.length ? [] : await this.#nearest(reading.hits),
      passages: isReady ? null : passagesOf,
    };
  }

  /** The questions that have most of a query no page answers. */
  async #nearest(hits) {
    const records = await this.store.pages(
      hits.slice(0, MAX_NEAREST).map(({ page }) => page),
    );
    return records.map(([url, title, label, year]) => ({
      url,
      title,
      label,
      year,
    }));
  }
}

/**
 * The terms that are marked, for the page that is opened: `spans` in mark.js finds them there.
 * @param {import("./mark.js").Wanted} wanted
 */
function markedTerms(wanted) {
  const terms = wanted.flatMap(({ terms }) => terms);
  return [...new Set(terms)].slice(0, MAX_MARKED_TERMS);
}
