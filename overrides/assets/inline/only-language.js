// The address says in which language the reader was looking: only that one is shown.

(() => {
  const root = document.documentElement;
  const { site, otherPrefix, otherLanguage = "" } = root.dataset;
  const other = location.pathname.startsWith(`${site}${otherPrefix}`);
  if (other) root.lang = otherLanguage;
  root.dataset.onlyLanguage = other ? "other" : "default";
})();
