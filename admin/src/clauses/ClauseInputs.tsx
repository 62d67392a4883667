import { required } from 'react-admin';
import { useT } from '../i18n';
import { ChecksInput, ChoiceInput, DayInput, IntegerInput, Pair, Section, TextInput, YesNoInput } from '../shared';
import { useClauseChoices } from './clause';
import { Mentions, Preview } from './Preview';

/** One set of fields for the creation and the modification; the days of a clause are given when it is created. */
export const ClauseInputs = ({ dated = false }: { dated?: boolean }) => {
  const t = useT();
  const { places, kinds, bodies, conditions } = useClauseChoices();
  return (
    <>
      <Section title={t('resources.clauses.words')}>
        <TextInput source="title" validate={required()} hint="resources.clauses.hints.title" />
        <TextInput source="text" rows={4} validate={required()} hint="resources.clauses.hints.text" />
        <Mentions />
        <Preview />
      </Section>
      <Section title={t('resources.clauses.law')}>
        <Pair>
          <TextInput source="actNumber" hint="resources.clauses.hints.actNumber" />
          <DayInput source="actOn" />
          <TextInput source="legalReference" hint="resources.clauses.hints.legalReference" />
          <TextInput source="legalLink" hint="resources.clauses.hints.legalLink" />
        </Pair>
      </Section>
      <Section title={t('resources.clauses.choice')}>
        <Pair>
          <ChoiceInput source="place" validate={required()} choices={places} />
          <IntegerInput source="rank" validate={required()} hint="resources.clauses.hints.rank" />
          <ChecksInput source="kinds" choices={kinds} />
          <ChecksInput source="bodies" choices={bodies} />
        </Pair>
        <ChoiceInput source="condition" validate={required()} choices={conditions} />
        <YesNoInput source="standard" hint="resources.clauses.hints.standard" />
      </Section>
      {dated && (
        <Section title={t('resources.clauses.days')}>
          <Pair>
            <DayInput source="validFrom" validate={required()} />
            <DayInput source="validUntil" hint="resources.clauses.hints.validUntil" />
          </Pair>
        </Section>
      )}
    </>
  );
};
