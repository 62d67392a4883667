import { useRecordContext } from 'react-admin';
import { useT } from '../i18n';
import { EditPage, Note } from '../shared';
import { namesOf, useClauseChoices, type Clause } from './clause';
import { ClauseInputs } from './ClauseInputs';

const ClauseEdit = () => {
  const { kinds, bodies } = useClauseChoices();
  return (
    <EditPage
      describe={{
        kinds: (values: string[]) => namesOf(kinds, values),
        bodies: (values: string[]) => namesOf(bodies, values),
      }}
    >
      <Locked />
      <ClauseInputs />
    </EditPage>
  );
};

const Locked = () => {
  const t = useT();
  const clause = useRecordContext<Clause>();
  return clause?.sealed.length ? <Note family="info">{t('resources.clauses.locked')}</Note> : null;
};

export default ClauseEdit;
