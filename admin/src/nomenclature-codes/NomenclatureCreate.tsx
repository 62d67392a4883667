import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSession } from '../api/session';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { ChoiceInput, CreatePage, DigitsInput, IntegerInput, Pair, TextInput } from '../shared';
import { axes, type Axis } from './code';
import { ParentInput } from './ParentInput';

const NomenclatureCreate = () => {
  const year = Number(useSession()?.today.slice(0, 4));
  return (
    <CreatePage
      defaults={{ axis: 'nature', year, budgetId: '' }}
      toBody={(values) => ({ ...values, budgetId: values['budgetId'] || null })}
    >
      <Inputs />
    </CreatePage>
  );
};

const Inputs = () => {
  const t = useT();
  const budgets = useBudgets();
  const [axis, year, budgetId] = useWatch({ name: ['axis', 'year', 'budgetId'] }) as [Axis, number, number | ''];
  return (
    <>
      <Pair>
        <ChoiceInput
          source="axis"
          validate={required()}
          choices={axes.map((id) => ({ id, name: t(`resources.nomenclature-codes.axes.${id}`) }))}
        />
        <IntegerInput source="year" validate={required()} />
      </Pair>
      <ChoiceInput
        source="budgetId"
        hint={t('resources.nomenclature-codes.hints.budgetId')}
        choices={[
          { id: '', name: t('resources.nomenclature-codes.common') },
          ...budgets.map(({ id, name }) => ({ id, name })),
        ]}
      />
      <DigitsInput source="code" validate={required()} hint={t('resources.nomenclature-codes.hints.code')} />
      <TextInput source="label" validate={required()} />
      <ParentInput axis={axis} year={year} budgetId={budgetId || null} />
    </>
  );
};

export default NomenclatureCreate;
