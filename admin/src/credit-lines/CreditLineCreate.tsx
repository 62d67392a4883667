import { required, useGetList } from 'react-admin';
import { useFiscalYears } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { ChoiceInput, CreatePage, DigitsInput, Pair } from '../shared';
import { sections, type Department } from './creditLine';

const CreditLineCreate = () => (
  <CreatePage defaults={{ section: 'fonctionnement' }}>
    <CreditLineInputs />
  </CreatePage>
);

const CreditLineInputs = () => {
  const t = useT();
  const years = useFiscalYears().filter(({ state }) => state !== 'closed');
  const { data: departments = [] } = useGetList<Department>('departments', {
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
    filter: { state: 'open' },
  });
  return (
    <>
      <ChoiceInput
        source="fiscalYearId"
        validate={required()}
        choices={years.map(({ id, budget, year }) => ({ id, name: `${budget} · ${year}` }))}
      />
      <Pair>
        <ChoiceInput
          source="section"
          validate={required()}
          choices={sections.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) }))}
        />
        <ChoiceInput source="departmentId" validate={required()} choices={departments} />
        <DigitsInput source="chapitre" validate={required()} hint={t('resources.credit-lines.hints.chapitre')} />
        <DigitsInput source="nature" validate={required()} hint={t('resources.credit-lines.hints.nature')} />
        <DigitsInput source="fonction" validate={required()} hint={t('resources.credit-lines.hints.fonction')} />
        <DigitsInput source="sousPolitique" hint={t('resources.credit-lines.hints.axis')} />
        <DigitsInput source="programme" hint={t('resources.credit-lines.hints.axis')} />
      </Pair>
    </>
  );
};

export default CreditLineCreate;
