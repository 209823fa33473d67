/**
 * Normalising: one spelling for what a reader takes to be the same text.
 * Twin of `index/normalise.py`; both are tested on the same cases.
 */

const COMPATIBILITY = new Map();
for (let code = 0x3131; code <= 0x3163; code++) {
  COMPATIBILITY.set(
    String.fromCharCode(code).normalize("NFKD"),
    String.fromCharCode(code),
  );
}
[..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"].forEach((
  tail,
  i,
) => COMPATIBILITY.set(String.fromCharCode(0x11a8 + i), tail));

const LONE_JAMO = /[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g;
const IGNORED =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKS = /[\u0300-\u036f]/g;

/**
 * Lower case without accents, widths, invisible characters and lone surrogates. Hangul comes out as
 * whole syllables, jamo that belong to no syllable as compatibility jamo.
 * @param {string} text
 * @returns {string}
 */
export function normalise(text) {
  return text
    .replace(IGNORED, "").normalize("NFKD").toLowerCase()
    .replace(MARKS, "").normalize("NFC")
    .replace(LONE_JAMO, (jamo) => COMPATIBILITY.get(jamo));
}
