/**
 * The search's share of a page that is opened without searching: the only script it carries, printed
 * into the page (markup.py) without its comments, the same on every page.
 *
 * The dialog and its input are in the page, so both are there at once: opening is synchronous, within
 * the reader's own click or key, and the next key falls into the input, whatever the network does. What
 * the dialog does beyond that comes with the box (box.js), the marks of an opened page with marks.js.
 *
 * A page names nothing but the folder `search/`. Its `current.json` says where box, marks, style, texts
 * and engine are now, so that a page opened before a deployment still searches after it.
 */
((/** @type {any} */ dialog, /** @type {Record<string, any>} */ parts) => {
  const input = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const retry = status.nextElementSibling;
  // absolute at once, as a theme that swaps pages in place changes what it is relative to
  const search = new URL(dialog.dataset.search, document.baseURI);
  const query = new URLSearchParams(location.search);
  let tries = 0;
  /** The network came back while something was on its way, which may fail all the same. */
  let isBack = false;
  /** @type {KeyboardEvent | undefined} */
  let enter;
  /** @type {Worker | undefined} */
  let worker;

  const at = (/** @type {string} */ name) => new URL(name, search).href;

  /**
   * @param {string} name
   * @param {RequestInit} [how]
   */
  async function get(name, how) {
    const response = await fetch(at(name), how);
    if (!response.ok) throw response;
    return response;
  }

  async function load(/** @type {string} */ part) {
    const current = await (await get("current.json", { cache: "no-cache" }))
      .json();
    if (part === "box") {
      // at once, as its data takes longest; the box finds out why there is none
      try {
        worker ??= new Worker(`${at(current.engine)}?locale=${dialog.lang}`, {
          type: "module",
        });
        worker.onerror = () => (worker = undefined);
      } catch { /* forbidden by a policy */ }
    }
    const [module, texts, style] = await Promise.all([
      // browsers may remember that an address could not be imported
      import(`${at(current[part])}?${tries++}`),
      get(current.texts[dialog.lang]).then((response) => response.json()),
      get(current.style).then((response) => response.text()),
    ]);
    module.start({ dialog, search, texts, style, worker, enter });
  }

  /** Brings box or marks, once; after a failure, anew. */
  const need = (/** @type {string} */ part) =>
    parts[part] ??= load(part).catch((error) => {
      console.warn(error);
      delete parts[part];
      say("error");
      if (isBack) begin();
    });

  /** Says what happens until the box is there, which takes these elements away. */
  const say = (/** @type {string} */ state) => {
    status.textContent = status.dataset[state];
    retry.hidden = state === "loading";
  };

  const begin = () => {
    isBack = false;
    say("loading");
    need("box");
  };

  const open = (/** @type {Event | false | void} */ event) => {
    // where no worker may run (box.js), the link leads to its address
    if (dialog.open || dialog.dataset.blocked) return;
    event && event.preventDefault();
    // the page behind must not move when its scrollbar goes
    dialog.dataset.scrollbar = innerWidth -
      document.documentElement.clientWidth;
    dialog.showModal();
    input.focus();
    input.select();
    dialog.dispatchEvent(new Event("search-open"));
    begin();
  };

  const within = (/** @type {any} */ event, /** @type {string} */ selector) =>
    event.target.closest?.(selector);
  const opener = "[data-search-open]";

  // opened from a disk, or in a browser without workers: the links stay links
  if (search.protocol === "file:" || !globalThis.Worker) return;
  for (const turn of ["pointerover", "focusin", "touchstart"]) {
    addEventListener(turn, (event) => within(event, opener) && need("box"));
  }
  addEventListener("click", (event) => {
    if (
      within(event, opener) &&
      !(event.ctrlKey || event.metaKey || event.shiftKey)
    ) open(event);
  });
  addEventListener("keydown", (event) => {
    const { key } = event;
    if (
      event.altKey || within(event, "input,textarea,select,[contenteditable]")
    ) return;
    if (key.length > 1) return;
    if (event.ctrlKey || event.metaKey) {
      // ㅏ is what the K key types in Korean
      if (/[kㅏ]/i.test(key)) open(event);
    } else if (key === "/" ? !dialog.dataset.slash : within(event, opener)) {
      // what is typed onto a link that looks like a field goes into the input
      open(/[/ ]/.test(key) && event);
    }
  });
  retry.onclick = () => {
    input.focus();
    begin();
  };
  const again = () => retry.hidden || begin();
  input.oninput = again;
  input.onkeydown = (/** @type {KeyboardEvent} */ event) => {
    enter = event.key === "Enter" && !event.isComposing ? event : undefined;
  };
  addEventListener("online", () => {
    isBack = true;
    again();
  });
  try {
    // "off", if the reader wants it so (settings.js)
    dialog.dataset.slash = localStorage[`${search.pathname}slash`] ?? "";
  } catch { /* nothing can be kept here */ }

  if (query.get("q")) {
    input.value = query.get("q")?.slice(0, input.maxLength);
    open();
  }
  if (query.has("mark") || history.state?.searchMarks) need("marks");
})(document.querySelector(".search-dialog"), {});
