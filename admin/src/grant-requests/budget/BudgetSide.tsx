import { MenuItem, TextField } from '@mui/material';
import { useId, type KeyboardEvent } from 'react';
import { useLanguage, useT } from '../../i18n';
import { money } from '../../shared/format/figures';
import { useSealed } from '../../shared/form/useSealed';
import { type Account, emptyLine, type LineForm, placeOf, type Side, sideOf, sumsOf } from './budget';
import styles from './Budget.module.css';
import { BudgetRow } from './BudgetRow';

interface BudgetSideProps {
  side: Side;
  accounts: readonly Account[];
  /** Of both sides: their ranks are those of the whole budget. */
  lines: readonly LineForm[];
  ids: readonly string[];
  onAdd: (rank: number, line: LineForm) => void;
  onRemove: (rank: number) => void;
}

/** From an amount, Enter and the arrows go to the one under or above it, as in a ledger. */
function toNextAmount(event: KeyboardEvent<HTMLElement>): void {
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const amounts = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[name$=".amountCents"]')];
  const rank = amounts.indexOf(event.target as HTMLInputElement);
  if (!step || rank === -1 || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  amounts[rank + step]?.focus();
}

/** One column: its lines, another account to add, and what it makes. */
export const BudgetSide = ({ side, accounts, lines, ids, onAdd, onRemove }: BudgetSideProps) => {
  const t = useT();
  const language = useLanguage();
  const heading = useId();
  const sealed = useSealed('budgetLines');
  const sums = sumsOf(lines);
  const nameOf = (code: string): string =>
    `${code} · ${accounts.find((account) => account.code === code)?.label ?? code}`;
  return (
    <section className={styles.side} aria-labelledby={heading} onKeyDown={toNextAmount}>
      <h3 id={heading}>{t(`resources.grant-requests.budget.sides.${side}`)}</h3>
      {lines.map(({ account }, rank) =>
        ids[rank] !== undefined && sideOf(account) === side ? (
          <BudgetRow
            key={ids[rank]}
            rank={rank}
            account={account}
            name={nameOf(account)}
            onRemove={() => onRemove(rank)}
          />
        ) : null,
      )}
      {!sealed && (
        <TextField
          select
          className={styles.add}
          label={t('resources.grant-requests.budget.add')}
          value=""
          onChange={({ target }) => onAdd(placeOf(lines, target.value), emptyLine(target.value))}
          slotProps={{ select: { MenuProps: { transitionDuration: 0 } } }}
        >
          {accounts
            .filter((account) => account.side === side)
            .map(({ code }) => (
              <MenuItem key={code} value={code} sx={code.length > 2 ? { pl: 8 } : undefined}>
                {nameOf(code)}
              </MenuItem>
            ))}
        </TextField>
      )}
      <p className={styles.sum}>
        <span>{t(`resources.grant-requests.budget.totals.${side}`)}</span>
        <strong className="figure">{money(sums[`${side}Cents`], language)}</strong>
      </p>
    </section>
  );
};
