/**
 * Numbers written as text by `encode` in `index/files.py`: base 32 with a continuation bit, in the
 * characters of base64url.
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
