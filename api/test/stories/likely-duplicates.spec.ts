import { LIKELY_DUPLICATES } from '../../src/beneficiaries/likely-duplicates.js';
import { internally, someBeneficiary } from '../support/files.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('A body that is known already', () => {
  let world: World;
  const known: Record<string, number> = {};
  beforeAll(async () => {
    world = await openWorld();
    for (const [name, entry] of Object.entries({
      medinsoft: { legalName: 'Association Medinsoft', siret: '73282932000074', rna: 'W133000001', city: 'Marseille' },
      pole: {
        legalName: 'Pôle Solutions Communicantes Sécurisées',
        acronym: 'SCS',
        city: 'Rousset',
        postalCode: '13790',
      },
      ecole: { legalName: 'École ouverte du Logiciel', usualName: 'La Plateforme', city: 'Marseille' },
      calanques: { legalName: 'Les Amis des Calanques', city: 'Cassis', postalCode: '13260' },
    })) {
      known[name] = (await someBeneficiary(world, entry)).id;
    }
    const finance = await world.as('finance');
    const account = { iban: 'FR7630006000011234567890189', holder: 'ASSO MEDINSOFT', proof: 'RIB' };
    await finance.create(`/api/beneficiaries/${known['medinsoft']}/bank-accounts`, account).then(expectOk);
  });
  afterAll(() => world.close());

  const likely = async (query: Record<string, string>, who: 'officer' | 'auditor' = 'officer') => {
    const person = await world.as(who);
    const { body } = await person
      .get(`/api/beneficiaries/likely-duplicates?${new URLSearchParams(query).toString()}`)
      .then(expectOk);
    return body.map(({ id, why }: { id: number; why: { code: string }[] }) => [
      Object.keys(known).find((name) => known[name] === id),
      ...why.map(({ code }) => code),
    ]);
  };

  it.each<[string, Record<string, string>, string[]]>([
    ['its SIRET, as it was pasted', { siret: '732 829 320 00074' }, ['medinsoft', 'same_siret']],
    ['its SIREN, before the last digits are typed', { siret: '732829320' }, ['medinsoft', 'same_siren']],
    ['another establishment', { siret: '73282932000082' }, ['medinsoft', 'same_siren']],
    ['its RNA number, in lower case', { rna: 'w133000001' }, ['medinsoft', 'same_rna']],
    ['its name without the legal form', { legalName: 'MEDINSOFT' }, ['medinsoft', 'same_holder', 'same_name']],
    [
      'a near name in the same city',
      { legalName: 'Medinsoft Provence', city: 'marseille' },
      ['medinsoft', 'near_name_there'],
    ],
    ['its acronym typed as a name', { legalName: 'S.C.S.' }, ['pole', 'same_acronym']],
    ['the name it is known under', { legalName: 'Plateforme' }, ['ecole', 'same_name']],
    ['a name with the accents forgotten', { legalName: 'Ecole ouverte du logiciel' }, ['ecole', 'same_name']],
    [
      'a misspelt name at the same postal code',
      { legalName: 'Ami des Calanque', postalCode: '13260' },
      ['calanques', 'near_name_there'],
    ],
  ])('is found by %s', async (_, query, expected) => {
    expect(await likely(query)).toEqual([expected]);
  });

  it('is not seen where it is not: other names, nothing typed, a name too short to tell', async () => {
    expect(await likely({ legalName: 'Garrigue Connectée', city: 'Marseille' })).toEqual([]);
    expect(await likely({})).toEqual([]);
    expect(await likely({ legalName: 'Le' })).toEqual([]);
  });

  it('is told in the words of the reader, with what it has on it', async () => {
    const auditor = await world.as('auditor');
    const { body } = await auditor.get('/api/beneficiaries/likely-duplicates?rna=W133000001').then(expectOk);
    expect(body[0]).toMatchObject({ legalName: 'Association Medinsoft', requests: 0 });
    expect(body[0].why[0]).toMatchObject({ sentence: 'Même numéro RNA.', field: 'rna' });
  });

  it('refuses what it does not know how to compare', async () => {
    const officer = await world.as('officer');
    expect(refusal(await officer.get('/api/beneficiaries/likely-duplicates?colour=blue'))).toEqual([
      422,
      ['unknown_field'],
    ]);
  });

  it('is not itself, and is told to share its account with another record', async () => {
    const [finance, second] = [await world.as('finance'), await world.as('secondFinance')];
    const refused = (await finance.get(`/api/beneficiaries/${known['medinsoft']}`)).body.bankAccounts[0];
    await second.change('post', `/api/bank-accounts/${refused.id}/refuse`, 1, { reason: 'Ancien' }).then(expectOk);
    const other = await someBeneficiary(world, { legalName: 'Fabrique du Sud' });
    const account = { iban: 'FR7630006000011234567890189', holder: 'FABRIQUE', proof: 'RIB' };
    await finance.create(`/api/beneficiaries/${other.id}/bank-accounts`, account).then(expectOk);
    expect(await likely({ legalName: 'Fabrique du Sud', id: String(other.id) })).toEqual([['medinsoft', 'same_iban']]);
  });

  it('is entered all the same when somebody says that it is another, and that stays written', async () => {
    const officer = await world.as('officer');
    const entry = { kind: 'association', legalName: 'Medinsoft', distinctFrom: [known['medinsoft']] };
    const { body } = await officer.create('/api/beneficiaries', entry).then(expectOk);
    expect(body.distinctFrom).toEqual([{ id: known['medinsoft'], name: 'Association Medinsoft' }]);
    const [entered] = await world.query<{ after: { distinct_from: number[] }; author: string }>(
      `SELECT after, actor_name AS author FROM history_entry WHERE subject = 'beneficiary' AND subject_id = $1`,
      [body.id],
    );
    expect([entered!.author, entered!.after.distinct_from]).toEqual(['Nadia Benali', [known['medinsoft']]]);
    const unknown = await officer.create('/api/beneficiaries', { ...entry, distinctFrom: [999_999] });
    expect(refusal(unknown)).toEqual([422, ['unknown_beneficiary']]);
  });

  it('is looked for by indexes alone, among 100 000 others', async () => {
    await fillWithOthers(world);
    const typed = LIKELY_DUPLICATES.replace(/\$(\d)/g, (_, rank) => `(${TYPED[Number(rank) - 1]})`);
    const plan = await internally(world, 'officer', async (tx) => {
      // A table of a few rows is read whole however it is indexed: what is asked is whether an index serves.
      await tx.query('SET LOCAL enable_seqscan = off');
      return tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${typed}`);
    });
    const steps = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(steps).toMatch(/Bitmap Index Scan on ix_beneficiary_name_key/);
    expect(steps).not.toMatch(/Seq Scan/);
    expect(await likely({ legalName: 'Medinsoft', siret: '732829320' })).toContainEqual(
      expect.arrayContaining(['medinsoft', 'same_siren']),
    );
  });
});

/** In the order of the parameters of the query. */
const TYPED = [
  "'Réseau Calanques Tech'",
  "'Réseau Tech'",
  "'RCT'",
  "'73282932000074'",
  "'W133000001'",
  "'13001'",
  "'Cassis'",
  '1',
];

/** Invented bodies, as many as a large authority knows; the indexes are built once they are all there. */
async function fillWithOthers(world: World): Promise<void> {
  await world.query(`DO $$
  DECLARE
    definitions text[];
    statement text;
  BEGIN
    SELECT array_agg(indexdef) INTO definitions FROM pg_indexes WHERE tablename = 'beneficiary' AND indexname LIKE 'ix%';
    FOR statement IN SELECT indexname FROM pg_indexes WHERE tablename = 'beneficiary' AND indexname LIKE 'ix%' LOOP
      EXECUTE 'DROP INDEX ' || statement;
    END LOOP;
    SET LOCAL session_replication_role = replica;
    INSERT INTO beneficiary (kind, legal_name, acronym, siret, rna, city, postal_code)
      SELECT 'association', initcap(concat_ws(' ', substr(md5('a' || n % 40), 1, 3 + n % 7), substr(md5('b' || n % 1999), 1, 4 + n % 6),
               substr(md5('c' || n % 499), 1, 3 + n % 8))),
             upper(substr(md5(n::text), 1, 4)), lpad(n::text, 9, '0') || '00011', 'W' || lpad(n::text, 9, '0'),
             'Ville ' || n % 200, lpad((13000 + n % 200)::text, 5, '0')
      FROM generate_series(1, 100000) AS n;
    SET LOCAL session_replication_role = origin;
    FOREACH statement IN ARRAY definitions LOOP
      EXECUTE statement;
    END LOOP;
  END $$`);
  await world.query('ANALYZE beneficiary');
}
