import type { ComposedPassage } from '../../passages.js';
import type { Fix } from '../finding.js';

const PLACE_NAMES = {
  exposition: 'Exposé',
  visas: 'Visas',
  considerants: 'Considérants',
  articles: 'Articles',
} as const;

/** « Article 2 », « Exposé »: where a passage is, as people find it on paper. */
export const placeOf = ({ heading, place }: ComposedPassage): string => heading ?? PLACE_NAMES[place];

/** What the data can say again, where somebody wrote over them. */
export const regenerated = ({ key, generated, standing }: ComposedPassage): Fix | null =>
  generated && standing !== 'in_step' ? { kind: 'regenerate', passage: key } : null;

export const replaced = (passage: string, quote: string, by: string): Fix => ({ kind: 'replace', passage, quote, by });

export const opened = (resource: string, id: number, field: string): Fix => ({ kind: 'open', resource, id, field });
