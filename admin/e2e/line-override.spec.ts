import { afterAll, beforeAll, describe } from '@jest/globals';
import { Cast } from './support/cast.js';
import { Grant } from './support/granted.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const PRINTED = 'budget Principal Métropole sous politique B370 - Chapitre 65 - Nature 65748- Fonction 67';
const WHY = 'Virement demandé dans le chapitre';

describe('A visa that goes beyond a credit line, by who may', () => {
  let site: Site;
  let grant: Grant;
  const cast = new Cast(() => site);
  const chapter = newStory();

  beforeAll(async () => {
    site = await openSite();
    const lines = [{ printed: PRINTED, amountCents: 180_000_00 }];
    grant = await Grant.of(site, { legalName: 'Réseau des fabriques', siret: '73282932000074', lines });
    await grant.toVisa();
  });
  afterAll(() => site?.close());

  chapter('finance is refused, with an arithmetic that can be checked by hand', async () => {
    const finance = await cast.finance();
    await finance.open(grant.award);
    const resolution = await finance.ask('Résoudre l’imputation');
    await finance.page.getByRole('radio', { name: 'Budget principal métropolitain' }).first().check();
    await resolution.press('Résoudre l’imputation');
    await resolution.gone();
    await finance.isBlocked('Rendre le visa', 'La ligne B370 · 65748 · 67 manque de 40 000,00 €');
    await finance.in('Imputation').sees('140 000,00 € disponibles, 180 000,00 € demandés');
    await canBeReadByAll(finance);
  });

  chapter('the head of budgets writes why, and the award says so wherever it is read', async () => {
    const head = await cast.desk('Étienne Ferrand');
    await head.open(grant.award);
    const visa = await head.ask('Rendre le visa par dérogation');
    await visa.sees('soit 40 000,00 € au-delà de la ligne');
    await canBeReadByAll(head);
    await visa.fill({ Motif: WHY });
    await visa.press('Rendre le visa par dérogation');
    await visa.gone();
    await head.isAt('Crédits réservés');
    await head.in('Imputation').sees('dérogation de Étienne Ferrand le 04/03/2019', WHY, 'Arrêté 19/014 du 02/01/2019');
    await head.in('Chronologie').sees('Ligne de crédits dépassée par dérogation');
    await canBeReadByAll(head);
    await head.in('Imputation').follow('Budget principal métropolitain');
    await head.in('Dérogations').sees('dépassée de 40 000,00 €', WHY);
    await canBeReadByAll(head);
  });

  chapter('the administrator sees who holds the right, and gives it to another by an act', async () => {
    const administrator = await cast.desk('Alex Morel');
    await administrator.open('/line-override-rights');
    await administrator.sees('Étienne Ferrand', 'tous les budgets');
    await administrator.press('Donner un droit de déroger');
    await administrator.choose('Titulaire', 'Claire Fabre');
    await administrator.fill({ Du: '04/03/2019', 'Acte qui le donne': 'Arrêté 19/033 du 01/03/2019' });
    await canBeReadByAll(administrator);
    await administrator.press('Enregistrer le droit');
    await administrator.reaches('Claire Fabre');
    await administrator.isAt('En vigueur');
    await canBeReadByAll(administrator);
  });
});
