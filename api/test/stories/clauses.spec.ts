import { plain, type TextBlock, textsOf } from '../../src/kernel/blocks.js';
import type { ClauseItem, ClauseView } from '../../src/clauses/clause.view.js';
import type { HistoryEventView } from '../../src/history/history.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import type { ActTextView } from '../../src/reports/text.view.js';
import { approvedConvention, draftedReport, someAward } from '../support/scenes.js';
import { expectOk, openWorld, type Person, readsOf, refusal, type World } from '../support/world.js';

const CLAUSES = '/api/clauses';

const ENTRY = {
  place: 'considerants',
  rank: 500,
  title: 'Rayonnement numérique',
  text: 'le rayonnement numérique {de la collectivité} ;',
  kinds: ['award'],
  bodies: ['bureau', 'conseil'],
  condition: 'always',
  standard: true,
  validFrom: '2019-01-01',
};
const DELEGATION = {
  ...{
    place: 'visas',
    rank: 700,
    title: 'Délégation du Conseil au Bureau',
    bodies: ['bureau'],
    condition: 'delegation',
  },
  text: 'la délibération n° {acte cité} du {date de l’acte cité} ;',
  ...{ actNumber: 'TEST 001-1/30/CM', actOn: '2030-01-10', kinds: ['award'], standard: true, validFrom: '2030-01-11' },
};

const words = (blocks: readonly TextBlock[]): string => blocks.flatMap((block) => textsOf(block).map(plain)).join(' ');

