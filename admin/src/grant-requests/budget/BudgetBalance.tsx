import { useWatch } from 'react-hook-form';
import { useLanguage, useT, type Key } from '../../i18n';
import { Note } from '../../shared';
import { money } from '../../shared/format/figures';
import { type LineForm, sumsOf } from './budget';
import styles from './Budget.module.css';

/** Whether both sides make the same, to the cent, while they are typed; and whether the budget asks us what the request does. */
export const BudgetBalance = ({ lines }: { lines: readonly LineForm[] }) => {
  const t = useT();
  const language = useLanguage();
  const requestedCents = useWatch({ name: 'requestedCents' }) as number | null;
  const { chargeCents, productCents, inKindChargeCents, inKindProductCents, oursCents } = sumsOf(lines);
  const written = (cents: number): string => money(cents, language);
  const gap = chargeCents - productCents;
  const inKindGap = inKindChargeCents - inKindProductCents;
  const say = (key: Key, cents: number): string => t(key, { amount: written(Math.abs(cents)) });
  return (
    <div role="status" className={styles.balance}>
      {chargeCents + productCents > 0 && (
        <Note family={gap === 0 ? 'done' : 'attention'}>
          {gap === 0
            ? say('resources.grant-requests.budget.balanced', chargeCents)
            : say(`resources.grant-requests.budget.${gap > 0 ? 'productsShort' : 'chargesShort'}`, gap)}
        </Note>
      )}
      {inKindChargeCents + inKindProductCents > 0 && (
        <Note family={inKindGap === 0 ? 'done' : 'attention'}>
          {inKindGap === 0
            ? say('resources.grant-requests.budget.inKindBalanced', inKindChargeCents)
            : say(
                `resources.grant-requests.budget.${inKindGap > 0 ? 'inKindProductsShort' : 'inKindChargesShort'}`,
                inKindGap,
              )}
        </Note>
      )}
      {oursCents !== null && requestedCents != null && oursCents !== requestedCents && (
        <Note family="attention">
          {t('resources.grant-requests.budget.asksOther', {
            ours: written(oursCents),
            requested: written(requestedCents),
          })}
        </Note>
      )}
    </div>
  );
};
