import { awardTo, readyReport } from '../support/scenes.js';
import { proposedRequest, siretOf, someBeneficiary } from '../support/files.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const MEDINSOFT = {
  kind: 'association',
  legalName: 'Medinsoft',
  siret: '732 829 320 00074',
  rna: 'W133000001',
  city: 'Marseille',
  contactName: 'Anne Sorel',
  contactPhone: '04 91 00 00 18',
};
const ACCOUNT = { iban: 'FR76 3000 6000 0112 3456 7890 189', holder: 'MEDINSOFT', proof: 'RIB reçu avec la demande' };

describe('A beneficiary and its bank details', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('is recorded by an officer with identifiers cleaned of their blanks', async () => {
    const officer = await world.as('officer');
    const { body } = await officer.create('/api/beneficiaries', MEDINSOFT).then(expectOk);
    expect(body).toMatchObject({ legalName: 'Medinsoft', siret: '73282932000074', siren: '732829320', version: 1 });
  });

  it('cannot be recorded twice under one SIRET', async () => {
    const officer = await world.as('officer');
    const again = await officer.create('/api/beneficiaries', { ...MEDINSOFT, rna: null });
    expect(refusal(again)).toEqual([409, ['siret_taken']]);
    expect(again.body.errors[0]).toMatchObject({ field: 'siret', detail: 'Un bénéficiaire porte déjà ce SIRET.' });
  });

  it.each([
    [{ siret: '7328293200007' }, 'siret', 'siret_length'],
    [{ siret: '73282932000075' }, 'siret', 'siret_key'],
    [{ rna: 'X12' }, 'rna', 'rna_format'],
    [{ legalName: '  ' }, 'legalName', 'text_required'],
    [{ kind: 'club' }, 'kind', 'choice_expected'],
    [{ unexpected: 1 }, 'unexpected', 'unknown_field'],
    [{ republicanCommitmentOn: '2199-12-31' }, 'republicanCommitmentOn', 'day_to_come'],
  ])('is refused with its field when %j is wrong', async (wrong, field, code) => {
    const officer = await world.as('officer');
    const answer = await officer.create('/api/beneficiaries', { ...MEDINSOFT, siret: null, rna: null, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  it('is created once when the same entry is sent twice', async () => {
    const officer = await world.as('officer');
    const entry = { kind: 'company', legalName: 'Fabrique Sud Numérique' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => officer.create('/api/beneficiaries', entry, 'one-entry-one-key')),
    );
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const other = await officer.create('/api/beneficiaries', { ...entry, legalName: 'Autre' }, 'one-entry-one-key');
    expect(refusal(other)).toEqual([422, ['idempotency_key_reused']]);
  });

  it('is edited on the version that was read, and a stale edit is told who came first', async () => {
    const [officer, finance] = [await world.as('officer'), await world.as('finance')];
    const { id, version } = (
      await officer
        .get('/api/beneficiaries?q=medinsoft')
        .then(async (page) => officer.get(`/api/beneficiaries/${page.body.items[0].id}`))
    ).body;
    await finance.change('patch', `/api/beneficiaries/${id}`, version, { city: 'Aix-en-Provence' }).then(expectOk);
    const stale = await officer.change('patch', `/api/beneficiaries/${id}`, version, { acronym: 'MDS' });
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ code: 'stale_version', current: { version: 2, changedBy: 'Claire Fabre' } });
  });

  it('has its IBAN confirmed by another person than the one who entered it', async () => {
    const [finance, second] = [await world.as('finance'), await world.as('secondFinance')];
    const [medinsoft] = await world.query<{ id: number }>(`SELECT id FROM beneficiary WHERE rna = 'W133000001'`);
    const id = medinsoft!.id;
    const wrong = await finance.create(`/api/beneficiaries/${id}/bank-accounts`, {
      ...ACCOUNT,
      iban: 'FR7630006000011234567890188',
    });
    expect(refusal(wrong)).toEqual([422, ['iban_key']]);
    const { body } = await finance.create(`/api/beneficiaries/${id}/bank-accounts`, ACCOUNT).then(expectOk);
    const [account] = body.bankAccounts;
    expect(account.maskedIban).toMatch(/^FR76.••••.••••.0189$/);
    const own = await finance.change('post', `/api/bank-accounts/${account.id}/confirm`, 1, {
      calledContact: 'Anne Sorel',
    });
    expect(refusal(own)).toEqual([409, ['iban_second_person']]);
    await second
      .change('post', `/api/bank-accounts/${account.id}/confirm`, 1, { calledContact: 'Anne Sorel' })
      .then(expectOk);
    const [viewed] = [await second.change('post', `/api/bank-accounts/${account.id}/reveal`, 2)].map(expectOk);
    expect(viewed?.body.iban).toBe('FR7630006000011234567890189');
    expect(await world.query('SELECT FROM bank_account_viewing')).toHaveLength(1);
  });

  it('keeps its account from those who do not pay: the assemblies office sees the body, not its bank', async () => {
    const [clerk, auditor] = [await world.as('clerk'), await world.as('auditor')];
    const [medinsoft] = await world.query<{ id: number }>(`SELECT id FROM beneficiary WHERE rna = 'W133000001'`);
    const seen = await Promise.all([clerk, auditor].map((who) => who.get(`/api/beneficiaries/${medinsoft!.id}`)));
    expect(seen.map(({ body }) => body.bankAccounts.length)).toEqual([0, 1]);
    const told = await Promise.all([clerk, auditor].map((who) => who.get(`/api/history/beneficiary/${medinsoft!.id}`)));
    expect(told.map(({ text }) => text.includes('bank_account'))).toEqual([false, true]);
    expect((await clerk.get('/api/history/payment/1')).status).toBe(403);
  });

  it('is read by the auditor and changed by none but the services that instruct and pay', async () => {
    const [auditor, administrator] = [await world.as('auditor'), await world.as('administrator')];
    expect((await auditor.get('/api/beneficiaries')).status).toBe(200);
    expect(refusal(await auditor.create('/api/beneficiaries', MEDINSOFT))).toEqual([403, ['role_required']]);
    expect((await administrator.get('/api/beneficiaries')).status).toBe(403);
  });

  it.each([
    [{ kind: 'company', rna: 'W133000009' }, 'rna', 'rna_kind'],
    [{ kind: 'association', legalCategory: '5710' }, 'legalCategory', 'legal_category_kind'],
    [{ kind: 'company', legalCategory: '0404' }, 'legalCategory', 'unknown_legal_category'],
    [
      { kind: 'association', republicanCommitmentOn: '2022-01-15', republicanCommitmentExemption: 'Agréée' },
      'republicanCommitmentExemption',
      'commitment_or_exemption',
    ],
    [{ kind: 'company', stateAidRegime: 'free' }, 'stateAidRegime', 'choice_expected'],
  ])('is refused when what is said of it does not go together: %j', async (entry, field, code) => {
    const officer = await world.as('officer');
    const answer = await officer.create('/api/beneficiaries', { legalName: 'Cap Données Provence', ...entry });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  it.each([
    [{ kind: 'foundation', legalCategory: '9300', rna: 'W133000010' }, 'Fondation'],
    [{ kind: 'company', legalCategory: '5710', stateAidRegime: 'de_minimis', stateAidReference: '2023/2831' }, 'SAS'],
    [{ kind: 'public_body', legalCategory: '7344', siret: '200 054 807 00017' }, 'Métropole'],
    [{ kind: 'natural_person', legalCategory: '1000' }, 'Entrepreneur individuel'],
  ])('is of any kind, in the words of Insee: %j', async (entry, label) => {
    const officer = await world.as('officer');
    const { body } = await officer
      .create('/api/beneficiaries', { legalName: `Cap ${entry.kind}`, ...entry })
      .then(expectOk);
    expect(body.legalCategoryLabel).toContain(label);
    expect((await officer.get(`/api/beneficiaries?legalCategory=${entry.legalCategory}`)).body.items).toHaveLength(1);
  });

  it('says whether it may be paid, and what stands against it', async () => {
    const [officer, finance, second] = await Promise.all(
      (['officer', 'finance', 'secondFinance'] as const).map((who) => world.as(who)),
    );
    const { id } = await someBeneficiary(world, { siret: null, rna: 'W133000020' });
    const standing = async () => {
      const { body } = await officer!.get(`/api/beneficiaries/${id}`).then(expectOk);
      return [body.payment.possible, body.payment.reasons.map((reason: { code: string }) => reason.code)];
    };
    expect(await standing()).toEqual([false, ['siret_before_payment', 'account_missing']]);
    await officer!.change('patch', `/api/beneficiaries/${id}`, 1, { siret: '81234567600017' }).then(expectOk);
    const iban = 'FR1420041010050500013M02606';
    const { body } = await finance!
      .create(`/api/beneficiaries/${id}/bank-accounts`, { ...ACCOUNT, iban })
      .then(expectOk);
    expect(await standing()).toEqual([false, ['account_to_confirm']]);
    const [account] = body.bankAccounts;
    const call = { calledContact: 'Anne Sorel' };
    await second!.change('post', `/api/bank-accounts/${account.id}/confirm`, 1, call).then(expectOk);
    expect(await standing()).toEqual([false, ['account_usable_later']]);
    const [{ today }] = (await world.query<{ today: string }>('SELECT (current_date + 1)::text AS today')) as [
      { today: string },
    ];
    await world.on(today);
    expect(await standing()).toEqual([true, []]);
    await officer!.change('patch', `/api/beneficiaries/${id}`, 2, { stopReason: 'Saisie' }).then(expectOk);
    expect(await standing()).toEqual([false, ['payments_stopped']]);
  });

  it('has several contacts, each known since the day they were entered, replaced and never corrected', async () => {
    await world.on('2019-09-02');
    const officer = await world.as('officer');
    const { id } = await someBeneficiary(world, { contactName: 'Anne Sorel', contactPhone: '04 91 00 00 18' });
    await world.on('2019-10-07');
    const entry = { name: 'Paul Arène', function: 'Trésorier', phone: '04 91 00 00 19' };
    const { body } = await officer.create(`/api/beneficiaries/${id}/contacts`, entry).then(expectOk);
    expect(body.contacts).toMatchObject([
      { name: 'Anne Sorel', knownSince: '2019-09-02', leftOn: null },
      { name: 'Paul Arène', function: 'Trésorier', knownSince: '2019-10-07' },
    ]);
    const [anne] = body.contacts;
    const path = `/api/beneficiary-contacts/${anne.id}`;
    expect(refusal(await officer.change('patch', path, 1, { leftOn: '2019-09-01' }))).toEqual([409, ['contact_left']]);
    expect(refusal(await officer.change('patch', path, 1, { leftOn: '2019-10-08' }))).toEqual([422, ['day_to_come']]);
    expect((await officer.change('patch', path, 1, { phone: '06' })).status).toBe(422);
    const left = await officer.change('patch', path, 1, { leftOn: '2019-10-04' }).then(expectOk);
    expect(left.body.contacts.map(({ name }: { name: string }) => name)).toEqual(['Paul Arène', 'Anne Sorel']);
    await expect(
      world.query(`SELECT set_config('app.actor_name', 'x', true); UPDATE beneficiary_contact SET phone = '06'`),
    ).rejects.toThrow('replaced by a new one');
    const { text } = await officer.get(`/api/history/beneficiary/${id}`);
    expect(text).toContain('beneficiary_contact.end');
  });

  it('shows the other establishments of its SIREN, and what all of them were given, year by year', async () => {
    await world.on('2019-09-02');
    const officer = await world.as('officer');
    const [paris, aix] = [
      await someBeneficiary(world, { legalName: 'Réseau Garrigue', siret: siretOf('90000000', '0001') }),
      await someBeneficiary(world, {
        legalName: 'Réseau Garrigue Aix',
        siret: siretOf('90000000', '0002'),
        city: 'Aix',
      }),
    ];
    await readyReport(world, [await awardTo(world, paris.id, [20_000_00])]);
    await proposedRequest(world, { beneficiaryId: aix.id, requestedCents: 5_000_00 });
    await officer.create('/api/grant-requests', {
      ...{ beneficiaryId: aix.id, kind: 'action', form: 'cash', fiscalYear: 2018, title: 'Brouillon' },
      ...{ receivedOn: '2018-03-04', budgetBase: 'action', requestedCents: 9_00 },
    });
    const past = { fiscalYear: 2018, periodStart: '2018-01-01', periodEnd: '2018-12-31' };
    await proposedRequest(world, { beneficiaryId: aix.id, requestedCents: null, ...past }, 1_000_00);
    const { body } = await officer.get(`/api/beneficiaries/${aix.id}`).then(expectOk);
    expect(body.establishments).toMatchObject([{ id: paris.id, siret: paris.siret }]);
    expect(body.exposure).toEqual({
      conventionThresholdCents: 23_000_00,
      years: [
        {
          year: 2019,
          requested: { cents: 25_000_00, unknown: 0 },
          ...{ toVoteCents: 20_000_00, grantedCents: 0, paidCents: 0 },
        },
        { year: 2018, requested: { cents: 0, unknown: 1 }, toVoteCents: 0, grantedCents: 0, paidCents: 0 },
        { year: 2017, requested: { cents: 0, unknown: 0 }, toVoteCents: 0, grantedCents: 0, paidCents: 0 },
      ],
    });
  });

  it('exempt from the republican commitment, needs none to be examined', async () => {
    await world.on('2022-03-01');
    const officer = await world.as('officer');
    const exempt = await someBeneficiary(world, { republicanCommitmentExemption: 'Reconnue d’utilité publique' });
    const entry = {
      ...{ beneficiaryId: exempt.id, receivedOn: '2022-02-01', fiscalYear: 2022 },
      ...{ periodStart: '2022-01-01', periodEnd: '2022-12-31' },
    };
    expect((await proposedRequest(world, entry)).state).toBe('proposed');
    expect((await officer.get(`/api/beneficiaries/${exempt.id}`)).body.republicanCommitmentExemption).toMatch(
      'utilité',
    );
  });
});
