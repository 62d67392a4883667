import { required, useRecordContext } from 'react-admin';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { ChoiceInput, DayInput, Pair, ReferenceInput, TextInput } from '../shared';
import { kinds } from './convention';

/** A convention is annexed to its report: only an award that is still before the vote may have one drafted. */
const beforeVote = { state: ['drafting', 'visa_requested', 'reserved'] };

const named = ({ beneficiaryName, object }: Schemas['AwardItem']): string => `${beneficiaryName} · ${object}`;

export const ConventionInputs = () => {
  const t = useT();
  const isKnown = useRecordContext()?.id !== undefined;
  return (
    <>
      {!isKnown && (
        <ReferenceInput
          source="awardId"
          reference="awards"
          optionText={named}
          filter={beforeVote}
          sort={{ field: 'beneficiaryName', order: 'ASC' }}
          validate={required()}
          hint={t('resources.conventions.hints.awardId')}
        />
      )}
      <TextInput source="title" validate={required()} hint={t('resources.conventions.hints.title')} />
      <Pair>
        <ChoiceInput
          source="kind"
          validate={required()}
          choices={kinds.map((kind) => ({ id: kind, name: t(`resources.conventions.kinds.${kind}`) }))}
        />
        <DayInput source="termOn" hint={t('resources.conventions.hints.termOn')} />
      </Pair>
    </>
  );
};
