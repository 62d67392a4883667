import { inTurn, ratios, say, timeOf } from '../lib/pairs.mjs';
import { load, openProduct } from '../lib/product.mjs';
import { fillLedger, openLines } from './ledger.mjs';

const { readDesk } = await load('api/src/desk/read.js');

const LINES = 2_000;
const READINGS = 5;
const SMALL = 10_000;
const LARGE = 1_000_000;

async function openDesk(server, movements) {
  const product = await openProduct(server, `desk_${movements}`);
  await openLines(product, LINES);
  await fillLedger(product, movements);
  return product;
}

/** Milliseconds of one reading of the whole desk, as a person opens it. */
const reading = (product, query) => async () => {
  const spent = await timeOf(async () => {
    for (let index = 0; index < READINGS; index += 1) await product.run((tx) => readDesk(tx, query));
  });
  return spent / READINGS;
};

/** The desk over many movements beside few, on as many lines: as it stands now, then as it stood on a past day. */
export async function measureDesk(server) {
  const small = await openDesk(server, SMALL);
  const large = await openDesk(server, LARGE);
  const year = String(new Date().getFullYear());
  for (const [name, query] of [
    ['desk now', { year, grouping: 'department' }],
    ['desk as of 17/02', { year, grouping: 'department', asOf: `${year}-02-17` }],
  ]) {
    const times = await inTurn(reading(large, query), reading(small, query));
    say(`${name}, ${LARGE} movements, ms`, times.first);
    say(`${name}, ${SMALL} movements, ms`, times.second);
    say(`${name}, ${LARGE} / ${SMALL} movements`, ratios(times));
  }
  await small.close();
  await large.close();
}
