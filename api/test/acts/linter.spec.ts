import { Transactions } from '../../src/platform/transactions.js';
import { playInterconnectes } from '../../../seeds/demo/interconnectes.js';
import { playLaPlateforme } from '../../../seeds/demo/la-plateforme.js';
import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { playPlanDeRelance } from '../../../seeds/demo/plan-de-relance.js';
import { playPoleScs } from '../../../seeds/demo/pole-scs.js';
import { reasonOf } from '../../src/act-texts/domain/linter/lint.js';
import { lintReport } from '../../src/act-texts/law.js';
import { openWorld, type World } from '../support/world.js';

describe('x', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    for (const play of [playMedinsoft, playPoleScs, playLaPlateforme, playPlanDeRelance, playInterconnectes])
      await world.play(play);
  });
  afterAll(() => world?.close());
  it('prints', async () => {
    const reports = await world.query<{ id: number; number: string }>('select id, number from report order by id');
    const actor = { id: null, name: 'Essais', roles: [], departmentId: null };
    for (const { id, number } of reports) {
      const findings = await world.app
        .get(Transactions)
        .run({ actor, language: 'fr', requestId: 'x' }, (tx) => lintReport(tx, id));
      console.log(
        number +
          '\n' +
          findings
            .map(
              (f) =>
                `${f.severity} ${f.rule} [${f.passage}] «${f.quote}» ${f.mention} ${JSON.stringify(f.fix)} :: ${reasonOf(f).say('fr')}`,
            )
            .join('\n'),
      );
    }
  });
});
