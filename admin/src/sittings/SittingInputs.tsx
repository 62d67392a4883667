import { required, useRecordContext } from 'react-admin';
import { useT } from '../i18n';
import { ChoiceInput, DayInput, IntegerInput, Pair, TextInput } from '../shared';
import { bodies } from './sitting';

export const SittingInputs = () => {
  const t = useT();
  const isKnown = useRecordContext()?.id !== undefined;
  return (
    <>
      <Pair>
        {!isKnown && (
          <ChoiceInput
            source="body"
            validate={required()}
            choices={bodies.map((body) => ({ id: body, name: t(`resources.sittings.bodies.${body}`) }))}
          />
        )}
        <DayInput source="heldOn" validate={required()} />
      </Pair>
      <Pair>
        <TextInput source="chair" validate={required()} hint={t('resources.sittings.hints.chair')} />
        <TextInput source="secretary" />
      </Pair>
      <IntegerInput source="printedPresentCount" hint={t('resources.sittings.hints.printedPresentCount')} />
    </>
  );
};
