import { type BlockDocument, paragraph, strong } from '../../kernel/blocks.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { House } from '../../kernel/house.js';
import { longDay } from '../../kernel/words.js';

/** The head of a letter under an identity, and a sentence for each thing that its documents take from it. */
export const specimen = (house: House, day: CalendarDay): BlockDocument => ({
  title: 'Modèle de lettre',
  kind: 'Modèle',
  author: house.name,
  reference: 'Modèle de lettre',
  day,
  letterhead: house.letterhead,
  letter: true,
  blocks: [
    { type: 'lines', side: 'right', lines: ['Nom du bénéficiaire', 'Adresse du bénéficiaire'] },
    { type: 'lines', side: 'right', lines: [`${house.city}, le ${longDay(day)}`] },
    paragraph(strong('Objet : modèle de lettre')),
    paragraph(`${house.name}, ${house.addressLines.join(', ')}.`),
    paragraph(`Extrait du registre des délibérations du Bureau ${house.of}.`),
    paragraph(`La Présidente ou le Président ${house.shortOf}.`),
    paragraph(`Cette décision peut être contestée devant ${house.court}.`),
    { type: 'signature', lines: [`Fait à ${house.city}, le ${longDay(day)}`] },
  ],
});
