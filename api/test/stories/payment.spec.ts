import { creditLine } from '../support/files.js';
import { act, makeEnforceable, notifyConvention, type VotedGrant, votedGrant } from '../support/grants.js';
import { signedSql } from '../support/signed-sql.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const IBAN = 'FR7630006000011234567890189';
const OTHER_IBAN = 'FR1420041010050500013M02606';

let world: World;
let officer: Person, manager: Person, finance: Person, second: Person, signatory: Person;

beforeAll(async () => {
  world = await openWorld();
  [officer, manager] = [await world.as('officer'), await world.as('manager')];
  [finance, second, signatory] = [
    await world.as('finance'),
    await world.as('secondFinance'),
    await world.as('signatory'),
  ];
});
afterAll(() => world.close());

const bySql = (statements: string): Promise<unknown> => signedSql(world, statements);

const rolesOf = (email: string, ...roles: string[]) =>
  bySql(`UPDATE app_user SET roles = '{${roles.join(',')}}' WHERE email = '${email}@demo.example'`);

const read = async (path: string, who = finance) => (await who.get(`/api/${path}`).then(expectOk)).body;

const certify = (instalmentId: number | undefined, amountCents: number, who = officer) =>
  who.create('/api/payments', { instalmentId, amountCents, evidence: 'Convention notifiée le 22/10/2019' });

/** The refusal of an action, on the version read just before. */
const refused = async (who: Person, resource: string, id: number, action: string, body: object = {}) => {
  const { version } = await read(`${resource}/${id}`, who);
  const answer = await who.change('post', `/api/${resource}/${id}/${action}`, version, body);
  return { ...answer.body, told: refusal(answer) };
};

