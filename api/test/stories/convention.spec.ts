import type { ConventionView } from '../../src/conventions/convention.view.js';
import { someBeneficiary, step } from '../support/files.js';
import {
  adopted,
  approvedConvention,
  awardTo,
  draftedConvention,
  onAgenda,
  read,
  readyReport,
  someAward,
} from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const ALTERED = 'Texte modifié après le vote : 65 000,00 €.';

describe('A convention', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
  });
  afterAll(() => world.close());

  const revise = async (convention: { id: number; version: number }, body: string) =>
    (await world.as('officer')).change('post', `/api/conventions/${convention.id}/revise`, convention.version, {
      body,
    });
  const now = ({ id }: { id: number }, who: 'officer' | 'signatory' = 'officer') =>
    read<ConventionView>(world, 'conventions', id, who);
  const action = (convention: ConventionView, name: string) => convention.actions.find((other) => other.name === name);

  /** Voted on 9 September, received on the 12th, not yet published. */
  const voted = async (heldOn: string) => {
    await world.on('2019-09-20');
    const scene = await adopted(world, heldOn);
    await step(world, 'clerk', 'deliberations', scene.deliberation, 'record-reception', { on: '2019-09-12' });
    return scene;
  };
  const signedByBeneficiary = async (heldOn: string) => {
    const { convention, deliberation } = await voted(heldOn);
    const sent = await step(world, 'officer', 'conventions', convention, 'send', { sentOn: '2019-09-10' });
    const signed = await step(world, 'officer', 'conventions', sent, 'record-beneficiary-signature', {
      signedOn: '2019-09-14',
      signer: 'Anne Sorel',
      signedSha256: sent.annexedSha256!,
    });
    return { deliberation, convention: signed };
  };

  it('is drafted by the officer from what is recorded of the award', async () => {
    const { id } = await someBeneficiary(world, { legalName: 'Medinsoft', representativeName: 'Anne Sorel' });
    const award = await awardTo(world, id, [50_000_00, 15_000_00]);
    const convention = await draftedConvention(world, award, { title: 'Convention Medinsoft', termOn: '2020-12-31' });
    expect(convention).toMatchObject({
      state: 'drafting',
      stateSince: '2019-09-10',
      kind: 'financial',
      award: { id: award.id, amountCents: 65_000_00 },
      beneficiary: { id, legalName: 'Medinsoft' },
      textVersion: 1,
      annexedVersion: null,
      comparison: [{ point: 'amount', same: true }],
      report: null,
      deliberation: null,
      sealed: [],
    });
    expect(convention.texts).toEqual([
      { textVersion: 1, sha256: convention.textSha256, writtenBy: 'Nadia Benali', writtenOn: '2019-09-10' },
    ]);
    const text = convention.body.replaceAll('\u00a0', ' ');
    expect(text).toContain('65 000,00 € (soixante-cinq mille euros)');
    expect(text).toContain(
      'exercice 2019, section de fonctionnement, sous-politique B370 « Développement économique et innovation », chapitre 65, nature 65748, fonction 61 : 65 000,00 €.',
    );
    expect(text).toContain('Dans les six mois qui suivent la fin de l’exercice');
    expect(text).toContain('Elle prend fin le 31/12/2020.');
  });

  it('is the only one of its award, which must exist and be of the department', async () => {
    const [officer, other] = [await world.as('officer'), await world.as('otherOfficer')];
    const award = await someAward(world);
    const entry = { awardId: award.id, kind: 'objectives', title: 'Convention' };
    expect(refusal(await other.create('/api/conventions', entry))).toEqual([403, ['other_department']]);
    await draftedConvention(world, award);
    const again = await officer.create('/api/conventions', entry);
    expect(refusal(again)).toEqual([409, ['convention_exists']]);
    expect(again.body.errors[0]).toMatchObject({ field: 'awardId', detail: 'Cette attribution a déjà sa convention.' });
    expect(refusal(await officer.create('/api/conventions', { ...entry, awardId: 9_999 }))).toEqual([
      409,
      ['unknown_award'],
    ]);
    const unknown = await officer.create('/api/conventions', { ...entry, kind: 'loan' });
    expect(unknown.body.errors).toMatchObject([{ field: 'kind', code: 'choice_expected' }]);
  });

  it('cannot be added to a report that is already on the agenda', async () => {
    const award = await someAward(world, [10_000_00]);
    const { sitting } = await onAgenda(world, '2019-10-24');
    const ready = await readyReport(world, [award]);
    await step(world, 'clerk', 'reports', ready, 'place-on-agenda', { sittingId: sitting.id });
    const officer = await world.as('officer');
    const late = await officer.create('/api/conventions', { awardId: award.id, kind: 'financial', title: 'Trop tard' });
    expect(refusal(late)).toEqual([409, ['too_late_to_annex']]);
  });

  it('keeps every version of its text, and never rewrites one', async () => {
    const officer = await world.as('officer');
    const first = await draftedConvention(world, await someAward(world));
    const { body: second } = await revise(first, 'Une subvention de 65 000 €.\r\nArticle 2').then(expectOk);
    expect(second).toMatchObject({ textVersion: 2, body: 'Une subvention de 65 000 €.\nArticle 2' });
    expect(second.texts.map((text: { textVersion: number }) => text.textVersion)).toEqual([2, 1]);
    const { body: former } = await officer.get(`/api/conventions/${first.id}/texts/1`);
    expect(former).toMatchObject({ textVersion: 1, body: first.body, sha256: first.textSha256 });
    expect((await officer.get(`/api/conventions/${first.id}/texts/3`)).status).toBe(404);
    expect((await officer.get(`/api/conventions/${first.id}/texts/last`)).status).toBe(404);
    const { body: restored } = await revise(second, first.body).then(expectOk);
    expect(restored).toMatchObject({ textVersion: 1, textSha256: first.textSha256, texts: { length: 2 } });
    await expect(world.query(`UPDATE convention_text SET body = 'x'`)).rejects.toThrow('never changed');
    expect(refusal(await revise(second, 'Sur une vieille copie'))).toEqual([412, ['stale_version']]);
  });

  it('tells what changed from any version of its text to another, word by word', async () => {
    const officer = await world.as('officer');
    const first = await draftedConvention(world, await someAward(world));
    const body = first.body.replace(
      'Le bénéficiaire en garde l’initiative',
      'Le bénéficiaire en garde toute l’initiative',
    );
    await revise(first, body.replaceAll(/65[\s\u00a0]000,00/g, '60 000,00'));
    const path = `/api/conventions/${first.id}/difference`;
    const { body: told } = await officer.get(`${path}?from=1&to=2`);
    expect(told).toMatchObject({ from: { textVersion: 1, writtenBy: 'Nadia Benali' }, to: { textVersion: 2 } });
    expect(
      told.amounts.map(({ place, before, after }: Record<string, string>) => [place, before, after]),
    ).toContainEqual([
      'Article 2 – Montant',
      expect.stringMatching(/^65.000,00.€$/),
      expect.stringMatching(/^60.000,00.€$/),
    ]);
    const changed = told.lines.filter(({ standing }: { standing: string }) => standing !== 'same');
    expect(changed).toHaveLength(told.changed);
    expect(changed[0].cells[0].runs).toContainEqual({ kind: 'inserted', text: 'toute ' });
    expect((await officer.get(`${path}?from=2&to=2`)).body).toMatchObject({ changed: 0, amounts: [] });
    expect(refusal(await officer.get(`${path}?from=1&to=9`))).toEqual([404, ['not_found']]);
    expect((await officer.get(`${path}?from=1`)).status).toBe(422);
    expect((await officer.get(`${path}?from=a&to=1`)).status).toBe(422);
    const other = await world.as('otherOfficer');
    expect(refusal(await other.get(`${path}?from=1&to=2`))).toEqual([403, ['other_department']]);
  });

  it('is approved by the manager when it states the amount, and then waits unchanged', async () => {
    const manager = await world.as('manager');
    const drafted = await draftedConvention(world, await someAward(world));
    const { body: wrong } = await revise(drafted, 'Une subvention de 56 000,00 €.').then(expectOk);
    expect(wrong.comparison).toEqual([{ point: 'amount', same: false }]);
    const refused = await manager.change('post', `/api/conventions/${drafted.id}/approve-text`, wrong.version);
    expect(refusal(refused)).toEqual([409, ['amount_not_in_text']]);
    expect(refused.body.detail).toMatch(/^Le texte ne porte pas le montant de l’attribution.: 65.000,00.€\.$/);
    const { body: right } = await revise(wrong, drafted.body).then(expectOk);
    const approved = await step(world, 'manager', 'conventions', right as ConventionView, 'approve-text');
    expect(approved).toMatchObject({
      state: 'text_approved',
      approvedBy: 'Hélène Garnier',
      approvedOn: '2019-09-10',
      sealed: ['kind', 'title', 'termOn', 'body'],
    });
    const late = await revise(approved, 'Encore un mot, 65 000 €');
    expect(refusal(late)).toEqual([409, ['field_sealed']]);
    expect(late.body.errors[0].field).toBe('body');
    const officer = await world.as('officer');
    const patched = await officer.change('patch', `/api/conventions/${approved.id}`, approved.version, {
      title: 'Autre',
    });
    expect(refusal(patched)).toEqual([409, ['field_sealed']]);
    const returned = await step(world, 'manager', 'conventions', approved, 'return-text', { reason: 'Terme à revoir' });
    expect(returned).toMatchObject({ state: 'drafting', approvedBy: null, approvedOn: null });
    const { body: edited } = await officer
      .change('patch', `/api/conventions/${approved.id}`, returned.version, { termOn: '2020-06-30' })
      .then(expectOk);
    expect(edited).toMatchObject({ termOn: '2020-06-30', textVersion: 1 });
  });

  it('follows its report: frozen at the agenda, voted with it', async () => {
    const { convention, deliberation } = await voted('2019-09-09');
    expect(convention).toMatchObject({
      state: 'voted',
      annexedVersion: 1,
      annexedSha256: convention.textSha256,
      deliberation: { id: deliberation.id, number: deliberation.number },
      comparison: [
        { point: 'amount', same: true },
        { point: 'text', same: true },
      ],
    });
  });

  it('is sent after the vote, and at the latest today', async () => {
    const officer = await world.as('officer');
    const { convention } = await voted('2019-09-08');
    const send = (sentOn: string) =>
      officer.change('post', `/api/conventions/${convention.id}/send`, convention.version, { sentOn });
    const early = await send('2019-09-07');
    expect(early.body.errors).toMatchObject([
      { code: 'day_too_early', field: 'sentOn', detail: 'Le 07/09/2019 précède le vote (08/09/2019).' },
    ]);
    const late = await send('2019-09-21');
    expect(late.body.errors).toMatchObject([
      {
        code: 'day_to_come',
        field: 'sentOn',
        detail: 'Le 21/09/2019 est à venir : un fait se date au plus tard du 20/09/2019.',
      },
    ]);
    expect(await now(convention)).toMatchObject({ state: 'voted', sentOn: null });
    expect((await send('2019-09-08').then(expectOk)).body).toMatchObject({ state: 'sent', sentOn: '2019-09-08' });
  });

  it('whose text changed after the vote is neither sent nor signed until the voted text is back', async () => {
    const officer = await world.as('officer');
    const { convention } = await voted('2019-09-07');
    const sent = await step(world, 'officer', 'conventions', convention, 'send', { sentOn: '2019-09-10' });
    const { body: altered } = await revise(sent, ALTERED).then(expectOk);
    expect(altered).toMatchObject({
      textVersion: 2,
      annexedVersion: 1,
      comparison: [{}, { point: 'text', same: false }],
    });
    const signature = { signedOn: '2019-09-14', signer: 'Anne Sorel', signedSha256: altered.textSha256 };
    const path = `/api/conventions/${sent.id}/record-beneficiary-signature`;
    const refused = await officer.change('post', path, altered.version, signature);
    expect(refusal(refused)).toEqual([409, ['text_differs_from_annex', 'signed_text_differs']]);
    expect(refused.body.errors[0].detail).toBe('Le texte à signer n’est pas celui qui a été voté.');
    expect(await now(sent)).toMatchObject({ state: 'sent', version: altered.version, beneficiarySignedOn: null });
    const restored = await step(world, 'officer', 'conventions', altered as ConventionView, 'restore-annexed-text');
    expect(restored).toMatchObject({ state: 'voted', textVersion: 1, sentOn: null, comparison: [{}, { same: true }] });
    expect(restored.texts).toHaveLength(2);
    expect(action(restored, 'restore_annexed_text')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'text_already_annexed' }],
    });
    const again = await step(world, 'officer', 'conventions', restored, 'send', { sentOn: '2019-09-13' });
    const other = await officer.change('post', path, again.version, { ...signature, signedSha256: 'f'.repeat(64) });
    expect(refusal(other)).toEqual([409, ['signed_text_differs']]);
    expect(other.body.errors[0].field).toBe('signedSha256');
    const early = { ...signature, signedOn: '2019-09-12', signedSha256: again.annexedSha256! };
    const before = await officer.change('post', path, again.version, early);
    expect(before.body.errors).toMatchObject([{ code: 'day_too_early', field: 'signedOn' }]);
  });

  it('is not signed for the authority before the act is enforceable', async () => {
    const signatory = await world.as('signatory');
    const { convention, deliberation } = await signedByBeneficiary('2019-09-06');
    const path = `/api/conventions/${convention.id}/sign`;
    const sign = (body: object = {}) =>
      signatory.change('post', path, convention.version, { signedSha256: convention.annexedSha256, ...body });
    const unpublished = await sign();
    expect(refusal(unpublished)).toEqual([409, ['act_not_enforceable']]);
    expect(unpublished.body.errors[0]).toMatchObject({
      detail: 'L’acte n’est pas exécutoire : publication non précisée.',
      params: { missing: 'publication' },
    });
    expect(action(await now(convention, 'signatory'), 'sign')).toMatchObject({
      allowed: false,
      reasons: [{ sentence: 'L’acte n’est pas exécutoire : publication non précisée.' }],
    });
    const act = await read<typeof deliberation>(world, 'deliberations', deliberation.id);
    await step(world, 'clerk', 'deliberations', act, 'record-publication', { on: '2019-09-18' });
    const early = await sign({ signedOn: '2019-09-17' });
    expect(early.body.errors).toMatchObject([
      { code: 'act_not_enforceable', field: 'signedOn', detail: 'L’acte est exécutoire le 18/09/2019 seulement.' },
    ]);
    expect(refusal(await sign({ signedSha256: 'f'.repeat(64) }))).toEqual([409, ['signed_text_differs']]);
    expect(await now(convention)).toMatchObject({ state: 'beneficiary_signed', version: convention.version });
    const { body: signed } = await sign().then(expectOk);
    expect(signed).toMatchObject({ authoritySignedOn: '2019-09-20', authoritySignedBy: 'Jeanne Roche' });
    const officer = await world.as('officer');
    const notify = (notifiedOn: string) =>
      officer.change('post', `/api/conventions/${convention.id}/notify`, signed.version, { notifiedOn });
    expect(refusal(await notify('2019-09-19'))).toEqual([409, ['day_too_early']]);
    const { body: notified } = await notify('2019-09-20').then(expectOk);
    expect(notified).toMatchObject({ state: 'notified', notifiedOn: '2019-09-20', actions: [] });
  });

  it('is signed by the signatory only, and read by its department and those who serve all', async () => {
    const { convention } = await signedByBeneficiary('2019-09-05');
    const path = `/api/conventions/${convention.id}/sign`;
    const officer = await world.as('officer');
    const answer = await officer.change('post', path, convention.version, { signedSha256: convention.annexedSha256 });
    expect(refusal(answer)).toEqual([403, ['role_required']]);
    expect(action(convention, 'sign')).toBeUndefined();
    const other = await world.as('otherOfficer');
    expect(refusal(await other.get(`/api/conventions/${convention.id}`))).toEqual([403, ['other_department']]);
    expect(refusal(await other.get(`/api/conventions/${convention.id}/texts/1`))).toEqual([403, ['other_department']]);
    expect((await other.get('/api/conventions')).body.items).toEqual([]);
    expect((await (await world.as('finance')).get(`/api/conventions/${convention.id}`)).status).toBe(200);
  });

  it('is found by its beneficiary and its state, with the total of what it grants', async () => {
    const officer = await world.as('officer');
    const { id } = await someBeneficiary(world, { legalName: 'Réseau Calanques' });
    await approvedConvention(world, await awardTo(world, id, [30_000_00]));
    const { items } = (await officer.get('/api/conventions?q=calanques&state=text_approved&sort=amountCents')).body;
    expect(items).toEqual([expect.objectContaining({ beneficiaryName: 'Réseau Calanques', amountCents: 30_000_00 })]);
    expect((await officer.get('/api/conventions/totals?q=calanques')).body).toEqual({
      count: 1,
      amount: { cents: 30_000_00, unknown: 0 },
    });
  });
});
