import { useGetOne } from 'react-admin';
import type { Beneficiary } from '../beneficiaries/beneficiary';
import { useT } from '../i18n';
import { Card, Checklist, Day, Note, RecordLink, type CheckLine } from '../shared';
import { showDay } from '../shared/format/days';
import { grouped } from '../shared/format/identifiers';
import { whole } from '../shared/record/cache';
import type { Payment } from './payment';

/** Where the money goes, and who vouches for it. */
export const AccountCard = ({ payment: { account, beneficiary } }: { payment: Payment }) => {
  const t = useT();
  const { data } = useGetOne<Beneficiary>('beneficiaries', { id: beneficiary.id, meta: whole }, { retry: false });
  const checked = data?.bankAccounts.find(({ id }) => id === account?.id);
  const link = (
    <RecordLink resource="beneficiaries" id={beneficiary.id}>
      {beneficiary.legalName}
    </RecordLink>
  );
  if (!account) {
    return (
      <Card title={t('resources.payments.cards.account')} precision={link}>
        <Note family="stop">{t('resources.payments.noAccount')}</Note>
      </Card>
    );
  }
  const lines: (CheckLine | false)[] = [
    {
      id: 'iban',
      family: checked ? 'done' : 'unknown',
      label: <strong className="figure">{grouped(account.maskedIban)}</strong>,
      detail: account.holder,
    },
    checked?.decidedBy != null && {
      id: 'confirmed',
      family: 'done',
      label: t('resources.payments.confirmedBy', { name: checked.decidedBy }),
      detail: checked.calledContact,
      at: <Day value={checked.decidedOn} />,
    },
    checked?.usableFrom != null && {
      id: 'usable',
      family: 'info',
      label: t('resources.payments.usableFrom', { day: showDay(checked.usableFrom) }),
    },
  ];
  return (
    <Card title={t('resources.payments.cards.account')} precision={link}>
      <Checklist lines={lines.filter((line) => line !== false)} />
    </Card>
  );
};
