import { inTurn, ratios, say, timeOf } from '../lib/pairs.mjs';
import { CLIENTS, CONTEXT, load, openProduct, together } from '../lib/product.mjs';
import { openLines } from './ledger.mjs';

const { commit, RECORD_MOVEMENTS, recordMovements, reserve } = await load('api/src/budget/movements.js');
const { ENVELOPES } = await load('api/src/budget/envelopes.js');
const { SIGN } = await load('api/src/platform/transactions.js');

const CENTS = 100;

let documents = 0;
const nextOrigin = () => ({ kind: 'bench', id: (documents += 1), label: 'Mesure' });

/** A visa and its vote, as the use cases write them. */
const throughProduct = (product, creditLineId) =>
  product.run(async (tx) => {
    const origin = nextOrigin();
    await reserve(tx, origin, [{ creditLineId, amountCents: CENTS }]);
    await commit(tx, origin, [{ creditLineId, amountCents: CENTS }]);
  });

const asPlan = (name, text, values) => ({ name, text, values });
const MOVEMENTS = [
  ['reservation', { reserved: CENTS }],
  ['commitment', { reserved: -CENTS, committed: CENTS }],
];

/** The same statements, by a program that knows nothing else. */
async function throughDriver({ plain }, creditLineId) {
  const { id, kind, label } = nextOrigin();
  const client = await plain.connect();
  try {
    await client.query('BEGIN');
    const today = new Date().toISOString().slice(0, 10);
    const signature = [today, '', CONTEXT.actor.name, CONTEXT.requestId, today];
    const { rows } = await client.query(asPlan('sign', SIGN, signature));
    for (const [movement, deltas] of MOVEMENTS) {
      await client.query(asPlan('envelopes', ENVELOPES, [JSON.stringify([{ creditLineId, amountCents: 0 }])]));
      const lines = JSON.stringify([{ creditLineId, ...deltas, key: `${kind}:${id}:${movement}` }]);
      const values = [lines, movement, rows[0].day, null, kind, id, label];
      await client.query(asPlan('record', RECORD_MOVEMENTS, values));
    }
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

async function openCredits(server, lines) {
  const product = await openProduct(server, `commitments_${lines}`);
  const ids = await openLines(product, lines);
  const open = ids.map((creditLineId) => ({ creditLineId, deltas: { opened: 10 ** 12 } }));
  const origin = { kind: 'bench', id: 0, label: 'Budget primitif' };
  await product.run((tx) => recordMovements(tx, origin, 'initial_budget', open));
  return { product, ids };
}

/** Everybody waits for one row, or nobody does; enough of them that a measure lasts some seconds. */
const CASES = [
  { name: 'one envelope', lines: 1, commitments: 320 },
  { name: '1000 envelopes', lines: 1_000, commitments: 4_800 },
];

/** Commitments per second that many clients make at once, through the product and beside the same SQL through the driver. */
export async function measureCommitments(server) {
  for (const { name, lines, commitments } of CASES) {
    const { product, ids } = await openCredits(server, lines);
    const by = (work) => async () => {
      const spent = await timeOf(() => together(commitments, (index) => work(product, ids[index % ids.length])));
      return (commitments * 1000) / spent;
    };
    const rates = await inTurn(by(throughProduct), by(throughDriver));
    say(`commitments per second, ${name}, ${CLIENTS} clients, product`, rates.first);
    say(`commitments per second, ${name}, ${CLIENTS} clients, driver`, rates.second);
    say(`commitments, ${name}, product / driver`, ratios(rates));
    await product.close();
  }
}
