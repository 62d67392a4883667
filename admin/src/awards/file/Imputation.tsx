import { useLanguage, useT } from '../../i18n';
import { Card, CardText, Money, Note, RecordLink, Table, type Column } from '../../shared';
import { showDay } from '../../shared/format/days';
import { money } from '../../shared/format/figures';
import type { Award, ImputationLine } from '../award';
import styles from './File.module.css';

const axes = ['sousPolitique', 'programme', 'chapitre', 'nature', 'fonction'] as const;

/** From which credits it is taken, in codes, and as the act prints them. */
export const Imputation = ({ award }: { award: Award }) => {
  const t = useT();
  const { visaBy, visaOn, imputationLines: lines } = award;
  const columns = useColumns(lines);
  const visa = visaBy && visaOn ? t('resources.awards.imputation.visa', { name: visaBy, day: showDay(visaOn) }) : null;
  return (
    <Card id="imputation" title={t('resources.awards.imputation.title')} precision={visa}>
      {lines.length === 0 ? (
        <CardText>{t('resources.awards.imputation.none')}</CardText>
      ) : (
        <Table caption={t('resources.awards.imputation.title')} columns={columns} rows={lines} />
      )}
      <Printed text={award.printedImputation} />
      <Agreed award={award} />
    </Card>
  );
};

function useColumns(lines: readonly ImputationLine[]): Column<ImputationLine>[] {
  const t = useT();
  const used = axes.filter((axis) => lines.some((line) => line[axis] !== ''));
  return [
    {
      source: 'budget',
      label: t('resources.awards.imputation.budget'),
      render: ({ creditLineId, budget }) => (
        <RecordLink resource="credit-lines" id={creditLineId}>
          {budget}
        </RecordLink>
      ),
    },
    { source: 'year', label: t('resources.awards.imputation.year') },
    {
      source: 'section',
      label: t('resources.awards.imputation.section'),
      render: ({ section }) => t(`resources.awards.sections.${section}`),
    },
    ...used.map((axis): Column<ImputationLine> => ({
      source: axis,
      label: t(`resources.awards.imputation.${axis}`),
      render: (line) => (
        <span className="figure" title={line[`${axis}Label`] ?? undefined}>
          {line[axis]}
        </span>
      ),
    })),
    {
      source: 'amountCents',
      label: t('resources.awards.imputation.amount'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} strong />,
    },
  ];
}

const Printed = ({ text }: { text: string | null }) => {
  const t = useT();
  if (!text) return <Note family="unknown">{t('resources.awards.imputation.notPrinted')}</Note>;
  return (
    <Note>
      {t('resources.awards.imputation.printed')} <q className={styles.printed}>{text}</q>
    </Note>
  );
};

const Agreed = ({ award: { amountCents, sums, imputationLines } }: { award: Award }) => {
  const t = useT();
  const language = useLanguage();
  const amount = money(amountCents, language);
  if (imputationLines.length === 0) return null;
  if (sums.partsCents === amountCents && sums.linesCents === amountCents) {
    return <Note family="done">{t('resources.awards.imputation.agree', { amount })}</Note>;
  }
  const isParts = sums.partsCents !== amountCents;
  const sum = money(isParts ? sums.partsCents : sums.linesCents, language);
  return (
    <Note family="attention">
      {t(`resources.awards.imputation.${isParts ? 'partsDiffer' : 'differ'}`, { sum, amount })}
    </Note>
  );
};
