import { afterAll, beforeAll, describe } from '@jest/globals';
import { Cast } from './support/cast.js';
import type { Desk } from './support/desk.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const situation = (amount: string) => ({
  name: 'situation.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Chapitre;Libellé;Réalisé\r\n65;Autres charges;${amount}\r\n012;Personnel;9 000,00\r\n`),
});

describe('What comes in a file', () => {
  let site: Site;
  let finance: Desk;
  const cast = new Cast(() => site);
  const chapter = newStory();

  beforeAll(async () => {
    site = await openSite();
    await cast.on('15/10/2019');
    finance = await cast.finance();
  });
  afterAll(() => site?.close());

  const send = async (amount: string): Promise<void> => {
    await finance.open('/external-consumptions');
    await finance.follow('Importer une situation');
    await finance.sees('chapitre et cumul hors subventions');
    await finance.page.locator('input[type=file]').setInputFiles(situation(amount));
    await finance.choose('Exercice', 'Budget principal métropolitain · 2019');
    await finance.fill({ 'Connu au': '30/09/2019', Source: 'Situation de septembre' });
  };

  chapter('is refused whole for one cell, with its row and its column', async () => {
    await send('1.234');
    await canBeReadByAll(finance);
    await finance.press('Vérifier le fichier');
    await finance.isAt('À corriger');
    await finance.in('Erreurs et informations').sees('1.234', 'milliers ou décimales');
    await finance.sees('Rien n’est écrit.');
    await canBeReadByAll(finance);
  });

  chapter('is shown before anything is written, then confirmed', async () => {
    await send('1 234,00');
    await finance.press('Vérifier le fichier');
    await finance.isAt('À confirmer');
    await finance.in('Par enveloppe').sees('Différence', '1 234,00 €');
    await finance.in('Erreurs et informations').sees('Chapitre sans crédits de subventions ici');
    await canBeReadByAll(finance);
    const dialog = await finance.ask('Confirmer l’import');
    await dialog.sees('1 cumul enregistré, pour');
    await dialog.press('Confirmer l’import');
    await dialog.gone();
    await finance.isAt('Importé');
    await finance.open('/external-consumptions');
    await finance.sees('Situation de septembre', '1 234,00 €');
    await canBeReadByAll(finance);
  });
});
