/** The search box: puts the parts together and decides what is shown when. */

import { keepQuery, keptActive, queryInAddress, withWords } from "./address.js";
import { createClient } from "./client.js";
import { createCombobox } from "./combobox.js";
import {
  closeOnOutsideClick,
  createAnnouncer,
  createViewportFit,
} from "./dialog.js";
import { adoptStyle } from "./dom.js";
import { noneContent } from "./none.js";
import { createItems, showFirstMarks } from "./results.js";
import { createSettings } from "./settings.js";
import { createStart } from "./start.js";
import { fill, fillCount } from "./strings.js";
import { createView, quoted } from "./view.js";

/** Pause before the query goes into the address, in milliseconds; browsers limit how often that may happen. */
const ADDRESS_PAUSE = 400;

/**
 * Pause before results make way for the word that there are none, in milliseconds: an unfinished word often
 * has none until the next key. On phones one comes about every 330 ms (Palin et al. 2019: 36 words a minute).
 */
const EMPTY_PAUSE = 600;

/**
 * Takes over the dialog of the page, which may be open already, with a query in its input.
 * @param {import("./strings.js").Loaded} loaded
 */
export function start(
  { dialog, search, texts, style, worker, enter: early },
) {
  adoptStyle(style);
  const { strings } = texts;
  const locale = dialog.lang;
  const root = new URL("..", search).href;
  const view = createView(dialog, texts, root);
  const { input, list } = view;
  const items = createItems(root, strings, locale);
  const settings = createSettings(search.pathname);
  const announce = createAnnouncer(view.status);
  const fitViewport = createViewportFit(dialog);
  const updateStart = createStart({
    start: view.start,
    dialog,
    texts,
    root,
    settings,
    onQuery: setQuery,
  });
  const combobox = createCombobox(input, list, enter);
  const client = createClient({
    worker,
    connect,
    onResults: receive,
    onPassages: (passages) => items.fillPassages(list, hits, passages),
    onError: showError,
  });

  /** The results the list shows. @type {import("./results.js").Hit[]} */
  let hits = [];
  /** Enter, pressed before the answer was there: the event, to open the first result as it asked. @type {KeyboardEvent | undefined} */
  let pendingEnter;
  /** Place of the result to make active with the next answer, when coming back. */
  let returningTo = 0;
  /** @type {number | undefined} */
  let addressTimer;
  /** An answer without results that waits for the reader to pause. @type {any} */
  let heldAnswer;
  /** @type {number | undefined} */
  let heldTimer;

  input.addEventListener("input", ask);
  view.clear.addEventListener("click", () => setQuery(""));
  view.retry.addEventListener("click", () => setQuery(input.value));
  addEventListener("online", () => !view.error.hidden && ask());
  addEventListener("pageshow", comeBack);
  dialog.addEventListener("click", leave);
  dialog.addEventListener("auxclick", leave);
  dialog.addEventListener("search-open", opened);
  view.body.addEventListener("touchmove", () => input.blur(), {
    passive: true,
  });
  closeOnOutsideClick(dialog);
  dialog.addEventListener("close", () => {
    pendingEnter = undefined;
    clearTimeout(addressTimer);
    keepQuery("");
  });

  showStart();
  if (dialog.open) opened();
  if (early && client.waiting) pendingEnter = early;

  /** The dialog was opened, or is open already. */
  function opened() {
    fitViewport();
    const query = queryInAddress().slice(0, input.maxLength);
    if (query && query !== list.dataset.query) {
      returningTo = keptActive();
      // what was typed before the box was there counts more than where the reader came from
      if (!input.value) input.value = query;
    }
    if (input.value !== list.dataset.query) ask();
    else if (!input.value) showStart();
    if (input.value) keepQuery(input.value, keptActive());
  }

  /** Some browsers bring a page back from memory with an empty input. @param {PageTransitionEvent} event */
  function comeBack({ persisted }) {
    if (persisted && dialog.open && !input.value) {
      input.value = list.dataset.query ?? queryInAddress();
    }
  }

  /** A worker of the engine that the site has now. */
  async function connect() {
    const response = await fetch(new URL("current.json", search), {
      cache: "no-cache",
    });
    const { engine } = await response.json();
    try {
      return new Worker(`${new URL(engine, search)}?locale=${locale}`, {
        type: "module",
      });
    } catch (error) {
      // a policy forbids it: from now on the search's link is a link (loader.js)
      dialog.dataset.blocked = "true";
      throw error;
    }
  }

  /** @param {string} query */
  function setQuery(query) {
    input.value = query;
    input.focus();
    ask();
  }

  /** Asks for what the input holds, also in the middle of a syllable. */
  function ask() {
    const query = input.value;
    pendingEnter = undefined;
    dropHeldAnswer();
    clearTimeout(addressTimer);
    addressTimer = setTimeout(
      () => dialog.open && keepQuery(query),
      ADDRESS_PAUSE,
    );
    if (query.trim()) {
      client.search(query);
      dialog.dataset.waiting = "";
      if (!view.start.hidden || !view.error.hidden) {
        announce(strings.loading);
        show(view.loading);
      }
    } else {
      client.cancel();
      showStart();
    }
  }

  function showStart() {
    replaceHits([], "");
    view.count.replaceChildren();
    announce("");
    updateStart();
    show(view.start);
  }

  /** @param {any} answer see "Messages" in the README */
  function receive(answer) {
    if (answer.results.length || !hits.length || pendingEnter) {
      return showResults(answer);
    }
    heldAnswer = answer;
    heldTimer = setTimeout(showHeldAnswer, EMPTY_PAUSE);
  }

  function showHeldAnswer() {
    const answer = heldAnswer;
    dropHeldAnswer();
    showResults(answer);
  }

  function dropHeldAnswer() {
    heldAnswer = undefined;
    clearTimeout(heldTimer);
  }

  /** @param {any} answer */
  function showResults(answer) {
    const { query, total, interpretedAs, results, nearest } = answer;
    replaceHits(results, query);
    if (results.length) {
      const count = fillCount(
        total > results.length ? strings.results_shown : strings.results,
        { count: total, shown: results.length },
        locale,
      );
      view.count.replaceChildren(count);
      if (interpretedAs) {
        view.note.replaceChildren(
          ...fill(strings.interpreted, { text: quoted(interpretedAs, locale) }),
        );
        announce(`${view.note.textContent} ${count}`);
        show(list, view.note);
      } else {
        announce(count);
        show(list);
      }
      showFirstMarks(list);
    } else {
      view.none.replaceChildren(
        ...noneContent(
          texts,
          root,
          locale,
          query,
          items.nearest(nearest ?? []),
        ),
      );
      view.count.replaceChildren();
      announce(view.none.firstChild?.textContent ?? "");
      show(view.none);
    }
    if (pendingEnter) enter(pendingEnter);
  }

  function showError() {
    replaceHits([]);
    view.count.replaceChildren();
    const { blocked } = dialog.dataset;
    view.errorText.replaceChildren(
      blocked
        ? strings.blocked
        : navigator.onLine
        ? strings.error
        : strings.offline,
    );
    view.retry.hidden = Boolean(blocked);
    announce(view.errorText.textContent ?? "");
    show(view.error);
  }

  /**
   * @param {import("./results.js").Hit[]} newHits
   * @param {string} [query] undefined: the list answers no query
   */
  function replaceHits(newHits, query) {
    hits = newHits;
    list.replaceChildren(...items.hits(hits));
    if (query === undefined) delete list.dataset.query;
    else list.dataset.query = query;
  }

  /** Shows these parts of the body and hides the others. @param {...HTMLElement} parts */
  function show(...parts) {
    for (const part of view.body.children) {
      const element = /** @type {HTMLElement} */ (part);
      element.hidden = !parts.includes(element);
    }
    if (!client.waiting) delete dialog.dataset.waiting;
    list.scrollTop = 0;
    combobox.update(returningTo);
    if (hits.length) returningTo = 0;
  }

  /** Opens the active result; if the answer is still under way, as soon as it is there. @param {KeyboardEvent} event */
  function enter(event) {
    // the results are those of an older query
    if (heldAnswer) return showHeldAnswer();
    pendingEnter = client.waiting ? event : undefined;
    if (pendingEnter) return;
    const { ctrlKey, metaKey, shiftKey } = event;
    combobox.option?.dispatchEvent(
      new MouseEvent("click", {
        bubbles: true,
        cancelable: true,
        view: window,
        ctrlKey,
        metaKey,
        shiftKey,
      }),
    );
  }

  /**
   * A link was followed. Coming back finds the query in the address, and a result's page is told what to
   * mark; the link itself stays plain, fit for copying.
   * @param {MouseEvent} event
   */
  function leave({ target }) {
    const link = /** @type {Element} */ (target).closest("a");
    if (!link) return;
    const place = [...list.querySelectorAll("[data-search-hit]")].indexOf(link);
    clearTimeout(addressTimer);
    keepQuery(input.value, Math.max(place, 0));
    const query = input.value.trim();
    if (query) settings.remember(query);
    if (place < 0) return;
    const { href } = link;
    link.href = withWords(href, hits[place].terms);
    setTimeout(() => (link.href = href));
  }
}