describe('The payment of Medinsoft', () => {
  let grant: VotedGrant;
  let paymentId: number;
  let mandatId: number;
  let bordereauId: number;
  const advance = () => grant.instalments['Acompte'];
  const balance = () => grant.instalments['Solde'];

  const stop = async (stopReason: string | null, who = finance) => {
    const { version } = await read(`beneficiaries/${grant.beneficiaryId}`);
    return who.change('patch', `/api/beneficiaries/${grant.beneficiaryId}`, version, { stopReason });
  };

  beforeAll(async () => {
    grant = await votedGrant(world, {
      beneficiary: { legalName: 'Medinsoft', siret: '73282932000074' },
      ...{ votedOn: '2019-09-26', deliberation: 'ECO 014-6555/19/BM', convention: true },
      parts: [
        { title: '3 jours de l’intelligence collective', amountCents: 15_000_00, earmarked: true },
        { title: 'Animation de la filière', amountCents: 50_000_00, earmarked: false },
      ],
      lines: [{ creditLineId: await creditLine(world), amountCents: 65_000_00 }],
      instalments: [
        { label: 'Acompte', condition: 'convention_notified', amountCents: 52_000_00 },
        { label: 'Solde', condition: 'financial_report_accepted', amountCents: 13_000_00 },
      ],
    });
  });

  it('is not certified before the act binds and the convention is notified', async () => {
    await world.on('2019-10-10');
    const answer = await certify(advance(), 52_000_00);
    expect(refusal(answer)).toEqual([409, ['act_not_enforceable', 'act_not_enforceable', 'convention_not_notified']]);
    expect(answer.body.errors[2]).toMatchObject({
      field: null,
      detail: 'La convention n’est pas notifiée : faites-la signer, puis notifier.',
    });
    await makeEnforceable(world, grant);
    expect(refusal(await certify(advance(), 52_000_00))).toEqual([409, ['convention_not_notified']]);
    await notifyConvention(world, grant);
  });

  it('is certified by an officer of the department, within the instalment, when its condition is met', async () => {
    await world.on('2019-10-23');
    const above = await certify(advance(), 52_000_01);
    expect(refusal(above)).toEqual([409, ['above_instalment']]);
    expect(above.body.errors[0]).toMatchObject({
      field: 'amountCents',
      detail: 'Ce versement est de 52\u00a0000,00\u00a0€ au plus.',
      params: { maxCents: 52_000_00 },
    });
    const early = await certify(balance(), 13_000_00);
    expect(refusal(early)).toEqual([409, ['financial_report_missing']]);
    expect(early.body.errors[0]).toMatchObject({
      field: 'instalmentId',
      detail: 'Compte rendu financier non accepté : « 3 jours de l’intelligence collective ».',
    });
    expect(refusal(await certify(999_999, 1))).toEqual([409, ['unknown_instalment']]);
    expect(refusal(await certify(advance(), 0))).toEqual([422, ['amount_expected']]);
    expect(refusal(await certify(advance(), 1, await world.as('otherOfficer')))).toEqual([403, ['other_department']]);
    for (const who of [manager, finance, signatory, await world.as('auditor')]) {
      expect(refusal(await certify(advance(), 1, who))).toEqual([403, ['role_required']]);
    }
    expect(await world.query('SELECT FROM payment')).toEqual([]);
    expect(await read(`awards/${grant.awardId}`)).toMatchObject({ certifiedCents: 0 });
  });

  it('takes the certified amount from the balance of the award', async () => {
    const { body } = await certify(advance(), 52_000_00).then(expectOk);
    paymentId = body.id;
    expect(body).toMatchObject({
      ...{ state: 'certified', progress: 'certified', amountCents: 52_000_00, certifiedOn: '2019-10-23', mandats: [] },
      award: { amountCents: 65_000_00, certifiedCents: 52_000_00, paidCents: 0, balanceCents: 13_000_00 },
      convention: { state: 'notified', notifiedOn: '2019-10-22' },
      deliberation: { number: 'ECO 014-6555/19/BM', enforceableOn: '2019-10-15' },
      account: null,
    });
    expect(refusal(await certify(advance(), 1_00))).toEqual([409, ['instalment_already_certified']]);
  });

  it('shows what the accountant needs for a first payment', async () => {
    const { papers } = await read(`payments/${paymentId}`);
    expect(papers).toEqual([
      { code: 'deliberation', rubric: '7211', present: true, reference: 'ECO 014-6555/19/BM', on: '2019-10-15' },
      {
        code: 'convention',
        rubric: '7211',
        present: true,
        reference: 'Convention pour Soutien à Medinsoft',
        on: '2019-10-22',
      },
    ]);
  });

  it('is not liquidated without a confirmed account that has cooled off', async () => {
    const without = await refused(finance, 'payments', paymentId, 'liquidate');
    expect(without.told).toEqual([409, ['no_confirmed_bank_account']]);
    const { body } = await officer
      .create(`/api/beneficiaries/${grant.beneficiaryId}/bank-accounts`, {
        iban: IBAN,
        holder: 'MEDINSOFT',
        proof: 'RIB',
      })
      .then(expectOk);
    await act(second, 'bank-accounts', body.bankAccounts[0].id, 'confirm', { calledContact: 'Anne Sorel' });
    const cooling = await refused(finance, 'payments', paymentId, 'liquidate');
    expect(cooling.errors).toEqual([
      expect.objectContaining({
        code: 'bank_account_cooling_off',
        detail: 'Ce RIB vient d’être confirmé : il paie à partir du 24/10/2019.',
        params: { from: '2019-10-24' },
      }),
    ]);
    await world.on('2019-10-24');
  });

  it('is not liquidated for a body without SIRET, nor while its payments are stopped', async () => {
    const path = `beneficiaries/${grant.beneficiaryId}`;
    const change = async (body: object) =>
      finance.change('patch', `/api/${path}`, (await read(path)).version, body).then(expectOk);
    await change({ siret: null, stopReason: 'Saisie-attribution du 22/10/2019' });
    const { told, errors } = await refused(finance, 'payments', paymentId, 'liquidate');
    expect(told).toEqual([409, ['siret_unknown', 'payments_stopped']]);
    expect(errors).toMatchObject([
      { field: 'siret', detail: 'SIRET du bénéficiaire inconnu : renseignez-le sur sa fiche.' },
      { detail: 'Paiements arrêtés : « Saisie-attribution du 22/10/2019 ».' },
    ]);
    await change({ siret: '73282932000074', stopReason: null });
  });

  it('is not liquidated in a fiscal year that is not open', async () => {
    await bySql(`UPDATE fiscal_year SET state = 'preparing' WHERE year = 2019`);
    const { told, errors } = await refused(finance, 'payments', paymentId, 'liquidate');
    expect(told).toEqual([409, ['fiscal_year_not_open']]);
    expect(errors[0].params).toMatchObject({ year: 2019 });
    await bySql(`UPDATE fiscal_year SET state = 'voted' WHERE year = 2019`);
  });

  it('is not liquidated by who certified it, nor by who entered or confirmed the account', async () => {
    await rolesOf('nadia.benali', 'grants_officer', 'finance_officer');
    const own = await refused(officer, 'payments', paymentId, 'liquidate');
    await rolesOf('nadia.benali', 'grants_officer');
    expect(own.errors.map(({ detail }: { detail: string }) => detail)).toEqual([
      'Vous avez certifié le service fait : un autre agent doit liquider.',
      'Vous avez saisi ou confirmé ce RIB : un autre agent doit liquider.',
    ]);
    const confirmer = await refused(second, 'payments', paymentId, 'liquidate');
    expect(confirmer.told).toEqual([409, ['iban_author_or_confirmer_may_not_liquidate']]);
    expect(refusal(await officer.change('post', `/api/payments/${paymentId}/liquidate`, 1))[0]).toBe(403);
    expect(await world.query('SELECT FROM mandat')).toEqual([]);
    const seen = await read(`payments/${paymentId}`, second);
    expect(seen.actions).toEqual([
      { name: 'liquidate', allowed: false, reasons: [expect.objectContaining({ code: confirmer.told[1][0] })] },
    ]);
  });

  it('gives, once liquidated, one mandat on the one line of the award', async () => {
    const { version, actions } = await read(`payments/${paymentId}`);
    expect(actions).toEqual([{ name: 'liquidate', allowed: true, reasons: [] }]);
    const { body } = await finance.change('post', `/api/payments/${paymentId}/liquidate`, version).then(expectOk);
    expect(body).toMatchObject({
      ...{ state: 'liquidated', progress: 'liquidated', liquidatedBy: 'Claire Fabre', liquidatedOn: '2019-10-24' },
      account: { maskedIban: expect.stringMatching(/^FR76.••••.••••.0189$/), holder: 'MEDINSOFT' },
      mandats: [
        {
          ...{ number: null, state: 'liquidated', year: 2019, amountCents: 52_000_00 },
          lines: [
            { rank: 1, chapitre: '65', nature: '65748', fonction: '61', sousPolitique: 'B370', amountCents: 52_000_00 },
          ],
        },
      ],
    });
    mandatId = body.mandats[0].id;
    const again = await finance.change('post', `/api/payments/${paymentId}/liquidate`, body.version);
    expect(refusal(again)).toEqual([409, ['wrong_state']]);
  });

  it('is ordered under the next number of the year, and its credits with it', async () => {
    await stop('Opposition').then(expectOk);
    expect((await refused(finance, 'mandats', mandatId, 'order')).told).toEqual([409, ['payments_stopped']]);
    expect(refusal(await stop(null, officer))).toEqual([409, ['stop_lifted_by_finance']]);
    await stop(null).then(expectOk);
    const ordered = await act(finance, 'mandats', mandatId, 'order');
    expect(ordered).toMatchObject({ state: 'ordered', number: 1, orderedBy: 'Claire Fabre', orderedOn: '2019-10-24' });
    expect(
      await world.query(`SELECT kind, ordered_cents, origin_label FROM movement WHERE origin_kind = 'mandat'`),
    ).toEqual([{ kind: 'order', ordered_cents: 52_000_00, origin_label: '1' }]);
    const stale = await finance.change('post', `/api/mandats/${mandatId}/order`, 1);
    expect(stale.status).toBe(412);
  });

  it('is gathered in a bordereau once, for one signature', async () => {
    const none = await finance.create('/api/bordereaux', { mandatIds: [mandatId, 999_999] });
    expect(refusal(none)).toEqual([409, ['unknown_mandat']]);
    expect(refusal(await finance.create('/api/bordereaux', { mandatIds: [] }))).toEqual([422, ['items_expected']]);
    const answers = await Promise.all(
      [finance, second].map((who) => who.create('/api/bordereaux', { mandatIds: [mandatId] })),
    );
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect([won!.status, refusal(lost!)]).toEqual([201, [409, ['mandat_in_bordereau']]]);
    expect(lost!.body.errors[0]).toMatchObject({ field: 'mandatIds', detail: 'Le mandat 1 est déjà au bordereau 1.' });
    bordereauId = won!.body.id;
    expect(won!.body).toMatchObject({
      ...{ number: 1, state: 'prepared', year: 2019, totalCents: 52_000_00 },
      mandats: [{ id: mandatId, number: 1, beneficiaryName: 'Medinsoft', amountCents: 52_000_00 }],
    });
  });

  it('is not signed by who prepared the bordereau, certified, liquidated or ordered', async () => {
    await rolesOf('claire.fabre', 'finance_officer', 'signatory');
    await rolesOf('karim.haddad', 'finance_officer', 'signatory');
    await rolesOf('nadia.benali', 'grants_officer', 'signatory');
    const { preparedBy } = await read(`bordereaux/${bordereauId}`);
    const preparer = preparedBy === 'Claire Fabre' ? finance : second;
    const { told: prepared } = await refused(preparer, 'bordereaux', bordereauId, 'sign');
    expect(prepared[1]).toContain('preparer_may_not_sign');
    const { told: ordered, errors } = await refused(finance, 'bordereaux', bordereauId, 'sign');
    expect(ordered[1]).toContain('chain_may_not_sign');
    expect(errors.at(-1).detail).toBe('Vous avez pris part au mandat 1 : un autre agent doit signer.');
    expect((await refused(officer, 'bordereaux', bordereauId, 'sign')).told).toEqual([
      409,
      ['no_delegation', 'chain_may_not_sign'],
    ]);
    await rolesOf('claire.fabre', 'finance_officer');
    await rolesOf('karim.haddad', 'finance_officer');
    await rolesOf('nadia.benali', 'grants_officer');
    expect(await read(`mandats/${mandatId}`)).toMatchObject({ state: 'ordered', signedBy: null });
  });

  it('is signed by the signatory and sent by finance, its mandats with it', async () => {
    expect(refusal(await officer.get(`/api/bordereaux/${bordereauId}`))).toEqual([403, ['role_required']]);
    await stop('Avis à tiers détenteur', officer).then(expectOk);
    expect((await refused(signatory, 'bordereaux', bordereauId, 'sign')).told).toEqual([409, ['payments_stopped']]);
    await stop(null).then(expectOk);
    await act(signatory, 'bordereaux', bordereauId, 'sign');
    expect(await read(`mandats/${mandatId}`)).toMatchObject({ state: 'bordereau_signed', signedBy: 'Jeanne Roche' });
    expect(await read(`payments/${paymentId}`)).toMatchObject({ progress: 'signed' });
    await world.on('2019-10-25');
    const sent = await act(finance, 'bordereaux', bordereauId, 'send');
    expect(sent).toMatchObject({ state: 'sent', sentOn: '2019-10-25', mandats: [{ state: 'sent' }] });
    expect(await read(`payments/${paymentId}`)).toMatchObject({ progress: 'sent' });
  });

  it('keeps the account of its mandat when the body changes it', async () => {
    const { body } = await officer
      .create(`/api/beneficiaries/${grant.beneficiaryId}/bank-accounts`, {
        iban: OTHER_IBAN,
        holder: 'MDS',
        proof: 'RIB',
      })
      .then(expectOk);
    await act(second, 'bank-accounts', body.bankAccounts[0].id, 'confirm', { calledContact: 'Anne Sorel' });
    expect(await read(`payments/${paymentId}`)).toMatchObject({ account: { holder: 'MEDINSOFT' } });
    expect(await read(`mandats/${mandatId}`)).toMatchObject({ account: { holder: 'MEDINSOFT' } });
  });

  it('is taken in charge after it was sent, and not tomorrow', async () => {
    await world.on('2019-11-20');
    for (const [on, code] of [
      ['2019-10-24', 'day_too_early'],
      ['2019-11-21', 'day_to_come'],
    ] as const) {
      const { told, errors } = await refused(second, 'mandats', mandatId, 'take-in-charge', { on });
      expect([told, errors[0].field]).toEqual([[409, [code]], 'on']);
    }
    const own = await refused(finance, 'mandats', mandatId, 'take-in-charge', { on: '2019-11-05' });
    expect(own.told).toEqual([409, ['proof_by_other']]);
    const taken = await act(second, 'mandats', mandatId, 'take-in-charge', { on: '2019-11-05' });
    expect(taken).toMatchObject({ state: 'taken_in_charge', takenInChargeOn: '2019-11-05' });
  });

  it('is recorded as paid with its proof by somebody who neither ordered nor signed', async () => {
    const proof = { on: '2019-11-12', proof: 'Liste des paiements du 12/11/2019' };
    const own = await refused(finance, 'mandats', mandatId, 'record-payment', proof);
    expect(own.errors).toMatchObject([
      {
        code: 'proof_by_other',
        detail: 'Vous avez ordonnancé ou signé ce mandat : un autre agent doit constater le paiement.',
      },
    ]);
    const early = await refused(second, 'mandats', mandatId, 'record-payment', { ...proof, on: '2019-11-04' });
    expect(early.told).toEqual([409, ['day_too_early']]);
    expect(await read(`awards/${grant.awardId}`)).toMatchObject({ paidCents: 0 });
    const paid = await act(second, 'mandats', mandatId, 'record-payment', proof);
    expect(paid).toMatchObject({ state: 'paid', paidOn: '2019-11-12', proofRecordedBy: 'Karim Haddad', actions: [] });
    expect(await read(`payments/${paymentId}`)).toMatchObject({
      progress: 'paid',
      award: { certifiedCents: 52_000_00, paidCents: 52_000_00, balanceCents: 13_000_00 },
    });
  });

  it('ends with the balance, once the action is accounted for', async () => {
    await world.on('2020-05-14');
    const { body: report } = await officer
      .create('/api/financial-reports', {
        awardPartId: grant.parts['3 jours de l’intelligence collective'],
        receivedOn: '2020-05-14',
        spentCents: 108_400_00,
      })
      .then(expectOk);
    expect(refusal(await certify(balance(), 13_000_00))).toEqual([409, ['financial_report_missing']]);
    await act(manager, 'financial-reports', report.id, 'accept');
    const { body: last } = await certify(balance(), 13_000_00).then(expectOk);
    expect(last.papers).toEqual([
      expect.objectContaining({ code: 'financial_report', rubric: '7212', present: true }),
      expect.objectContaining({ code: 'statement_of_payments', rubric: '7212', present: true }),
    ]);
    const liquidated = await act<{ mandats: { id: number }[] }>(finance, 'payments', last.id, 'liquidate');
    const [mandat] = liquidated.mandats;
    expect(await act(finance, 'mandats', mandat!.id, 'order')).toMatchObject({ number: 2, account: { holder: 'MDS' } });
    const { body: bordereau } = await second.create('/api/bordereaux', { mandatIds: [mandat!.id] }).then(expectOk);
    await act(signatory, 'bordereaux', bordereau.id, 'sign');
    await act(second, 'bordereaux', bordereau.id, 'send');
    await act(second, 'mandats', mandat!.id, 'take-in-charge', { on: '2020-05-14' });
    await act(second, 'mandats', mandat!.id, 'record-payment', { on: '2020-05-14', proof: 'Liste des paiements' });
    expect(await read(`payments/${last.id}`)).toMatchObject({
      progress: 'paid',
      award: { certifiedCents: 65_000_00, paidCents: 65_000_00, balanceCents: 0 },
    });
  });
});

