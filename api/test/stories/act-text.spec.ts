import { plain, type TextBlock, textsOf } from '../../src/kernel/blocks.js';
import type { BeneficiaryView } from '../../src/beneficiaries/beneficiary.view.js';
import type { AwardView } from '../../src/awards/award.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import type { ActTextVersionView, ActTextView, PassageView } from '../../src/reports/text.view.js';
import { step } from '../support/files.js';
import { bare, textOfPdf } from '../support/printed.js';
import { adopted, draftedReport, read, someAward } from '../support/scenes.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const words = (blocks: readonly TextBlock[] | null): string =>
  (blocks ?? [])
    .flatMap((block) => textsOf(block).map(plain))
    .join('\n')
    .replaceAll('\u00a0', ' ');

const says = (...texts: string[]): TextBlock[] => texts.map((text) => ({ type: 'paragraph', text: [{ text }] }));

const passage = (text: ActTextView, key: string): PassageView => text.passages.find((one) => one.key === key)!;

const CONSIDERED: Written = {
  key: 'utility',
  place: 'considerants',
  source: 'free',
  blocks: says('L’utilité du projet.'),
};

type Written = { key: string; blocks: readonly TextBlock[] | null } & Partial<Omit<PassageView, 'blocks'>>;

describe('The text of a report', () => {
  let world: World;
  let officer: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
    officer = await world.as('officer');
  });
  afterAll(() => world?.close());

  const textOf = async ({ id }: { id: number }): Promise<ActTextView> =>
    expectOk(await officer.get(`/api/reports/${id}/text`)).body;

  const send = (text: ActTextView, passages: readonly object[]) =>
    officer.change('put', `/api/reports/${text.reportId}/text`, text.version, { passages });

  /** Sends the text as it is read, with these passages in place of their own, and those that are added. */
  const write = async (text: ActTextView, ...changed: Written[]): Promise<ActTextView> => {
    const isFollowed = ({ standing }: PassageView): boolean => standing === 'in_step';
    const own = text.passages.map(({ key, place, source, topic, clauseId, blocks, ...rest }) => ({
      ...{ key, place, source, topic, clauseId },
      blocks: isFollowed({ ...rest } as PassageView) ? null : blocks,
      ...changed.find((one) => one.key === key),
    }));
    const added = changed.filter(({ key }) => !text.passages.some((one) => one.key === key));
    return expectOk(await send(text, [...own, ...added])).body;
  };

  it('is written by the data until somebody writes, article after article', async () => {
    const text = await textOf(await draftedReport(world, [await someAward(world)], { statement: 'Un bel élan.' }));
    expect(text).toMatchObject({ textVersion: null, writtenBy: null, editable: true });
    expect(text.passages.map(({ key, heading, standing }) => [key.replace(/\d+/, 'N'), heading, standing])).toEqual([
      ['exposition:statement', null, 'in_step'],
      ['exposition:award.N', null, 'in_step'],
      ['articles:grants', 'Article 1er', 'in_step'],
      ['articles:credits', 'Article 2', 'in_step'],
    ]);
    expect(words(passage(text, 'articles:grants').blocks)).toContain('65 000,00 € (soixante-cinq mille euros)');
  });

  it('says each datum under its key, so that a mention written by hand follows the data', async () => {
    const award = await someAward(world);
    const report = await draftedReport(world, [award]);
    const key = `award.${award.id}.amount`;
    const text = await textOf(report);
    expect(text.mentions).toContainEqual(
      expect.objectContaining({ key, label: 'Montant', text: '65\u00a0000,00\u00a0€' }),
    );
    const blocks: TextBlock[] = [
      { type: 'paragraph', text: [{ text: 'Soit ' }, { text: 'autre chose', mention: key }] },
    ];
    const written = await write(text, { ...CONSIDERED, key: 'sum', blocks });
    expect(words(passage(written, 'sum').blocks)).toBe('Soit 65 000,00 €');
    const { version, parts } = await read<AwardView>(world, 'awards', award.id, 'officer');
    const lessened = parts.map(({ requestId, label, earmarked, amountCents }) => ({
      ...{ requestId, label, earmarked },
      amountCents: amountCents === 50_000_00 ? 40_000_00 : amountCents,
    }));
    await officer
      .change('patch', `/api/awards/${award.id}`, version, { amountCents: 55_000_00, parts: lessened })
      .then(expectOk);
    expect(words(passage(await textOf(report), 'sum').blocks)).toBe('Soit 55 000,00 €');
  });

  it('keeps beside an article edited by hand what the data say, and tells when they move', async () => {
    const report = await draftedReport(world, [await someAward(world)]);
    const edited = await write(await textOf(report), {
      key: 'articles:credits',
      blocks: says('Sur les crédits ouverts.'),
    });
    expect(passage(edited, 'articles:credits')).toMatchObject({ heading: 'Article 2', standing: 'edited' });
    expect(words(passage(edited, 'articles:credits').generated)).toContain('chapitre 65');
    const items = [
      ...report.items.map(({ kind, id }) => ({ kind, id })),
      { kind: 'award', id: (await someAward(world)).id },
    ];
    await officer.change('patch', `/api/reports/${report.id}`, edited.version, { items }).then(expectOk);
    const overtaken = await textOf(report);
    expect(passage(overtaken, 'articles:credits').standing).toBe('overtaken');
    const back = await write(overtaken, { key: 'articles:credits', blocks: null });
    expect(passage(back, 'articles:credits').standing).toBe('in_step');
  });

  it('numbers what is left when an article is taken away, and gives it back', async () => {
    const report = await draftedReport(world, [await someAward(world)]);
    const removed = await write(await textOf(report), { key: 'articles:grants', blocks: [] });
    expect(passage(removed, 'articles:grants')).toMatchObject({ heading: null, standing: 'removed' });
    expect(passage(removed, 'articles:credits').heading).toBe('Article 1er');
    const back = await write(removed, { key: 'articles:grants', blocks: null });
    expect(passage(back, 'articles:credits').heading).toBe('Article 2');
  });

  it('is printed as it is written', async () => {
    const report = await draftedReport(world, [await someAward(world)]);
    await write(await textOf(report), CONSIDERED, { key: 'articles:credits', blocks: says('Sur nos crédits.') });
    const pdf = await textOfPdf(await officer.download(`/api/reports/${report.id}/document`), report.number, 'La');
    expect(pdf).toContain(bare('Considérant – L’utilité du projet.'));
    expect(pdf).toContain(bare('Article 2 Sur nos crédits.'));
    expect(pdf).not.toContain(bare('Les crédits nécessaires'));
  });

  it('is kept by version: one a change, none for the same words, and one as it read when visas were asked', async () => {
    const report = await draftedReport(world, [await someAward(world)]);
    const first = await write(await textOf(report), CONSIDERED);
    const same = await write(first);
    expect([first.textVersion, same.textVersion]).toEqual([1, 1]);
    const second = await write(same, { ...CONSIDERED, blocks: says('Le projet est utile.') });
    const visas = await step(
      world,
      'officer',
      'reports',
      await read<ReportView>(world, 'reports', report.id),
      'request-visas',
    );
    expect(visas.state).toBe('visas');
    const versions: ActTextVersionView[] = expectOk(await officer.get(`/api/reports/${report.id}/text/versions`)).body;
    expect(versions.map(({ textVersion }) => textVersion)).toEqual([2, 1]);
    expect(second.textVersion).toBe(2);
    const path = `/api/reports/${report.id}/text/difference`;
    const { body } = expectOk(await officer.get(`${path}?from=1&to=2`));
    expect(body).toMatchObject({ changed: 2, from: { textVersion: 1 }, to: { textVersion: 2 } });
    expect((await officer.get(`${path}?from=1&to=9`)).status).toBe(404);
    expect((await (await world.as('otherOfficer')).get(`${path}?from=1&to=2`)).status).toBe(403);
    expect(await textOf(report)).toMatchObject({ editable: false });
  });

  it('is refused where it cannot be, passage by passage, and nothing is kept', async () => {
    const report = await draftedReport(world, [await someAward(world)]);
    const text = await textOf(report);
    const unknown = { key: 'articles:blanket', place: 'articles', source: 'generated', topic: 'blanket', blocks: null };
    const empty = { ...CONSIDERED, key: 'empty', blocks: says('  ') };
    const refused = await send(text, [CONSIDERED, CONSIDERED, unknown, empty]);
    expect(refusal(refused)).toEqual([422, ['passage_twice', 'passage_unknown', 'passage_empty']]);
    const misshapen = await send(text, [{ ...CONSIDERED, blocks: [{ type: 'script', text: 'alert(1)' }] }]);
    expect(refusal(misshapen)).toEqual([422, ['not_understood']]);
    expect(await textOf(report)).toMatchObject({ version: text.version, textVersion: null });
  });

  it('is not written over by somebody who read it before another wrote', async () => {
    const report = await draftedReport(world, [await someAward(world)]);
    const text = await textOf(report);
    const [one, other] = await Promise.all([send(text, [CONSIDERED]), send(text, [{ ...CONSIDERED, key: 'other' }])]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
  });

  it('is no longer written once it waits for its visas, nor by those who only read', async () => {
    const report = await draftedReport(world, [await someAward(world)]);
    await step(world, 'officer', 'reports', report, 'request-visas');
    const text = await textOf(report);
    expect(refusal(await send(text, [CONSIDERED]))).toEqual([409, ['field_sealed']]);
    const auditor = await world.as('auditor');
    expect(expectOk(await auditor.get(`/api/reports/${report.id}/text`)).body.editable).toBe(false);
    const path = `/api/reports/${report.id}/text`;
    expect((await auditor.change('put', path, text.version, { passages: [] })).status).toBe(403);
    expect((await (await world.as('otherOfficer')).get(path)).status).toBe(403);
  });

  it('is that of the vote once it is voted, whatever the data say since', async () => {
    await world.on('2019-09-26');
    const { award, deliberation } = await adopted(world, '2019-09-26');
    const { beneficiary } = await read<AwardView>(world, 'awards', award.id);
    const { version } = await read<BeneficiaryView>(world, 'beneficiaries', beneficiary.id);
    const path = `/api/beneficiaries/${beneficiary.id}`;
    await officer.change('patch', path, version, { legalName: 'Nom pris depuis le vote' }).then(expectOk);
    const extract = await officer.download(`/api/deliberations/${deliberation.id}/document`);
    const text = await textOfPdf(extract, deliberation.number, 'La');
    expect(text).toContain(bare(`est attribuée à ${beneficiary.legalName}`));
    expect(text).not.toContain(bare('Nom pris depuis le vote'));
  });
});
