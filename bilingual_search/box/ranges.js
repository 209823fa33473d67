/** Where words stand in the text of a page. */

import { spans } from "../engine/mark.js";

/** More would not help a reader, and cost time on a long page. */
const MAX_RANGES = 500;
const SKIPPED =
  "nav, script, style, noscript, textarea, select, svg, .headerlink, [data-search-exclude]";
/** Words do not run on from one of these to the next. */
const BLOCK =
  "address, article, aside, blockquote, dd, details, div, dl, dt, figcaption, figure, h1, h2, h3, h4, h5, h6, li, main, ol, p, pre, section, summary, table, td, th, ul";

/**
 * @param {Element} root
 * @param {string[]} words as the engine handed them over
 * @returns {Range[]} the places of the words in the text below root, in order
 */
export function findRanges(root, words) {
  const ranges = [];
  for (const nodes of textBlocks(root)) {
    const text = nodes.map((node) => node.data).join("");
    for (const [start, end] of spans(text, words)) {
      if (ranges.length === MAX_RANGES) return ranges;
      const range = document.createRange();
      range.setStart(...locate(nodes, start, false));
      range.setEnd(...locate(nodes, end, true));
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * The text nodes of each block, so that a word may run across inline elements.
 * @param {Element} root
 * @returns {Text[][]}
 */
function textBlocks(root) {
  /** @type {Text[][]} */
  const blocks = [];
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT,
    (node) =>
      node.parentElement?.closest(SKIPPED)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  /** @type {Element | null | undefined} */
  let block;
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const container = node.parentElement?.closest(BLOCK);
    if (container !== block) blocks.push([]);
    blocks[blocks.length - 1].push(node);
    block = container;
  }
  return blocks;
}

/**
 * Node and offset of a place in the joined text; at a border the node before it (for ends) or after it.
 * @param {Text[]} nodes
 * @param {number} place
 * @param {boolean} isEnd
 * @returns {[Text, number]}
 */
function locate(nodes, place, isEnd) {
  for (const node of nodes) {
    if (place < node.length || (isEnd && place === node.length)) {
      return [node, place];
    }
    place -= node.length;
  }
  throw new RangeError("place is outside the text");
}
