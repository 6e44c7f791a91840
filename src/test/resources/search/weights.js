// Every weight of every term, by Lunr's index and by the files: `term field place weight`, sorted.
({
  ofLunr: (index) => {
    const termOf = new Map(Object.entries(index.invertedIndex).map(([term, { _index }]) => [_index, term]));
    return Object.entries(index.fieldVectors).flatMap(([ref, vector]) => {
      const [field, place] = ref.split('/');
      const weights = [];
      for (let i = 0; i < vector.elements.length; i += 2) weights.push(`${termOf.get(vector.elements[i])} ${field} ${place} ${vector.elements[i + 1]}`);
      return weights;
    }).sort().join('\n');
  },
  ofFiles: ({ createOutline, readRow, weigh }, base, shards) => {
    const outline = createOutline(base);
    const weights = [];
    for (const row of shards.flat().map(readRow)) {
      weigh(row, outline, (place, field, weight) => weights.push(`${row.term} ${field} ${place} ${weight}`));
    }
    return weights.sort().join('\n');
  },
})
