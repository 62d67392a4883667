import { useLanguage, useT } from '../../i18n';
import { Card, Money, Note, RecordLink, Share, Table, type Column } from '../../shared';
import { money, percent, shareOf } from '../../shared/format/figures';
import { sumOf, type Award, type AwardPart } from '../award';

const quiet = { color: 'var(--text2)' };

/** One part for each request, with its share of the budget it contributes to. */
export const Parts = ({ award }: { award: Award }) => {
  const t = useT();
  const columns: Column<AwardPart>[] = [
    { source: 'label', label: t('resources.awards.parts.object'), render: (part) => <Named part={part} /> },
    { source: 'kind', label: t('resources.awards.parts.kind'), render: (part) => <Kind part={part} /> },
    {
      source: 'budgetCents',
      label: t('resources.awards.parts.budget'),
      align: 'right',
      render: ({ budgetCents }) => (
        <span style={quiet}>
          <Money cents={budgetCents} />
        </span>
      ),
    },
    {
      source: 'share',
      label: t('resources.awards.parts.share'),
      align: 'right',
      render: ({ amountCents, budgetCents }) => <Share partCents={amountCents} wholeCents={budgetCents} />,
    },
    {
      source: 'requestedCents',
      label: t('resources.awards.parts.requested'),
      align: 'right',
      render: ({ requestedCents }) => <Money cents={requestedCents} />,
    },
    {
      source: 'amountCents',
      label: t(`resources.awards.parts.${award.state === 'granted' ? 'granted' : 'planned'}`),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} strong />,
    },
  ];
  return (
    <Card id="parts" title={t('resources.awards.parts.title')} precision={t('resources.awards.parts.precision')}>
      <Table
        caption={t('resources.awards.parts.title')}
        columns={columns}
        rows={award.parts}
        totals={{
          label: t('resources.awards.parts.total'),
          values: {
            requestedCents: <Money cents={requestedOf(award)} />,
            amountCents: <Money cents={sumOf(award.parts)} />,
          },
        }}
      />
      {award.parts.map((part) => (
        <PrintedShare key={part.id} part={part} />
      ))}
    </Card>
  );
};

const Named = ({ part: { label, requestId } }: { part: AwardPart }) => (
  <RecordLink resource="grant-requests" id={requestId}>
    {label}
  </RecordLink>
);

const Kind = ({ part: { kind, earmarked } }: { part: AwardPart }) => {
  const t = useT();
  const words = [t(`resources.awards.kinds.${kind}`), earmarked && t('resources.awards.parts.earmarked')];
  return <span style={quiet}>{words.filter(Boolean).join(', ')}</span>;
};

/** Unknown as soon as one of them is. */
const requestedOf = ({ parts }: Award): number | null =>
  parts.some(({ requestedCents }) => requestedCents === null)
    ? null
    : sumOf(parts.map(({ requestedCents }) => ({ amountCents: requestedCents })));

const basisPointsOf = (printed: string): number => Math.round(Number.parseFloat(printed.replace(',', '.')) * 100);

/** `13,636…`: cut, never rounded, to show what the rounding did. */
function exactly(partCents: number, budgetCents: number): string {
  const thousandths = Math.floor((partCents * 100_000) / budgetCents);
  const digits = String(thousandths).padStart(4, '0');
  const more = (partCents * 100_000) % budgetCents !== 0 ? '…' : '';
  return `${digits.slice(0, -3)},${digits.slice(-3)}${more}\u00a0%`;
}

/** The act prints another share than the amounts make: both are told. */
const PrintedShare = ({ part: { amountCents, budgetCents, printedShare } }: { part: AwardPart }) => {
  const t = useT();
  const language = useLanguage();
  const share = shareOf(amountCents, budgetCents);
  if (share === null || budgetCents === null || !printedShare || basisPointsOf(printedShare) === share) return null;
  const exact = t('resources.awards.parts.exact', {
    part: money(amountCents, language),
    budget: money(budgetCents, language),
    exact: exactly(amountCents, budgetCents),
  });
  return (
    <Note family="attention">
      {t('resources.awards.parts.printed', { printed: printedShare, exact, share: percent(share, language) })}
    </Note>
  );
};
