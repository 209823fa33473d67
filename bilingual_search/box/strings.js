/** What the loader hands over, and the texts of the interface within it. */

/**
 * @typedef {Record<string, string>} Forms one text per plural category of the locale
 * @typedef {{title: string, url: string}} Link url relative to the site root
 *
 * @typedef {Object} Texts what the build wrote for one locale (texts.py)
 * @property {Record<string, any>} strings strings.yml of the locale
 * @property {string} all the list of all questions, relative to the site root; "" if there is none
 * @property {string} ask where to ask a question, {query} stands for what was searched for; "" if nowhere
 * @property {string[]} examples queries to try
 * @property {Link[]} starting_points
 * @property {Link[]} topics
 *
 * @typedef {Object} Loaded what `start` of box.js and marks.js gets (loader.js)
 * @property {HTMLDialogElement} dialog
 * @property {URL} search address of the folder search/
 * @property {Texts} texts
 * @property {string} style the style sheet
 * @property {Worker} [worker] of the engine, unless it could not be started
 * @property {KeyboardEvent} [enter] Enter, if that was the last key
 */

/**
 * Fills the placeholders of a string: fill("Searched for {text}", {text: node}).
 * @param {string} template
 * @param {Record<string, Node|string|number>} values by placeholder
 * @returns {(Node|string)[]} parts to append, in order
 */
export function fill(template, values) {
  return template
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? values[part] : part))
    .map((part) => (part instanceof Node ? part : String(part)));
}

/**
 * Fills in a count, in the form of the string that the plural rules of the locale ask for.
 * @param {string|Forms} forms one string, or one per plural category
 * @param {Record<string, number>} values by placeholder, `count` among them
 * @param {string} locale BCP 47 tag
 */
export function fillCount(forms, values, locale) {
  const form = typeof forms === "string"
    ? forms
    : forms[new Intl.PluralRules(locale).select(values.count)] ?? forms.other;
  return fill(form, values).join("");
}

/**
 * The language of a text where its script tells, for screen readers: Hangul on an English page, Latin
 * letters on a Korean one.
 * @param {string} text
 * @param {string} locale of what surrounds the text
 * @returns {string|undefined} undefined: the same, or not known
 */
export function otherLanguage(text, locale) {
  const isKorean = /\p{Script=Hangul}/u.test(text);
  if (isKorean) return locale === "ko" ? undefined : "ko";
  return locale === "ko" && /\p{Script=Latin}/u.test(text) ? "en" : undefined;
}
