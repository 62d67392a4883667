import { Button } from '@mui/material';
import { useState } from 'react';
import { email, required, useCanAccess } from 'react-admin';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Card, CardText, CreateDialog, Day, DayInput, Pair, TextInput } from '../shared';
import styles from './BankAccounts.module.css';
import type { Beneficiary, Contact } from './beneficiary';

/** Whom one may call, and since when: a number known before an account is what confirms it. */
export const Contacts = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'beneficiaries', action: 'edit' });
  const mayChange = canAccess === true && record.state === 'active';
  return (
    <Card
      title={t('resources.beneficiary-contacts.title')}
      action={
        mayChange && (
          <button type="button" onClick={() => setAdding(true)}>
            {t('resources.beneficiary-contacts.add')}
          </button>
        )
      }
    >
      {record.contacts.length === 0 && <CardText>{t('resources.beneficiary-contacts.empty')}</CardText>}
      {record.contacts.map((contact) => (
        <ContactRow key={contact.id} contact={contact} mayEnd={mayChange && contact.leftOn === null} />
      ))}
      {adding && <AddContact beneficiaryId={record.id} onClose={() => setAdding(false)} />}
    </Card>
  );
};

const ContactRow = ({ contact, mayEnd }: { contact: Contact; mayEnd: boolean }) => {
  const t = useT();
  const [ending, setEnding] = useState(false);
  return (
    <div className={styles.account}>
      <div className={styles.words}>
        <p className={styles.line}>
          <strong>{contact.name}</strong>
          {contact.function && <span>{contact.function}</span>}
        </p>
        <p className={styles.detail}>
          {contact.phone && <span className="figure">{contact.phone}</span>}
          {contact.phone && contact.email && ' · '}
          {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </p>
        <p className={styles.detail}>
          {t('resources.beneficiary-contacts.knownSince')} <Day value={contact.knownSince} />
          {contact.leftOn && (
            <>
              , {t('resources.beneficiary-contacts.left')} <Day value={contact.leftOn} />
            </>
          )}
        </p>
      </div>
      {mayEnd && (
        <Button variant="outlined" className="screen-only" onClick={() => setEnding(true)}>
          {t('resources.beneficiary-contacts.end')}
        </Button>
      )}
      {ending && <EndContact contact={contact} onClose={() => setEnding(false)} />}
    </div>
  );
};

const AddContact = ({ beneficiaryId, onClose }: { beneficiaryId: number; onClose: () => void }) => {
  const t = useT();
  return (
    <CreateDialog
      resource="beneficiary-contacts"
      verb={t('resources.beneficiary-contacts.add')}
      done={t('resources.beneficiary-contacts.added')}
      path={`beneficiaries/${beneficiaryId}/contacts`}
      onClose={onClose}
    >
      <TextInput source="name" validate={required()} autoFocus />
      <TextInput source="function" />
      <Pair>
        <TextInput source="phone" type="tel" />
        <TextInput source="email" type="email" validate={email()} />
      </Pair>
      <p>{t('resources.beneficiary-contacts.since')}</p>
    </CreateDialog>
  );
};

const EndContact = ({ contact, onClose }: { contact: Contact; onClose: () => void }) => {
  const t = useT();
  const today = useSession()?.today;
  return (
    <CreateDialog
      resource="beneficiary-contacts"
      verb={t('resources.beneficiary-contacts.end')}
      done={t('resources.beneficiary-contacts.ended')}
      record={contact}
      defaults={{ leftOn: today }}
      onClose={onClose}
    >
      <p>
        <strong>{contact.name}</strong> : {t('resources.beneficiary-contacts.endText')}
      </p>
      <DayInput source="leftOn" validate={required()} />
    </CreateDialog>
  );
};
