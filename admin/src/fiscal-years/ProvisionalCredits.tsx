import { useState } from 'react';
import { required, useCanAccess } from 'react-admin';
import { useRead } from '../api/useRead';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Card, ChoiceInput, CreateDialog, DayInput, Money, Note, Pair, Table, TextInput, type Column } from '../shared';
import { showDay } from '../shared/format/days';
import { sections } from '../credit-lines/creditLine';
import type { FiscalYear, ProvisionalCredits } from './fiscalYear';

type Envelope = ProvisionalCredits['envelopes'][number];

/** On what a year lives before its vote; a year that never did shows nothing. */
export const ProvisionalCard = ({ year }: { year: FiscalYear }) => {
  const t = useT();
  const { data } = useRead<ProvisionalCredits>(`/fiscal-years/${year.id}/provisional-credits`);
  const [opening, setOpening] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'fiscal-years', action: 'create' });
  const columns = useColumns();
  if (!data || (year.state !== 'provisional' && data.openings.length === 0)) return null;
  const left = sections.filter((section) => !data.openings.some((opened) => opened.section === section));
  const action = canAccess && year.state === 'provisional' && left.length > 0 && (
    <button type="button" onClick={() => setOpening(true)}>
      {t('resources.fiscal-years.provisional.open')}
    </button>
  );
  return (
    <Card title={t('resources.fiscal-years.provisional.title')} action={action}>
      {data.openings.map((opened) => (
        <Note key={opened.id} family={opened.replacedOn === null ? 'progress' : 'ended'}>
          <Opened opening={opened} />
        </Note>
      ))}
      <Table<Envelope & { id: string }>
        caption={t('resources.fiscal-years.provisional.title')}
        columns={columns}
        rows={data.envelopes.map((envelope) => ({ ...envelope, id: `${envelope.section}-${envelope.chapitre}` }))}
      />
      {opening && <OpenProvisionalCredits year={year} sections={left} onClose={() => setOpening(false)} />}
    </Card>
  );
};

const Opened = ({
  opening: { section, openedOn, act, replacedOn },
}: {
  opening: ProvisionalCredits['openings'][number];
}) => {
  const t = useT();
  const told = t('resources.fiscal-years.provisional.opened', {
    section: t(`resources.credit-lines.sections.${section}`),
    day: showDay(openedOn),
  });
  const then =
    replacedOn === null
      ? t('resources.fiscal-years.provisional.lives')
      : t('resources.fiscal-years.provisional.replaced', { day: showDay(replacedOn) });
  return <>{[told, act, then].filter(Boolean).join(' · ')}</>;
};

function useColumns(): Column<Envelope>[] {
  const t = useT();
  const amount = (source: 'previousCents' | 'limitCents' | 'openedCents' | 'usedCents'): Column<Envelope> => ({
    source,
    label: t(`resources.fiscal-years.provisional.${source}`),
    align: 'right',
    render: (envelope) => <Money cents={envelope[source]} strong={source === 'openedCents'} />,
  });
  return [
    {
      source: 'chapitre',
      label: t('resources.fiscal-years.provisional.chapitre'),
      render: ({ section, chapitre }) => `${t(`resources.credit-lines.sections.${section}`)} · ${chapitre}`,
    },
    amount('previousCents'),
    amount('limitCents'),
    amount('openedCents'),
    amount('usedCents'),
  ];
}

interface OpenProps {
  year: FiscalYear;
  sections: readonly (typeof sections)[number][];
  onClose: () => void;
}

const OpenProvisionalCredits = ({ year, sections: left, onClose }: OpenProps) => {
  const t = useT();
  const today = useSession()?.today;
  return (
    <CreateDialog
      resource="fiscal-years"
      path={`fiscal-years/${year.id}/provisional-credits`}
      verb={t('resources.fiscal-years.provisional.open')}
      done={t('resources.fiscal-years.provisional.done')}
      defaults={{ section: left[0], on: today }}
      onClose={onClose}
    >
      <p>{t('resources.fiscal-years.provisional.law', { year: year.year - 1 })}</p>
      <Pair>
        <ChoiceInput
          source="section"
          validate={required()}
          choices={left.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) }))}
        />
        <DayInput source="on" label={t('resources.fiscal-years.provisional.on')} validate={required()} />
      </Pair>
      <TextInput source="act" hint={t('resources.fiscal-years.provisional.actHint')} />
    </CreateDialog>
  );
};
