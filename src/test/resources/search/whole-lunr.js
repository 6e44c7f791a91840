// A whole index by Lunr's own builder, from the same documents, to hold ours to.
(createNormaliser, settings, fields, documents) => {
  const normaliser = createNormaliser(settings);
  const skip = new Set(settings.skip);
  const stemmed = (word) => lunr.stemmer(new lunr.Token(word, {})).toString();
  const spoken = (text) => normaliser.tokens(text).map(({ word }) => word);
  const texts = {
    title: (section) => (section.anchor === '' ? section.page : ''),
    heading: (section) => section.heading,
    summary: (section) => section.summary,
    keywords: (section) => section.keywords.join('\n'),
    body: (section) => section.text,
  };
  const pairsIn = (phrase) => {
    const all = spoken(phrase), telling = all.filter((word) => !skip.has(word));
    const said = telling.length > 1 ? telling : all;
    return said.slice(1).map((word, i) => `${stemmed(said[i])}_${stemmed(word)}`);
  };
  const wordsOf = (section, field) => (field === 'pairs'
    ? [section.heading, section.summary, texts.title(section), ...section.keywords].flatMap(pairsIn)
    : normaliser.tokens(texts[field](section)).flatMap(({ word, parts }) => [word, ...parts]));

  const skipInRunningText = (token) => (skip.has(token.toString()) && ['body', 'summary'].includes(token.metadata.fields[0]) ? undefined : token);
  const stemUnlessPair = (token) => (token.metadata.fields[0] === 'pairs' ? token : lunr.stemmer(token));
  lunr.Pipeline.registerFunction(skipInRunningText, 'skipInRunningText');
  lunr.Pipeline.registerFunction(stemUnlessPair, 'stemUnlessPair');

  const builder = new lunr.Builder();
  builder.b(0.3);
  builder.ref('id');
  builder.tokenizer = (words, metadata) => words.map((word) => new lunr.Token(word, { ...metadata }));
  builder.pipeline.add(skipInRunningText, stemUnlessPair);
  for (const { id, boost } of fields) builder.field(id, { boost });
  documents.forEach((section, id) => builder.add({ id, ...Object.fromEntries(fields.map((field) => [field.id, wordsOf(section, field.id)])) }));
  return builder.build();
}
