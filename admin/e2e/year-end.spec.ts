import { afterAll, beforeAll, describe } from '@jest/globals';
import { Caller } from './support/caller.js';
import { Cast } from './support/cast.js';
import { Grant } from './support/granted.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const PRINCIPAL = 'budget Principal Métropole sous politique B370 - Chapitre 65 - Nature 65748- Fonction 61';

describe('A year that ends, and an authorisation over several years', () => {
  let site: Site;
  let grant: Grant;
  const cast = new Cast(() => site);
  const chapter = newStory();

  beforeAll(async () => {
    site = await openSite();
    grant = await Grant.of(site, {
      legalName: 'Réseau des fabriques',
      siret: '73282932000074',
      lines: [{ printed: PRINCIPAL, amountCents: 8_000_00 }],
    });
    await grant.toVisa();
    const finance = await Caller.of('Claire Fabre', site);
    const path = grant.award.replace('/show', '').slice(1);
    const { version, imputationLines } = await finance.read<{ version: number; imputationLines: { id: number }[] }>(
      path,
    );
    const { items } = await finance.read<{ items: { id: number }[] }>(
      'credit-lines?year=2019&q=65748&sort=codes&budgetId=1',
    );
    await finance.change('POST', `${path}/resolve-imputation`, version, {
      lineId: imputationLines[0]!.id,
      creditLineId: items[0]!.id,
    });
    await finance.change('POST', `${path}/give-visa`, version + 1);
    await grant.toVote();
    await finance.create('fiscal-years', { budgetId: 1, year: 2020 });
  });
  afterAll(() => site?.close());

  chapter('finance opens the additional period, and reads what the year leaves', async () => {
    await cast.on('06/01/2020');
    const finance = await cast.finance();
    await finance.open('/fiscal-years');
    await finance.page
      .getByRole('row', { name: /2019.*principal/ })
      .getByRole('link')
      .first()
      .click();
    await finance.confirm('Passer en journée complémentaire');
    await finance.follow('Fin d’exercice');
    await finance.reaches('Fin d’exercice 2019');
    await finance.sees('L’exercice 2020 n’est pas ouvert', 'Réseau des fabriques', 'Reporter 8 000,00 €');
    await canBeReadByAll(finance);
  });

  chapter('a decision makes the addition whole, and the award goes on in the next year', async () => {
    const finance = await cast.finance();
    const call = await Caller.of('Claire Fabre', site);
    const { items } = await call.read<{ items: { id: number }[] }>('fiscal-years?year=2020&budgetId=1');
    await call.change('POST', `fiscal-years/${items[0]!.id}/start`, 1);
    await finance.page.reload();
    const dialog = await finance.ask('Décider : Réseau des fabriques');
    await canBeReadByAll(finance);
    await dialog.press('Décider : Réseau des fabriques');
    await dialog.gone();
    await finance.sees('Tout est décidé');
    await finance.open(grant.award);
    await finance.sees('Ce que 2019 laissait passe aux crédits de 2020.');
  });

  chapter('an authorisation is recorded as it was voted, with what it has left', async () => {
    const finance = await cast.finance();
    await finance.open('/commitment-authorisations');
    await finance.press('Enregistrer une autorisation');
    await finance.choose('Budget', 'BPM · Budget principal métropolitain');
    await finance.choose('Nature', 'AE');
    await finance.fill({ Numéro: 'AE-2020-01', Objet: 'Filière numérique', Montant: '100 000', Acte: 'FAG 001' });
    await canBeReadByAll(finance);
    await finance.press('Enregistrer l’autorisation');
    await finance.reaches('AE-2020-01');
    await finance.sees('100 000,00 €', 'Aucune attribution ne la consomme encore.');
    await canBeReadByAll(finance);
  });
});
