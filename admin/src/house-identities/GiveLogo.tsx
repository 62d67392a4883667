import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Form, required, useNotify } from 'react-admin';
import { ProblemError } from '../api/problem';
import { upload } from '../api/upload';
import { useT } from '../i18n';
import { Refusal, TextInput } from '../shared';
import formStyles from '../shared/actions/Actions.module.css';
import { SaveButton } from '../shared/form/SaveButton';
import styles from './House.module.css';
import type { HouseIdentity } from './houseIdentity';

interface GiveLogoProps {
  identity: HouseIdentity;
  onClose: () => void;
}

/** An image, and the words for who does not see it: one does not go without the other. */
export const GiveLogo = ({ identity: { id, version, logo }, onClose }: GiveLogoProps) => {
  const t = useT();
  const title = useId();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const give = async ({ alternativeText }: Record<string, unknown>): Promise<Record<string, string> | undefined> => {
    setMissing(!file);
    if (!file) return undefined;
    try {
      const query = { name: file.name, alternativeText: String(alternativeText) };
      await upload(`/house-identities/${id}/logo`, { query, content: file, version });
      notify(t('resources.house-identities.logo.given'), { type: 'success' });
      await queryClient.invalidateQueries();
      onClose();
      return undefined;
    } catch (error) {
      setFailure(error);
      return error instanceof ProblemError ? error.body.errors : undefined;
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <Form
        record={{ alternativeText: logo?.alternativeText ?? null }}
        onSubmit={give}
        disableInvalidFormNotification
        noValidate
      >
        <DialogTitle id={title}>{t('resources.house-identities.logo.give')}</DialogTitle>
        <DialogContent className={formStyles.fields}>
          {failure !== null && <Refusal error={failure} />}
          <Picker isMissing={isMissing} onPick={setFile} />
          <TextInput
            source="alternativeText"
            label={t('resources.house-identities.logo.alternativeText')}
            hint={t('resources.house-identities.logo.hint')}
            validate={required()}
          />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {t('shared.cancel')}
          </Button>
          <SaveButton label={t('resources.house-identities.logo.save')} />
        </DialogActions>
      </Form>
    </Dialog>
  );
};

const Picker = ({ isMissing, onPick }: { isMissing: boolean; onPick: (file: File | null) => void }) => {
  const t = useT();
  const picker = useId();
  return (
    <div>
      <label htmlFor={picker}>{t('resources.house-identities.logo.file')}</label>
      <p className={styles.detail}>{t('resources.house-identities.logo.accepted')}</p>
      <input
        id={picker}
        type="file"
        accept="image/png,image/jpeg,image/svg+xml"
        onChange={({ target }) => onPick(target.files?.[0] ?? null)}
      />
      {isMissing && (
        <p className={styles.problem} role="alert">
          {t('resources.house-identities.logo.missing')}
        </p>
      )}
    </div>
  );
};
