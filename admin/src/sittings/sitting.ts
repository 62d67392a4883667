import type { Schemas, View } from '../api/types';
import { useT } from '../i18n';
import { showDay, type CalendarDay } from '../shared/format/days';

export type Sitting = Schemas['SittingView'] & View;
export type SittingItem = Schemas['SittingItem'];
export type Body = Sitting['body'];
export type Member = Sitting['members'][number];
export type Attendance = Member['attendance'];

export const bodies = ['bureau', 'conseil'] as const satisfies Body[];
export const attendances = ['present', 'represented', 'excused'] as const satisfies Attendance[];

/** « 29 présents, 2 représentés, 2 excusés ». */
export function useCounted(): (counts: Sitting['counts']) => string {
  const t = useT();
  return (counts) =>
    attendances
      .map((attendance) => t(`resources.sittings.counted.${attendance}`, { smart_count: counts[attendance] }))
      .join(', ');
}

export type NameSitting = (sitting: { body: Body; heldOn: CalendarDay }) => string;

/** « Bureau du 26/09/2019 »: how a sitting is named everywhere. */
export function useSittingName(): NameSitting {
  const t = useT();
  return ({ body, heldOn }) =>
    t('resources.sittings.named', { body: t(`resources.sittings.bodies.${body}`), day: showDay(heldOn) });
}
