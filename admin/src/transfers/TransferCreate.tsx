import { required, useGetMany } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSession } from '../api/session';
import { useRead } from '../api/useRead';
import type { CreditLineItem } from '../credit-lines/creditLine';
import { useT } from '../i18n';
import {
  Alert,
  AmountInput,
  CreatePage,
  DayInput,
  DigitsInput,
  Pair,
  ReferenceInput,
  Section,
  TextInput,
} from '../shared';
import { useSettled } from '../shared/useSettled';
import { Meter } from './Ceilings';
import { LineAfter } from './LineAfter';
import { useLineOption, type Preview } from './transfer';

interface Wanted {
  fromLineId?: number | null;
  toLineId?: number | null;
  otherChapitre?: string | null;
  amountCents?: number | null;
  on?: string | null;
  act?: string | null;
}

const NAMES = ['fromLineId', 'toLineId', 'otherChapitre', 'amountCents', 'on', 'act'] as const;

function useWanted(): Wanted {
  const values = useWatch({ name: [...NAMES] }) as (string | number | null | undefined)[];
  return Object.fromEntries(NAMES.map((name, rank) => [name, values[rank] || undefined]));
}

const TransferCreate = () => (
  <CreatePage defaults={{ on: useSession()?.today }}>
    <TransferInputs />
  </CreatePage>
);

const TransferInputs = () => {
  const t = useT();
  const wanted = useWanted();
  const settled = useSettled(wanted, 300);
  const touched = Boolean(settled.fromLineId ?? settled.toLineId);
  const { data: preview } = useRead<Preview>(touched ? '/transfers/preview' : null, { ...settled });
  const between = preview?.scope === 'between_chapitres';
  return (
    <>
      <Section title={t('resources.transfers.cards.legs')}>
        <LegInput source="fromLineId" other={wanted.toLineId} wanted={settled} between={between} />
        <LegInput source="toLineId" other={wanted.fromLineId} wanted={settled} between={between} />
        {!(wanted.fromLineId && wanted.toLineId) && (
          <DigitsInput source="otherChapitre" hint={t('resources.transfers.hints.otherChapitre')} />
        )}
      </Section>
      <Section title={t('resources.transfers.cards.decision')}>
        <Pair>
          <AmountInput source="amountCents" validate={required()} />
          <DayInput source="on" validate={required()} />
        </Pair>
        <TextInput source="label" validate={required()} hint={t('resources.transfers.hints.label')} />
        <TextInput source="act" hint={t('resources.transfers.hints.act')} />
      </Section>
      {touched && preview && <Outcome preview={preview} wanted={settled} />}
    </>
  );
};

interface LegProps {
  source: 'fromLineId' | 'toLineId';
  other: number | null | undefined;
  wanted: Wanted;
  between: boolean;
}

/** One side. The other one narrows the choice to its year: nothing is transferred between years. */
const LegInput = ({ source, other, wanted, between }: LegProps) => {
  const option = useLineOption();
  const { data = [] } = useGetMany<CreditLineItem>('credit-lines', { ids: other ? [other] : [] });
  const year = data[0]?.year;
  const today = useSession()?.today ?? '';
  const id = wanted[source];
  const cents = (source === 'fromLineId' ? -1 : 1) * (wanted.amountCents ?? 0);
  return (
    <>
      <ReferenceInput
        source={source}
        reference="credit-lines"
        filter={{ year: year ?? Number(today.slice(0, 4)) }}
        sort={{ field: 'codes', order: 'ASC' }}
        optionText={option}
      />
      {id && <LineAfter creditLineId={id} lineCents={cents} envelopeCents={between ? cents : 0} />}
    </>
  );
};

/** What the transfer is in law, and every reason against it, before it is recorded. */
const Outcome = ({ preview: { scope, ceiling, reasons }, wanted }: { preview: Preview; wanted: Wanted }) => {
  const t = useT();
  const telling = reasons.filter(({ code }) => wanted.amountCents || code !== 'other_chapitre_expected');
  return (
    <Section title={t('resources.transfers.cards.allowed')}>
      {scope && <p>{t(`resources.transfers.law.${scope}`)}</p>}
      {scope === 'between_chapitres' && ceiling && <Meter ceiling={ceiling} addedCents={wanted.amountCents ?? 0} />}
      {telling.length > 0 && (
        <Alert family="attention">
          <ul>
            {telling.map(({ code, sentence }) => (
              <li key={code}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
    </Section>
  );
};

export default TransferCreate;
