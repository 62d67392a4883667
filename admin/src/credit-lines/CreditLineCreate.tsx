import { required, useGetList } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useFiscalYears, type FiscalYearItem } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { useUsableCodes } from '../nomenclature-codes/code';
import { ChoiceInput, CreatePage, Pair, SearchInput } from '../shared';
import { sections, type Department } from './creditLine';

const CreditLineCreate = () => (
  <CreatePage defaults={{ section: 'fonctionnement' }}>
    <CreditLineInputs />
  </CreatePage>
);

const CreditLineInputs = () => {
  const t = useT();
  const years = useFiscalYears().filter(({ state }) => state !== 'closed');
  const fiscalYearId: unknown = useWatch({ name: 'fiscalYearId' });
  const year = years.find(({ id }) => id === fiscalYearId);
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
        hint={t('resources.credit-lines.hints.fiscalYearId')}
        choices={years.map(({ id, budget, year }) => ({ id, name: `${budget} · ${year}` }))}
      />
      <Pair>
        <ChoiceInput
          source="section"
          validate={required()}
          choices={sections.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) }))}
        />
        <ChoiceInput source="departmentId" validate={required()} choices={departments} />
      </Pair>
      {year && <Codes year={year} />}
    </>
  );
};

type Watched = [section: string, chapitre: string | null, sousPolitique: string | null];

/** Only the codes that the budget may still use in that year, each under the one it hangs on. */
const Codes = ({ year: { year, budgetId } }: { year: FiscalYearItem }) => {
  const t = useT();
  const [section, chapitre, sousPolitique] = useWatch({ name: ['section', 'chapitre', 'sousPolitique'] }) as Watched;
  const codes = { year, budgetId };
  const chapitres = useUsableCodes({ ...codes, axis: 'chapitre', parent: section });
  const natures = useUsableCodes({ ...codes, axis: 'nature', parent: chapitre });
  const fonctions = useUsableCodes({ ...codes, axis: 'fonction' });
  const sousPolitiques = useUsableCodes({ ...codes, axis: 'sous_politique' });
  const programmes = useUsableCodes({ ...codes, axis: 'programme', parent: sousPolitique });
  const axis = t('resources.credit-lines.hints.axis');
  return (
    <>
      <SearchInput source="chapitre" validate={required()} choices={chapitres} />
      <SearchInput source="nature" validate={required()} choices={natures} />
      <SearchInput source="fonction" validate={required()} choices={fonctions} />
      <SearchInput source="sousPolitique" choices={sousPolitiques} hint={axis} />
      <SearchInput source="programme" choices={programmes} hint={axis} />
    </>
  );
};

export default CreditLineCreate;
