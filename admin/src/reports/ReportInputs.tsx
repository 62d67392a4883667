import { required } from 'react-admin';
import { useT } from '../i18n';
import { ChoiceInput, Pair, Section, TextInput } from '../shared';
import { bodies } from '../sittings/sitting';
import { ItemsChoice } from './ItemsChoice';
import { CitedActInputs, OpinionInputs } from './ReferencesInputs';
import styles from './Report.module.css';

/** One set of fields for the creation and the modification. */
export const ReportInputs = () => {
  const t = useT();
  return (
    <>
      <Section title={t('resources.reports.cards.report')}>
        <Pair>
          <TextInput source="number" hint={t('resources.reports.hints.number')} />
          <ChoiceInput
            source="body"
            validate={required()}
            choices={bodies.map((body) => ({ id: body, name: t(`resources.sittings.bodies.${body}`) }))}
          />
        </Pair>
        <TextInput source="title" rows={2} validate={required()} hint={t('resources.reports.hints.title')} />
        <TextInput source="rapporteur" hint={t('resources.reports.hints.rapporteur')} />
      </Section>
      <Section title={t('resources.reports.cards.decides')}>
        <ItemsChoice />
      </Section>
      <OpinionInputs />
      <CitedActInputs />
      <Section title={t('resources.reports.cards.text')}>
        <div className={styles.editor}>
          <TextInput source="statement" rows={8} hint={t('resources.reports.hints.statement')} />
        </div>
      </Section>
    </>
  );
};
