import { required } from 'react-admin';
import { kinds } from '../act-numbers/number';
import { useT } from '../i18n';
import { ChoiceInput, CreatePage, IntegerInput, Note, Pair, TextInput, YesNoInput } from '../shared';
import { bodies } from '../sittings/sitting';

const SeriesCreate = () => (
  <CreatePage defaults={{ kind: 'deliberation', restartsYearly: false, firstValue: 1 }}>
    <SeriesInputs />
  </CreatePage>
);

const SeriesInputs = () => {
  const t = useT();
  return (
    <>
      <Pair>
        <ChoiceInput
          source="kind"
          validate={required()}
          choices={kinds.map((id) => ({ id, name: t(`resources.act-series.kinds.${id}`) }))}
        />
        <ChoiceInput
          source="body"
          hint={t('resources.act-series.hints.body')}
          choices={bodies.map((id) => ({ id, name: t(`resources.sittings.bodies.${id}`) }))}
        />
      </Pair>
      <TextInput source="pattern" validate={required()} hint={t('resources.act-series.hints.pattern')} />
      <Pair>
        <IntegerInput source="firstValue" validate={required()} />
        <YesNoInput source="restartsYearly" />
      </Pair>
      <Note family="info">{t('resources.act-series.hints.replaces')}</Note>
    </>
  );
};

export default SeriesCreate;
