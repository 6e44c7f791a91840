/**
 * Reads the files of a search index: where each term stands and how much it weighs there.
 *
 * Files hold counts; the weights are worked out here by Lunr's formula (BM25, rounded to thousandths), so that a section
 * scores what the whole Lunr index would give it. A test holds the two together. A "place" is the number of a section;
 * sections of a page follow each other, its opening first.
 */

const SATURATION = 1.2;
const LENGTH_INFLUENCE = 0.3;

/**
 * What the base file says, ready to be asked.
 * @param {object} base the parsed base file
 */
export function createOutline(base) {
  const firstPlace = [0];
  for (const sections of base.pages) firstPlace.push(firstPlace.at(-1) + sections);
  const places = firstPlace.at(-1);
  const openingOf = new Uint32Array(places);
  base.pages.forEach((sections, page) => openingOf.fill(firstPlace[page], firstPlace[page], firstPlace[page] + sections));
  const average = base.lengths.map((lengths) => lengths.reduce((sum, length) => sum + length, 0) / places);
  const lengthsOf = (id) => base.lengths[base.fields.findIndex((field) => field.id === id)];
  const files = new Map(base.shards);
  const longest = Math.max(0, ...base.shards.map(([beginning]) => beginning.length));
  const principles = base.principlesOf.map((numbers) => numbers.map((number) => base.principles[number]));
  const weights = base.types.map((type) => (base.settings.weights[type] ?? 100) / 100);

  return {
    places,
    pages: base.pages.length,
    fields: base.fields,
    titleLengths: lengthsOf('title'),
    headingLengths: lengthsOf('heading'),
    opening: (page) => firstPlace[page],
    openingOf,
    lengthOf: (field, number) => base.lengths[field][number],
    averageOf: (field) => average[field],
    typeOf: (page) => base.types[base.typeOf[page]],
    weightOf: (page) => weights[base.typeOf[page]],
    principlesOf: (page) => principles[page],

    /** The file with the terms that a term would be among, if the site had it. */
    fileOf(term) {
      for (let length = Math.min(longest, term.length); length >= 0; length--) {
        const hash = files.get(term.slice(0, length));
        if (hash !== undefined) return `terms-${hash}.json`;
      }
      return undefined;
    },

    /** All files that may have terms of words with this beginning. */
    filesWith(beginning) {
      return base.shards.filter(([shard]) => beginning.startsWith(shard) || shard.startsWith(beginning))
        .map(([, hash]) => `terms-${hash}.json`);
    },

    /** The vocabulary files with words of these lengths. */
    vocabularies(shortest, longestWord) {
      return base.vocabulary.filter(([from, to]) => to >= shortest && from <= longestWord).map(([, , hash]) => `vocabulary-${hash}.json`);
    },

    /** The file with what results show of a page. */
    pageFile: (page) => `page-${base.pageFiles[page]}.json`,
  };
}

/**
 * One row of a file of terms.
 * @param {[string, string, ...number[][]]} row the term, its words as endings, then for each field its places and counts
 * @returns {{term: string, words: function(): string[], fields: number[][]}} a file has hundreds of rows and a query needs few, so
 *   words are read when they are first asked for, and fields stand as in the file
 */
export function readRow([term, endings, ...fields]) {
  let read;
  const words = () => (read ??= endings === '' ? [] : endings.split(' ')
    .map((ending) => term.slice(0, term.length - parseInt(ending[0], 36)) + ending.slice(1)));
  return { term, words, fields };
}

/**
 * How much a term weighs wherever it stands, as Lunr's field vectors have it.
 * @param {function(number, string, number)} visit is given each place, the name of the field, and the weight there
 */
export function weigh(row, outline, visit) {
  let uses = 0;
  for (const numbers of row.fields) for (const number of numbers) if (number >= 0) uses++;
  const rarity = Math.log(1 + Math.abs((outline.places - uses + 0.5) / (uses + 0.5)));
  row.fields.forEach((numbers, field) => {
    const { id, boost, byPage } = outline.fields[field];
    const average = outline.averageOf(field);
    let place = 0;
    for (let i = 0; i < numbers.length; i++) {
      // A number is the distance from the place before; a negative one after it is the count, when that is not one.
      place += numbers[i];
      const count = numbers[i + 1] < 0 ? -numbers[++i] : 1;
      const length = 1 - LENGTH_INFLUENCE + LENGTH_INFLUENCE * (outline.lengthOf(field, place) / average);
      const weight = rarity * ((SATURATION + 1) * count) / (SATURATION * length + count) * boost;
      visit(byPage ? outline.opening(place) : place, id, Math.round(weight * 1000) / 1000);
    }
  });
}
