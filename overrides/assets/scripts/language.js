// The links to the same page in the other language keep the anchor; a language that was chosen, or
// kept by dismissing the hint, is remembered.

const root = document.documentElement;
/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll("[data-language-switch]");

function keepAnchor() {
  for (const link of links) {
    // One that leads to a place of its own keeps it.
    if (!link.dataset.languageSwitch) link.hash = location.hash;
  }
}

for (const link of links) {
  link.addEventListener("click", () => preference("language", link.hreflang));
}
addEventListener("hashchange", keepAnchor);
keepAnchor();

document.querySelector("[data-language-hint-dismiss]")?.addEventListener(
  "click",
  () => {
    preference("language", root.lang);
    delete root.dataset.showLanguageHint;
    // The button is gone; whoever came by keyboard goes on in the page.
    const main = /** @type {HTMLElement} */ (document.querySelector("main"));
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  },
);
