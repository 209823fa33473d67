/**
 * The files of an index, fetched once each when they are needed. Written by `index/files.py`.
 */

import { initials } from "./decompose.js";
import { LETTERS } from "./parameters.js";
import { isHangul } from "./tokenise.js";
import { Vocabulary } from "./vocabulary.js";

/** @typedef {import("./units.js").Unit} Unit */

/**
 * The files of terms: what their names begin with, and the key that each begins with.
 * @typedef {{name: string, firsts: string[]}} TermFiles
 */

/**
 * The files of what there is one of for each page: what their names begin with, and of how many pages each is.
 * @typedef {{name: string, counts: number[]}} PageFiles
 */

/**
 * @typedef {import("./vocabulary.js").Manifest & {
 *   whole: boolean, terms: TermFiles, pages: PageFiles, passages: PageFiles,
 * }} Manifest
 *   `whole`: all terms are in one file
 */

/**
 * What a result shows first: url, title, label, year, and the language if it is not the index's.
 * @typedef {[string, string, string, string, string?]} PageRecord
 */

/**
 * The texts a result can show: the id of the heading above, or "", and the text.
 * @typedef {[string, string][]} Passages
 */

/**
 * Gives the parsed content of a file of the index.
 * @typedef {(name: string) => Promise<any>} Load
 */

export class Store {
  /**
   * @param {Load} load
   * @param {Manifest} manifest
   */
  constructor(load, manifest) {
    this.load = load;
    this.manifest = manifest;
    this.vocabulary = new Vocabulary(manifest);
    /** @type {Map<string, Promise<any>>} */
    this.files = new Map();
    /** @type {Set<string>} */
    this.loaded = new Set();
  }

  /**
   * Reads the manifest and, on a site that is small, all terms and pages.
   * @param {Load} load
   */
  static async open(load) {
    const store = new Store(load, await load("manifest.json"));
    const { terms, pages, whole } = store.manifest;
    if (whole) {
      await Promise.all([
        store.#loadTermFiles(filesBetween(terms, "", "\uffff")),
        ...pages.counts.map((_, n) => store.#fetch(fileName(pages, n))),
      ]);
    }
    return store;
  }

  /**
   * Sees to it that every term is there that begins at one of these units of a query.
   * @param {number[]} indices
   * @param {Unit[]} units
   */
  async loadTermsAt(indices, units) {
    const { terms, whole } = this.manifest;
    if (whole) return;
    const names = indices.filter((i) => !this.#isFunctionWord(units[i]))
      .flatMap((i) => ranges(units, i))
      .flatMap(([from, to]) => filesBetween(terms, from, to));
    await this.#loadTermFiles(names);
  }

  /**
   * Sees to it that these terms are there, if the index has them.
   * @param {Iterable<string>} wanted
   * @returns {Promise<boolean>} whether files had to be fetched
   */
  async loadTerms(wanted) {
    const { terms, whole } = this.manifest;
    if (whole) return false;
    const names = Array.from(wanted, initials)
      .flatMap((key) => filesBetween(terms, key, key))
      .filter((name) => !this.loaded.has(name));
    await this.#loadTermFiles(names);
    return names.length > 0;
  }

  /**
   * Whether a unit is a function word by itself, not only the first syllable of a word (수 of 수학).
   * @param {Unit} unit
   */
  #isFunctionWord({ text, first, last }) {
    return first && last && this.vocabulary.functionWords.has(text);
  }

  /** @param {string[]} names */
  async #loadTermFiles(names) {
    await Promise.all(
      Array.from(
        new Set(names),
        (name) => this.#fetch(name, (file) => this.vocabulary.add(file)),
      ),
    );
  }

  /**
   * The records of pages.
   * @param {number[]} numbers
   * @returns {Promise<PageRecord[]>} in the order of the numbers
   */
  pages(numbers) {
    return this.#items(this.manifest.pages, numbers);
  }

  /**
   * The passages of pages.
   * @param {number[]} numbers
   * @returns {Promise<Passages[]>} in the order of the numbers
   */
  passages(numbers) {
    return this.#items(this.manifest.passages, numbers);
  }

  /**
   * Whether the passages of these pages need no further request.
   * @param {number[]} numbers
   */
  hasPassages(numbers) {
    const { passages } = this.manifest;
    return numbers.every((number) =>
      this.loaded.has(fileOf(passages, number).name)
    );
  }

  /**
   * @param {PageFiles} files
   * @param {number[]} numbers
   */
  #items(files, numbers) {
    return Promise.all(numbers.map(async (number) => {
      const { name, place } = fileOf(files, number);
      return (await this.#fetch(name))[place];
    }));
  }

  /**
   * One file, parsed; asked for again only if it could not be had.
   * @param {string} name
   * @param {(file: any) => void} [use] is given it once
   */
  #fetch(name, use) {
    const known = this.files.get(name);
    if (known) return known;
    const content = this.load(name).then((file) => {
      use?.(file);
      this.loaded.add(name);
      return file;
    });
    content.catch(() => this.files.delete(name));
    this.files.set(name, content);
    return content;
  }
}

/**
 * @param {{name: string}} files
 * @param {number} n
 */
const fileName = ({ name }, n) => `${name}-${n}.json`;

/**
 * The file that holds what there is of a page, and at which place.
 * @param {PageFiles} files
 * @param {number} place first the number of the page
 */
function fileOf(files, place) {
  let n = 0;
  while (place >= files.counts[n]) place -= files.counts[n++];
  return { name: fileName(files, n), place };
}

/**
 * The ranges of keys in which a term can lie that begins at the unit i. Two initial consonants, or a
 * few letters, narrow it to a file or two; less than that reaches only whole terms.
 * @param {Unit[]} units
 * @param {number} i
 * @returns {[string, string][]}
 */
export function ranges(units, i) {
  const { text, first, last } = units[i];
  /** @type {(key: string) => [string, string]} */
  const from = (key) => [key, key + "\uffff"];
  if (!isHangul(text)) {
    return text.length < LETTERS
      ? [[text, text]]
      : [from(text.slice(0, LETTERS))];
  }
  const key = initials(text + (units[i + 1]?.text[0] ?? ""));
  const isAlone = first && (last || units[i + 1]?.last);
  /** @type {[string, string][]} */
  const found = key.length > 1 ? [from(key)] : [];
  if (isAlone) found.push([key[0], key[0]]);
  return found;
}

/**
 * The names of the files that can hold keys from..to.
 * @param {TermFiles} files
 * @param {string} from
 * @param {string} to
 */
function filesBetween(files, from, to) {
  const { firsts } = files;
  const names = [];
  // a key may go on from one file to the next
  let n = Math.max(0, firsts.findLastIndex((first) => first < from));
  for (; firsts[n] <= to; n++) names.push(fileName(files, n));
  return names;
}
