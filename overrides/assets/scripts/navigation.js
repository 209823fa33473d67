// The list beside a question starts at the current one; the menu closes when the keyboard leaves it.

/** @type {HTMLElement | null} */
const list = document.querySelector("[data-side-list]");
/** @type {HTMLElement | null | undefined} */
const current = list?.querySelector("[aria-current]");
if (list && current) {
  const offset = current.getBoundingClientRect().top -
    list.getBoundingClientRect().top;
  list.scrollTop += offset - (list.clientHeight - current.clientHeight) / 2;
}

const menu = /** @type {HTMLElement} */ (document.querySelector("#menu"));
document.addEventListener("focusin", (event) => {
  // The page behind is covered: focus must not go where it cannot be seen.
  const inside = event.target instanceof Node && menu.contains(event.target);
  if (!inside && menu.matches(":popover-open")) menu.hidePopover();
});
