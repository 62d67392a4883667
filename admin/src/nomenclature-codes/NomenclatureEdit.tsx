import { required, useRecordContext } from 'react-admin';
import { useT } from '../i18n';
import { DigitsInput, EditPage, TextInput } from '../shared';
import type { Code } from './code';
import { ParentInput } from './ParentInput';

const NomenclatureEdit = () => (
  <EditPage>
    <Inputs />
  </EditPage>
);

const Inputs = () => {
  const t = useT();
  const code = useRecordContext<Code>();
  if (!code) return null;
  return (
    <>
      <DigitsInput source="code" validate={required()} hint={t('resources.nomenclature-codes.hints.code')} />
      <TextInput source="label" validate={required()} hint={t('resources.nomenclature-codes.hints.label')} />
      <ParentInput {...code} />
    </>
  );
};

export default NomenclatureEdit;
