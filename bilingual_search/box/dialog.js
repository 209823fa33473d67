/** What the dialog does as a dialog: fits into the window, closes on a click beside it, speaks to screen readers. */

/** Pause before an announcement, in milliseconds: longer than between two keys, shorter than patience. */
const ANNOUNCEMENT_PAUSE = 700;

/**
 * Fits the dialog into the window while it is open. dvh units follow the browser's bars, but not the on-screen
 * keyboard (CSSOM View, VisualViewport): --search-viewport-height and --search-viewport-top do.
 * @param {HTMLDialogElement} dialog
 * @returns {() => void} to call whenever it has been opened
 */
export function createViewportFit(dialog) {
  const viewport = /** @type {VisualViewport} */ (window.visualViewport);

  function fit() {
    // zoomed in by hand, the dialog keeps its size: the reader looks at a part of it
    if (!dialog.open || viewport.scale !== 1) return;
    const { height, offsetTop } = viewport;
    dialog.style.setProperty("--search-viewport-height", `${height}px`);
    dialog.style.setProperty("--search-viewport-top", `${offsetTop}px`);
  }

  viewport.addEventListener("resize", fit);
  viewport.addEventListener("scroll", fit);
  return fit;
}

/**
 * Closes the dialog on a click beside it that also began there: selecting text may end there, too.
 * @param {HTMLDialogElement} dialog
 */
export function closeOnOutsideClick(dialog) {
  let beganOutside = false;
  dialog.addEventListener(
    "pointerdown",
    ({ target }) => (beganOutside = target === dialog),
  );
  dialog.addEventListener(
    "click",
    ({ target }) => beganOutside && target === dialog && dialog.close(),
  );
}

/**
 * A live region that speaks once the reader pauses, not at every key.
 * @param {HTMLElement} region with role status
 * @returns {(message: string) => void} announces; "" withdraws what was not yet said
 */
export function createAnnouncer(region) {
  /** @type {number | undefined} */
  let timer;
  return (message) => {
    clearTimeout(timer);
    if (!message) return region.replaceChildren();
    timer = setTimeout(
      () => region.replaceChildren(message),
      ANNOUNCEMENT_PAUSE,
    );
  };
}
