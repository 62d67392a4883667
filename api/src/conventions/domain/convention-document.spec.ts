import type { Block } from '../../kernel/blocks.js';
import { conventionDocument, type PrintedConvention } from './convention-document.js';

const BODY = `CONVENTION FINANCIÈRE
Convention avec Medinsoft

Entre
La Métropole, ci-après « la collectivité »,
et
L’association Medinsoft,

Article 1er – Objet
Ce soutien se compose ainsi :
– 3 jours ;
– Animation.
Le bénéficiaire en garde l’initiative.

Article 2 – Litiges
Pour l’application de ce qui suit :

Une règle ajoutée à la main.

Fait à Marseille.

Pour la collectivité\u00a0:

La Présidente

Pour Medinsoft\u00a0:`;

const printed = (entry: Partial<PrintedConvention> = {}) =>
  conventionDocument(
    {
      ...{ id: 12, title: 'Convention avec Medinsoft', body: BODY, textVersion: 3 },
      ...{ writtenOn: '2019-06-01', isVoted: true },
      ...entry,
    },
    { name: 'La Métropole', letterhead: { logo: null, lines: [], foot: null } },
  );
const typesOf = (blocks: readonly Block[]) => blocks.map(({ type }) => type).join(' ');

describe('A convention as a document', () => {
  it('has its kind, its title, its articles as headings, its lists, and the parties side by side', () => {
    const { kind, title, reference, blocks } = printed();
    expect([kind, title, reference]).toEqual([
      ...['CONVENTION FINANCIÈRE', 'Convention avec Medinsoft', 'Convention n° 12, version 3'],
    ]);
    expect(blocks.filter(({ type }) => type === 'heading')).toEqual([
      { type: 'heading', level: 1, text: 'Article 1er – Objet' },
      { type: 'heading', level: 1, text: 'Article 2 – Litiges' },
    ]);
    expect(typesOf(blocks)).toBe(
      'paragraph paragraph paragraph paragraph heading paragraph list paragraph heading paragraph paragraph paragraph signatures',
    );
    expect(blocks.at(-1)).toEqual({
      type: 'signatures',
      parties: [['Pour la collectivité\u00a0:', 'La Présidente'], ['Pour Medinsoft\u00a0:']],
    });
  });

  it('says that it is a draft as long as these words were not voted', () => {
    expect(printed({ isVoted: false }).kind).toBe('CONVENTION FINANCIÈRE – Projet');
  });

  it.each<[string, string, string, string]>([
    [
      'without a kind',
      'Accord de principe\nSuite\n\nArticle 1 – Objet\nTexte',
      'Accord de principe',
      'paragraph heading paragraph',
    ],
    ['of one line', 'Accord', 'Accord', ''],
    ['without articles nor signatures', 'Accord\n\nUn\n\n– deux', 'Accord', 'paragraph list'],
    ['of nothing', ' \n', 'Convention avec Medinsoft', ''],
  ])('%s is printed all the same', (_, body, title, types) => {
    const document = printed({ body });
    expect([document.kind, document.title, typesOf(document.blocks)]).toEqual(['Convention', title, types]);
  });

  it('does not take a word that begins as « Article » for one', () => {
    expect(typesOf(printed({ body: 'Accord\n\nArticle unique sans numéro' }).blocks)).toBe('paragraph');
    expect(typesOf(printed({ body: 'Accord\n\nArticles 1 et 2' }).blocks)).toBe('paragraph');
  });
});
