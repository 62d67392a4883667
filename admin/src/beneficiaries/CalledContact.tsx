import { Button } from '@mui/material';
import { required, useGetOne } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useT } from '../i18n';
import { Day, Note, TextInput } from '../shared';
import { whole } from '../shared/record/cache';
import type { BankAccount, Beneficiary, Contact } from './beneficiary';

const written = ({ name, phone }: Contact): string => [name, phone].filter(Boolean).join(', ');

/** Who was called; those known before the account came are one click away, the others are not offered. */
export const CalledContact = ({ account }: { account: BankAccount }) => {
  const t = useT();
  const { setValue } = useFormContext();
  const { data } = useGetOne<Beneficiary>('beneficiaries', { id: account.beneficiaryId, meta: whole });
  const known = (data?.contacts ?? []).filter(
    ({ knownSince, leftOn, phone }) => knownSince < account.providedOn && leftOn === null && phone !== null,
  );
  return (
    <>
      {data && known.length === 0 && <Note family="attention">{t('resources.bank-accounts.nobodyKnown')}</Note>}
      {known.map((contact) => (
        <div key={contact.id}>
          <Button
            variant="outlined"
            onClick={() => setValue('calledContact', written(contact), { shouldDirty: true, shouldValidate: true })}
          >
            {written(contact)}
          </Button>{' '}
          <small>
            {t('resources.beneficiary-contacts.knownSince')} <Day value={contact.knownSince} />
          </small>
        </div>
      ))}
      <TextInput source="calledContact" hint="resources.bank-accounts.hints.calledContact" validate={required()} />
    </>
  );
};
