import { useState } from 'react';
import { Form, minLength, required, useNavigate, useNotify } from 'react-admin';
import { client } from '../api/client';
import { ProblemError } from '../api/problem';
import { session, useSession } from '../api/session';
import { useT } from '../i18n';
import { Refusal } from '../shared/feedback/Refusal';
import { SaveButton } from '../shared/form/SaveButton';
import { TextInput } from '../shared/form/inputs';
import { PageHead } from '../shared/page/PageHead';
import styles from './Entrance.module.css';

/** Asked for at the first connection, or chosen from the account. */
export const ChangePassword = () => {
  const t = useT();
  const must = useSession()?.mustChangePassword ?? false;
  return (
    <div className={must ? styles.middle : undefined}>
      <section className={styles.card}>
        <PageHead title={t('shell.password.title')} identity={must ? t('shell.password.must') : undefined} />
        <PasswordForm />
      </section>
    </div>
  );
};

const PasswordForm = () => {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (body: object): Promise<Record<string, string> | undefined> => {
    setFailure(null);
    try {
      await client.post('/session/password', { body });
      session.set({ ...session.get()!, mustChangePassword: false });
      notify(t('shell.password.done'), { type: 'success' });
      void navigate('/');
      return undefined;
    } catch (error) {
      setFailure(error);
      return error instanceof ProblemError ? error.body.errors : undefined;
    }
  };
  return (
    <Form record={{}} onSubmit={submit} disableInvalidFormNotification noValidate className={styles.fields}>
      {failure !== null && <Refusal error={failure} />}
      <TextInput
        source="current"
        label={t('shell.password.current')}
        type="password"
        autoComplete="current-password"
        validate={required()}
      />
      <TextInput
        source="next"
        label={t('shell.password.next')}
        hint={t('shell.password.hint')}
        type="password"
        autoComplete="new-password"
        validate={[required(), minLength(12)]}
      />
      <SaveButton label={t('shell.password.submit')} />
    </Form>
  );
};
