import type { DemonstrationAccount } from '../api/types';
import { useT } from '../i18n';
import styles from './Entrance.module.css';

interface DemonstrationAccountsProps {
  accounts: readonly DemonstrationAccount[];
  onChoose: (credentials: { email: string; password?: string }) => void;
}

/** The cast of the demonstration: one click fills in the form. */
export const DemonstrationAccounts = ({ accounts, onChoose }: DemonstrationAccountsProps) => {
  const t = useT();
  const password = accounts[0]?.password;
  return (
    <section className={styles.accounts} aria-labelledby="accounts-title">
      <header>
        <h2 id="accounts-title">{t('shell.login.accounts')}</h2>
        <p>{password ? t('shell.login.accountsHint', { password }) : t('shell.login.accountsHintBare')}</p>
      </header>
      <ul>
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" onClick={() => onChoose({ email: account.email, password: account.password })}>
              <span>{account.displayName}</span>
              <small>
                {account.roles.map((role) => t(`shell.roles.${role}`)).join(', ')} · {account.departmentName}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
