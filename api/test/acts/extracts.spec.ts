import { getDocumentProxy } from 'unpdf';
import { interconnectes } from '../../../seeds/acts/interconnectes.js';
import { laPlateforme } from '../../../seeds/acts/la-plateforme.js';
import { medinsoft } from '../../../seeds/acts/medinsoft.js';
import { planDeRelance } from '../../../seeds/acts/plan-de-relance.js';
import { poleScs } from '../../../seeds/acts/pole-scs.js';
import { playInterconnectes } from '../../../seeds/demo/interconnectes.js';
import { playLaPlateforme } from '../../../seeds/demo/la-plateforme.js';
import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { playPlanDeRelance } from '../../../seeds/demo/plan-de-relance.js';
import { playPoleScs } from '../../../seeds/demo/pole-scs.js';
import { longDay, wordsIn } from '../../src/kernel/words.js';
import { bare, rolesOfPdf, textOfDocx, textOfPdf } from '../support/printed.js';
import { openWorld, type Person, readsOf, type World } from '../support/world.js';

const french = wordsIn('fr');

/** Codes of ours: the act says them in words. */
const IN_WORDS: Readonly<Record<string, string>> = {
  association: 'association',
  body: 'de la structure',
  action: 'de l’action',
  financial: 'convention financière',
  objectives: 'convention d’objectifs',
  bureau: 'Bureau de la Métropole',
  included: 'TTC',
  BPM: 'Budget principal métropolitain',
  ESTPA: 'État Spécial de Territoire du Pays d’Aix',
  fonctionnement: 'section de fonctionnement',
  investissement: 'section d’investissement',
};

/** Facts that are no words of the text, each with why. */
const NOT_SAID: readonly (readonly [RegExp, string])[] = [
  [/\.kind$/, 'the kind of a request decides its form, and is not told in the act'],
  [/budgetSpellings/, 'the act of today names a budget in one way'],
  [/andFollowing$/, '« et suivants » stands with the year'],
  [/requests\.\d+\.fiscalYear|request\.fiscalYear/, 'said once, for the award'],
  [/imputation\.department$/, 'said with the printed imputation'],
  [/authorisation\.authorisedOn$/, 'the day of the sitting'],
];

const said = (path: string, value: unknown): string => {
  if (path.endsWith('Cents')) return french.euros(value as number);
  if (path.endsWith('Bp')) return french.percent(value as number);
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay(value);
  return IN_WORDS[String(value)] ?? String(value);
};

function* leaves(node: unknown, path = ''): Generator<[string, unknown]> {
  if (node === null || node === undefined) return;
  if (typeof node !== 'object') yield [path, node];
  else for (const [key, child] of Object.entries(node)) yield* leaves(child, path ? `${path}.${key}` : key);
}

/** Facts of the act that its text does not say. */
const missingFrom = (text: string, { demonstration: _, ...facts }: Record<string, unknown>): string[] =>
  [...leaves(facts)]
    .filter(([path]) => !NOT_SAID.some(([unsaid]) => unsaid.test(path)))
    .filter(
      ([path, value]) =>
        !said(path, value)
          .split(', ')
          .every((part) => text.includes(bare(part))),
    )
    .map(([path, value]) => `${path}: ${said(path, value)}`);

const ACTS = [
  ['Medinsoft', playMedinsoft, medinsoft],
  ['Pôle SCS', playPoleScs, poleScs],
  ['La Plateforme', playLaPlateforme, laPlateforme],
  ['Plan de relance', playPlanDeRelance, planDeRelance],
  ['Les Interconnectés', playInterconnectes, interconnectes],
] as const;

describe('The extract of a deliberation, written from its data', () => {
  let world: World;
  let auditor: Person;
  beforeAll(async () => {
    world = await openWorld();
    for (const [, play] of ACTS) await world.play(play);
    auditor = await world.as('auditor');
  });
  afterAll(() => world?.close());

  const extractOf = async (number: string, format: 'pdf' | 'docx'): Promise<Buffer> => {
    const read = await readsOf(world, 'auditor');
    const [{ id }] = (await read(`deliberations?q=${encodeURIComponent(number)}`)).items;
    return auditor.download(`/api/deliberations/${id}/document?format=${format}`);
  };

  it.each(ACTS)('says every fact of the act, %s: as a PDF and for a word processor', async (_name, _play, facts) => {
    const { number } = facts.deliberation;
    const pdf = await textOfPdf(await extractOf(number, 'pdf'), number);
    expect(missingFrom(pdf, facts)).toEqual([]);
    const docx = await textOfDocx(await extractOf(number, 'docx'));
    expect(missingFrom(docx, facts)).toEqual([]);
  });

  it('is read whole: the facts of an act are not found in another', async () => {
    const { number } = medinsoft.deliberation;
    const text = await textOfPdf(await extractOf(number, 'pdf'), number);
    expect(missingFrom(text, poleScs).length).toBeGreaterThan(20);
  });

  it('is a tagged PDF that says its language, its title and its structure', async () => {
    const { number } = planDeRelance.deliberation;
    const pdf = await extractOf(number, 'pdf');
    const roles = await rolesOfPdf(pdf);
    const table = ['Table', 'Caption', 'THead', 'TBody', 'TR', 'TH', 'TD'];
    expect([...new Set(roles)].sort()).toEqual(
      ['Root', 'Document', 'H1', 'H2', 'P', 'Span', 'L', 'LI', 'Lbl', 'LBody', ...table].sort(),
    );
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { info, metadata } = await document.getMetadata();
    const { Title: title, Language: language } = info as { Title: string; Language: string };
    expect([bare(title), language]).toEqual([bare(planDeRelance.report.title), 'fr-FR']);
    expect(metadata.get('pdfuaid:part')).toBe('1');
  });
});
