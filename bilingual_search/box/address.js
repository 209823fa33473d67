/**
 * What the box keeps in the address and the history: the query (?q=), so that a search can be linked and
 * Back brings it back, and the terms to highlight on an opened page (?mark=, kept out of sight on arrival).
 */

/** Longer queries are not worth a link, and servers refuse overlong addresses. */
const MAX_QUERY_LENGTH = 200;
/** Bounds for what comes from an address, which anybody can write. */
const MAX_TERMS = 32;
const MAX_TERM_LENGTH = 60;

/** @returns {string} the query of ?q=, or "" */
export function queryInAddress() {
  return new URLSearchParams(location.search).get("q") ?? "";
}

/**
 * Puts the query into the address, without a new history entry.
 * @param {string} query "" takes it out
 * @param {number} [active] place of the active result, for coming back
 */
export function keepQuery(query, active) {
  const url = new URL(location.href);
  if (query.trim() && query.length <= MAX_QUERY_LENGTH) {
    url.searchParams.set("q", query);
  } else url.searchParams.delete("q");
  replace(url, { searchActive: active });
}

/** @returns {number} place of the result that was active when the reader left, or 0 */
export function keptActive() {
  return history.state?.searchActive ?? 0;
}

/**
 * The address that opens a page with the terms highlighted.
 * @param {string} href
 * @param {string[]} terms
 * @returns {string}
 */
export function withTerms(href, terms) {
  const url = new URL(href);
  for (const term of terms.slice(0, MAX_TERMS)) {
    url.searchParams.append("mark", term);
  }
  return url.href;
}

/**
 * The terms this page was opened with. Moves them from the address to the history entry: the address
 * stays fit for copying, and reloading or coming back highlights them again.
 * @returns {string[]}
 */
export function takeTerms() {
  const url = new URL(location.href);
  const handedOver = url.searchParams.getAll("mark");
  if (!handedOver.length) return history.state?.searchMarks ?? [];
  const terms = handedOver.filter((term) =>
    term && term.length <= MAX_TERM_LENGTH
  ).slice(0, MAX_TERMS);
  url.searchParams.delete("mark");
  replace(url, { searchMarks: terms });
  return terms;
}

/** Forgets the terms, so that reloading does not highlight them again. */
export function dropTerms() {
  replace(new URL(location.href), { searchMarks: undefined });
}

/** Other scripts keep things in the history entry, too: theirs stay. */
function replace(url, changes) {
  history.replaceState({ ...history.state, ...changes }, "", url);
}
