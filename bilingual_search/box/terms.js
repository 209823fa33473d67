/** Finding terms in a text. */

/** Latin terms this short stand for themselves; longer ones also for the words that begin with them. */
const WHOLE_WORD_LENGTH = 3;

/**
 * Where the terms occur in a text, in order and without overlap.
 *
 * Case does not matter, nor do spaces between Hangul syllables (딥러닝 is found in "딥 러닝"). A Latin term begins
 * a word, and takes the rest of it along (graduat: "graduates"); a single syllable begins a word, too,
 * as inside other words it would say nothing.
 *
 * @param {string} text
 * @param {string[]} terms
 * @returns {[number, number][]} start and end of each, in UTF-16 units
 */
export function findTerms(text, terms) {
  const patterns = terms
    .map((term) => term.normalize("NFC").trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map(pattern);
  if (!patterns.length) return [];
  const matches = text.matchAll(new RegExp(patterns.join("|"), "giu"));
  return Array.from(
    matches,
    ({ index, 0: match }) => [index, index + match.length],
  );
}

function pattern(term) {
  const characters = [...term];
  const source = characters
    .map((character, i) => {
      const escaped = character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&").replace(
        /\s/,
        "\\s+",
      );
      return isHangul(character) && isHangul(characters[i + 1])
        ? `${escaped}\\s?`
        : escaped;
    })
    .join("");
  if (/^[a-z0-9]/i.test(term)) {
    const end = /^[a-z]+$/i.test(term) && term.length > WHOLE_WORD_LENGTH
      ? "[a-z]*"
      : "(?![a-z0-9])";
    return `(?<![a-z0-9])${source}${end}`;
  }
  return characters.length === 1 ? `(?<![\\p{L}\\p{N}])${source}` : source;
}

function isHangul(character) {
  return character !== undefined && /\p{Script=Hangul}/u.test(character);
}
