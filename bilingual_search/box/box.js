/** The search box: puts the parts together and decides what is shown when. */

import { keepQuery, keptActive, queryInAddress, withTerms } from "./address.js";
import { createClient } from "./client.js";
import { createCombobox } from "./combobox.js";
import {
  closeOnOutsideClick,
  createAnnouncer,
  createViewportFit,
} from "./dialog.js";
import { fill, plural } from "./dom.js";
import { fillPassages, hitItems, nearestItems } from "./results.js";
import { createView, noneContent, quoted } from "./view.js";

/** Pause before the query goes into the address, in milliseconds; browsers limit how often that may happen. */
const ADDRESS_PAUSE = 400;

/** @typedef {{open: () => void}} Box */

/**
 * Makes the box; it stays hidden until open() is called.
 * @param {import("./start.js").Configuration} config
 * @param {Object} strings of the locale
 * @returns {Box}
 */
export function createBox(config, strings) {
  const view = createView(strings, config);
  const { dialog, input, list } = view;
  const announce = createAnnouncer(view.status);
  const viewport = createViewportFit(dialog);
  const combobox = createCombobox(input, list, enter);
  const client = createClient({
    connect: () => new Worker(config.worker, { type: "module" }),
    worker: config.failed ? undefined : config.started,
    onResults: showResults,
    onPassages: (passages) => fillPassages(list, hits, passages, config.root),
    onError: showError,
  });

  /** The results the list shows. @type {import("./results.js").Hit[]} */
  let hits = [];
  /** Enter, pressed before the answer was there: the event, to open the first result as it asked. */
  let pendingEnter;
  /** Place of the result to make active with the next answer, when coming back. */
  let returningTo = 0;
  let addressTimer;

  document.body.append(dialog);
  list.dataset.query = "";
  show(view.start);

  input.addEventListener("input", ask);
  view.clear.addEventListener("click", () => setQuery(""));
  for (const example of view.tries) {
    example.addEventListener("click", () => setQuery(example.textContent));
  }
  view.close.addEventListener("click", () => dialog.close());
  view.retry.addEventListener("click", () => setQuery(input.value));
  addEventListener("online", () => !view.error.hidden && ask());
  dialog.addEventListener("click", leave);
  dialog.addEventListener("auxclick", leave);
  view.body.addEventListener("touchmove", () => input.blur(), {
    passive: true,
  });
  closeOnOutsideClick(dialog);
  dialog.addEventListener("close", () => {
    viewport.leave();
    pendingEnter = undefined;
    clearTimeout(addressTimer);
    keepQuery("");
  });

  function open() {
    if (dialog.open) return;
    viewport.follow();
    dialog.showModal();
    const query = queryInAddress();
    if (query && query !== input.value) {
      returningTo = keptActive();
      setQuery(query);
    }
    if (input.value) keepQuery(input.value, keptActive());
    input.focus();
    input.select();
  }

  function setQuery(query) {
    input.value = query;
    input.focus();
    ask();
  }

  /** Asks for what the input holds, also in the middle of a syllable. */
  function ask() {
    const query = input.value;
    pendingEnter = undefined;
    clearTimeout(addressTimer);
    addressTimer = setTimeout(
      () => dialog.open && keepQuery(query),
      ADDRESS_PAUSE,
    );
    if (query.trim()) {
      client.search(query);
      dialog.dataset.waiting = "";
      if (!view.start.hidden || !view.error.hidden) show(view.loading);
    } else {
      client.cancel();
      showStart();
    }
  }

  function showStart() {
    replaceHits([], "");
    view.count.replaceChildren();
    announce("");
    show(view.start);
  }

  function showResults(answer) {
    const { query, total, interpretedAs, results, nearest } = answer;
    replaceHits(results, query);
    if (results.length) {
      const count = countText(total, results.length);
      view.count.replaceChildren(count);
      announce(count);
      if (interpretedAs) {
        view.note.replaceChildren(
          ...fill(strings.interpreted, { text: quoted(interpretedAs) }),
        );
      }
      show(list, interpretedAs && view.note);
    } else {
      view.none.replaceChildren(
        ...noneContent(
          strings,
          query,
          nearestItems(nearest ?? [], config.root),
          config.ask,
        ),
      );
      view.count.replaceChildren();
      announce(view.none.firstChild.textContent);
      show(view.none);
    }
    if (pendingEnter) enter(pendingEnter);
  }

  function showError() {
    replaceHits([], undefined);
    view.count.replaceChildren();
    view.errorText.replaceChildren(
      navigator.onLine ? strings.error : strings.offline,
    );
    announce(view.errorText.textContent);
    show(view.error);
  }

  /** @param {string} [query] undefined: the list answers no query */
  function replaceHits(newHits, query) {
    hits = newHits;
    list.replaceChildren(...hitItems(hits, config.root));
    if (query === undefined) delete list.dataset.query;
    else list.dataset.query = query;
  }

  /** Shows these parts of the body and hides the others. */
  function show(...parts) {
    for (const part of view.body.children) part.hidden = !parts.includes(part);
    if (!client.waiting) delete dialog.dataset.waiting;
    list.scrollTop = 0;
    combobox.update(returningTo);
    if (hits.length) returningTo = 0;
  }

  function countText(total, shown) {
    const template = total > shown
      ? strings.results_shown
      : plural(strings.results, total, config.locale);
    return fill(template, { count: total, shown }).join("");
  }

  /** Opens the active result; if the answer is still under way, as soon as it is there. */
  function enter(event) {
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
   * highlight; the link itself stays plain, fit for copying.
   */
  function leave({ target }) {
    const link = target.closest("a");
    if (!link) return;
    const place = [...list.querySelectorAll("[data-search-hit]")].indexOf(link);
    keepQuery(input.value, Math.max(place, 0));
    if (place < 0) return;
    const { href } = link;
    link.href = withTerms(href, hits[place].terms);
    setTimeout(() => (link.href = href));
  }

  return { open };
}
