// The words of the interface, from one file per language. Nothing else here knows a language.

/**
 * Ways to say things in one language.
 *
 * @param {Object} texts the words file: texts by dotted path, with `{placeholders}`; a text that depends on a number is an
 *   object of plural forms, chosen by the value of `count`; `digits`, if there, are the ten of them
 * @param {string} language such as "en-GB", for numbers, dates and plural forms
 */
export function createWords(texts, language) {
  const plural = once(() => new Intl.PluralRules(language));
  const number = once(() => new Intl.NumberFormat(language));
  const signed = once(() => new Intl.NumberFormat(language, { signDisplay: "exceptZero" }));
  const lists = {
    conjunction: once(() => new Intl.ListFormat(language)),
    disjunction: once(() => new Intl.ListFormat(language, { type: "disjunction" })),
  };
  const dates = Object.fromEntries(Object.entries(DATES).map(([name, form]) => [name, once(() => new Intl.DateTimeFormat(language, form))]));

  const shown = value => (typeof value !== "number" ? String(value) : inDigits(value, texts.digits) ?? number().format(value));
  const textAt = (path, count) => {
    const found = path.split(".").reduce((part, key) => part?.[key], texts);
    const text = typeof found === "string" ? found : found?.[plural().select(count)] ?? found?.other;
    return text ?? path;
  };

  return {
    language,
    /** The text at a path, with the values in their places. */
    say: (path, values = {}) => textAt(path, values.count).replace(/\{(\w+)\}/g, (hole, key) => (key in values ? shown(values[key]) : hole)),
    number: value => number().format(value),
    /** A change: "+4", "-3" or "0". */
    signed: value => signed().format(value),
    /** Several texts as one: "a, b and c", or as a disjunction "a, b or c". */
    list: (several, type = "conjunction") => lists[type]().format(several),
    time: date => formatted(dates.time(), date),
    date: date => formatted(dates.date(), date),
    dateTime: date => formatted(dates.dateTime(), date),
  };
}

/** What only some pages need, and then not at once: the browser takes milliseconds to make what knows a language. */
function once(make) {
  let made;
  return () => (made ??= make());
}

const DATES = {
  time: { hour: "2-digit", minute: "2-digit" },
  date: { day: "numeric", month: "long", year: "numeric" },
  dateTime: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
};

// The first number takes the browser 25 milliseconds or more. Where the words say what digits look like, a small one need not wait.
function inDigits(value, digits) {
  const small = Number.isInteger(value) && value >= 0 && value < 1000 && digits?.length === 10;
  return small ? String(value).replace(/\d/g, digit => digits[digit]) : undefined;
}

// A saved date may come from a file that anybody wrote.
function formatted(form, date) {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? "" : form.format(time);
}
