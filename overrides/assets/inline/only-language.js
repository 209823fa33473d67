// The address says in which language the reader was looking: only that one is shown.

(() => {
  const root = document.documentElement;
  const english = location.pathname.startsWith(`${root.dataset.site}en/`);
  root.lang = english ? "en" : "ko";
  root.dataset.onlyLanguage = root.lang;
})();