describe('The clause library', () => {
  let world: World;
  let clerk: Person, officer: Person;
  let read: Awaited<ReturnType<typeof readsOf>>;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
    [clerk, officer] = [await world.as('clerk'), await world.as('officer')];
    read = await readsOf(world, 'auditor');
  });
  afterAll(() => world?.close());

  const enter = async (entry: object = {}): Promise<ClauseView> =>
    expectOk(await clerk.create(CLAUSES, { ...ENTRY, ...entry })).body;
  const refusedEntry = async (entry: object) =>
    (await clerk.create(CLAUSES, { ...ENTRY, ...entry })).body.errors.map(
      ({ code, field }: { code: string; field: string }) => [code, field],
    );
  const clauseNamed = async (code: string): Promise<number> =>
    (await world.query<{ id: number }>('SELECT id FROM clause WHERE code = $1', [code]))[0]!.id;
  const textOf = async ({ id }: { id: number }): Promise<ActTextView> =>
    expectOk(await officer.get(`/api/reports/${id}/text`)).body;
  const citing = (text: ActTextView, clauseId: number, blocks: readonly TextBlock[]) =>
    officer.change('put', `/api/reports/${text.reportId}/text`, text.version, {
      passages: [
        ...text.passages.map(({ key, place, source, topic, clauseId: id, blocks: own }) => ({
          ...{ key, place, source, topic, clauseId: id },
          blocks: source === 'generated' ? null : own,
        })),
        { key: `clause.${clauseId}`, place: 'visas', source: 'clause', clauseId, blocks },
      ],
    });
  const cite = async (report: ReportView, clauseId: number, blocks: readonly TextBlock[]): Promise<ActTextView> =>
    expectOk(await citing(await textOf(report), clauseId, blocks)).body;

  it('is kept by the assemblies office and read by whoever writes an act', async () => {
    const { body } = await officer
      .get(`${CLAUSES}?place=visas&kind=award&validOn=2019-09-10&q=delegation`)
      .then(expectOk);
    expect(body.items.map(({ actNumber, state }: ClauseItem) => [actNumber, state])).toEqual([
      ['FAG 21-5718/19/CM', 'in_force'],
    ]);
    for (const who of [
      officer,
      await world.as('manager'),
      await world.as('finance'),
      await world.as('administrator'),
    ]) {
      expect(refusal(await who.create(CLAUSES, ENTRY))).toEqual([403, ['role_required']]);
    }
    expect(refusal(await (await world.as('administrator')).get(CLAUSES))).toEqual([403, ['role_required']]);
    const clause = await enter();
    expect(clause).toMatchObject({ ...ENTRY, state: 'in_force', supplied: false, sealed: [], useCount: 0 });
    expect(words(clause.example)).toBe('le rayonnement numérique de la Métropole Aix-Marseille-Provence ;');
    expect(clause.actions.map(({ name, allowed }) => [name, allowed])).toEqual([['close', true]]);
    expect((await read(`clauses/${clause.id}`)).actions).toEqual([]);
  });

  it('says which mention it does not know, before anything is kept', async () => {
    expect(await refusedEntry({ text: 'du {date du vote}' })).toEqual([['unknown_mention', 'text']]);
    const tried = await officer.get(`${CLAUSES}/preview?text=${encodeURIComponent('du {date du vote}')}`);
    expect(refusal(tried)).toEqual([422, ['unknown_mention']]);
    expect(tried.body.errors[0].detail).toContain('{date de la séance}');
    const shown = await officer
      .get(`${CLAUSES}/preview?text=${encodeURIComponent('Séance du {date de la séance}')}`)
      .then(expectOk);
    expect(words(shown.body.blocks)).toBe('Séance du 26 septembre 2019');
    expect((await read('clauses/mentions')).map(({ word }: { word: string }) => word)).toContain('bénéficiaires');
    expect(await refusedEntry({ kinds: [] })).toEqual([['choice_expected', 'kinds']]);
    expect(await refusedEntry({ condition: 'full_moon' })).toEqual([['choice_expected', 'condition']]);
    expect(await refusedEntry({ legalLink: 'javascript:alert(1)' })).toEqual([['secure_link', 'legalLink']]);
    expect(await refusedEntry({ validUntil: '2018-12-31' })).toEqual([['ends_before_begins', 'validUntil']]);
  });

  it('proposes what suits the report on its day, and says why', async () => {
    const award = await someAward(world);
    await approvedConvention(world, award);
    const { proposals } = await textOf(await draftedReport(world, [award]));
    const told = proposals.map(({ title, why }) => [title, why.replaceAll('\u00a0', ' ')]);
    const name = (await read(`awards/${award.id}`)).beneficiary.legalName as string;
    expect(told).toContainEqual([
      'Délégation du Conseil au Bureau',
      'Délégation en vigueur le 10/09/2019, jour de la décision.',
    ]);
    expect(told).toContainEqual([
      'Convention obligatoire au-delà de 23 000 €',
      `${name} : 65 000,00 € sur l’année, plus de 23 000,00 €.`,
    ]);
    expect(told).toContainEqual(['Définition de la subvention', 'Convient à tout rapport de cette nature.']);
    const titles = told.map(([title]) => title);
    expect(titles).not.toContain('Contrat d’engagement républicain');
    expect(titles).not.toContain('Loi 3DS');
    expect(proposals.map(({ place }) => place)).toEqual([...proposals.map(({ place }) => place)].sort(byPlace));
    const delegation = proposals.find(({ title }) => title.startsWith('Délégation'))!;
    expect(words(delegation.blocks)).toBe(
      'la délibération n° FAG 21-5718/19/CM du Conseil de la Métropole du 28 mars 2019, qui délègue des compétences du Conseil au Bureau ;',
    );
  });

  it('does not propose again what the text has, and resolves there what it says of the act', async () => {
    const clause = await enter({ title: 'Numéro', text: 'le rapport n° {numéro du rapport} ;' });
    const report = await draftedReport(world, [await someAward(world)]);
    const { proposals } = await textOf(report);
    const { blocks } = proposals.find(({ clauseId }) => clauseId === clause.id)!;
    const text = await cite(report, clause.id, blocks);
    const written = text.passages.find(({ clauseId }) => clauseId === clause.id)!;
    expect(words(written.blocks)).toBe(`le rapport n° ${report.number} ;`);
    expect(text.proposals.map(({ clauseId }) => clauseId)).not.toContain(clause.id);
  });

  it('keeps the words of what a text cites; a change makes another clause, which follows it', async () => {
    const clause = await enter({ title: 'Filière numérique', text: 'la filière numérique ;' });
    const corrected = await clerk
      .change('patch', `${CLAUSES}/${clause.id}`, clause.version, { text: 'l’essor de la filière numérique ;' })
      .then(expectOk);
    const report = await draftedReport(world, [await someAward(world)]);
    await cite(report, clause.id, (corrected.body as ClauseView).example);

    const cited: ClauseView = await read(`clauses/${clause.id}`);
    expect(cited).toMatchObject({ useCount: 1, uses: [{ id: report.id, number: report.number }] });
    expect(cited.sealed).toEqual(['place', 'text', 'legalReference', 'actNumber', 'actOn']);
    const rewrite = await clerk.change('patch', `${CLAUSES}/${clause.id}`, cited.version, { text: 'autre ;' });
    expect(refusal(rewrite)).toEqual([409, ['words_in_use']]);
    await clerk
      .change('patch', `${CLAUSES}/${clause.id}`, cited.version, { title: 'Filière', rank: 510 })
      .then(expectOk);

    const next = await enter({ text: 'la filière, enfin ;', validFrom: '2019-10-01', replacesId: clause.id });
    expect(next.versions.map(({ id, validUntil }) => [id, validUntil])).toEqual([
      [next.id, null],
      [clause.id, '2019-09-30'],
    ]);
    expect(next.state).toBe('coming');
    expect((await textOf(report)).passages.map(({ blocks }) => words(blocks))).toContain(
      'l’essor de la filière numérique ;',
    );
    const events: HistoryEventView[] = await read(`history/clause/${clause.id}`);
    expect(events.flatMap(({ entries }) => entries.map(({ action }) => action))).toEqual([
      ...['clause.replace', 'clause.modify', 'clause.modify', 'clause.create'],
    ]);
  });

  it('lets one clause follow another, from a later day, whoever asks first', async () => {
    const clause = await enter({ title: 'Suivie' });
    const follow = (validFrom: string) => clerk.create(CLAUSES, { ...ENTRY, validFrom, replacesId: clause.id });
    expect(refusal(await follow('2019-01-01'))).toEqual([422, ['follows_too_early']]);
    const both = await Promise.all([follow('2019-11-01'), follow('2019-12-01')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(refusal(both.find(({ status }) => status === 409)!)).toEqual([409, ['replaced_already']]);
    const former: ClauseView = await read(`clauses/${clause.id}`);
    expect(former.actions).toEqual([]);
    expect((await clerk.get(`${CLAUSES}/${clause.id}`).then(expectOk)).body.actions[0].reasons[0].code).toBe(
      'replaced_already',
    );
  });

  it('refuses a text that cites a clause that does not exist', async () => {
    const text = await textOf(await draftedReport(world, [await someAward(world)]));
    const sent = await citing(text, 999_999, [{ type: 'paragraph', text: [{ text: 'rien ;' }] }]);
    expect(refusal(sent)).toEqual([409, ['unknown_clause']]);
  });

  it('gives a clause its last day, once, after its first', async () => {
    const clause = await enter({ title: 'Close' });
    const close = (version: number, validUntil: string) =>
      clerk.change('post', `${CLAUSES}/${clause.id}/close`, version, { validUntil });
    expect(refusal(await close(clause.version, '2018-12-31'))).toEqual([409, ['ends_before_begins']]);
    expect(
      refusal(await officer.change('post', `${CLAUSES}/${clause.id}/close`, 1, { validUntil: '2019-09-09' })),
    ).toEqual([403, ['role_required']]);
    const { body } = await close(clause.version, '2019-09-09').then(expectOk);
    expect(body).toMatchObject({ validUntil: '2019-09-09', state: 'ended', actions: [] });
    expect(refusal(await close(body.version, '2019-09-10'))).toEqual([409, ['wrong_state']]);
    expect(refusal(await close(clause.version, '2019-09-10'))).toEqual([412, ['stale_version']]);
    const { proposals } = await textOf(await draftedReport(world, [await someAward(world)]));
    expect(proposals.map(({ clauseId }) => clauseId)).not.toContain(clause.id);
  });

  it('holds one delegation of the conseil at a time, with its act', async () => {
    expect(await refusedEntry({ ...DELEGATION, actOn: null })).toEqual([
      ['mention_without_act', 'actNumber'],
      ['delegation_act', 'actNumber'],
    ]);
    expect(await refusedEntry(DELEGATION)).toEqual([['one_delegation', 'validFrom']]);
    const next = await enter({ ...DELEGATION, replacesId: await clauseNamed('delegation-2020') });
    expect(next.versions.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([
      ['2030-01-11', null],
      ['2020-07-17', '2030-01-10'],
      ['2019-03-29', '2020-07-16'],
      ['2018-12-13', '2019-03-28'],
    ]);
  });

  it('keeps its words against who writes and who cites at once', async () => {
    const clause = await enter({ title: 'Disputée', text: 'premiers mots ;' });
    const text = await textOf(await draftedReport(world, [await someAward(world)]));
    const [rewritten, cited] = await Promise.all([
      clerk.change('patch', `${CLAUSES}/${clause.id}`, clause.version, { text: 'autres mots ;' }),
      citing(text, clause.id, clause.example),
    ]);
    expect(cited.status).toBe(200);
    const { version } = await read(`clauses/${clause.id}`);
    expect(version).toBe(rewritten.status === 200 ? 2 : 1);
    const late = await clerk.change('patch', `${CLAUSES}/${clause.id}`, version, { text: 'derniers mots ;' });
    expect(refusal(late)).toEqual([409, ['words_in_use']]);
  });
});

const PLACES = ['visas', 'considerants', 'articles'];
const byPlace = (one: string, other: string): number => PLACES.indexOf(one) - PLACES.indexOf(other);
