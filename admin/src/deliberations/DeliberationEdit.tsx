import { required } from 'react-admin';
import { useT } from '../i18n';
import { EditPage, TextInput } from '../shared';
import { Certifier } from './DeliberationCreate';

const DeliberationEdit = () => {
  const t = useT();
  return (
    <EditPage>
      <TextInput source="voteWording" validate={required()} hint={t('resources.deliberations.hints.voteWording')} />
      <Certifier />
    </EditPage>
  );
};

export default DeliberationEdit;
