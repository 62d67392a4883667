import { Button } from '@mui/material';
import { useState } from 'react';
import { Form, required, useNavigate } from 'react-admin';
import { Link } from 'react-router';
import { useRead } from '../api/useRead';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { Alert, Card, CardText, Glyph, Note, TextInput } from '../shared';
import { usePerform } from '../shared/actions/usePerform';
import { DialogRefusal } from '../shared/form/DialogRefusal';
import { saveOnCtrlEnter } from '../shared/form/RecordForm';
import { SaveButton } from '../shared/form/SaveButton';
import { nameOf, type Beneficiary } from './beneficiary';
import { compared, firstKept, type Mergeable } from './merge';
import styles from './Merge.module.css';
import { MergeTable } from './MergeTable';

type Preview = Schemas['MergePreviewView'];

interface Sides {
  /** The record that will be merged. */
  goes: Beneficiary;
  /** The record that remains. */
  stays: Beneficiary;
}

export const MergeComparison = ({ goes, stays }: Sides) => {
  const t = useT();
  const differences = compared(goes, stays);
  const [kept, setKept] = useState<readonly Mergeable[]>(() => firstKept(differences));
  const { data: preview } = useRead<Preview>(`/beneficiaries/${goes.id}/merge-preview`, { intoId: stays.id });
  const choose = (field: Mergeable, fromGoing: boolean): void =>
    setKept(fromGoing ? [...kept, field] : kept.filter((other) => other !== field));
  return (
    <div className={styles.comparison}>
      <Card title={t('resources.beneficiaries.merge.values')} precision={t('resources.beneficiaries.merge.valuesText')}>
        {differences.length === 0 ? (
          <CardText>{t('resources.beneficiaries.merge.alike')}</CardText>
        ) : (
          <MergeTable
            goes={nameOf(goes)}
            stays={nameOf(stays)}
            differences={differences}
            kept={kept}
            onChoose={choose}
          />
        )}
        {goes.stopped && !stays.stopped && (
          <Note family="stop">{t('resources.beneficiaries.merge.stopFollows', { reason: goes.stopReason ?? '' })}</Note>
        )}
      </Card>
      {preview && <Consequence preview={preview} stays={stays} />}
      {preview?.allowed === true && <Confirmation goes={goes} stays={stays} kept={kept} />}
    </div>
  );
};

const FOLLOWING = ['grantRequests', 'awards', 'memberships', 'contacts'] as const;
const STAYING = ['bankAccounts', 'mandats'] as const;

/** What moves, what does not, or why nothing may. */
const Consequence = ({ preview: { allowed, reasons, moves }, stays }: { preview: Preview; stays: Beneficiary }) => {
  const t = useT();
  if (!allowed) {
    return (
      <Alert family="stop">
        {reasons.map(({ code, sentence }) => (
          <p key={code}>{sentence}</p>
        ))}
      </Alert>
    );
  }
  const counted = (names: readonly (keyof typeof moves)[]): string =>
    names
      .filter((name) => moves[name] > 0)
      .map((name) => t(`resources.beneficiaries.merge.counts.${name}`, { smart_count: moves[name] }))
      .join(', ') || t('resources.beneficiaries.merge.nothing');
  return (
    <Card title={t('resources.beneficiaries.merge.consequence')}>
      <CardText>
        <p>
          <Glyph family="progress" /> {t('resources.beneficiaries.merge.follow', { name: nameOf(stays) })}{' '}
          <strong>{counted(FOLLOWING)}</strong>.
        </p>
        <p>
          <Glyph family="neutral" /> {t('resources.beneficiaries.merge.remain')} {counted(STAYING)}.
        </p>
      </CardText>
    </Card>
  );
};

const Confirmation = ({ goes, stays, kept }: Sides & { kept: readonly Mergeable[] }) => {
  const t = useT();
  const navigate = useNavigate();
  const { run, error } = usePerform('beneficiaries', goes);
  const submit = async ({ reason }: { reason?: string }): Promise<void> => {
    const { done } = await run('merge', { intoId: stays.id, intoVersion: stays.version, reason, keep: kept });
    if (done) void navigate(`/beneficiaries/${stays.id}/show`);
  };
  return (
    <div onKeyDown={saveOnCtrlEnter}>
      <Form record={{}} resource="beneficiaries" onSubmit={submit} disableInvalidFormNotification noValidate>
        <div className={styles.confirmation}>
          {error !== null && <DialogRefusal error={error} />}
          <TextInput
            source="reason"
            label={t('resources.beneficiaries.merge.reason')}
            hint={t('resources.beneficiaries.merge.reasonHint')}
            validate={required()}
            rows={2}
          />
          <p>{t('resources.beneficiaries.merge.noReturn', { name: nameOf(goes) })}</p>
          <div className={styles.ways}>
            <Button component={Link} to={`/beneficiaries/${goes.id}/show`} variant="outlined">
              {t('shared.cancel')}
            </Button>
            <SaveButton label={t('resources.beneficiaries.merge.do', { name: nameOf(stays) })} />
          </div>
        </div>
      </Form>
    </div>
  );
};
