import { heading, list, paragraph } from '../../kernel/blocks.js';
import { textBlocks } from './text-blocks.js';

it('The text of a convention is made of articles, paragraphs and enumerations', () => {
  const body = [
    'CONVENTION FINANCIÈRE',
    'Entre',
    '',
    'Article 1er – Objet',
    'Ce soutien se compose comme suit :',
    '– forum ;',
    '– salon.',
    'Le bénéficiaire en garde l’initiative.',
    '',
    'Article 2 – Montant',
  ].join('\n');
  expect(textBlocks(body)).toEqual([
    paragraph('CONVENTION FINANCIÈRE'),
    paragraph('Entre'),
    heading(1, 'Article 1er – Objet'),
    paragraph('Ce soutien se compose comme suit :'),
    list(['forum ;', 'salon.']),
    paragraph('Le bénéficiaire en garde l’initiative.'),
    heading(1, 'Article 2 – Montant'),
  ]);
});
