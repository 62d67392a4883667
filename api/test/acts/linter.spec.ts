import { playInterconnectes } from '../../../seeds/demo/interconnectes.js';
import { playLaPlateforme } from '../../../seeds/demo/la-plateforme.js';
import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { playPlanDeRelance } from '../../../seeds/demo/plan-de-relance.js';
import { playPoleScs } from '../../../seeds/demo/pole-scs.js';
import { type Finding } from '../../src/act-texts/domain/linter/finding.js';
import { reasonOf } from '../../src/act-texts/domain/linter/lint.js';
import { lintReport } from '../../src/act-texts/law.js';
import { Transactions } from '../../src/platform/transactions.js';
import { DEMONSTRATION_PATIENCE, openDemonstration, openWorld, type World } from '../support/world.js';

const READER = {
  actor: { id: null, name: 'Essais', roles: [], departmentId: null },
  language: 'fr' as const,
  requestId: 'linter',
};

const lintOf = (world: World, reportId: number): Promise<Finding[]> =>
  world.app.get(Transactions).run(READER, (tx) => lintReport(tx, reportId));

/** What each act really contains, by the number of its report: severity, rule, words at fault, and what is said of them. */
const FOUND: Readonly<Record<string, readonly (readonly [string, string, string | null, string])[]>> = {
  // Medinsoft: 13,63 % is cut, not rounded; 8.77 % has an English point.
  'MET 19/12083/BM': [
    [
      'advise',
      'certifier_unknown',
      null,
      'Gérard BRAMOULLÉ certifie : aucune délégation de signature n’est enregistrée à son nom.',
    ],
    ['advise', 'share_rounded', '13,63 %', '15 000 / 110 000 = 13,6364 %. Le texte imprime « 13,63 % ».'],
    ['advise', 'decimal_point', '8.77 %', '« 8.77 % » s’écrit avec une virgule.'],
  ],
  // Pôle SCS: the second line carries no sous-politique, the share is « environ », both opinions are silent on their direction.
  'MET 19/10102/BM': [
    [
      'warn',
      'imputation_incomplete',
      "État Spécial de Territoire du Pays d'Aix chapitre 65 - nature 65748 - Fonction 61",
      'Imputation imprimée : sous-politique à préciser, l’imputation est incomplète.',
    ],
    [
      'advise',
      'certifier_unknown',
      null,
      'Gérard BRAMOULLÉ certifie : aucune délégation de signature n’est enregistrée à son nom.',
    ],
    ['advise', 'share_rounded', '5%', '80 000 / 1 598 033 = 5,0062 %. Le texte imprime « 5% ».'],
    [
      'advise',
      'opinion_direction',
      'Conseil de Territoire du Pays d’Aix',
      'Conseil de Territoire du Pays d’Aix : le sens de l’avis n’est pas précisé.',
    ],
    [
      'advise',
      'opinion_direction',
      'Conseil de Territoire Marseille Provence',
      'Conseil de Territoire Marseille Provence : le sens de l’avis n’est pas précisé.',
    ],
    [
      'advise',
      'budget_alias',
      'budget Principal Métropole',
      '« budget Principal Métropole » est connu comme « Budget principal métropolitain ».',
    ],
  ],
  // La Plateforme: the share is rounded to the unit; the delegation that three acts cite is spelled here with hyphens.
  'MET 21/17660/BM': [
    [
      'advise',
      'certifier_unknown',
      null,
      'Daniel GAGNON certifie : aucune délégation de signature n’est enregistrée à son nom.',
    ],
    ['advise', 'share_rounded', '4 %', '90 000 / 2 224 070 = 4,0466 %. Le texte imprime « 4 % ».'],
    [
      'advise',
      'cited_spelling',
      'HN 001-8073-20-CM',
      'HN 001-8073-20-CM, ailleurs HN 001-8073/20/CM : c’est le même acte.',
    ],
    [
      'advise',
      'budget_alias',
      'Budget Principal de la Métropole',
      '« Budget Principal de la Métropole » est connu comme « Budget principal métropolitain ».',
    ],
  ],
  // Plan de relance: four projects were filed before the vote that authorises it; the 88 M€ are the State’s.
  'MET 21/20352/BM': [
    [
      'warn',
      'filed_first',
      'FIDAMIA (Faciliter l’Identification des Désordres Au Moyen de l’Intelligence Artificielle)',
      'FIDAMIA (Faciliter l’Identification des Désordres Au Moyen de l’Intelligence Artificielle) : déposé le 20/05/2021, autorisé le 07/10/2021.',
    ],
    ['warn', 'filed_first', 'SIGMA communes', 'SIGMA communes : déposé le 25/05/2021, autorisé le 07/10/2021.'],
    [
      'warn',
      'filed_first',
      'ABC (Application’s Bot for Chat)',
      'ABC (Application’s Bot for Chat) : déposé le 18/05/2021, autorisé le 07/10/2021.',
    ],
    ['warn', 'filed_first', 'SOCaaS', 'SOCaaS : déposé le 09/06/2021, autorisé le 07/10/2021.'],
    [
      'advise',
      'certifier_unknown',
      null,
      'Arnaud MERCIER certifie : aucune délégation de signature n’est enregistrée à son nom.',
    ],
    ['advise', 'amount_told', '88 M€', '« 88 M€ » ne vient pas du dossier : vérifiez-le à sa source.'],
  ],
  // Les Interconnectés: voted after July 2022 without a secretary, a sous-politique by its label alone, a body without identifier.
  '109932': [
    ['warn', 'identifier', null, 'Réseau des territoires innovants : ni SIRET ni numéro RNA connus.'],
    ['warn', 'secretary', null, 'Séance du 27/02/2025 : la présidence et le secrétaire signent, nommez le secrétaire.'],
    [
      'advise',
      'certifier_unknown',
      null,
      'Arnaud MERCIER certifie : aucune délégation de signature n’est enregistrée à son nom.',
    ],
    [
      'advise',
      'cited_unknown',
      'IVIS-015-15206/23/BM',
      'IVIS-015-15206/23/BM : acte ni conservé ni cité ailleurs, vérifiez son numéro.',
    ],
    ['advise', 'axis_without_code', 'sous-politique', 'La sous-politique est nommée sans son code, MGAG.'],
  ],
};

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('Five acts read over', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    for (const play of [playMedinsoft, playPoleScs, playLaPlateforme, playPlanDeRelance, playInterconnectes]) {
      await world.play(play);
    }
  });
  afterAll(() => world?.close());

  it.each(Object.entries(FOUND))('%s: what it really contains is found, and nothing else', async (number, expected) => {
    const [report] = await world.query<{ id: number }>('SELECT id FROM report WHERE number = $1', [number]);
    const findings = await lintOf(world, report!.id);
    const told = findings.map((finding) => [
      finding.severity,
      finding.rule,
      finding.quote && plainSpaces(finding.quote),
      plainSpaces(reasonOf(finding).say('fr')),
    ]);
    const ordered = (rows: readonly (readonly (string | null)[])[]) => rows.map((row) => row.join(' | ')).sort();
    expect(ordered(told)).toEqual(ordered(expected));
  });
});

