import { useState } from 'react';
import type { DemonstrationAccount } from '../api/types';
import { useT } from '../i18n';
import styles from './Entrance.module.css';

interface DemonstrationAccountsProps {
  accounts: readonly DemonstrationAccount[];
  onChoose: (credentials: { email: string; password?: string }) => void;
}

/** The cast of the demonstration: one click fills in the form. One account a role first, the others on request. */
export const DemonstrationAccounts = ({ accounts, onChoose }: DemonstrationAccountsProps) => {
  const t = useT();
  const [whole, setWhole] = useState(false);
  const password = accounts[0]?.password;
  const shown = whole ? accounts : oneARole(accounts);
  return (
    <section className={styles.accounts} aria-labelledby="accounts-title">
      <header>
        <h2 id="accounts-title">{t('shell.login.accounts')}</h2>
        <p>{password ? t('shell.login.accountsHint', { password }) : t('shell.login.accountsHintBare')}</p>
      </header>
      <ul>
        {shown.map((account) => (
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
      {shown.length < accounts.length && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {t('shell.login.otherAccounts', { smart_count: accounts.length - shown.length })}
        </button>
      )}
    </section>
  );
};

const oneARole = (accounts: readonly DemonstrationAccount[]): DemonstrationAccount[] =>
  accounts.filter(
    ({ roles }, index) => !accounts.slice(0, index).some((other) => roles.every((role) => other.roles.includes(role))),
  );
