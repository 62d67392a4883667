import { afterAll, beforeAll, describe } from '@jest/globals';
import { Cast } from './support/cast.js';
import type { Desk } from './support/desk.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const LOGO = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><rect width="120" height="60" fill="#1b4d7e"/></svg>',
);

describe('The house that writes, and what it prints', () => {
  let site: Site;
  const cast = new Cast(() => site);
  const chapter = newStory();
  const alex = (): Promise<Desk> => cast.desk('Alex Morel');

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  chapter('the administrator prepares the identity that follows, from the one in force', async () => {
    await cast.on('10/09/2019');
    const administrator = await alex();
    await administrator.open('/house-identities');
    await administrator.sees('La Métropole Aix-Marseille-Provence', 'En vigueur');
    await canBeReadByAll(administrator);
    await administrator.press('Préparer une identité');
    await administrator.holds({ 'Nom court': 'la Métropole', SIREN: '200054807' });
    await administrator.fill({ 'À partir du': '10/09/2019', 'Nom complet': 'La Métropole de Provence' });
    await canBeReadByAll(administrator);
    await administrator.press('Enregistrer l’identité');
    await administrator.isRefused('À partir du', 'L’identité du 10/09/2019 a pu servir');
    await administrator.fill({ 'À partir du': '01/01/2020' });
    await administrator.press('Enregistrer l’identité');
    await administrator.reaches('La Métropole de Provence');
    await administrator.sees('À venir', 'Aucun logo');
    await administrator.page.getByTitle('En-tête d’une lettre').waitFor();
    await canBeReadByAll(administrator);
  });

  chapter('a logo goes with the words for who does not see it', async () => {
    const administrator = await alex();
    const giving = await administrator.ask('Donner un logo');
    await giving.press('Enregistrer le logo');
    await administrator.page
      .getByLabel('Image')
      .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: LOGO });
    await giving.fill({ 'Texte de remplacement': 'Un rectangle bleu' });
    await canBeReadByAll(administrator);
    await giving.press('Enregistrer le logo');
    await giving.gone();
    await administrator.sees('Texte de remplacement : Un rectangle bleu', 'logo.svg · 120 × 60');
    await canBeReadByAll(administrator);
  });

  chapter('the clerk prints the agenda of a sitting that is planned, and not yet its votes', async () => {
    const clerk = await cast.clerk();
    await clerk.open('/sittings/create');
    await clerk.choose('Assemblée', 'Bureau');
    await clerk.fill({ 'Jour de la séance': '26/09/2019', Présidence: 'Martine Vassal' });
    await clerk.press('Enregistrer la séance');
    await clerk.reaches('Bureau du 26/09/2019');
    const papers = clerk.in('Documents de la séance');
    await papers.sees('Ordre du jour');
    await papers.seesNo('Relevé des votes');
    await papers.press('Lire le PDF : Ordre du jour, Bureau du 26/09/2019');
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByTitle('Ordre du jour, Bureau du').waitFor();
    await canBeReadByAll(clerk);
    await dialog.getByRole('button', { name: 'Fermer' }).click();
  });
});
