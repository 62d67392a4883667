import { afterAll, beforeAll, describe } from '@jest/globals';
import { Cast } from './support/cast.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

describe('Credits that move, and entries put right', () => {
  let site: Site;
  const cast = new Cast(() => site);
  const chapter = newStory();

  beforeAll(async () => {
    site = await openSite();
    await cast.on('15/10/2019');
  });
  afterAll(() => site?.close());

  chapter('finance moves credits inside a chapitre, after seeing what each line and its envelope keep', async () => {
    const finance = await cast.finance();
    await finance.open('/transfers');
    await finance.sees('VIR-2019-0001', 'Part virée de chapitre à chapitre');
    await canBeReadByAll(finance);
    await finance.press('Virer des crédits');
    await finance.pick('Ligne qui cède', 'transversales');
    await finance.sees('disponibles');
    await finance.pick('Ligne qui reçoit', 'recherche');
    await finance.fill({ Montant: '5 000', Objet: 'Appui aux laboratoires' });
    await finance.sees('Dans le chapitre : libre, décidé par l’ordonnateur.', '145 000,00 € après le virement');
    await canBeReadByAll(finance);
    await finance.press('Enregistrer le virement');
    await finance.isAt('Décidé');
    await finance.in('Ce qui bouge').sees('B370 · 65 · 65748 · 61', 'B370 · 65 · 65748 · 67');
    await canBeReadByAll(finance);
  });

  chapter('puts it right as a whole, and both entries stay readable', async () => {
    const finance = await cast.finance();
    await finance.press('Autres actions');
    const correction = await finance.ask('Corriger le virement');
    await correction.fill({ Motif: 'Saisi sur la mauvaise ligne' });
    await canBeReadByAll(finance);
    await correction.press('Corriger le virement');
    await correction.gone();
    await finance.isAt('Corrigé');
    await finance.in('Ce qui bouge').follow('B370 · 65 · 65748 · 67');
    await finance.in('Mouvements de la ligne').sees('corrigé : Saisi sur la mauvaise ligne');
    await canBeReadByAll(finance);
  });

  chapter(
    'takes down what the finance system spends of the chapitre, which then has an available of its own',
    async () => {
      const finance = await cast.finance();
      await finance.open('/external-consumptions');
      await finance.press('Saisir le cumul de Budget principal métropolitain · 2019 · 65');
      await finance.fill({ 'Cumul depuis le début de l’exercice': '400 000', Source: 'Situation budgétaire' });
      await canBeReadByAll(finance);
      await finance.page.getByRole('dialog').getByRole('button', { name: 'Saisir le cumul' }).click();
      await finance.sees('Situation budgétaire', '400 000,00 €');
      await canBeReadByAll(finance);
    },
  );
});
