/**
 * The files of an index, fetched once each when they are needed. Written by `index/files.py`.
 */

import { initials } from "./decompose.js";
import { isHangul } from "./tokenise.js";
import { Vocabulary } from "./vocabulary.js";

/** Letters of a word by which its file is chosen; an edit or an ending further on stays in reach. */
const LETTERS = 3;

export class Store {
  /**
   * @param {(name: string) => Promise<any>} load gives the parsed content of a file
   * @param {object} manifest
   */
  constructor(load, manifest) {
    this.manifest = manifest;
    this.vocabulary = new Vocabulary(manifest);
    this.load = load;
    this.files = new Map();
    this.loaded = new Set();
  }

  /** Reads the manifest and, on a site that is small, all terms and pages. Gives a store. */
  static async open(load) {
    const store = new Store(load, await load("manifest.json"));
    const { terms, pages, whole } = store.manifest;
    if (whole) {
      await Promise.all([
        store.#loadTerms(terms.names),
        ...pages.names.map((name) => store.#fetch(name)),
      ]);
    }
    return store;
  }

  /** Sees to it that every term is there that begins at one of these units of a query (indices). */
  async loadTermsAt(indices, units) {
    const { terms, whole } = this.manifest;
    if (whole) return;
    const wanted = indices.filter((i) => !this.#isFunctionWord(units[i]))
      .flatMap((i) => ranges(units, i));
    await this.#loadTerms(
      new Set(wanted.flatMap(([from, to]) => filesBetween(terms, from, to))),
    );
  }

  /** Sees to it that these terms are there, if the index has them: the other words of a group of the glossary. */
  async loadTerms(wanted) {
    const { terms, whole } = this.manifest;
    if (whole) return;
    const keys = Array.from(wanted, initials);
    await this.#loadTerms(
      new Set(keys.flatMap((key) => filesBetween(terms, key, key))),
    );
  }

  /** Whether a unit is a function word by itself, not only the first syllable of a word (수 of 수학). */
  #isFunctionWord(unit) {
    return unit.first && unit.last &&
      this.vocabulary.functionWords.has(unit.text);
  }

  async #loadTerms(names) {
    await Promise.all(
      Array.from(
        names,
        (name) => this.#fetch(name, (file) => this.vocabulary.add(file)),
      ),
    );
  }

  /** The records of pages, [url, title, label, year] each, in the order of their numbers. */
  async pages(numbers) {
    return this.#items(this.manifest.pages, numbers);
  }

  /** The passages of pages, [[anchor, text]] each, in the order of their numbers. */
  async passages(numbers) {
    return this.#items(this.manifest.passages, numbers);
  }

  /** Whether the passages of these pages need no further request. */
  hasPassages(numbers) {
    const { firsts, names } = this.manifest.passages;
    return numbers.every((number) =>
      this.loaded.has(names[fileOf(firsts, number)])
    );
  }

  async #items({ firsts, names }, numbers) {
    return Promise.all(numbers.map(async (number) => {
      const file = fileOf(firsts, number);
      const items = await this.#fetch(names[file]);
      return items[number - firsts[file]];
    }));
  }

  /** One file, parsed; asked for again only if it could not be had. */
  #fetch(name, use = () => {}) {
    if (!this.files.has(name)) {
      const content = this.load(name).then((file) => {
        use(file);
        this.loaded.add(name);
        return file;
      });
      content.catch(() => this.files.delete(name));
      this.files.set(name, content);
    }
    return this.files.get(name);
  }
}

/** The number of the file that holds an item, by the numbers of the files' first items. */
function fileOf(firsts, number) {
  return firsts.findLastIndex((first) => first <= number);
}

/**
 * The ranges of keys, [first, last], in which a term can lie that begins at the unit i. Two initial
 * consonants, or a few letters, narrow it to a file or two; less than that reaches only whole terms.
 */
export function ranges(units, i) {
  const { text, first } = units[i];
  const from = (key) => [key, key + "\uffff"];
  if (!isHangul(text)) {
    return text.length < LETTERS
      ? [[text, text]]
      : [from(text.slice(0, LETTERS))];
  }
  const key = initials(text + (units[i + 1]?.text[0] ?? ""));
  const isAlone = first && (units[i].last || units[i + 1]?.last);
  return [
    ...key.length > 1 ? [from(key)] : [],
    ...isAlone ? [[key[0], key[0]]] : [],
  ];
}

/** The names of the files that can hold keys from..to. */
function filesBetween({ firsts, names }, from, to) {
  return names.filter((_, n) => {
    const begins = firsts[n] <= to;
    const ends = n === names.length - 1 || firsts[n + 1] >= from;
    return begins && ends;
  });
}