describe('The whole portfolio read over', () => {
  let world: World;
  beforeAll(async () => {
    world = await openDemonstration();
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => world?.close());

  it('has no text that could not be voted with, and warns of little that is not true of many', async () => {
    const reports = await world.query<{ id: number; number: string }>('SELECT id, number FROM report ORDER BY id');
    expect(reports.length).toBeGreaterThan(100);
    const counts = new Map<string, number>();
    const stops: string[] = [];
    for (const { id, number } of reports) {
      for (const finding of await lintOf(world, id)) {
        const name = `${finding.severity} ${finding.rule}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        if (finding.severity === 'stop') stops.push(`${number}: ${reasonOf(finding).say('fr')}`);
      }
    }
    process.stdout.write(
      `${reports.length} reports\n${[...counts]
        .sort()
        .map(([name, count]) => `${count} ${name}\n`)
        .join('')}`,
    );
    expect(stops).toEqual([]);
    // Names and figures come from the data: no rule that reads words may doubt a text that nobody wrote by hand.
    const doubted = ['body_spelled', 'budget_spelled', 'amount_in_text', 'cited_foreign', 'day_foreign', 'datum_lost'];
    expect([...counts.keys()].filter((name) => doubted.some((rule) => name.endsWith(` ${rule}`)))).toEqual([]);
  });
});
