/**
 * What `index/files.py` writes as text: numbers in base 32 with a continuation bit, in the characters of
 * base64url; terms in order, each without the characters of the one before.
 */

const VALUE = new Uint8Array(128);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach(
  (digit, i) => {
    VALUE[digit.charCodeAt(0)] = i;
  },
);

/**
 * @param {string} text
 * @returns {() => number} gives the next number at each call
 */
export function decoder(text) {
  let at = 0;
  return () => {
    let number = 0;
    for (let shift = 0;; shift += 5) {
      const digit = VALUE[text.charCodeAt(at++)];
      number |= (digit & 31) << shift;
      if (digit < 32) return number;
    }
  };
}

/**
 * The terms written by `front_code`: a capital letter says how many characters are those of the term before.
 * @param {string} text
 */
export function termsOf(text) {
  let last = "";
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((coded) => {
    const shared = coded.charCodeAt(0) - "A".charCodeAt(0);
    return last = last.slice(0, shared) + coded.slice(1);
  });
}

/**
 * Terms in alphabetical order and their postings, as `_postings_file` of `index/files.py` writes them.
 * @typedef {{terms: string, counts: string, pages: string, weights: string}} Postings
 */

/**
 * Terms with the pages that have them and what they weigh there.
 * @param {Postings} file
 */
export function postingsOf(file) {
  const nextCount = decoder(file.counts);
  const nextStep = decoder(file.pages);
  const nextWeight = decoder(file.weights);
  // One array for all terms of a file, as there are thousands; a weight is one character.
  const pages = new Uint16Array(file.weights.length);
  const weights = new Uint8Array(file.weights.length);
  let at = 0;
  return termsOf(file.terms).map((term) => {
    const from = at;
    const to = from + nextCount();
    for (let page = 0; at < to; at++) {
      pages[at] = page += nextStep();
      weights[at] = nextWeight();
    }
    return {
      term,
      pages: pages.subarray(from, to),
      weights: weights.subarray(from, to),
    };
  });
}
