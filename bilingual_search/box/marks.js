/**
 * Marks the words the reader searched for on the page that was opened, with a bar to step from one to the
 * next. The marks go at a press, and by themselves once the reader reads on.
 */

import { dropWords, takeWords } from "./address.js";
import { adoptStyle, element, icon } from "./dom.js";
import { paint } from "./paint.js";
import { findRanges } from "./ranges.js";
import { fill, fillCount } from "./strings.js";

/** Share of the screen that a reader scrolls by hand before the marks are let go. */
const READ_ON = 0.6;
/** Milliseconds after which they are let go on a page that is not scrolled. */
const LINGER = 30_000;
/** Where a page says what it is about; the first of these that it has. */
const CONTENT = ["[data-search-content]", "main", "[role=main]", "body"];

/**
 * Marks what this page was opened with, if anything.
 * @param {import("./strings.js").Loaded} loaded
 */
export async function start({ dialog, texts, style }) {
  const words = takeWords();
  if (document.readyState === "loading") {
    await new Promise((parsed) => addEventListener("DOMContentLoaded", parsed));
  }
  const content = /** @type {HTMLElement} */ (
    CONTENT.map((selector) => document.querySelector(selector)).find(Boolean)
  );
  const ranges = findRanges(content, words);
  if (!ranges.length) return;
  adoptStyle(style);

  const { strings } = texts;
  const locale = dialog.lang;
  const marks = paint(ranges);
  const count = ranges.length;
  /** Place of the mark that was stepped to; -1 before the first step. */
  let place = -1;
  /** @type {number | undefined} */
  let timer;
  /** Where the reader began to scroll by hand. @type {number | undefined} */
  let began;

  const state = element(
    "span",
    { class: "search-marks-place", role: "status" },
    fillCount(strings.marks_count, { count }, locale),
  );
  const previous = button(strings.marks_previous, "m6 15 6-6 6 6");
  const next = button(strings.marks_next, "m6 9 6 6 6-6");
  const clear = button(strings.marks_clear, "M6 6l12 12M18 6 6 18");
  const bar = element(
    "section",
    { class: "search-marks", "aria-label": strings.marks, lang: locale },
    state,
    ...count > 1 ? [previous, next] : [],
    clear,
  );

  const listening = new AbortController();
  const { signal } = listening;

  function letGo() {
    listening.abort();
    clearTimeout(timer);
    marks.clear();
    bar.remove();
    dropWords();
  }

  function linger() {
    clearTimeout(timer);
    timer = setTimeout(() => isInUse() ? linger() : letGo(), LINGER);
  }

  const isInUse = () => bar.matches(":hover, :focus-within");

  /** @param {number} by */
  function step(by) {
    place = place < 0 && by < 0 ? count - 1 : (place + by + count) % count;
    marks.setCurrent(place);
    const { top } = marks.rectangle(place);
    scrollTo({
      top: scrollY + top - innerHeight / 3,
      behavior: "instant",
    });
    state.replaceChildren(
      ...fill(strings.marks_place, { place: place + 1, count }),
    );
    began = undefined;
    linger();
  }

  previous.addEventListener("click", () => step(-1));
  next.addEventListener("click", () => step(1));
  clear.addEventListener("click", () => {
    letGo();
    // the focus must not fall to the top of the page
    content.tabIndex = -1;
    content.focus({ preventScroll: true });
    content.addEventListener(
      "blur",
      () => content.removeAttribute("tabindex"),
      { once: true },
    );
  });
  for (const type of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(type, () => began ??= scrollY, { passive: true, signal });
  }
  addEventListener("scroll", () => {
    if (began === undefined || isInUse()) return;
    if (Math.abs(scrollY - began) > READ_ON * innerHeight) letGo();
  }, { passive: true, signal });
  document.body.append(bar);
  linger();
}

/**
 * @param {string} label
 * @param {string} path of its icon
 */
function button(label, path) {
  return element(
    "button",
    { type: "button", "aria-label": label, title: label },
    icon(path),
  );
}
