import { required, useNavigate, useNotify } from 'react-admin';
import { useSession } from '../api/session';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { ChoiceInput, DigitsInput, IntegerInput, PageHead, Pair, RecordForm } from '../shared';
import { successionAxes } from './succession';

/** A correspondence has no page of its own: once saved, its list is read again. */
const SuccessionCreate = () => {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const budgets = useBudgets();
  const year = Number(useSession()?.today.slice(0, 4)) + 1;
  return (
    <>
      <PageHead
        title={t('resources.code-successions.create')}
        trail={[{ label: t('resources.code-successions.title'), to: '/code-successions' }]}
      />
      <RecordForm
        resource="code-successions"
        defaults={{ axis: 'nature', year, budgetId: '' }}
        toBody={(values) => ({ ...values, budgetId: values['budgetId'] || null })}
        save={t('resources.code-successions.save')}
        cancelTo="/code-successions"
        onSaved={() => {
          notify(t('resources.code-successions.saved'), { type: 'success' });
          void navigate('/code-successions');
        }}
      >
        <Pair>
          <ChoiceInput
            source="axis"
            validate={required()}
            choices={successionAxes.map((id) => ({ id, name: t(`resources.nomenclature-codes.axes.${id}`) }))}
          />
          <IntegerInput source="year" validate={required()} hint={t('resources.code-successions.hints.year')} />
          <DigitsInput source="formerCode" validate={required()} />
          <DigitsInput source="code" hint={t('resources.code-successions.hints.code')} />
        </Pair>
        <ChoiceInput
          source="budgetId"
          choices={[
            { id: '', name: t('resources.nomenclature-codes.common') },
            ...budgets.map(({ id, name }) => ({ id, name })),
          ]}
        />
      </RecordForm>
    </>
  );
};

export default SuccessionCreate;
