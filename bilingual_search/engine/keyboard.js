/**
 * The wrong keyboard mode: Korean typed on Latin keys and the reverse, on the two-set layout
 * (KS X 5002).
 */

import { DOUBLE, FINALS, INITIALS, keystrokes, VOWELS } from "./decompose.js";

const LATIN = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
const JAMO =
  "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";
const TO_JAMO = new Map([...LATIN].map((key, i) => [key, JAMO[i]]));
const TO_LATIN = new Map(
  [...JAMO].map((jamo, i) => [jamo, LATIN[i].toLowerCase()]),
);
const PAIRED = new Map(
  Object.entries(DOUBLE).map(([jamo, keys]) => [keys, jamo]),
);

/**
 * Latin letters as the Hangul that their keys type: gozjxhs -> 해커톤.
 * @param {string} text as typed: the case of letters matters (P is ㅖ)
 * @returns {string}
 */
export function toHangul(text) {
  return compose(
    Array.from(
      text,
      (key) => TO_JAMO.get(key) ?? TO_JAMO.get(key.toLowerCase()) ?? key,
    ),
  );
}

/**
 * Hangul as the Latin letters of the same keys: 헤ㅕ -> gpu.
 * @param {string} text normalised
 * @returns {string}
 */
export function toLatin(text) {
  return Array.from(keystrokes(text), (jamo) => TO_LATIN.get(jamo) ?? jamo)
    .join("");
}

/**
 * Keys in typing order to syllables, as an input method does it: a consonant closes a syllable
 * unless a vowel follows.
 * @param {string[]} keys jamo and other characters
 * @returns {string}
 */
export function compose(keys) {
  let text = "";
  let i = 0;
  /** @param {string} key */
  const isVowel = (key) => VOWELS.includes(key);
  while (i < keys.length) {
    const initial = INITIALS.indexOf(keys[i]);
    if (initial < 0 || !isVowel(keys[i + 1])) {
      text += keys[i++];
      continue;
    }
    let vowel = keys[i + 1];
    i += 2;
    const doubled = PAIRED.get(vowel + keys[i]);
    if (doubled) {
      vowel = doubled;
      i++;
    }
    let final = "";
    if (FINALS.indexOf(keys[i]) > 0 && !isVowel(keys[i + 1])) {
      final = keys[i++];
      const pair = PAIRED.get(final + keys[i]);
      if (pair && FINALS.includes(pair) && !isVowel(keys[i + 1])) {
        final = pair;
        i++;
      }
    }
    text += String.fromCharCode(
      0xac00 + initial * 588 + VOWELS.indexOf(vowel) * 28 +
        FINALS.indexOf(final),
    );
  }
  return text;
}
