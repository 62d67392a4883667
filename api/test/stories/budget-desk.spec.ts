import { readDesk } from '../../src/desk/read.js';
import type { DeskNode, DeskView } from '../../src/desk/desk.view.js';
import { FIGURES, type Figure } from '../../src/desk/domain/figures.js';
import { GROUPINGS, type Level } from '../../src/desk/domain/groupings.js';
import { readDrill } from '../../src/desk/drill.js';
import { ledgerList } from '../../src/desk/list.js';
import type { Tx } from '../../src/platform/context.js';
import { type ListQuery, listTotals, type Sum } from '../../src/platform/lists.js';
import { internally } from '../support/files.js';
import { DEMONSTRATION_PATIENCE, expectOk, openDemonstration, refusal, type World } from '../support/world.js';

const keyOf = ({ path }: DeskNode): string => path.join('/');

/** A tree opened down to its leaves. */
async function wholeDesk(tx: Tx, query: ListQuery): Promise<DeskView> {
  let desk = await readDesk(tx, query);
  for (let shown = -1; shown < desk.nodes.length;) {
    shown = desk.nodes.length;
    desk = await readDesk(tx, { ...query, open: desk.nodes.map(keyOf).join(',') });
  }
  return desk;
}

/** The filters that narrow to a node. */
const filtersOf = (levels: readonly Level[], { path }: DeskNode): ListQuery =>
  Object.fromEntries(path.map((code, rank) => [levels[rank]!, code]));

const centsOf = (figures: object, figure: Figure): number =>
  (figures as Record<`${Figure}Cents`, number>)[`${figure}Cents`];

describe('The budget desk', () => {
  let world: World;
  beforeAll(async () => {
    world = await openDemonstration();
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => world?.close());

  const reading = <Answer>(read: (tx: Tx) => Promise<Answer>): Promise<Answer> => internally(world, 'finance', read);

  it.each([
    ['chapitre', undefined],
    ['politique', undefined],
    ['department', undefined],
    ['department', '2026-05-15'],
  ])(
    'opens behind every figure of the tree by %s (as of %s) what makes it, with the same total',
    async (grouping, asOf) => {
      const differing = await reading(async (tx) => {
        const { nodes, levels } = await wholeDesk(tx, { year: '2026', grouping, asOf });
        expect(nodes.length).toBeGreaterThan(60);
        const found: unknown[] = [];
        for (const node of nodes) {
          const filters = { year: '2026', ...filtersOf(levels, node) };
          for (const figure of FIGURES) {
            const shown = centsOf(node, figure);
            const drill = await readDrill(tx, { ...filters, figure, asOf });
            const totals = await listTotals(tx, ledgerList, { ...filters, figure, until: asOf });
            const listed = (totals[figure] as Sum).cents;
            if (drill.cents !== shown || listed !== shown)
              found.push([keyOf(node), figure, shown, drill.cents, listed]);
          }
        }
        return found;
      });
      expect(differing).toEqual([]);
    },
    DEMONSTRATION_PATIENCE,
  );

  it('adds up: a node is the sum of those below it, and the total that of the first level', async () => {
    for (const grouping of Object.keys(GROUPINGS)) {
      const { nodes, totals } = await reading((tx) => wholeDesk(tx, { year: '2026', grouping }));
      const sum = (of: readonly DeskNode[], figure: Figure): number =>
        of.reduce((total, node) => total + centsOf(node, figure), 0);
      const below = (path: readonly string[]): DeskNode[] =>
        nodes.filter(
          (node) => node.path.length === path.length + 1 && path.every((code, at) => node.path[at] === code),
        );
      for (const figure of FIGURES) {
        expect([figure, sum(below([]), figure)]).toEqual([figure, centsOf(totals, figure)]);
        for (const node of nodes.filter(({ hasChildren }) => hasChildren)) {
          expect([keyOf(node), figure, sum(below(node.path), figure)]).toEqual([
            keyOf(node),
            figure,
            centsOf(node, figure),
          ]);
        }
      }
    }
  });

  it('has the totals of the list of credit lines, whatever it is filtered by', async () => {
    const finance = await world.as('finance');
    for (const filters of [
      'year=2026',
      'year=2025,2026&section=investissement',
      'chapitre=65&q=cirque',
      'q=sport',
      '',
    ]) {
      const desk = (await finance.get(`/api/budget-desk?${filters}`).then(expectOk)).body;
      const list = (await finance.get(`/api/credit-lines/totals?${filters}`).then(expectOk)).body;
      expect([filters, desk.totals.lines]).toEqual([filters, list.count]);
      for (const figure of ['opened', 'reserved', 'committed', 'ordered', 'available'] as const) {
        expect([filters, figure, centsOf(desk.totals, figure)]).toEqual([filters, figure, list[figure].cents]);
      }
    }
  });

  it('puts the level of the vote first under one chapitre, and leaves out the axes that no credits carry', async () => {
    const finance = await world.as('finance');
    const levels = async (query: string): Promise<string[]> =>
      (await finance.get(`/api/budget-desk?${query}`).then(expectOk)).body.levels;
    expect(await levels('year=2026&chapitre=65&grouping=politique')).toEqual([
      ...['chapitre', 'politique', 'sousPolitique', 'nature', 'fonction'],
    ]);
    expect(await levels('year=2026&grouping=politique')).toEqual(['sousPolitique', 'nature', 'fonction']);
    expect(await levels('year=2026&chapitre=65&grouping=department')).toEqual([
      ...['chapitre', 'department', 'nature', 'fonction'],
    ]);
  });

  it('names the act behind a commitment and the body behind a mandat', async () => {
    const finance = await world.as('finance');
    const drill = async (figure: string) =>
      (await finance.get(`/api/budget-desk/drill?year=2026&figure=${figure}`).then(expectOk)).body.groups[0].rows;
    for (const row of await drill('committed')) {
      expect(row).toMatchObject({
        originKind: expect.stringMatching(/award|membership/),
        reference: expect.any(String),
      });
    }
    const [row] = await drill('ordered');
    const mandat = (await finance.get(`/api/mandats/${row.originId}`).then(expectOk)).body;
    expect([mandat.beneficiary?.legalName ?? mandat.beneficiaryName, mandat.amountCents]).toEqual([
      row.label,
      row.cents,
    ]);
  });

  it('says what it does not understand, and is for whoever reads credits', async () => {
    const finance = await world.as('finance');
    const asked = async (query: string) => refusal(await finance.get(`/api/budget-desk${query}`));
    expect(await asked('?grouping=colour')).toEqual([422, ['choice_expected']]);
    expect(await asked('?asOf=hier')).toEqual([422, ['day_expected']]);
    expect(await asked('?asOf=2035-01-01')).toEqual([422, ['day_to_come']]);
    expect(await asked('?colour=blue')).toEqual([422, ['unknown_parameter']]);
    expect(await asked('/drill?figure=paid')).toEqual([422, ['choice_expected']]);
    const administrator = await world.as('administrator');
    expect((await administrator.get('/api/budget-desk')).status).toBe(403);
    const empty = (await finance.get('/api/budget-desk?year=2001').then(expectOk)).body;
    expect([empty.nodes, empty.totals.lines, empty.totals.openedCents]).toEqual([[], 0, 0]);
  });
});
