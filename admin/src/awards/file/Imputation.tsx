import { useLanguage, useT } from '../../i18n';
import {
  Card,
  CardText,
  Glyph,
  Mark,
  Money,
  Note,
  NotYet,
  Overrides,
  RecordLink,
  Shortages,
  Table,
  type Column,
} from '../../shared';
import { showDay } from '../../shared/format/days';
import { money } from '../../shared/format/figures';
import type { Award, ImputationLine } from '../award';
import styles from './File.module.css';
import { Years } from './Years';

const axes = ['sousPolitique', 'programme', 'chapitre', 'nature', 'fonction'] as const;

/** From which credits it is taken, in codes, beside what the act prints of them. */
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
      {lines.map((line, rank) => (
        <Printed key={line.id} line={line} rank={lines.length > 1 ? rank + 1 : null} />
      ))}
      <Shortages shortages={award.lineShortages} />
      <Overrides overrides={award.overrides} />
      <Years award={award} />
      <Agreed award={award} />
    </Card>
  );
};

function useColumns(lines: readonly ImputationLine[]): Column<ImputationLine>[] {
  const t = useT();
  const severalYears = new Set(lines.map(({ creditLine }) => creditLine?.year)).size > 1;
  const used = axes.filter((axis) => lines.some(({ creditLine }) => creditLine && creditLine[axis] !== ''));
  return [
    {
      source: 'budget',
      label: t('resources.awards.imputation.budget'),
      render: (line) => <Budget line={line} />,
    },
    {
      source: 'year',
      label: t('resources.awards.imputation.year'),
      render: ({ creditLine }) => creditLine?.year ?? <NotYet />,
    },
    {
      source: 'section',
      label: t('resources.awards.imputation.section'),
      render: ({ creditLine }) => (creditLine ? t(`resources.awards.sections.${creditLine.section}`) : <NotYet />),
    },
    ...used.map((axis): Column<ImputationLine> => ({
      source: axis,
      label: t(`resources.awards.imputation.${axis}`),
      render: ({ creditLine, comparison }) =>
        creditLine ? (
          <span className={`figure ${styles.due}`} title={creditLine[`${axis}Label`] ?? undefined}>
            {comparison?.differs.some((difference) => difference.axis === axis) && <Glyph family="attention" />}
            {creditLine[axis] || <NotYet />}
          </span>
        ) : (
          <NotYet />
        ),
    })),
    {
      source: 'amountCents',
      label: t('resources.awards.imputation.amount'),
      align: 'right',
      render: (line) => <Amount line={line} bound={severalYears} />,
    },
  ];
}

/** Over several years, each says what it already binds of its credits. */
const Amount = ({ line, bound }: { line: ImputationLine; bound: boolean }) => {
  const t = useT();
  return (
    <>
      <Money cents={line.amountCents} strong />
      {bound && (
        <small style={{ display: 'block', color: 'var(--text2)' }}>
          {t('resources.awards.imputation.bound')} <Money cents={line.reservedCents + line.committedCents} />
        </small>
      )}
    </>
  );
};

const Budget = ({ line: { creditLine } }: { line: ImputationLine }) => {
  const t = useT();
  if (!creditLine) return <Mark family="attention">{t('resources.awards.imputation.toResolve')}</Mark>;
  return (
    <RecordLink resource="credit-lines" id={creditLine.id}>
      {creditLine.budget}
    </RecordLink>
  );
};

/** What the act prints of a line; each axis that differs from the credit line is told with both. */
const Printed = ({ line, rank }: { line: ImputationLine; rank: number | null }) => {
  const t = useT();
  const { printed, comparison, resolvedBy, resolvedOn } = line;
  const named = rank === null ? '' : `${t('resources.awards.imputation.row', { rank })} · `;
  if (!printed) {
    return (
      <Note family="unknown">
        {named}
        {t('resources.awards.imputation.notPrinted')}
      </Note>
    );
  }
  const differs = comparison?.differs ?? [];
  return (
    <Note family={differs.length > 0 ? 'attention' : undefined}>
      {named}
      {t('resources.awards.imputation.printed')} <q className={styles.printed}>{printed}</q>
      {differs.map(({ axis, printed: asPrinted, actual }) => (
        <div key={axis}>
          {t('resources.awards.imputation.axisDiffers', {
            axis: t(`resources.awards.imputation.${axis}`),
            printed: asPrinted,
            actual: actual || t('resources.awards.imputation.noAxis'),
          })}
        </div>
      ))}
      {resolvedBy && resolvedOn && (
        <div style={{ color: 'var(--text2)' }}>
          {t('resources.awards.imputation.resolved', { name: resolvedBy, day: showDay(resolvedOn) })}
        </div>
      )}
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
