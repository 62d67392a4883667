import { Transactions } from '../../src/platform/transactions.js';
import { proposeClauses } from '../../src/clauses/proposals.js';
import type { ClauseProposalView } from '../../src/clauses/clause.view.js';
import { plain, textsOf } from '../../src/kernel/blocks.js';
import { interconnectes } from '../../../seeds/acts/interconnectes.js';
import { laPlateforme } from '../../../seeds/acts/la-plateforme.js';
import { medinsoft } from '../../../seeds/acts/medinsoft.js';
import { planDeRelance } from '../../../seeds/acts/plan-de-relance.js';
import { poleScs } from '../../../seeds/acts/pole-scs.js';
import { playInterconnectes } from '../../../seeds/demo/interconnectes.js';
import { playLaPlateforme } from '../../../seeds/demo/la-plateforme.js';
import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { playPlanDeRelance } from '../../../seeds/demo/plan-de-relance.js';
import { playPoleScs } from '../../../seeds/demo/pole-scs.js';
import { openWorld, type World } from '../support/world.js';

interface Act {
  readonly report: {
    readonly number: string;
    readonly citedActs: readonly { number: string | null; actOn: string | null; citedFor: string | null }[];
  };
  readonly sitting: { readonly heldOn: string };
}
const ACTS: Readonly<Record<string, Act>> = {
  'Pôle SCS': poleScs,
  Medinsoft: medinsoft,
  'La Plateforme': laPlateforme,
  'Plan de relance': planDeRelance,
  'Les Interconnectés': interconnectes,
};

const READER = {
  actor: { id: null, name: 'Essais', roles: [], departmentId: null },
  language: 'fr' as const,
  requestId: 'delegations',
};

describe('The five acts', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.play(async (stage) => {
      await playPoleScs(stage);
      await playMedinsoft(stage);
      await playLaPlateforme(stage);
      await playPlanDeRelance(stage);
      await playInterconnectes(stage);
    });
  }, 180_000);
  afterAll(() => world?.close());

  const proposalsOf = async ({ report, sitting }: Act): Promise<ClauseProposalView[]> => {
    const [row] = await world.query<{ id: number }>('SELECT id FROM report WHERE number = $1', [report.number]);
    return world.app.get(Transactions).run(READER, (tx) => proposeClauses(tx, row!.id, sitting.heldOn));
  };
  const said = ({ blocks }: ClauseProposalView): string =>
    blocks.flatMap((block) => textsOf(block).map(plain)).join(' ');
  const key = (number: string): string => number.toLowerCase().replace(/[^a-z0-9]/g, '');

  it.each(Object.entries(ACTS))('get the delegation that each really cites: %s', async (_, act) => {
    const cited = act.report.citedActs.find(({ citedFor }) => citedFor?.startsWith('Délégation'))!;
    const delegations = (await proposalsOf(act)).filter(({ title }) => title.startsWith('Délégation'));
    expect(delegations.map(({ cited: there }) => there)).toEqual([true]);
    expect(key(said(delegations[0]!))).toContain(key(cited.number!));
  });

  it.each(Object.entries(ACTS))('get the two laws that each cites, and nothing of a later law: %s', async (_, act) => {
    const proposals = await proposalsOf(act);
    const cited = proposals.filter(({ cited: there }) => there).map(({ title }) => title);
    expect(cited).toEqual(expect.arrayContaining(['Loi MAPTAM', 'Loi NOTRe']));
    const commitment = proposals.some(({ title }) => title === 'Contrat d’engagement républicain');
    expect(commitment).toBe(false);
  });

  it('cite the act of the year before where one is renewed', async () => {
    const renewed = (await proposalsOf(interconnectes)).filter(({ clauseId }) => clauseId === null);
    expect(renewed.map(said)).toEqual([
      expect.stringMatching(/^la délibération n° IVIS-015-15206\/23\/BM du 7 décembre 2023 approuvant l’adhésion à /),
    ]);
    expect(renewed[0]!.cited).toBe(true);
    expect((await proposalsOf(medinsoft)).filter(({ clauseId }) => clauseId === null)).toEqual([]);
  });

  it('are told apart by what they decide', async () => {
    const titles = async (act: Act) => (await proposalsOf(act)).map(({ title }) => title);
    expect(await titles(poleScs)).toEqual(
      expect.arrayContaining(['Avis des conseils de territoire', 'Dépense répartie sur plusieurs budgets']),
    );
    expect(await titles(laPlateforme)).toContain('Convention obligatoire au-delà de 23 000 €');
    expect(await titles(planDeRelance)).toContain('Recherche de cofinancements');
    expect(await titles(planDeRelance)).not.toContain('Définition de la subvention');
    expect(await titles(interconnectes)).toContain('Intérêt de l’adhésion');
  });
});
