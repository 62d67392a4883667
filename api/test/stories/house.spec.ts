import type { HouseIdentityView } from '../../src/house/house-identity.view.js';
import { readLogo } from '../../src/house/domain/logo-content.js';
import { squarePng } from '../support/papers.js';
import { bare, rolesOfPdf, textOfDocx } from '../support/printed.js';
import { signedSql } from '../support/signed-sql.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const svg = (inside = '', open = 'viewBox="0 0 120 40"'): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" ${open}><rect width="120" height="40" fill="#123"/>${inside}</svg>`,
  );

describe('The identity of the house', () => {
  let world: World;
  let administrator: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-15');
    administrator = await world.as('administrator');
  });
  afterAll(() => world?.close());

  const EUROMETROPOLE = {
    validFrom: '2020-01-01',
    name: 'L’Eurométropole de Provence',
    nameOf: 'de l’Eurométropole de Provence',
    shortName: 'l’Eurométropole',
    shortNameOf: 'de l’Eurométropole',
    addressLines: ['2 place de la Joliette', '13002 Marseille'],
    city: 'Marseille',
    siren: '200 054 807',
    court: 'le tribunal administratif de Nîmes',
    headerLines: ['Eurométropole', 'Direction générale des services'],
    footerLine: 'Eurométropole de Provence',
  };
  const read = async (id: number): Promise<HouseIdentityView> =>
    (await administrator.get(`/api/house-identities/${id}`).then(expectOk)).body;
  const all = async (): Promise<HouseIdentityView[]> =>
    (await administrator.get('/api/house-identities').then(expectOk)).body.items;
  const prepare = (entry: object = {}) => administrator.create('/api/house-identities', { ...EUROMETROPOLE, ...entry });
  const someComing = async (validFrom: string) =>
    (await prepare({ validFrom }).then(expectOk)).body as HouseIdentityView;
  const logo = (identity: HouseIdentityView, content: Buffer, name = 'logo.png', alternativeText = 'Un carré noir') =>
    administrator.upload(
      `/api/house-identities/${identity.id}/logo?name=${name}&alternativeText=${encodeURIComponent(alternativeText)}`,
      content,
      identity.version,
    );

  it('comes with the product; another is prepared for a day to come and edited until then', async () => {
    expect(await all()).toMatchObject([{ name: 'La Métropole Aix-Marseille-Provence', standing: 'in_force' }]);
    const coming = (await prepare().then(expectOk)).body as HouseIdentityView;
    expect(coming).toMatchObject({ standing: 'coming', siren: '200054807', editable: true, logo: null });
    const path = `/api/house-identities/${coming.id}`;
    const changed = await administrator.change('patch', path, coming.version, { city: 'Aix', footerLine: null });
    expect(expectOk(changed).body).toMatchObject({ city: 'Aix', footerLine: null, version: 2 });
    expect((await all()).map(({ standing }) => standing)).toEqual(['coming', 'in_force']);
    await world.on('2020-01-01');
    expect((await all()).map(({ standing }) => standing)).toEqual(['in_force', 'past']);
    await world.on('2019-10-15');
  });

  it('heads the documents of its own days: a former one stays for those of before', async () => {
    const clerk = await world.as('clerk');
    const agendaOn = async (heldOn: string): Promise<string> => {
      const planned = await clerk.create('/api/sittings', { body: 'conseil', heldOn, chair: 'Martine Vassal' });
      const paper = `/api/sittings/${expectOk(planned).body.id}/document`;
      expect(refusal(await clerk.get(`${paper}?paper=votes`))).toEqual([409, ['votes_to_come']]);
      expect(refusal(await clerk.get(`${paper}?paper=attendance`))).toEqual([409, ['no_member']]);
      expect(refusal(await clerk.get(`${paper}?paper=menu`))).toEqual([422, ['choice_expected']]);
      return textOfDocx(await clerk.download(`${paper}?paper=agenda&format=docx`));
    };
    expect(await agendaOn('2019-12-31')).toContain(bare('Conseil de la Métropole Aix-Marseille-Provence'));
    expect(await agendaOn('2020-01-01')).toContain(bare('Conseil de l’Eurométropole de Provence'));
  });

  it('that may have served is neither changed nor removed, whoever writes', async () => {
    const served = await read((await all()).at(-1)!.id);
    const path = `/api/house-identities/${served.id}`;
    expect(refusal(await administrator.change('patch', path, served.version, { city: 'Aix' }))).toEqual([
      409,
      ['identity_served'],
    ]);
    expect(refusal(await administrator.change('delete', path, served.version))).toEqual([409, ['identity_served']]);
    expect(refusal(await logo(served, squarePng(4)))).toEqual([409, ['identity_served']]);
    for (const statement of [`UPDATE house_identity SET city = 'Aix'`, 'DELETE FROM house_identity']) {
      await expect(signedSql(world, statement)).rejects.toMatchObject({
        driverError: { constraint: 'ck_house_identity_served' },
      });
    }
  });

  it('is refused with the field that is wrong', async () => {
    expect(refusal(await prepare({ validFrom: '2019-10-15' }))).toEqual([422, ['identity_not_past']]);
    expect(refusal(await prepare())).toEqual([409, ['identity_day_taken']]);
    expect(refusal(await prepare({ validFrom: '2021-01-01', siren: '200054808' }))).toEqual([422, ['siren_wrong_key']]);
    expect(refusal(await prepare({ validFrom: '2021-01-01', headerLines: ['a', ' '] }))).toEqual([
      422,
      ['identity_lines'],
    ]);
    expect(refusal(await (await world.as('finance')).create('/api/house-identities', EUROMETROPOLE))).toEqual([
      403,
      ['role_required'],
    ]);
  });

  it('prepared by mistake goes', async () => {
    const mistaken = await someComing('2031-01-01');
    const gone = await administrator.change('delete', `/api/house-identities/${mistaken.id}`, mistaken.version);
    expect(gone.status).toBe(204);
    expect((await administrator.get(`/api/house-identities/${mistaken.id}`)).status).toBe(404);
  });

  it('takes a logo, printed with its alternative text in PDF and DOCX, and the next one keeps it', async () => {
    const coming = await someComing('2022-01-01');
    const logos: [Buffer, string][] = [
      [squarePng(20), 'image/png'],
      [svg(), 'image/svg+xml'],
    ];
    let identity = coming;
    for (const [content, contentType] of logos) {
      identity = expectOk(await logo(identity, content)).body as HouseIdentityView;
      expect(identity.logo).toMatchObject({ contentType, alternativeText: 'Un carré noir', fileName: 'logo.png' });
      const path = `/api/house-identities/${identity.id}`;
      expect(await administrator.download(`${path}/logo`)).toEqual(content);
      const pdf = await administrator.download(`${path}/document`);
      expect(await rolesOfPdf(pdf)).toContain('Figure');
      expect(pdf.includes('pdfuaid')).toBe(true);
      const docx = await administrator.download(`${path}/document?format=docx`);
      expect(await textOfDocx(docx)).toContain(bare('Eurométropole Direction générale des services'));
    }
    expect((await someComing('2023-01-01')).logo).toEqual(identity.logo);
    const bared = await administrator.change('delete', `/api/house-identities/${identity.id}/logo`, identity.version);
    expect(expectOk(bared).body.logo).toBeNull();
  });

  it.each([
    ['a text', Buffer.from('bonjour'), 'logo_type'],
    ['nothing', Buffer.alloc(0), 'file_empty'],
    ['an SVG that runs', svg('<script>alert(1)</script>'), 'logo_unsafe'],
    ['an SVG that answers a click', svg('<g onclick="alert(1)"/>'), 'logo_unsafe'],
    ['an SVG that reads elsewhere', svg('<image href="file:///etc/hostname"/>'), 'logo_unsafe'],
    ['an SVG of no size', svg('', ''), 'logo_dimensions'],
    ['an image too wide', svg('', 'width="9000" height="10"'), 'logo_dimensions'],
    ['a PNG cut short', squarePng(50).subarray(0, 60), 'logo_unprintable'],
    ['an SVG cut short', svg().subarray(0, 90), 'logo_unprintable'],
  ])('refuses %s as a logo', async (_, content, code) => {
    const coming = (await all()).find(({ validFrom }) => validFrom === '2023-01-01')!;
    expect(refusal(await logo(await read(coming.id), content))).toEqual([422, [code]]);
  });

  it('refuses a logo too heavy, and reads the size of a JPEG', async () => {
    const coming = await read((await all())[0]!.id);
    const heavy = await logo(coming, Buffer.concat([squarePng(4), Buffer.alloc(1024 * 1024)]));
    expect(refusal(heavy)).toEqual([413, ['file_too_large']]);
    const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100ffd9', 'hex');
    expect(readLogo(jpeg)).toEqual({ contentType: 'image/jpeg', width: 32, height: 16 });
  });
});
