/** Fewer tell nothing of the noise. */
const PAIRS = Number(process.env.BENCH_PAIRS ?? 7);

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const figure = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** One figure a line: its median, then the least and the most that were seen. */
export const say = (name, values) =>
  console.log(
    `${name}: ${figure(median(values))} (${figure(Math.min(...values))} to ${figure(Math.max(...values))}, ${values.length} runs)`,
  );

/**
 * Runs two things in turn, after one of each that does not count; which comes first alternates, so that a machine that
 * slows down slows both. What each answers is its figure.
 */
export async function inTurn(first, second) {
  await first();
  await second();
  const pairs = [];
  for (let index = 0; index < PAIRS; index += 1) {
    const swapped = index % 2 === 1;
    const one = await (swapped ? second : first)();
    const other = await (swapped ? first : second)();
    pairs.push(swapped ? [other, one] : [one, other]);
  }
  return { first: pairs.map(([value]) => value), second: pairs.map(([, value]) => value) };
}

export const ratios = ({ first, second }) => first.map((value, index) => value / second[index]);

/** Milliseconds that the work takes. */
export async function timeOf(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
