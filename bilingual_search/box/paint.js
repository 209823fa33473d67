/**
 * Marks for the eye. The page's own elements, ids and anchors stay as they are: CSS Custom Highlight API,
 * where there is one; <mark> around the words elsewhere.
 */

import { element } from "./dom.js";

/**
 * @typedef {Object} Paint
 * @property {() => void} clear takes all marks back
 * @property {(place: number) => void} setCurrent makes one of them stand out
 * @property {(place: number) => DOMRect} rectangle where one of them is on the screen
 */

/**
 * @param {Range[]} ranges
 * @returns {Paint}
 */
export function paint(ranges) {
  return CSS.highlights ? highlight(ranges) : wrap(ranges);
}

/** @param {Range[]} ranges @returns {Paint} */
function highlight(ranges) {
  CSS.highlights.set("search", new Highlight(...ranges));
  return {
    clear() {
      CSS.highlights.delete("search");
      CSS.highlights.delete("search-current");
    },
    setCurrent(place) {
      const current = new Highlight(ranges[place]);
      current.priority = 1;
      CSS.highlights.set("search-current", current);
    },
    rectangle: (place) => ranges[place].getBoundingClientRect(),
  };
}

/** @param {Range[]} ranges @returns {Paint} */
function wrap(ranges) {
  // from the end: splitting a text node leaves what is before it in place
  const marks = ranges.toReversed().map((range) => {
    const parts = textParts(range).map(markPart);
    return parts.reverse();
  }).reverse();
  return {
    clear() {
      for (const mark of marks.flat()) {
        const parent = /** @type {Node} */ (mark.parentNode);
        mark.replaceWith(...mark.childNodes);
        parent.normalize();
      }
    },
    setCurrent(place) {
      marks.forEach((parts, i) =>
        parts.forEach((mark) =>
          mark.toggleAttribute("data-current", i === place)
        )
      );
    },
    rectangle: (place) => marks[place][0].getBoundingClientRect(),
  };
}

/**
 * The text nodes of a range, from its end: [node, start, end] each.
 * @param {Range} range
 * @returns {[Text, number, number][]}
 */
function textParts({ startContainer, startOffset, endContainer, endOffset }) {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  /** @type {[Text, number, number][]} */
  const parts = [];
  walker.currentNode = endContainer;
  for (
    let node = /** @type {Text | null} */ (endContainer);
    node;
    node = node === startContainer
      ? null
      : /** @type {Text | null} */ (walker.previousNode())
  ) {
    parts.push([
      node,
      node === startContainer ? startOffset : 0,
      node === endContainer ? endOffset : node.length,
    ]);
  }
  return parts;
}

/** @param {[Text, number, number]} part */
function markPart([node, start, end]) {
  const rest = node.splitText(start);
  rest.splitText(end - start);
  const mark = element("mark", { class: "search-mark" });
  rest.replaceWith(mark);
  mark.append(rest);
  return mark;
}
