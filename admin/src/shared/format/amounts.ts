/** What a typed or pasted amount means. Three digits after a lone dot or comma read two ways: the person decides. */
export type AmountReading =
  | { kind: 'empty' }
  | { kind: 'amount'; cents: number }
  | { kind: 'ambiguous'; readings: [number, number] }
  | { kind: 'not_understood' };

const SPACES = /[\s\u00a0\u202f]/g;
const MINUS_SIGNS = /[\u2212\u2013]/g;
const notUnderstood: AmountReading = { kind: 'not_understood' };

/** Reads `1234,56` `1 234,56 €` `1.234,56` `1234.56` `65 k€`; never guesses a thousand. */
export function readAmount(text: string): AmountReading {
  const bare = text.replace(SPACES, '').replace(MINUS_SIGNS, '-');
  if (bare === '') return { kind: 'empty' };
  const [, figures, unit] = /^(.*?)(k€|M€|k|M|€|EUR|euros?)?$/i.exec(bare) ?? [];
  if (!figures || /[^\d.,]/.test(figures)) return notUnderstood;
  const reading = readFigures(figures);
  return reading.kind === 'amount' ? scaled(reading.cents, unit) : unit && isScale(unit) ? notUnderstood : reading;
}

const isScale = (unit: string): boolean => /^[km]/i.test(unit);

function scaled(cents: number, unit: string | undefined): AmountReading {
  const factor = unit && isScale(unit) ? (unit.startsWith('k') || unit.startsWith('K') ? 1000 : 1_000_000) : 1;
  return safe(cents * factor);
}

function safe(cents: number): AmountReading {
  return Number.isSafeInteger(cents) ? { kind: 'amount', cents } : notUnderstood;
}

function readFigures(figures: string): AmountReading {
  const marks = figures.replace(/\d/g, '');
  if (marks === '') return safe(Number(figures) * 100);
  if (new Set(marks).size === 1 && marks.length > 1) return grouped(figures, marks[0]!, '');
  if (marks.length > 1) return mixed(figures, marks);
  return lone(figures, marks);
}

/** `1.234,56` or `1,234.56`: the last mark is the decimal one, the others part thousands. */
function mixed(figures: string, marks: string): AmountReading {
  const decimal = marks.at(-1)!;
  const thousands = marks[0]!;
  if (marks.slice(0, -1).includes(decimal)) return notUnderstood;
  const [whole = '', cents = ''] = figures.split(decimal);
  return cents.length >= 1 && cents.length <= 2 ? grouped(whole, thousands, cents) : notUnderstood;
}

function grouped(whole: string, mark: string, cents: string): AmountReading {
  const [first = '', ...rest] = whole.split(mark);
  const wellGrouped = first.length >= 1 && first.length <= 3 && rest.every((group) => group.length === 3);
  return wellGrouped ? amount(first + rest.join(''), cents) : notUnderstood;
}

function lone(figures: string, mark: string): AmountReading {
  const [whole = '', after = ''] = figures.split(mark);
  if (whole === '' || after === '') return notUnderstood;
  if (after.length <= 2) return amount(whole, after);
  if (after.length === 3 && whole.length <= 3 && Number(whole) > 0) return asked(whole, after);
  return notUnderstood;
}

const asked = (whole: string, after: string): AmountReading => ({
  kind: 'ambiguous',
  readings: [Number(whole + after) * 100, Number(whole) * 100 + Math.round(Number(after) / 10)],
});

const amount = (whole: string, cents: string): AmountReading =>
  safe(Number(whole) * 100 + Number(cents.padEnd(2, '0')));
