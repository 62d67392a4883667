import { afterAll, beforeAll, describe } from '@jest/globals';
import { Cast } from './support/cast.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

describe('What acts say again, by the assemblies office', () => {
  let site: Site;
  const cast = new Cast(() => site);
  const chapter = newStory();

  beforeAll(async () => {
    site = await openSite();
    await cast.on('10/09/2019');
  });
  afterAll(() => site?.close());

  chapter('the library shows what is in force, and reads each clause as in an act', async () => {
    const clerk = await cast.clerk();
    await clerk.open('/clauses');
    await clerk.sees('Code général des collectivités territoriales', 'FAG 21-5718/19/CM', 'D’office');
    await canBeReadByAll(clerk);
    await clerk.follow('Délégation du Conseil au Bureau');
    await clerk.isAt('En vigueur');
    await clerk.sees('la délibération n° FAG 21-5718/19/CM du Conseil de la Métropole du 28 mars 2019');
    await clerk.in('Versions').sees('du 29/03/2019 au 16/07/2020', 'HN 001-8073/20/CM', 'FAG 152-4969/18/CM');
    await canBeReadByAll(clerk);
  });

  chapter('a clause is written beside what it will say, and an unknown mention is told', async () => {
    const clerk = await cast.clerk();
    await clerk.open('/clauses/create');
    await clerk.fill({ Titre: 'Rayonnement numérique', Texte: 'le rayonnement {du territoire} ;' });
    await clerk.sees('Mention inconnue : {du territoire}.');
    await clerk.fill({ Texte: 'le rayonnement numérique {de la collectivité} ;' });
    await clerk.sees('le rayonnement numérique de la Métropole Aix-Marseille-Provence ;');
    await canBeReadByAll(clerk);
    await clerk.press('Enregistrer la clause');
    await clerk.isAt('En vigueur');
    await clerk.sees('Aucun texte ne la cite : ses mots se corrigent.');
  });

  chapter('another clause takes over from a day, and the former ends the day before', async () => {
    const clerk = await cast.clerk();
    await clerk.follow('Remplacer');
    await clerk.sees('Elle remplace « Rayonnement numérique », qui vaudra jusqu’à la veille.');
    await clerk.fill({ Texte: 'l’essor numérique {de la collectivité} ;', 'À partir du': '01/10/2019' });
    await clerk.press('Enregistrer la clause');
    await clerk.isAt('À venir');
    await clerk.in('Versions').sees('depuis le 01/10/2019', 'du 10/09/2019 au 30/09/2019');
    const close = await clerk.ask('Clore la clause');
    await close.fill({ 'Jusqu’au': '31/12/2019' });
    await close.press('Clore la clause');
    await clerk.sees('31/12/2019');
    await canBeReadByAll(clerk);
  });
});
