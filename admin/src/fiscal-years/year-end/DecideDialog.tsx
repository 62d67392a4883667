import { required } from 'react-admin';
import { useLanguage, useT } from '../../i18n';
import { AmountInput, CreateDialog, TextInput } from '../../shared';
import { money } from '../../shared/format/figures';
import { useWhy } from './useWhy';
import { asProposed, type Commitment, type YearEnd } from './yearEnd';

interface DecideDialogProps {
  end: YearEnd;
  commitment: Commitment;
  onClose: () => void;
}

/** One commitment: what is proposed may be parted otherwise, as long as it makes what is left. */
export const DecideDialog = ({ end, commitment, onClose }: DecideDialogProps) => {
  const t = useT();
  const language = useLanguage();
  const why = useWhy();
  const { cancelCents, carryOverCents, attachCents, ...seen } = asProposed(commitment);
  const { leftCents, dueCents } = commitment;
  const decision = ({ reason, ...amounts }: Record<string, unknown>): object => ({
    fiscalYearId: end.id,
    decisions: [
      {
        ...seen,
        carryOverCents: amounts['carryOverCents'] ?? 0,
        attachCents: amounts['attachCents'] ?? 0,
        cancelCents: amounts['cancelCents'] ?? 0,
        reason,
      },
    ],
  });
  return (
    <CreateDialog
      resource="year-end-commitments"
      path="year-end-decisions"
      verb={t('resources.year-end-commitments.decideOf', { name: commitment.beneficiaryName })}
      done={t('resources.year-end-commitments.retained')}
      defaults={{ cancelCents, carryOverCents, attachCents, reason: why(commitment) }}
      toBody={decision}
      onClose={onClose}
    >
      <p>
        {t('resources.year-end-commitments.ofTotal', {
          left: money(leftCents, language),
          due: money(dueCents, language),
          rest: money(leftCents - dueCents, language),
        })}
      </p>
      <AmountInput source="carryOverCents" hint="resources.year-end-commitments.hints.carryOverCents" />
      {commitment.section === 'fonctionnement' && (
        <AmountInput source="attachCents" hint="resources.year-end-commitments.hints.attachCents" />
      )}
      <AmountInput source="cancelCents" hint="resources.year-end-commitments.hints.cancelCents" />
      <TextInput source="reason" validate={required()} hint="resources.year-end-commitments.hints.reason" rows={2} />
    </CreateDialog>
  );
};
