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
});
