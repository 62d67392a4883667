import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { email, Form, required, useCheckAuth, useLogin, useNavigate } from 'react-admin';
import { client } from '../api/client';
import { ProblemError } from '../api/problem';
import type { DemonstrationAccount } from '../api/types';
import { useT } from '../i18n';
import { Alert } from '../shared/feedback/Alert';
import { SaveButton } from '../shared/form/SaveButton';
import { TextInput } from '../shared/form/inputs';
import { DemonstrationAccounts } from './DemonstrationAccounts';
import styles from './Entrance.module.css';
import { Logo } from './Logo';
import { LanguageSwitch, ThemeToggle } from './TopBar';

interface Credentials {
  email: string;
  password: string;
}

export const Login = () => {
  const t = useT();
  const [filled, setFilled] = useState<Partial<Credentials>>({});
  const { data: accounts = [] } = useQuery({
    queryKey: ['demonstration-accounts'],
    queryFn: () => client.get<DemonstrationAccount[]>('/session/demonstration-accounts'),
    retry: false,
  });
  useSendHomeWhenSignedIn();
  useEffect(() => {
    document.title = `${t('shell.login.title')} · ${t('shell.product')}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <header className={styles.tools}>
        <LanguageSwitch />
        <ThemeToggle />
      </header>
      <main className={styles.middle}>
        <section className={styles.card}>
          <div className={styles.brand}>
            <Logo size={32} />
            <h1>{t('shell.product')}</h1>
          </div>
          <p className={styles.intro}>{t('shell.login.intro')}</p>
          <LoginForm key={filled.email} filled={filled} />
        </section>
        {accounts.length > 0 && <DemonstrationAccounts accounts={accounts} onChoose={setFilled} />}
      </main>
    </div>
  );
};

/** The login page opened by someone already signed in. */
function useSendHomeWhenSignedIn(): void {
  const checkAuth = useCheckAuth();
  const navigate = useNavigate();
  useEffect(() => {
    checkAuth({}, false).then(
      () => void navigate('/', { replace: true }),
      () => undefined,
    );
  }, [checkAuth, navigate]);
}

const LoginForm = ({ filled }: { filled: Partial<Credentials> }) => {
  const t = useT();
  const login = useLogin();
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (credentials: object): Promise<void> => {
    setFailure(null);
    await login(credentials).catch(setFailure);
  };
  return (
    <Form
      record={{}}
      defaultValues={filled}
      onSubmit={submit}
      disableInvalidFormNotification
      noValidate
      className={styles.fields}
    >
      {failure !== null && (
        <Alert family="stop">{failure instanceof ProblemError ? failure.message : t('shell.login.unreachable')}</Alert>
      )}
      <TextInput
        source="email"
        label={t('shell.login.email')}
        type="email"
        autoComplete="username"
        validate={[required(), email()]}
        autoFocus
      />
      <TextInput
        source="password"
        label={t('shell.login.password')}
        type="password"
        autoComplete="current-password"
        validate={required()}
      />
      <SaveButton label={t('shell.login.submit')} />
    </Form>
  );
};
