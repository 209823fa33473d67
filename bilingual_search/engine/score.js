/**
 * Scoring: the sum over a query's concepts of what the page's best term for it weighs (BM25F; the
 * weights come from the index), scaled by how much of the query the page covers.
 */

import { COVERAGE_POWER, PHRASE_BONUS } from "./parameters.js";

/**
 * @typedef {object} Hit
 * @property {number} page
 * @property {number} score
 * @property {number} coverage share of the query's information that the page has, 0..1
 */

/**
 * @param {import("./expand.js").Concept[]} concepts
 * @param {import("./expand.js").Concept[]} phrases count only in addition
 * @param {{pageCount: number, weightSteps: number}} sizes
 * @returns {Hit[]} best first, equal ones in the order of the pages
 */
export function score(concepts, phrases, { pageCount, weightSteps }) {
  const scores = new Float64Array(pageCount);
  const covered = new Float64Array(pageCount);
  const all = concepts.reduce((sum, concept) => sum + concept.information, 0);
  for (const concept of concepts) {
    const { values, informations } = bestPerPage(
      concept,
      pageCount,
      weightSteps,
    );
    for (let page = 0; page < pageCount; page++) {
      scores[page] += values[page];
      covered[page] += informations[page];
    }
  }
  for (const phrase of phrases) {
    const { values } = bestPerPage(phrase, pageCount, weightSteps);
    for (let page = 0; page < pageCount; page++) {
      scores[page] += PHRASE_BONUS * values[page];
    }
  }
  const hits = [];
  for (let page = 0; page < pageCount; page++) {
    if (!scores[page]) continue;
    const coverage = covered[page] / all;
    hits.push({
      page,
      score: scores[page] * coverage ** COVERAGE_POWER,
      coverage,
    });
  }
  return hits.sort((a, b) => b.score - a.score || a.page - b.page);
}

/** For each page: the value of the concept's best term there, and the information it gives; 0 without one. */
function bestPerPage(concept, pageCount, weightSteps) {
  const values = new Float64Array(pageCount);
  const informations = new Float64Array(pageCount);
  for (const { entry, worth } of concept.alternatives) {
    const information = worth * Math.min(entry.idf, concept.information);
    for (let i = 0; i < entry.pages.length; i++) {
      const page = entry.pages[i];
      values[page] = Math.max(
        values[page],
        (information * entry.weights[i]) / weightSteps,
      );
      informations[page] = Math.max(informations[page], information);
    }
  }
  return { values, informations };
}
