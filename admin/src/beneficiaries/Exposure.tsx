import { useT } from '../i18n';
import { Card, Money, Note, SumCell, Table, type Column } from '../shared';
import { useLanguage } from '../i18n';
import { money } from '../shared/format/figures';
import type { Beneficiary, Kind } from './beneficiary';

type Year = Beneficiary['exposure']['years'][number];

const PRIVATE: readonly Kind[] = ['association', 'foundation', 'company'];

/** Three years of what was asked, voted and paid, all establishments together: the base of the 23 000 € rule. */
export const Exposure = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const language = useLanguage();
  const { years, conventionThresholdCents: threshold } = record.exposure;
  const [now] = years;
  const counted = now ? now.grantedCents + now.toVoteCents : 0;
  const isAbove = threshold !== null && PRIVATE.includes(record.kind) && counted > threshold;
  const field = (source: 'year' | 'toVoteCents' | 'grantedCents' | 'paidCents' | 'requested') =>
    t(`resources.beneficiaries.exposure.${source}`);
  const columns: Column<Year>[] = [
    { source: 'year', label: field('year') },
    {
      source: 'requested',
      label: field('requested'),
      align: 'right',
      render: ({ requested }) => <SumCell sum={requested} />,
    },
    {
      source: 'toVoteCents',
      label: field('toVoteCents'),
      align: 'right',
      render: ({ toVoteCents }) => <Money cents={toVoteCents} />,
    },
    {
      source: 'grantedCents',
      label: field('grantedCents'),
      align: 'right',
      render: ({ grantedCents }) => <Money cents={grantedCents} strong />,
    },
    {
      source: 'paidCents',
      label: field('paidCents'),
      align: 'right',
      render: ({ paidCents }) => <Money cents={paidCents} />,
    },
  ];
  return (
    <Card
      title={t('resources.beneficiaries.exposure.title')}
      precision={t(`resources.beneficiaries.exposure.${record.siren ? 'bySiren' : 'byRecord'}`)}
    >
      <Table caption={t('resources.beneficiaries.exposure.title')} columns={columns} rows={years} />
      {isAbove && (
        <Note family="info">
          {t('resources.beneficiaries.exposure.above', { threshold: money(threshold, language) })}
        </Note>
      )}
    </Card>
  );
};
