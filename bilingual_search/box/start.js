/** What the box shows while the input is empty: the reader's last queries, and where to begin. */

import { element } from "./dom.js";
import { otherLanguage } from "./strings.js";
import { chips, linkChips, slashSwitch, waysOut } from "./view.js";

/**
 * @param {Object} options
 * @param {HTMLElement} options.start the part of the box to fill
 * @param {HTMLDialogElement} options.dialog
 * @param {import("./strings.js").Texts} options.texts
 * @param {string} options.root address of the site root
 * @param {ReturnType<typeof import("./settings.js").createSettings>} options.settings
 * @param {(query: string) => void} options.onQuery a query was chosen
 * @returns {() => void} brings the last queries up to date
 */
export function createStart(
  { start, dialog, texts, root, settings, onQuery },
) {
  const { strings, examples, starting_points: points } = texts;

  /** @param {string[]} queries */
  const queryChips = (queries) =>
    chips(queries.map((query) => {
      const chip = element("button", {
        class: "search-chip",
        type: "button",
        lang: otherLanguage(query, dialog.lang),
      }, query);
      chip.addEventListener("click", () => onQuery(query));
      return chip;
    }));

  /** @param {string} text */
  const heading = (text) => element("h2", { class: "search-heading" }, text);

  const recent = element("div", { class: "search-recent" });
  const slash = slashSwitch(strings);
  slash.checkbox.checked = !dialog.dataset.slash;
  slash.checkbox.addEventListener("change", () => {
    settings.setSlash(slash.checkbox.checked);
    dialog.dataset.slash = slash.checkbox.checked ? "" : "off";
  });

  start.append(
    element("p", { class: "search-lead" }, strings.start),
    element("p", {}, strings.start_hint),
    recent,
    ...examples.length ? [heading(strings.examples), queryChips(examples)] : [],
    ...points.length
      ? [heading(strings.starting_points), chips(linkChips(points, root))]
      : [],
    ...waysOut(texts, root),
    slash.label,
  );

  return function update() {
    const queries = settings.recent();
    if (!queries.length) return recent.replaceChildren();
    const forget = element(
      "button",
      { class: "search-link", type: "button" },
      strings.recent_clear,
    );
    forget.addEventListener("click", () => {
      settings.forget();
      recent.replaceChildren();
      dialog.querySelector("input")?.focus();
    });
    recent.replaceChildren(
      element(
        "div",
        { class: "search-heading-row" },
        heading(strings.recent),
        forget,
      ),
      queryChips(queries),
    );
  };
}
