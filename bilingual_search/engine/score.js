/**
 * Scoring: the sum over a query's concepts of what the page's best term for it weighs, and a share of what its
 * other terms for it do, and what cues add (the weights come from the index), scaled by how much of the query the
 * page covers.
 */

import { SCORE } from "./parameters.js";

/** @typedef {import("./expand.js").Concept} Concept */

/**
 * @typedef {object} Sizes
 * @property {number} pageCount
 * @property {number} weightSteps
 */

/**
 * @typedef {object} Hit
 * @property {number} page
 * @property {number} score
 * @property {number} coverage share of the query's information that the page has, 0..1
 */

/**
 * @param {Concept[]} concepts
 * @param {Concept[]} phrases count only in addition
 * @param {import("./vocabulary.js").Cue[]} cues
 * @param {Sizes} sizes
 * @returns {Hit[]} best first, equal ones in the order of the pages
 */
export function score(concepts, phrases, cues, sizes) {
  const scores = new Float64Array(sizes.pageCount);
  const covered = new Float64Array(sizes.pageCount);
  const all = concepts.reduce((sum, concept) => sum + concept.information, 0);
  for (const concept of concepts) {
    const { values, informations } = valuePerPage(concept, sizes);
    addTo(scores, values, 1);
    addTo(covered, informations, 1);
  }
  for (const phrase of phrases) {
    addTo(scores, valuePerPage(phrase, sizes).values, SCORE.phrase);
  }
  for (const { pages, weights } of cues) {
    for (const [i, page] of pages.entries()) {
      // A cue by itself leads nowhere.
      if (scores[page]) scores[page] += weights[i] / sizes.weightSteps;
    }
  }
  /** @type {Hit[]} */
  const hits = [];
  for (let page = 0; page < sizes.pageCount; page++) {
    if (!scores[page]) continue;
    const coverage = Math.min(1, covered[page] / all);
    hits.push({
      page,
      score: scores[page] * coverage ** SCORE.coveragePower,
      coverage,
    });
  }
  return hits.sort((a, b) => b.score - a.score || a.page - b.page);
}

/**
 * For each page: the value of the concept there, and the information that its best term gives; 0 without
 * one. The words of a phrase with synonyms stand for it where they give more.
 * @param {Concept} concept
 * @param {Sizes} sizes
 */
function valuePerPage(concept, sizes) {
  const best = new Float64Array(sizes.pageCount);
  const sums = new Float64Array(sizes.pageCount);
  const informations = new Float64Array(sizes.pageCount);
  for (const { entry, worth } of concept.alternatives) {
    const information = worth * Math.min(entry.idf, concept.information);
    for (const [i, page] of entry.pages.entries()) {
      const value = (information * entry.weights[i]) / sizes.weightSteps;
      best[page] = Math.max(best[page], value);
      sums[page] += value;
      informations[page] = Math.max(informations[page], information);
    }
  }
  const values = best.map((value, page) =>
    value + SCORE.otherTerms * (sums[page] - value)
  );
  if (concept.parts) {
    const parts = concept.parts.map((part) => valuePerPage(part, sizes));
    keepLarger(values, parts.map((part) => part.values));
    keepLarger(informations, parts.map((part) => part.informations));
  }
  return { values, informations };
}

/**
 * @param {Float64Array} sums
 * @param {Float64Array} values
 * @param {number} factor
 */
function addTo(sums, values, factor) {
  for (let page = 0; page < sums.length; page++) {
    sums[page] += factor * values[page];
  }
}

/**
 * For each page the larger of the value of a phrase and of its words together.
 * @param {Float64Array} values
 * @param {Float64Array[]} parts
 */
function keepLarger(values, parts) {
  const sums = new Float64Array(values.length);
  for (const part of parts) addTo(sums, part, SCORE.words);
  for (let page = 0; page < values.length; page++) {
    values[page] = Math.max(values[page], sums[page]);
  }
}
