import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineReasons } from '../../kernel/reasons.js';

export const houseReasons = defineReasons({
  identity_not_past: {
    fr: (p: { today: CalendarDay }, w) => `L’identité du ${w.day(p.today)} a pu servir : choisissez un jour suivant.`,
    en: (p: { today: CalendarDay }, w) => `The identity of ${w.day(p.today)} may have served: choose a later day.`,
  },
  identity_served: {
    fr: () => 'Une identité qui a pu servir ne change pas : préparez la suivante.',
    en: () => 'An identity that may have served does not change: prepare the next one.',
  },
  identity_day_taken: {
    fr: () => 'Une identité commence déjà ce jour-là : modifiez-la.',
    en: () => 'An identity already begins on that day: edit it.',
  },
  identity_lines: {
    fr: () => 'Une à six lignes, sans ligne vide.',
    en: () => 'One to six lines, none of them empty.',
  },
  siren_digits: {
    fr: () => 'SIREN : 9 chiffres attendus.',
    en: () => 'SIREN: 9 digits expected.',
  },
  siren_wrong_key: {
    fr: () => 'SIREN : la clé ne correspond pas, vérifiez les chiffres.',
    en: () => 'SIREN: the key does not match, check the digits.',
  },
  logo_type: {
    fr: () => 'Le logo est une image PNG, JPEG ou SVG.',
    en: () => 'The logo is a PNG, JPEG or SVG image.',
  },
  logo_unsafe: {
    fr: () => 'Ce SVG contient un script ou appelle une ressource extérieure : exportez-le sans.',
    en: () => 'This SVG holds a script or calls an outside resource: export it without.',
  },
  logo_dimensions: {
    fr: (p: { max: number }) => `Logo de dimensions inconnues ou au-delà de ${p.max} pixels de côté.`,
    en: (p: { max: number }) => `Logo of unknown dimensions, or beyond ${p.max} pixels a side.`,
  },
  logo_unprintable: {
    fr: () => 'Ce logo ne s’imprime pas : l’image est abîmée.',
    en: () => 'This logo does not print: the image is damaged.',
  },
  logo_incomplete: {
    fr: () => 'Un logo porte un nom, des dimensions et un texte de remplacement.',
    en: () => 'A logo has a name, dimensions and an alternative text.',
  },
});
