/**
 * Hangul taken apart: syllables into the keys they are typed with, and into initial consonants.
 * The arithmetic of syllable blocks is that of the Unicode Standard, section 3.12.
 */

export const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
export const VOWELS = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
export const FINALS = [
  "",
  ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",
];

/**
 * Jamo that take two keys on the two-set keyboard.
 * @type {Record<string, string>}
 */
export const DOUBLE = {
  ㅘ: "ㅗㅏ",
  ㅙ: "ㅗㅐ",
  ㅚ: "ㅗㅣ",
  ㅝ: "ㅜㅓ",
  ㅞ: "ㅜㅔ",
  ㅟ: "ㅜㅣ",
  ㅢ: "ㅡㅣ",
  ㄳ: "ㄱㅅ",
  ㄵ: "ㄴㅈ",
  ㄶ: "ㄴㅎ",
  ㄺ: "ㄹㄱ",
  ㄻ: "ㄹㅁ",
  ㄼ: "ㄹㅂ",
  ㄽ: "ㄹㅅ",
  ㄾ: "ㄹㅌ",
  ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ",
  ㅄ: "ㅂㅅ",
};

/** @param {string} character */
const isSyllable = (character) => character >= "가" && character <= "힣";

/**
 * The keys a text is typed with, as jamo: 택 -> ㅌㅐㄱ, 의 -> ㅇㅡㅣ. Other characters stay.
 * What is being typed is always a prefix of this, however the input method shows it.
 * @param {string} text normalised
 * @returns {string}
 */
export function keystrokes(text) {
  let keys = "";
  for (const character of text) {
    if (isSyllable(character)) {
      const code = character.charCodeAt(0) - 0xac00;
      const vowel = VOWELS[Math.floor((code % 588) / 28)];
      const final = FINALS[code % 28];
      keys += INITIALS[Math.floor(code / 588)] + (DOUBLE[vowel] ?? vowel) +
        (DOUBLE[final] ?? final);
    } else {
      keys += DOUBLE[character] ?? character;
    }
  }
  return keys;
}

/**
 * Each syllable by its initial consonant, 대학원 -> ㄷㅎㅇ; other characters stay. Twin of
 * `sort_key` in `index/tokenise.py`: the index is sorted and split by it.
 * @param {string} text normalised
 * @returns {string}
 */
export function initials(text) {
  let result = "";
  for (const character of text) {
    result += isSyllable(character)
      ? INITIALS[Math.floor((character.charCodeAt(0) - 0xac00) / 588)]
      : character;
  }
  return result;
}

/**
 * Whether a text is nothing but initial consonants (ㅂㅅㅇㅎ).
 * @param {string} text
 */
export function isInitials(text) {
  return /^[ㄱ-ㅎ]+$/.test(text);
}
