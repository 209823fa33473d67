// The button that switches between light and dark. Choosing what the system has anyway forgets the choice.

const root = document.documentElement;
const key = root.dataset.site + "color-scheme";
const system = matchMedia("(prefers-color-scheme: dark)");

function systemScheme() {
  return system.matches ? "dark" : "light";
}

function choose(scheme) {
  root.dataset.colorScheme = scheme === systemScheme() ? "" : scheme;
  try {
    if (root.dataset.colorScheme) localStorage.setItem(key, scheme);
    else localStorage.removeItem(key);
  } catch {
    // Storage can be switched off; the choice then holds for this page.
  }
}

const button = document.querySelector("[data-color-scheme-switch]");
button.addEventListener("click", () => {
  const shown = root.dataset.colorScheme || systemScheme();
  choose(shown === "dark" ? "light" : "dark");
});
button.hidden = false;
