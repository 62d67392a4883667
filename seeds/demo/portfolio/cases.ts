import type { GrantKind } from '../../../api/src/grant-requests/domain/grant-request.js';
import type { CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import type { Fates } from './fates.js';

/** A file that must be there whatever chance deals: amounts in euros, the body by its mark. */
export interface Case {
  readonly mark: string;
  readonly year: number;
  readonly kind: GrantKind;
  readonly title: string;
  readonly purpose: string;
  readonly receivedOn: CalendarDay;
  readonly asked: number;
  readonly proposed?: number;
  readonly fates?: Partial<Fates>;
}

const SMALL = { mark: 'small_awards', year: 2025, kind: 'action', purpose: 'Jardinage avec les habitants' } as const;

export const CASES: readonly Case[] = [
  // Three small awards of one year, which together cross 23 000 €: the third asks for a convention.
  { ...SMALL, title: 'Jardin des écoliers', receivedOn: '2024-10-07', asked: 9_000 },
  { ...SMALL, title: 'Compost collectif de la Butte', receivedOn: '2024-12-16', asked: 8_000 },
  { ...SMALL, title: 'Fête des semences', receivedOn: '2025-02-10', asked: 7_500 },
  {
    mark: 'rna_only',
    year: 2026,
    kind: 'running_costs',
    title: 'Ouverture du retable au public',
    purpose: 'Gardiennage bénévole et petites fournitures',
    receivedOn: '2025-11-03',
    asked: 300,
  },
  {
    mark: 'big',
    year: 2025,
    kind: 'investment',
    title: 'Aménagement d’un hôtel d’entreprises à loyers maîtrisés',
    purpose: '2 400 m² en reconversion, première tranche',
    receivedOn: '2024-10-14',
    asked: 2_400_000,
  },
  {
    mark: 'nearly_empty',
    year: 2026,
    kind: 'investment',
    title: 'Rénovation de la piste et des tribunes',
    purpose: 'Seconde tranche de travaux, plus chère que les crédits qui restent',
    receivedOn: '2026-06-15',
    asked: 640_000,
  },
  {
    mark: 'long_name',
    year: 2026,
    kind: 'action',
    title:
      'Exposition itinérante « Du chantier à l’étang : un siècle de gestes, d’outils, de luttes et de fêtes dans les communes du littoral », avec collecte de témoignages, médiation scolaire et catalogue',
    purpose: 'Huit étapes, deux cents classes',
    receivedOn: '2026-01-12',
    asked: 38_500,
    proposed: 31_250,
    fates: { convention: 'never_returned' },
  },
  {
    mark: 'in_hand',
    year: 2026,
    kind: 'action',
    title: 'Tiers-lieux en réseau',
    purpose: 'Formation de quarante facilitateurs, dans dix tiers-lieux',
    receivedOn: '2026-09-14',
    asked: 36_000,
  },
  {
    mark: 'stopped',
    year: 2026,
    kind: 'running_costs',
    title: 'Fonctionnement 2026 de l’association',
    purpose: 'Permanences juridiques gratuites',
    receivedOn: '2025-11-17',
    asked: 45_000,
  },
];
