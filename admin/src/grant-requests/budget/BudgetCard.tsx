import { useId, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { Card, Mark, Money, Note, Share } from '../../shared';
import type { GrantRequest } from '../grantRequest';
import { type BudgetLine, type Side, sumsOf } from './budget';
import styles from './Budget.module.css';

/** The budget by account as it is read: charges beside products, each with its share. */
export const BudgetCard = ({ request: { budgetLines, budgetBase, warnings } }: { request: GrantRequest }) => {
  const t = useT();
  if (budgetLines.length === 0) return null;
  const sums = sumsOf(budgetLines);
  const inKind = sums.inKindChargeCents + sums.inKindProductCents > 0;
  const half = (side: Side, valued: boolean, cents: number) => (
    <Half
      side={side}
      valued={valued}
      totalCents={cents}
      lines={budgetLines.filter((line) => line.side === side && line.inKind === valued)}
    />
  );
  return (
    <Card
      id="budget"
      title={t('resources.grant-requests.cards.budget')}
      precision={t(`resources.grant-requests.bases.${budgetBase}`)}
    >
      <div className={styles.columns}>
        {half('charge', false, sums.chargeCents)}
        {half('product', false, sums.productCents)}
      </div>
      {inKind && (
        <div className={styles.columns}>
          {half('charge', true, sums.inKindChargeCents)}
          {half('product', true, sums.inKindProductCents)}
        </div>
      )}
      {sums.chargeCents !== sums.productCents && (
        <Note family="attention">{t('resources.grant-requests.budget.unfinished')}</Note>
      )}
      {warnings.map(({ code, sentence }) => (
        <Note key={code} family="attention">
          {sentence}
        </Note>
      ))}
    </Card>
  );
};

interface HalfProps {
  side: Side;
  /** Contributions in kind. */
  valued: boolean;
  lines: readonly BudgetLine[];
  totalCents: number;
}

const Half = ({ side, valued, lines, totalCents }: HalfProps) => {
  const t = useT();
  const heading = useId();
  const kind = valued ? 'inKind' : 'sides';
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t(`resources.grant-requests.budget.${kind}.${side}`)}</h3>
      {lines.map((line, rank) => (
        <Line key={rank} cents={line.amountCents} totalCents={totalCents}>
          {line.account} · {line.label ?? line.funder ?? line.accountLabel}
          <Funding line={line} />
        </Line>
      ))}
      <Line cents={totalCents} foot>
        {t('resources.grant-requests.budget.total')}
      </Line>
    </section>
  );
};

interface LineProps {
  cents: number;
  /** Left out for a total. */
  totalCents?: number;
  foot?: boolean;
  children: ReactNode;
}

const Line = ({ cents, totalCents, foot = false, children }: LineProps) => (
  <div className={foot ? `${styles.line} ${styles.foot}` : styles.line}>
    <span>{children}</span>
    <span>
      <Money cents={cents} />
    </span>
    <span className={styles.share}>{totalCents ? <Share partCents={cents} wholeCents={totalCents} /> : null}</span>
  </div>
);

/** Who is asked, and whether it is obtained; ours is marked. */
const Funding = ({ line: { label, funder, obtained, askedOfUs } }: { line: BudgetLine }) => {
  const t = useT();
  if (!askedOfUs && funder === null && obtained === null) return null;
  const answer = obtained === null ? null : t(`resources.grant-requests.budget.obtained.${obtained ? 'yes' : 'no'}`);
  return (
    <small>
      {askedOfUs ? (
        <Mark family="info">{t('resources.grant-requests.budget.askedOfUs')}</Mark>
      ) : (
        [label === null ? null : funder, answer].filter(Boolean).join(' · ')
      )}
    </small>
  );
};
