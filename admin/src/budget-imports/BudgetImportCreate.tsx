import { required } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useSession } from '../api/session';
import { upload } from '../api/upload';
import { useFiscalYears } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { ChoiceInput, CreatePage, DayInput, Pair, TextInput } from '../shared';
import type { Creation } from '../shared/form/useSave';
import { voteKinds, type BudgetImport } from './budgetImport';
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
  const years = useFiscalYears().filter(({ state }) => state !== 'closed');
  return (
    <CreatePage defaults={{ kind: 'initial_budget', votedOn: today, fiscalYearId }} creation={send}>
      <FileInput source="file" validate={required()} />
      <ChoiceInput
        source="fiscalYearId"
        validate={required()}
        choices={years.map(({ id, budget, year }) => ({ id, name: `${budget} · ${year}` }))}
      />
      <Pair>
        <ChoiceInput
          source="kind"
          validate={required()}
          choices={voteKinds.map((kind) => ({ id: kind, name: t(`resources.credit-lines.movements.${kind}`) }))}
        />
        <DayInput source="votedOn" validate={required()} />
      </Pair>
      <TextInput source="act" validate={required()} hint="resources.budget-imports.hints.act" />
    </CreatePage>
  );
};

export default BudgetImportCreate;
