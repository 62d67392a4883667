import type { AwardView } from '../../src/awards/award.view.js';
import { creditLine, draftedAward, proposedRequest, step } from '../support/files.js';
import { draftedReport, read } from '../support/scenes.js';
import { signedSql } from '../support/signed-sql.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const PRINTED = 'Budget Principal de la Métropole – Sous-politique B370 - Chapitre 65 - Article 65748 – Fonction 67';

let world: World;
let officer: Person, finance: Person;
beforeAll(async () => {
  world = await openWorld();
  [officer, finance] = [await world.as('officer'), await world.as('finance')];
  await world.on('2019-09-09');
});
afterAll(() => world.close());

/** An award on which the visa is asked, with what its act prints and no credit line. */
async function printedAward(...printed: string[]): Promise<AwardView> {
  const award = await draftedAward(world, [await proposedRequest(world)], await creditLine(world));
  const share = award.amountCents / printed.length;
  const imputationLines = printed.map((text) => ({ printed: text, amountCents: share }));
  await officer.change('patch', `/api/awards/${award.id}`, award.version, { imputationLines }).then(expectOk);
  await step(world, 'officer', 'reports', await draftedReport(world, [award]), 'request-visas');
  return read(world, 'awards', award.id);
}

const resolve = (award: AwardView, rank: number, creditLineId: number, who = finance) =>
  who.change('post', `/api/awards/${award.id}/resolve-imputation`, award.version, {
    lineId: award.imputationLines[rank]?.id ?? 999_999,
    creditLineId,
  });

const candidates = async (printed: string, year = 2019) =>
  (await finance.get(`/api/credit-lines/candidates?${new URLSearchParams({ printed, year: String(year) }).toString()}`))
    .body;

describe('An imputation as the act prints it', () => {
  it('is entered without a credit line, and kept apart from it', async () => {
    const award = await printedAward(PRINTED);
    expect(award.imputationLines).toEqual([
      expect.objectContaining({
        ...{ printed: PRINTED, creditLine: null, comparison: null, resolvedBy: null, resolvedOn: null },
        ...{ amountCents: 15_000_00, orderedCents: 0 },
      }),
    ]);
  });

  it('says something: what is printed, or a credit line', async () => {
    const award = await draftedAward(world, [await proposedRequest(world)], await creditLine(world));
    const imputationLines = [{ amountCents: 15_000_00 }];
    const answer = await officer.change('patch', `/api/awards/${award.id}`, award.version, { imputationLines });
    expect(refusal(answer)).toEqual([409, ['line_untold']]);
  });

  it('holds the finance visa until it is resolved', async () => {
    const award = await printedAward(PRINTED, PRINTED);
    const early = await finance.change('post', `/api/awards/${award.id}/give-visa`, award.version);
    expect(refusal(early)).toEqual([409, ['imputation_unresolved', 'imputation_unresolved']]);
    expect(early.body.errors[0]).toMatchObject({
      field: 'imputationLines',
      detail: 'Ligne d’imputation 1\u00a0: choisissez la ligne de crédits qu’elle désigne.',
    });
    const forced = signedSql(
      world,
      `UPDATE award SET state = 'reserved', visa_by = officer_id, visa_on = state_since WHERE id = ${award.id}`,
    );
    await expect(forced).rejects.toMatchObject({ driverError: { constraint: 'ck_award_lines_resolved' } });
  });

  it('is looked for among the credit lines of its year, likeliest first, with what each has left', async () => {
    const found = await candidates(PRINTED);
    expect(found.read).toEqual({
      ...{ budget: 'Budget principal métropolitain', sousPolitique: 'B370', programme: null },
      ...{ chapitre: '65', nature: '65748', fonction: '67' },
    });
    expect(found.candidates[0]).toMatchObject({
      line: { id: await creditLine(world, 2019, '67'), fonction: '67', availableCents: 140_000_00 },
      agrees: ['budget', 'sousPolitique', 'chapitre', 'nature', 'fonction'],
      differs: [],
    });
    expect(found.candidates[1].differs).toEqual([{ axis: 'fonction', printed: '67', actual: '61' }]);
    expect((await candidates('crédits du budget')).candidates).toEqual([]);
    expect((await candidates(PRINTED, 2001)).candidates).toEqual([]);
    expect(refusal(await finance.get('/api/credit-lines/candidates?year=2019'))).toEqual([422, ['text_required']]);
    expect(refusal(await finance.get('/api/credit-lines/candidates?printed=65'))[0]).toBe(422);
  });

  it('is resolved by finance, who and when is kept, and what differs is told', async () => {
    const award = await printedAward(PRINTED);
    const line = await creditLine(world, 2019, '61');
    expect(refusal(await resolve(award, 0, line, officer))).toEqual([403, ['role_required']]);
    const { body } = await resolve(award, 0, line).then(expectOk);
    expect(body).toMatchObject({ state: 'visa_requested', stateSince: award.stateSince });
    expect(body.imputationLines[0]).toMatchObject({
      ...{ printed: PRINTED, resolvedBy: 'Claire Fabre', resolvedOn: '2019-09-09' },
      creditLine: { id: line, fonction: '61' },
      comparison: { differs: [{ axis: 'fonction', printed: '67', actual: '61' }], notPrinted: [] },
    });
    expect((await resolve(award, 0, line)).status).toBe(412);
    const mended = await resolve(body, 0, await creditLine(world, 2019, '67')).then(expectOk);
    expect(mended.body.imputationLines[0].comparison.differs).toEqual([]);
    expect(await step(world, 'finance', 'awards', mended.body, 'give-visa')).toMatchObject({ state: 'reserved' });
    const late = await read<AwardView>(world, 'awards', award.id);
    expect(refusal(await resolve(late, 0, line))).toEqual([409, ['wrong_state']]);
  });

  it('is resolved to a line that exists, once each, and on its own award', async () => {
    const award = await printedAward(PRINTED, PRINTED);
    const line = await creditLine(world, 2019, '61');
    expect(refusal(await resolve(award, 2, line))).toEqual([409, ['unknown_line']]);
    expect(refusal(await resolve(award, 0, 999_999))).toEqual([409, ['unknown_credit_line']]);
    const { body } = await resolve(award, 0, line).then(expectOk);
    expect(refusal(await resolve(body, 1, line))).toEqual([409, ['credit_line_twice']]);
  });

  it('keeps who chose its credit line when the draft is saved again', async () => {
    const award = await draftedAward(world, [await proposedRequest(world)], await creditLine(world));
    const imputationLines = [{ creditLineId: award.imputationLines[0]!.creditLine!.id, amountCents: 15_000_00 }];
    await world.on('2019-09-10');
    const { body } = await finance
      .change('patch', `/api/awards/${award.id}`, award.version, { imputationLines })
      .then(expectOk);
    expect(body.imputationLines[0]).toMatchObject({ resolvedBy: 'Nadia Benali', resolvedOn: '2019-09-09' });
  });
});
