import { useState } from 'react';
import { required, useNotify } from 'react-admin';
import { client } from '../api/client';
import { ProblemError } from '../api/problem';
import { useT } from '../i18n';
import { Actions, Attachments, Day, State, TextInput, type ActionScreens } from '../shared';
import { grouped } from '../shared/format/identifiers';
import { showDay } from '../shared/format/days';
import styles from './BankAccounts.module.css';
import { CalledContact } from './CalledContact';
import type { BankAccount } from './beneficiary';

const screens: ActionScreens<'bank-accounts', BankAccount> = {
  confirm: {
    confirm: (account) => <Consequence account={account} text="resources.bank-accounts.confirmText" />,
    inputs: (account) => <CalledContact account={account} />,
  },
  refuse: {
    destructive: true,
    confirm: (account) => <Consequence account={account} text="resources.bank-accounts.refuseText" />,
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
};

type Text = 'resources.bank-accounts.confirmText' | 'resources.bank-accounts.refuseText';

const Consequence = ({ account, text }: { account: BankAccount; text: Text }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{account.holder}</strong> · <span className="figure">{grouped(account.maskedIban)}</span>
      </p>
      <p>{t(text)}</p>
    </>
  );
};

export const BankAccountRow = ({ account }: { account: BankAccount }) => {
  const t = useT();
  const decision = account.calledContact ?? account.refusalReason;
  return (
    <div className={styles.account}>
      <div className={styles.words}>
        <p className={styles.line}>
          <Iban account={account} />
          <State subject="bank_account" value={account.state} />
        </p>
        <p className={styles.detail}>
          {[account.holder, account.proof, account.providedBy].join(' · ')} · <Day value={account.providedOn} />
        </p>
        {decision && <p className={styles.detail}>{[decision, account.decidedBy].filter(Boolean).join(' · ')}</p>}
        {account.state === 'confirmed' && account.usableFrom && (
          <p className={styles.detail}>
            {t('resources.bank-accounts.usableFrom', { day: showDay(account.usableFrom) })}
          </p>
        )}
        <Attachments bare subject="bank_account" id={account.id} />
      </div>
      <Actions resource="bank-accounts" record={account} screens={screens} row />
    </div>
  );
};

const Iban = ({ account }: { account: BankAccount }) => {
  const t = useT();
  const notify = useNotify();
  const [revealed, setRevealed] = useState<string | null>(null);
  const reveal = async (): Promise<void> => {
    try {
      const { iban } = await client.post<{ iban: string }>(`/bank-accounts/${account.id}/reveal`, { body: {} });
      setRevealed(iban);
    } catch (error) {
      notify(error instanceof ProblemError ? error.message : t('shared.failure.text'), { type: 'error' });
    }
  };
  return (
    <>
      <strong className="figure">{grouped(revealed ?? account.maskedIban)}</strong>
      <button
        type="button"
        className={`${styles.reveal} screen-only`}
        title={t('resources.bank-accounts.revealNote')}
        onClick={() => (revealed ? setRevealed(null) : void reveal())}
      >
        {t(revealed ? 'resources.bank-accounts.hide' : 'resources.bank-accounts.reveal')}
      </button>
    </>
  );
};
