import { type Block, paragraph, strong } from '../../kernel/blocks.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { longDay } from '../../kernel/words.js';

/** Who sat, as the acts of the sitting tell it. */
export interface Attended {
  readonly heldOn: CalendarDay;
  readonly chair: string;
  readonly secretary: string | null;
  /** As the act prints it; the count of the list when it prints none. */
  readonly printedPresentCount: number | null;
  readonly present: readonly string[];
  readonly represented: readonly { readonly name: string; readonly by: string }[];
  readonly excused: readonly string[];
}

export const chaired = ({ heldOn, chair, secretary }: Pick<Attended, 'heldOn' | 'chair' | 'secretary'>): string =>
  `Séance du ${longDay(heldOn)}, présidée par ${chair}${secretary ? `, secrétaire de séance : ${secretary}` : ''}.`;

const named = (first: string, names: readonly string[]): readonly Block[] =>
  names.length > 0 ? [paragraph(strong(first), names.join(' – '), '.')] : [];

/** « Séance du 26 septembre 2019, présidée par… », then who was there, by whom others were represented, who was excused. */
export const attendanceBlocks = (sitting: Attended): readonly Block[] => [
  paragraph(
    `${chaired(sitting)} Nombre de membres présents : ${sitting.printedPresentCount ?? sitting.present.length}.`,
  ),
  ...named('Présents : ', sitting.present),
  ...named(
    'Représentés : ',
    sitting.represented.map(({ name, by }) => `${name} par ${by}`),
  ),
  ...named('Excusés : ', sitting.excused),
];
