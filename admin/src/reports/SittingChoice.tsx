import { required, useGetList } from 'react-admin';
import { useT } from '../i18n';
import { ChoiceInput, Note } from '../shared';
import { useSittingName, type SittingItem } from '../sittings/sitting';
import type { Report } from './report';

/** The sittings to come of the body that will vote. */
export const SittingChoice = ({ report: { body } }: { report: Report }) => {
  const t = useT();
  const named = useSittingName();
  const { data = [], isPending } = useGetList<SittingItem>('sittings', {
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'heldOn', order: 'ASC' },
    filter: { state: ['planned'], body: [body] },
  });
  if (!isPending && data.length === 0) return <Note family="unknown">{t('resources.reports.agenda.none')}</Note>;
  return (
    <ChoiceInput
      source="sittingId"
      validate={required()}
      choices={data.map((sitting) => ({ id: sitting.id, name: named(sitting) }))}
    />
  );
};
