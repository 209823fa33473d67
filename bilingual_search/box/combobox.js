/**
 * Keyboard and pointer for an editable combobox whose options are links (ARIA Authoring Practices Guide,
 * Combobox Pattern). Focus stays in the input; one option is active, the first one to begin with.
 */

/**
 * @param {HTMLInputElement} input with role combobox
 * @param {HTMLElement} list with role listbox
 * @param {(event: KeyboardEvent) => void} onEnter Enter was pressed, and not to finish a syllable
 */
export function createCombobox(input, list, onEnter) {
  let active = -1;

  const options = () => [
    .../** @type {NodeListOf<HTMLAnchorElement>} */ (
      list.querySelectorAll("[role=option]")
    ),
  ];

  /**
   * Makes the option at a place the active one; -1 for none.
   * @param {number} place
   * @param {{scroll?: boolean}} [how]
   */
  function activate(place, { scroll = false } = {}) {
    active = place;
    options().forEach((option, i) =>
      option.setAttribute("aria-selected", String(i === place))
    );
    const option = options()[place];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    if (scroll) option.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} step */
  function move(step) {
    const count = options().length;
    if (count) activate((active + step + count) % count, { scroll: true });
  }

  input.addEventListener("keydown", (event) => {
    // while a syllable is being composed, keys belong to the input method (229: browsers that say so by key code only)
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") onEnter(event);
    else return;
    event.preventDefault();
  });

  // pointermove, not pointerenter: a list that changes under a resting pointer keeps its active option
  list.addEventListener("pointermove", ({ target, pointerType }) => {
    const place = options().findIndex((option) =>
      option.contains(/** @type {Node} */ (target))
    );
    if (pointerType === "mouse" && place >= 0 && place !== active) {
      activate(place);
    }
  });
  // a press on a link leaves the focus, and with it an on-screen keyboard, where it is
  list.addEventListener("mousedown", (event) => event.preventDefault());

  return {
    /** Call after the options have changed. @param {number} place of the option to make active */
    update(place) {
      const count = options().length;
      input.setAttribute("aria-expanded", String(count > 0));
      activate(count ? Math.min(place, count - 1) : -1, { scroll: place > 0 });
    },
    /** The active option, if there is one. @returns {HTMLAnchorElement|undefined} */
    get option() {
      return options()[active];
    },
  };
}
