// The button that switches between light and dark. Choosing what the system has anyway forgets the choice.

const system = matchMedia("(prefers-color-scheme: dark)");
const button = /** @type {HTMLButtonElement} */ (
  document.querySelector("[data-color-scheme-switch]")
);

function systemScheme() {
  return system.matches ? "dark" : "light";
}

function shown() {
  return document.documentElement.dataset.colorScheme || systemScheme();
}

/**
 * Show a scheme ("" for the system's) and its state on the button.
 * @param {string} scheme
 */
function show(scheme) {
  showColorScheme(scheme);
  button.ariaPressed = String(shown() === "dark");
}

button.addEventListener("click", () => {
  const wanted = shown() === "dark" ? "light" : "dark";
  const choice = wanted === systemScheme() ? "" : wanted;
  preference("color-scheme", choice);
  show(choice);
});
// The system changes with the hour, and another tab of the site may have chosen.
system.addEventListener("change", () => show(preference("color-scheme")));
addEventListener("storage", () => show(preference("color-scheme")));

show(preference("color-scheme"));
