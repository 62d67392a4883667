import { useId, useState } from 'react';
import { required } from 'react-admin';
import { upload } from '../api/upload';
import { useT } from '../i18n';
import { TextInput } from '../shared';
import { AskDialog } from '../shared/form/AskDialog';
import styles from './House.module.css';
import type { HouseIdentity } from './houseIdentity';

interface GiveLogoProps {
  identity: HouseIdentity;
  onClose: () => void;
}

/** An image, and the words for who does not see it: one does not go without the other. */
export const GiveLogo = ({ identity: { id, version, logo }, onClose }: GiveLogoProps) => {
  const t = useT();
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const give = async ({ alternativeText }: Record<string, unknown>): Promise<boolean> => {
    setMissing(!file);
    if (!file) return false;
    const query = { name: file.name, alternativeText: String(alternativeText) };
    await upload(`/house-identities/${id}/logo`, { query, content: file, version });
    return true;
  };
  return (
    <AskDialog
      verb={t('resources.house-identities.logo.give')}
      button={t('resources.house-identities.logo.save')}
      done={t('resources.house-identities.logo.given')}
      record={{ alternativeText: logo?.alternativeText ?? null }}
      send={give}
      onClose={onClose}
    >
      <Picker isMissing={isMissing} onPick={setFile} />
      <TextInput
        source="alternativeText"
        label={t('resources.house-identities.logo.alternativeText')}
        hint={t('resources.house-identities.logo.hint')}
        validate={required()}
      />
    </AskDialog>
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
