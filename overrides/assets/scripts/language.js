// The links to the same page in the other language keep the anchor; a reader whose browser prefers
// the other language gets a hint, until they chose a language or dismissed it.

const root = document.documentElement;
const key = root.dataset.site + "language";
const hint = document.querySelector("[data-language-hint]");
const links = document.querySelectorAll("[data-language-switch]");

function remember(language) {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage can be switched off; the hint then comes back on the next page.
  }
}

function remembered() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The first of the browser's languages that the site has. */
function preferred(available) {
  return navigator.languages.map((language) => language.slice(0, 2)).find(
    (language) => available.includes(language),
  );
}

function keepAnchor() {
  for (const link of links) link.hash = location.hash;
}

for (const link of links) {
  link.addEventListener("click", () => remember(link.hreflang));
}
addEventListener("hashchange", keepAnchor);
keepAnchor();

if (hint) {
  hint.hidden = remembered() !== null ||
    preferred([root.lang, hint.lang]) !== hint.lang;
  hint.querySelector("[data-language-hint-dismiss]").addEventListener(
    "click",
    () => {
      remember(root.lang);
      hint.hidden = true;
    },
  );
}