describe('A payment on two budgets', () => {
  let grant: VotedGrant;
  const payments: number[] = [];
  const mandatsOf = async (payment: number): Promise<{ id: number; budget: string }[]> =>
    (await read(`payments/${payment}`)).mandats;

  beforeAll(async () => {
    grant = await votedGrant(world, {
      beneficiary: { legalName: 'Pôle SCS' },
      ...{ votedOn: '2019-09-25', deliberation: 'ECO 015-6556/19/BM', convention: true },
      parts: [{ title: 'Fonctionnement du pôle', amountCents: 75_000_01, earmarked: false }],
      lines: [
        { creditLineId: await creditLine(world, 2019, '67'), amountCents: 50_000_00 },
        {
          creditLineId: await creditLine(world, 2019, '61', 'ESTPA'),
          amountCents: 25_000_01,
        },
      ],
      instalments: [
        { label: 'Acompte', condition: 'convention_notified', amountCents: 37_500_00 },
        { label: 'Solde', condition: 'act_enforceable', amountCents: 37_500_01 },
      ],
    });
    await makeEnforceable(world, grant);
    await notifyConvention(world, grant);
    await world.on('2019-10-23');
    const { body } = await officer
      .create(`/api/beneficiaries/${grant.beneficiaryId}/bank-accounts`, {
        iban: IBAN,
        holder: 'POLE SCS',
        proof: 'RIB',
      })
      .then(expectOk);
    await act(second, 'bank-accounts', body.bankAccounts[0].id, 'confirm', { calledContact: 'Direction' });
    await world.on('2019-11-04');
  });

  it('is certified once when two clerks certify the same instalment at once', async () => {
    await rolesOf('helene.garnier', 'manager', 'grants_officer');
    const acompte = grant.instalments['Acompte'];
    const answers = await Promise.all([officer, manager].map((who) => certify(acompte, 37_500_00, who)));
    await rolesOf('helene.garnier', 'manager');
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect([won!.status, refusal(lost!)]).toEqual([201, [409, ['instalment_already_certified']]]);
    expect(won!.body.award).toMatchObject({ certifiedCents: 37_500_00, balanceCents: 37_500_01 });
    expect(await world.query(`SELECT FROM payment WHERE award_id = ${grant.awardId}`)).toHaveLength(1);
    const { body } = await certify(grant.instalments['Solde'], 37_500_01).then(expectOk);
    payments.push(won!.body.id, body.id);
  });

  it('gives a mandat a budget, and two liquidations at once empty the lines to the cent', async () => {
    await Promise.all(payments.map((id) => act(finance, 'payments', id, 'liquidate')));
    const lines = await world.query(
      `SELECT amount_cents, ordered_cents FROM imputation_line WHERE award_id = ${grant.awardId} ORDER BY rank`,
    );
    expect(lines).toEqual([
      { amount_cents: 50_000_00, ordered_cents: 50_000_00 },
      { amount_cents: 25_000_01, ordered_cents: 25_000_01 },
    ]);
    for (const id of payments) {
      const mandats = await mandatsOf(id);
      expect(mandats.map(({ budget }) => budget)).toEqual([
        'Budget principal métropolitain',
        'État Spécial de Territoire du Pays d’Aix',
      ]);
    }
  });

  it('has its mandats numbered by budget and gathered apart', async () => {
    const [principal, territory] = await mandatsOf(payments[0]!);
    const both = { mandatIds: [principal!.id, territory!.id] };
    const early = await finance.create('/api/bordereaux', both);
    expect(refusal(early)).toEqual([409, ['mandat_not_ordered', 'mandat_not_ordered', 'several_fiscal_years']]);
    expect(early.body.errors[0].detail).toBe('Le mandat de « Pôle SCS » n’est pas encore ordonnancé.');
    expect(await act(finance, 'mandats', territory!.id, 'order')).toMatchObject({ number: 1 });
    expect(await act(finance, 'mandats', principal!.id, 'order')).toMatchObject({ number: 3 });
    expect(refusal(await finance.create('/api/bordereaux', both))).toEqual([409, ['several_fiscal_years']]);
  });

  it('is as far as the slowest of its mandats', async () => {
    const [principal, territory] = await mandatsOf(payments[0]!);
    const signed = [
      { id: principal!.id, by: signatory },
      { id: territory!.id, by: await world.as('territorySignatory') },
    ];
    for (const { id, by } of signed) {
      const { body } = await second.create('/api/bordereaux', { mandatIds: [id] }).then(expectOk);
      await act(by, 'bordereaux', body.id, 'sign');
      await act(finance, 'bordereaux', body.id, 'send');
    }
    await act(second, 'mandats', territory!.id, 'take-in-charge', { on: '2019-11-04' });
    await act(second, 'mandats', territory!.id, 'record-payment', { on: '2019-11-04', proof: 'Liste des paiements' });
    expect(await read(`payments/${payments[0]}`)).toMatchObject({
      ...{ progress: 'sent', mandats: [{ state: 'sent' }, { state: 'paid', paidOn: '2019-11-04' }] },
      award: { paidCents: 12_500_00 },
    });
  });

  it('is found in lists, with totals of what is found', async () => {
    const found = await read('payments?q=pole+scs&progress=sent,liquidated&sort=amountCents&order=desc');
    expect(found).toMatchObject({
      items: [
        { id: payments[1], progress: 'liquidated', instalmentLabel: 'Solde', amountCents: 37_500_01 },
        { id: payments[0], progress: 'sent', beneficiaryName: 'Pôle SCS' },
      ],
      hasNextPage: false,
    });
    expect(await read('payments/totals?q=pole+scs')).toEqual({ count: 2, amount: { cents: 75_000_01, unknown: 0 } });
    const free = `mandats/totals?paymentId=${payments.join(',')}&gathered=false&state=liquidated`;
    expect(await read(free)).toMatchObject({ count: 2, amount: { cents: 37_500_01 } });
    expect((await read('mandats?state=paid')).items).toHaveLength(3);
    expect(await read('bordereaux/totals?state=sent')).toEqual({ count: 4, amount: { cents: 102_500_00, unknown: 0 } });
    expect((await read('bordereaux')).items[0]).toMatchObject({ number: 1, mandatCount: 1, totalCents: 12_500_00 });
    expect(refusal(await finance.get('/api/payments?stat=sent'))).toEqual([422, ['unknown_parameter']]);
  });

  it('is not seen from another department', async () => {
    const other = await world.as('otherOfficer');
    expect((await read('payments', other)).items).toEqual([]);
    expect((await read('mandats', other)).items).toEqual([]);
    const [mandat] = await mandatsOf(payments[0]!);
    for (const path of [`payments/${payments[0]}`, `mandats/${mandat!.id}`]) {
      expect(refusal(await other.get(`/api/${path}`))).toEqual([403, ['other_department']]);
    }
  });

  it('is explained to the cent by what it is made of', async () => {
    expect(await world.query('SELECT * FROM payment_recount')).toEqual([]);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});
