// The address says in which language the reader was looking: only that one is shown.

(() => {
  const root = document.documentElement;
  const { site, otherPrefix, otherLanguage = "" } = root.dataset;
  if (location.pathname.startsWith(`${site}${otherPrefix}`)) {
    root.lang = otherLanguage;
  }
  root.dataset.onlyLanguage = root.lang;
})();
