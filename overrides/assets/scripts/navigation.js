// The list beside a question starts at the current one; menu and notes close when the keyboard leaves them.

/** @type {HTMLElement | null} */
const list = document.querySelector("[data-side-list]");
/** @type {HTMLElement | null | undefined} */
const current = list?.querySelector("[aria-current]");
if (list && current) {
  const offset = current.getBoundingClientRect().top -
    list.getBoundingClientRect().top;
  list.scrollTop += offset - (list.clientHeight - current.clientHeight) / 2;
}

// Menu and notes cover a part of the page: focus must not go where it cannot be seen.
document.addEventListener("focusin", ({ target }) => {
  /** @type {NodeListOf<HTMLElement>} */
  const open = document.querySelectorAll(":popover-open");
  for (const popover of open) {
    if (target instanceof Node && !popover.contains(target)) {
      popover.hidePopover();
    }
  }
});
