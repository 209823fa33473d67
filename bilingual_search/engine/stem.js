/**
 * English words brought to a common stem, so that `deploying` finds `deployment`: the "English"
 * (Porter2) stemmer of Snowball, https://snowballstem.org/algorithms/english/stemmer.html.
 * Tested against Snowball's own implementation.
 */

const VOWEL = "[aeiouy]";
const CONSONANT = "[^aeiouy]";
const SHORT_END = new RegExp(
  `(?:${CONSONANT}${VOWEL}[^aeiouywxY]|^${VOWEL}${CONSONANT}|^past)$`,
);
const FINAL_Y = new RegExp(`(?<=.${CONSONANT})[yY]$`);
const DOUBLE_END = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

const WHOLE = new Map(Object.entries({
  skis: "ski",
  skies: "sky",
  idly: "idl",
  gently: "gentl",
  ugly: "ugli",
  early: "earli",
  only: "onli",
  singly: "singl",
}));
const UNCHANGED = new Set([
  "sky",
  "news",
  "howe",
  "atlas",
  "cosmos",
  "bias",
  "andes",
  "inning",
  "outing",
  "canning",
  "herring",
  "earring",
  "evening",
  "proceed",
  "exceed",
  "succeed",
]);

/** @type {Record<string, string>} */
const STEP_2 = {
  ization: "ize",
  ational: "ate",
  fulness: "ful",
  ousness: "ous",
  iveness: "ive",
  tional: "tion",
  biliti: "ble",
  lessli: "less",
  entli: "ent",
  ation: "ate",
  alism: "al",
  aliti: "al",
  ousli: "ous",
  iviti: "ive",
  fulli: "ful",
  ogist: "og",
  enci: "ence",
  anci: "ance",
  abli: "able",
  izer: "ize",
  ator: "ate",
  alli: "al",
  bli: "ble",
  ogi: "og",
  li: "",
};
/** @type {Record<string, string>} */
const STEP_3 = {
  ational: "ate",
  tional: "tion",
  alize: "al",
  icate: "ic",
  iciti: "ic",
  ative: "",
  ical: "ic",
  ness: "",
  ful: "",
};
const STEP_4 =
  /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/;

/** @param {Record<string, string>} table */
const longestFirst = (table) =>
  new RegExp(`(?:${Object.keys(table).join("|")})$`);
const STEP_2_SUFFIX = longestFirst(STEP_2);
const STEP_3_SUFFIX = longestFirst(STEP_3);

/** @type {Map<string, string>} */
const stems = new Map();

/**
 * @param {string} word normalised
 * @returns {string} the stem; words that are not English letters come back as they are
 */
export function stem(word) {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const known = stems.get(word) ?? compute(word);
  stems.set(word, known);
  return known;
}

/** @param {string} word */
function compute(word) {
  const whole = WHOLE.get(word);
  if (whole) return whole;
  if (UNCHANGED.has(word)) return word;
  const marked = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const r1 = regionAfter(
    marked,
    /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/,
  );
  const r2 = r1 + regionAfter(marked.slice(r1));
  let result = step1a(marked);
  if (UNCHANGED.has(result)) return result;
  result = step1b(result, r1);
  result = result.replace(FINAL_Y, "i");
  result = step2(result, r1);
  result = step3(result, r1, r2);
  result = step4(result, r2);
  result = step5(result, r1, r2);
  return result.toLowerCase();
}

/**
 * Where the region begins that follows the first consonant after a vowel.
 * @param {string} word
 * @param {RegExp} [exception]
 */
function regionAfter(word, exception) {
  const fixed = exception && word.match(exception);
  if (fixed) return fixed[0].length;
  const found = word.search(/[aeiouy][^aeiouy]/);
  return found < 0 ? word.length : found + 2;
}

/**
 * A word cut into what stands before a suffix, and the suffix; "" if it has none.
 * @param {string} word
 * @param {RegExp} suffix
 * @returns {[string, string]}
 */
function cut(word, suffix) {
  const at = word.search(suffix);
  return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at)];
}

/** @param {string} word */
function step1a(word) {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/(?:ied|ies)$/.test(word)) {
    return word.slice(0, word.length > 4 ? -2 : -1);
  }
  if (/(?:us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * @param {string} word
 * @param {number} r1
 */
function step1b(word, r1) {
  const [beforeEed, eed] = cut(word, /eed(?:ly)?$/);
  if (eed) return beforeEed.length >= r1 ? beforeEed + "ee" : word;
  const [rest, suffix] = cut(word, /(?:ingly|edly|ing|ed)$/);
  if (!suffix || !/[aeiouy]/.test(rest)) return word;
  if (suffix === "ing" && /^[^aeiouy]y$/.test(rest)) return rest[0] + "ie";
  if (/(?:at|bl|iz)$/.test(rest)) return rest + "e";
  if (DOUBLE_END.test(rest)) {
    return /^[aeo](.)\1$/.test(rest) ? rest : rest.slice(0, -1);
  }
  return r1 >= rest.length && SHORT_END.test(rest) ? rest + "e" : rest;
}

/**
 * @param {string} word
 * @param {number} r1
 */
function step2(word, r1) {
  const [rest, suffix] = cut(word, STEP_2_SUFFIX);
  if (!suffix || rest.length < r1) return word;
  if (suffix === "li" && !/[cdeghkmnrt]$/.test(rest)) return word;
  if (suffix === "ogi" && !rest.endsWith("l")) return word;
  return rest + STEP_2[suffix];
}

/**
 * @param {string} word
 * @param {number} r1
 * @param {number} r2
 */
function step3(word, r1, r2) {
  const [rest, suffix] = cut(word, STEP_3_SUFFIX);
  if (!suffix || rest.length < (suffix === "ative" ? r2 : r1)) return word;
  return rest + STEP_3[suffix];
}

/**
 * @param {string} word
 * @param {number} r2
 */
function step4(word, r2) {
  const [rest, suffix] = cut(word, STEP_4);
  if (!suffix || rest.length < r2) return word;
  return suffix === "ion" && !/[st]$/.test(rest) ? word : rest;
}

/**
 * @param {string} word
 * @param {number} r1
 * @param {number} r2
 */
function step5(word, r1, r2) {
  const end = word.length - 1;
  const rest = word.slice(0, end);
  if (word[end] === "e") {
    return end >= r2 || (end >= r1 && !SHORT_END.test(rest)) ? rest : word;
  }
  return word[end] === "l" && end >= r2 && rest.endsWith("l") ? rest : word;
}
