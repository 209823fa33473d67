// What the reader chose, applied before the first paint, so that nothing flashes or moves:
// the colour scheme, and whether the hint at the other language shows.

(() => {
  const root = document.documentElement;

  /**
   * What is remembered in this browser under a name; with a value, also sets it ("" forgets it).
   * Storage can be switched off: then nothing is remembered.
   * @param {string} name
   * @param {string} [value]
   * @returns {string}
   */
  globalThis.preference = (name, value) => {
    const key = root.dataset.site + name;
    try {
      if (value) localStorage.setItem(key, value);
      else if (value === "") localStorage.removeItem(key);
      return localStorage.getItem(key) ?? "";
    } catch {
      return value ?? "";
    }
  };

  /**
   * Show the page in a colour scheme: "light", "dark", or "" for the system's.
   * @param {string} scheme
   */
  globalThis.showColorScheme = (scheme) => {
    root.dataset.colorScheme = scheme;
    /** @type {NodeListOf<HTMLMetaElement>} */
    const metas = document.querySelectorAll("meta[name=theme-color]");
    for (const meta of metas) {
      const own = meta.dataset.scheme ?? "";
      const chosen = scheme === own ? "all" : "not all";
      meta.media = scheme ? chosen : `(prefers-color-scheme: ${own})`;
    }
  };

  showColorScheme(preference("color-scheme"));

  // The hint is for readers whose browser prefers the other language, until they chose or dismissed it.
  const languages = [root.lang, root.dataset.otherLanguage];
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2))
    .find((language) => languages.includes(language));
  if (preferred && preferred !== root.lang && !preference("language")) {
    root.dataset.showLanguageHint = "";
  }
})();
