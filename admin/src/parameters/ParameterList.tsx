import { useState } from 'react';
import { useRequireAccess } from 'react-admin';
import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, Checklist, ErrorState, LoadingRows, PageHead, Stack, type CheckLine } from '../shared';
import { showDay } from '../shared/format/days';
import { AddValue } from './AddValue';
import { byParameter, standingFamily, useValueWords, type Parameter, type ParameterValue } from './parameter';

/** Thresholds and delays of the law and of the house: which value decides today, which did, which will. */
const ParameterList = () => {
  const t = useT();
  const { isPending } = useRequireAccess({ resource: 'parameters', action: 'list' });
  const { data, error, refetch } = useRead<ListAnswer<ParameterValue>>(isPending ? null : '/parameters', {
    perPage: 200,
  });
  return (
    <>
      <PageHead title={t('resources.parameters.title')} identity={t('resources.parameters.identity')} />
      {error && !data && <ErrorState error={error} what="list" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={8} />}
      <Stack>
        {byParameter(data?.items ?? []).map((parameter) => (
          <ParameterCard key={parameter.code} parameter={parameter} />
        ))}
      </Stack>
    </>
  );
};

const ParameterCard = ({ parameter }: { parameter: Parameter }) => {
  const t = useT();
  const lineOf = useLine();
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={parameter.label}
      action={
        <button
          type="button"
          onClick={() => setAdding(true)}
          aria-label={t('resources.parameters.addTo', { label: parameter.label })}
        >
          {t('resources.parameters.add')}
        </button>
      }
    >
      <Checklist lines={parameter.values.map(lineOf)} />
      {adding && <AddValue parameter={parameter} onClose={() => setAdding(false)} />}
    </Card>
  );
};

function useLine(): (value: ParameterValue) => CheckLine {
  const t = useT();
  const words = useValueWords();
  return (value) => ({
    id: String(value.id),
    family: standingFamily[value.standing],
    label: (
      <>
        <strong className="figure">{words(value)}</strong> · {t(`resources.parameters.standings.${value.standing}`)}
      </>
    ),
    detail: [value.source, value.recordedBy].filter(Boolean).join(' · '),
    at: t(value.standing === 'coming' ? 'resources.parameters.from' : 'resources.parameters.since', {
      day: showDay(value.validFrom),
    }),
  });
}

export default ParameterList;
