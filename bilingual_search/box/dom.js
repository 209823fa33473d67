/** Building elements from data. Text only ever becomes text nodes and attributes, so any string is safe. */

/**
 * Makes an element.
 * @param {string} tag
 * @param {Object<string, string|number|boolean|null|undefined>} attributes `true` sets an empty attribute; false, null and undefined set none
 * @param {...(Node|string)} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

/**
 * Fills the placeholders of a string: fill("Searched for {text}", {text: node}).
 * @param {string} template
 * @param {Object<string, Node|string|number>} values by placeholder
 * @returns {(Node|string)[]} parts to append, in order
 */
export function fill(template, values) {
  return template
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? values[part] : part))
    .map((part) => (part instanceof Node ? part : String(part)));
}

/**
 * Chooses the form of a string for a count, by the plural rules of the locale.
 * @param {string|Object<string, string>} forms one string, or one per plural category
 * @param {number} count
 * @param {string} locale BCP 47 tag
 * @returns {string} with {count} still in place
 */
export function plural(forms, count, locale) {
  if (typeof forms === "string") return forms;
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
