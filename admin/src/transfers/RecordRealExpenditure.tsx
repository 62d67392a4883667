import { required } from 'react-admin';
import { useSession } from '../api/session';
import { sections } from '../credit-lines/creditLine';
import { useT } from '../i18n';
import { AmountInput, ChoiceInput, CreateDialog, DayInput, Pair, TextInput } from '../shared';

/** The figure on which the share is counted: told by the budget, which is not kept here as a whole. */
export const RecordRealExpenditure = ({ fiscalYearId, onClose }: { fiscalYearId: number; onClose: () => void }) => {
  const t = useT();
  const today = useSession()?.today;
  return (
    <CreateDialog
      resource="transfers"
      path={`fiscal-years/${fiscalYearId}/real-expenditure`}
      verb={t('resources.transfers.ceiling.record')}
      done={t('resources.transfers.ceiling.recorded')}
      defaults={{ section: 'fonctionnement', knownOn: today }}
      onClose={onClose}
    >
      <Pair>
        <ChoiceInput
          source="section"
          validate={required()}
          choices={sections.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) }))}
        />
        <DayInput source="knownOn" validate={required()} />
      </Pair>
      <AmountInput source="amountCents" validate={required()} hint={t('resources.transfers.hints.real')} />
      <TextInput source="source" validate={required()} hint={t('resources.transfers.hints.source')} />
    </CreateDialog>
  );
};
