import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { useSession } from '../api/session';
import { upload } from '../api/upload';
import { useFiscalYears } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { ChoiceInput, CreatePage, DayInput, Pair, TextInput } from '../shared';
import type { Creation } from '../shared/form/useSave';
import { importKinds, natureOf, type BudgetImport, type ImportKind } from './budgetImport';
import { FileInput } from './FileInput';

interface Sent {
  file: File;
  fiscalYearId: number;
  kind: string;
  act: string;
  votedOn: string;
}

/** The file is the body; what it is the vote of stands in the address. */
const send: Creation = (values, idempotencyKey) => {
  const { file, ...vote } = values as Sent;
  return upload<BudgetImport>('/budget-imports', {
    query: { ...vote, name: file.name },
    content: file,
    idempotencyKey,
  });
};

const BudgetImportCreate = () => {
  const t = useT();
  const today = useSession()?.today;
  const [address] = useSearchParams();
  const fiscalYearId = Number(address.get('fiscalYearId')) || null;
  const kind = importKinds.find((each) => each === address.get('kind')) ?? 'initial_budget';
  const years = useFiscalYears().filter(({ state }) => state !== 'closed');
  return (
    <CreatePage defaults={{ kind, votedOn: today, fiscalYearId }} creation={send}>
      <ChosenFile />
      <ChoiceInput
        source="fiscalYearId"
        validate={required()}
        choices={years.map(({ id, budget, year }) => ({ id, name: `${budget} · ${year}` }))}
      />
      <Pair>
        <ChoiceInput
          source="kind"
          validate={required()}
          choices={importKinds.map((kind) => ({ id: kind, name: t(`resources.credit-lines.movements.${kind}`) }))}
        />
        <OnDay />
      </Pair>
      <Named />
    </CreatePage>
  );
};

/** Votes and statements are named, dated and written otherwise. */
const useNature = (): ReturnType<typeof natureOf> => natureOf(useWatch({ name: 'kind' }) as ImportKind);

const ChosenFile = () => (
  <FileInput source="file" validate={required()} hint={useT()(`resources.budget-imports.hints.file.${useNature()}`)} />
);

const OnDay = () => (
  <DayInput source="votedOn" label={useT()(`resources.budget-imports.on.${useNature()}`)} validate={required()} />
);

const Named = () => {
  const t = useT();
  const nature = useNature();
  return (
    <TextInput
      source="act"
      label={t(`resources.budget-imports.named.${nature}`)}
      hint={t(`resources.budget-imports.hints.act.${nature}`)}
      validate={required()}
    />
  );
};

export default BudgetImportCreate;
