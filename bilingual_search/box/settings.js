/** What the box keeps for the reader, in this browser only: recent queries, and whether / opens the box. */

const MAX_RECENT = 5;

/**
 * @param {string} prefix of the keys, as other sites may share the store: the path of the folder search/
 */
export function createSettings(prefix) {
  const recentKey = `${prefix}recent`;
  const slashKey = `${prefix}slash`; // read by loader.js

  /** A browser may refuse to keep anything: then nothing is kept. */
  function keep(/** @type {string} */ key, /** @type {string} */ value) {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch { /* see above */ }
  }

  /** The last queries whose answer was opened, the newest first. @returns {string[]} */
  function recent() {
    try {
      const kept = JSON.parse(localStorage.getItem(recentKey) ?? "[]");
      return kept.filter((/** @type {unknown} */ query) =>
        typeof query === "string"
      ).slice(0, MAX_RECENT);
    } catch {
      return [];
    }
  }

  return {
    recent,

    /** @param {string} query */
    remember(query) {
      const others = recent().filter((other) => other !== query);
      keep(recentKey, JSON.stringify([query, ...others].slice(0, MAX_RECENT)));
    },

    forget() {
      keep(recentKey, "");
    },

    /** @param {boolean} isOn whether the key / opens the box */
    setSlash(isOn) {
      keep(slashKey, isOn ? "" : "off");
    },
  };
}
