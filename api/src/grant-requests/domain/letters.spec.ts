import { closureLetter, completionLetter, inadmissibilityLetter, type LetterFacts, refusalLetter } from './letters.js';
import type { Paper } from './papers.js';

const FACTS: LetterFacts = {
  house: {
    name: 'La Métropole Aix-Marseille-Provence',
    shortOf: 'de la Métropole',
    court: 'le tribunal administratif de Marseille',
  },
  department: 'Direction du numérique',
  officer: 'Nadia Benali',
  number: 'L2019-00007',
  writtenOn: '2019-04-10',
  beneficiary: 'Medinsoft',
  representative: 'Anne Sorel, présidente',
  address: '1 place du Port 13002 Marseille',
  request: 'D2019-00012',
  title: 'Journées du numérique',
  fiscalYear: 2019,
  receivedOn: '2019-03-04',
  requestedCents: 15_000_00,
  appealMonths: 2,
};
const paper = (changes: Partial<Paper>): Paper => ({
  ...{ kind: 'x', label: 'Statuts signés', mandatory: true, state: 'expected', validUntil: null, reason: null },
  ...changes,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('A letter', () => {
  it('asks for each missing paper with its reason, by a day', () => {
    const papers = [
      paper({}),
      paper({ label: 'Rapport d’activité', state: 'refused', reason: 'non daté' }),
      paper({ label: 'Liste des dirigeants', state: 'expired', validUntil: '2019-01-31' }),
    ];
    const text = completionLetter(FACTS, { papers, message: 'Le budget est à signer.', dueOn: '2019-06-10' });
    expect(plain(text)).toBe(`La Métropole Aix-Marseille-Provence
Direction du numérique
Lettre n° L2019-00007 du 10/04/2019
Affaire suivie par Nadia Benali

Medinsoft
Anne Sorel, présidente
1 place du Port 13002 Marseille

Objet : Demande de pièces complémentaires
Demande n° D2019-00012, « Journées du numérique », exercice 2019, reçue le 04/03/2019 (15 000,00 €)

Madame, Monsieur,

Votre demande ne peut pas encore être instruite.
Il nous faut les pièces suivantes :
– Statuts signés (pièce non reçue) ;
– Rapport d’activité (pièce refusée : non daté) ;
– Liste des dirigeants (pièce périmée depuis le 31/01/2019).
Le budget est à signer.
Ces éléments doivent nous parvenir au plus tard le 10/06/2019. Passé cette date, la demande pourra être classée sans suite.

Nous vous prions d’agréer l’expression de notre considération distinguée.

Pour la Métropole Aix-Marseille-Provence`);
  });

  it('leaves out what is not known, and never writes zero for it', () => {
    const facts = { ...FACTS, representative: null, address: null, requestedCents: null };
    const text = plain(inadmissibilityLetter(facts, { reason: 'Projet hors du territoire.' }));
    expect(text).toContain('\n\nMedinsoft\n\nObjet : Irrecevabilité de votre demande\n');
    expect(text).toContain('reçue le 04/03/2019 (montant non précisé)');
    expect(text).not.toMatch(/null|undefined|0,00/);
  });

  it.each([
    inadmissibilityLetter(FACTS, { reason: 'Projet hors du territoire.' }),
    closureLetter(FACTS, { reason: 'Aucune réponse.', dueOn: '2019-06-10' }),
    refusalLetter(FACTS, { reasons: 'Crédits épuisés.', decision: null }),
  ])('that decides says how to contest it: case %#', (text) => {
    expect(plain(text)).toContain(
      'Cette décision peut être contestée dans les 2 mois qui suivent sa notification, par un recours gracieux auprès de nos services ou par un recours devant le tribunal administratif de Marseille.',
    );
  });

  it('of refusal says who decided, when and why', () => {
    const decision = { body: 'bureau', heldOn: '2019-09-26' } as const;
    const text = plain(refusalLetter(FACTS, { reasons: 'Le projet n’est pas d’intérêt métropolitain.', decision }));
    expect(text).toContain(
      'Par décision du 26/09/2019, le Bureau de la Métropole n’a pas donné une suite favorable à votre demande.\nCette décision repose sur les motifs suivants :\nLe projet n’est pas d’intérêt métropolitain.\n',
    );
    expect(plain(refusalLetter(FACTS, { reasons: null, decision }))).not.toContain('motifs');
  });

  it('of closure says what was awaited and by when', () => {
    const text = plain(closureLetter(FACTS, { reason: 'Aucune réponse.', dueOn: '2019-06-10' }));
    expect(text).toContain('Les éléments attendus au plus tard le 10/06/2019 ne nous étant pas parvenus');
    expect(plain(closureLetter(FACTS, { reason: 'R', dueOn: null }))).toContain('Les éléments ne nous étant pas');
  });
});
