import { useLanguage, useT } from '../../i18n';
import { Note } from '../../shared';
import { money } from '../../shared/format/figures';
import styles from './Breakdown.module.css';

type Sums = 'partsDiffer' | 'differ' | 'instalmentsDiffer';

interface AgreementProps {
  /** Undefined where nothing more needs to be said when they agree. */
  agreed?: 'agree' | 'instalmentsAgree';
  differ: Sums;
  sumCents: number;
  amountCents: number | null;
  /** One click that makes them agree. */
  adjust?: { label: string; do: () => void } | null;
}

/** Whether a breakdown makes the amount, to the cent, while it is typed. */
export const Agreement = ({ agreed, differ, sumCents, amountCents, adjust }: AgreementProps) => {
  const t = useT();
  const language = useLanguage();
  const amount = money(amountCents ?? 0, language);
  const agrees = sumCents === amountCents;
  if (agrees && !agreed) return null;
  return (
    <div role="status" className={styles.agreement}>
      <Note family={agrees ? 'done' : 'attention'}>
        {agrees
          ? t(`resources.awards.imputation.${agreed!}`, { amount })
          : t(`resources.awards.imputation.${differ}`, { amount, sum: money(sumCents, language) })}
        {!agrees && adjust && (
          <button type="button" className={styles.adjust} onClick={adjust.do}>
            {adjust.label}
          </button>
        )}
      </Note>
    </div>
  );
};
