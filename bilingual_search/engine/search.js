/**
 * A search: from the text in the box to what the box shows.
 */

import { bestPassage, mark, wantedOn } from "./mark.js";
import { MAX_MARKED_TERMS, MAX_RESULTS } from "./parameters.js";
import { interpret, nearest, results } from "./rank.js";
import { Store } from "./store.js";

/**
 * @typedef {object} Result
 * @property {string} url relative to the site's root
 * @property {string} anchor id of the heading above the passage, or ""
 * @property {import("./mark.js").Parts} title
 * @property {import("./mark.js").Parts} passage empty while passages are not there yet
 * @property {string} label
 * @property {string} year
 * @property {string} [language] of the page, where there is none in the language of the index
 * @property {string} kind what it is: a question, a term, a collection …
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
    const hits = results(reading, store.vocabulary);
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
        const [url, title, label, year, language] = records[i];
        return {
          url,
          title: mark(title, wanted),
          label,
          year,
          ...(language && { language }),
          kind: store.vocabulary.kinds[numbers[i]],
          terms: markedTerms(wanted),
          ...passages[url] ?? { anchor: "", passage: [] },
        };
      }),
      nearest: hits.length ? [] : await this.#nearest(reading),
      passages: isReady ? null : passagesOf,
    };
  }

  /**
   * The questions that have most of a query no page answers.
   * @param {import("./rank.js").Reading} reading
   */
  async #nearest(reading) {
    const { vocabulary } = this.store;
    const numbers = nearest(reading, vocabulary);
    const records = await this.store.pages(numbers);
    return records.map(([url, title, label, year, language], i) => ({
      url,
      title,
      label,
      year,
      ...(language && { language }),
      kind: vocabulary.kinds[numbers[i]],
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
