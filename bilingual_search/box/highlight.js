/**
 * Highlights the words the reader searched for on the page that was opened, and takes that back on request.
 * The page's own elements, ids and anchors stay as they are: CSS Custom Highlight API, where there is one;
 * <mark> around the words elsewhere.
 */

import { dropTerms, takeTerms } from "./address.js";
import { element, fill, plural } from "./dom.js";
import { findTerms } from "./terms.js";

const HIGHLIGHT = "search";
/** More would not help a reader, and cost time on a long page. */
const MAX_RANGES = 500;
/** Where a page says what it is about; the first of these that it has. */
const CONTENT = ["[data-search-content]", "main", "[role=main]", "body"];
const SKIPPED =
  "nav, script, style, noscript, textarea, select, svg, .headerlink, [data-search-exclude]";
/** Words do not run on from one of these to the next. */
const BLOCK =
  "address, article, aside, blockquote, dd, details, div, dl, dt, figcaption, figure, h1, h2, h3, h4, h5, h6, li, main, ol, p, pre, section, summary, table, td, th, ul";

/**
 * Highlights what this page was opened with, if anything.
 * @param {Object} strings of the locale
 * @param {string} locale
 */
export async function highlightPage(strings, locale) {
  const terms = takeTerms();
  if (document.readyState === "loading") {
    await new Promise((parsed) => addEventListener("DOMContentLoaded", parsed));
  }
  const content = CONTENT.map((selector) => document.querySelector(selector))
    .find(Boolean);
  const ranges = findRanges(content, terms);
  if (!ranges.length) return;

  const unmark = CSS.highlights ? setHighlight(ranges) : wrap(ranges);
  const text = fill(plural(strings.highlight_clear, ranges.length, locale), {
    count: ranges.length,
  }).join("");
  const button = element("button", {
    class: "search-unmark-button",
    type: "button",
  }, text);
  const region = element("section", {
    class: "search-unmark",
    "aria-label": strings.highlight,
    lang: locale,
  }, button);
  button.addEventListener("click", () => {
    unmark();
    region.remove();
    dropTerms();
  });
  document.body.append(region);
}

/**
 * @param {Element} root
 * @param {string[]} terms
 * @returns {Range[]} the places of the terms in the text below root
 */
function findRanges(root, terms) {
  const ranges = [];
  for (const nodes of textBlocks(root)) {
    const text = nodes.map((node) => node.data).join("");
    for (const [start, end] of findTerms(text, terms)) {
      if (ranges.length === MAX_RANGES) return ranges;
      const range = document.createRange();
      range.setStart(...locate(nodes, start, false));
      range.setEnd(...locate(nodes, end, true));
      ranges.push(range);
    }
  }
  return ranges;
}

/** The text nodes of each block, so that a word may run across inline elements. @returns {Text[][]} */
function textBlocks(root) {
  const blocks = [];
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT,
    (node) =>
      node.parentElement.closest(SKIPPED)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let block;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const container = node.parentElement.closest(BLOCK);
    if (container !== block) blocks.push([]);
    blocks.at(-1).push(node);
    block = container;
  }
  return blocks;
}

/** Node and offset of a place in the joined text; at a border the node before it (for ends) or after it. */
function locate(nodes, place, isEnd) {
  for (const node of nodes) {
    if (place < node.length || (isEnd && place === node.length)) {
      return [node, place];
    }
    place -= node.length;
  }
  throw new RangeError("place is outside the text");
}

/** @returns {() => void} takes the highlight back */
function setHighlight(ranges) {
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  return () => CSS.highlights.delete(HIGHLIGHT);
}

/** @returns {() => void} takes the marks back */
function wrap(ranges) {
  // from the end: splitting a text node leaves what is before it in place
  const marks = ranges.reverse().flatMap((range) =>
    textParts(range).map(markPart)
  );
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
  };
}

/** The text nodes of a range, from its end: [node, start, end] each. */
function textParts({ startContainer, startOffset, endContainer, endOffset }) {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const parts = [];
  walker.currentNode = endContainer;
  for (
    let node = endContainer;
    node;
    node = node === startContainer ? null : walker.previousNode()
  ) {
    parts.push([
      node,
      node === startContainer ? startOffset : 0,
      node === endContainer ? endOffset : node.length,
    ]);
  }
  return parts;
}

function markPart([node, start, end]) {
  const rest = node.splitText(start);
  rest.splitText(end - start);
  const mark = element("mark", { class: "search-mark" });
  rest.replaceWith(mark);
  mark.append(rest);
  return mark;
}
