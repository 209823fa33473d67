/**
 * What the box keeps in the address and the history: the query (?q=), so that a search can be linked and
 * Back brings it back, and the words to mark on an opened page (?mark=, kept out of sight on arrival).
 */

/** Bounds for what comes from an address, which anybody can write. */
const MAX_WORDS = 32;
const MAX_WORD_LENGTH = 60;
const WORD = /^[\p{L}\p{N}+#' -]+$/u;

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
  if (query.trim()) url.searchParams.set("q", query);
  else url.searchParams.delete("q");
  replace(url, { searchActive: active });
}

/** @returns {number} place of the result that was active when the reader left, or 0 */
export function keptActive() {
  return history.state?.searchActive ?? 0;
}

/**
 * The address that opens a page with the words marked.
 * @param {string} href
 * @param {string[]} words
 * @returns {string}
 */
export function withWords(href, words) {
  const url = new URL(href);
  for (const word of words.slice(0, MAX_WORDS)) {
    url.searchParams.append("mark", word);
  }
  return url.href;
}

/**
 * The words this page was opened with. Moves them from the address to the history entry: the address
 * stays fit for copying, and reloading or coming back marks them again.
 * @returns {string[]}
 */
export function takeWords() {
  const url = new URL(location.href);
  const handedOver = url.searchParams.getAll("mark");
  if (!handedOver.length) return history.state?.searchMarks ?? [];
  const words = handedOver
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter((word) => word.length <= MAX_WORD_LENGTH && WORD.test(word))
    .slice(0, MAX_WORDS);
  url.searchParams.delete("mark");
  replace(url, { searchMarks: words });
  return words;
}

/** Forgets the words, so that reloading does not mark them again. */
export function dropWords() {
  replace(new URL(location.href), { searchMarks: undefined });
}

/**
 * Other scripts keep things in the history entry, too: theirs stay.
 * @param {URL} url
 * @param {object} changes
 */
function replace(url, changes) {
  history.replaceState({ ...history.state, ...changes }, "", url);
}
