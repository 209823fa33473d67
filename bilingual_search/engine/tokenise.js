/**
 * Splitting text into units. Twin of `index/tokenise.py`; both are tested on the same cases.
 */

const LETTER = "(?:(?![가-힣ㄱ-ㅣ])[\\p{L}\\p{N}])";
const RUNS = new RegExp(
  `[가-힣ㄱ-ㅣ]+|${LETTER}+(?:['’]${LETTER}+)*(?:\\+\\+|#)?`,
  "gu",
);

/**
 * The runs of normalised text, in order: Hangul, or a word of another script.
 * @param {string} text
 * @returns {string[]}
 */
export function tokenise(text) {
  return runs(text).map((run) => run.text);
}

/**
 * The same with the place of each run in the text.
 * @param {string} text
 * @returns {{text: string, start: number, end: number}[]}
 */
export function runs(text) {
  return Array.from(text.matchAll(RUNS), (match) => ({
    text: cleanWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * A word without its possessive s and its apostrophes: `master's` -> `master`, `don't` -> `dont`.
 * @param {string} word
 */
export function cleanWord(word) {
  return word.replace(/['’]s$/, "").replace(/['’]/g, "");
}

/**
 * Whether a run that `tokenise` gave is Hangul.
 * @param {string} run
 */
export function isHangul(run) {
  return /^[가-힣ㄱ-ㅣ]/.test(run);
}

/**
 * Whether a run is a number.
 * @param {string} run
 */
export function isNumber(run) {
  return /^\p{N}+$/u.test(run);
}
