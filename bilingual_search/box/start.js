/**
 * The first module of the box: brings the stylesheet, the strings and the module that is asked for,
 * all at the same time. The loader in the page calls these functions; each may be called repeatedly.
 *
 * @typedef {Object} Configuration
 * @property {string} root address of the site root
 * @property {string} assets address of the folder of these modules
 * @property {string} worker address of the search worker
 * @property {string} locale locale of the page: strings and questions are in this language
 * @property {string} [all] address of the list of all questions
 * @property {string} [ask] address to ask a new question; {query} stands for what was searched for
 * @property {string} [examples] queries to try, separated by |
 * @property {Worker} [started] the worker the loader has started
 * @property {boolean} [failed] that worker failed before anybody listened
 */

/** Imported by box.js; asked for at once, so that they do not wait until box.js has arrived. */
const BOX_MODULES = [
  "address",
  "client",
  "combobox",
  "dialog",
  "dom",
  "results",
  "view",
];

let assets;
let box;

/**
 * Loads the box without showing it.
 * @param {Configuration} config
 * @returns {Promise<import("./box.js").Box>}
 */
export function prefetch(config) {
  return (box ??= loadBox(config));
}

/** Shows the box. @param {Configuration} config */
export async function open(config) {
  const { open } = await prefetch(config);
  open();
}

/** Highlights the words the reader searched for on the page that was opened. @param {Configuration} config */
export async function highlight(config) {
  const [{ highlightPage }, strings] = await Promise.all([
    import("./highlight.js"),
    loadAssets(config),
  ]);
  highlightPage(strings, config.locale);
}

async function loadBox(config) {
  for (const name of BOX_MODULES) {
    addLink("modulepreload", `${config.assets}${name}.js`);
  }
  const [{ createBox }, strings] = await Promise.all([
    import("./box.js"),
    loadAssets(config),
  ]);
  return createBox(config, strings);
}

/** Loads what every part needs. @returns {Promise<Object>} the strings of the locale */
function loadAssets(config) {
  return (assets ??= Promise.all([loadStrings(config), loadStyles(config)])
    .then(([strings]) => strings));
}

async function loadStrings({ assets, locale }) {
  const response = await fetch(`${assets}strings.${locale}.json`);
  if (!response.ok) {
    throw new Error(`strings of the search box: HTTP ${response.status}`);
  }
  return response.json();
}

function loadStyles({ assets }) {
  return new Promise((resolve, reject) => {
    const link = addLink("stylesheet", `${assets}search.css`);
    link.onload = resolve;
    link.onerror = () => reject(new Error("stylesheet of the search box"));
  });
}

function addLink(rel, href) {
  const link = Object.assign(document.createElement("link"), { rel, href });
  document.head.append(link);
  return link;
}
