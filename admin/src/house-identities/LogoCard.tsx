import { Button } from '@mui/material';
import { ImageUp } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../api/client';
import { useT } from '../i18n';
import { Card, CardText, Refusal } from '../shared';
import { GiveLogo } from './GiveLogo';
import styles from './House.module.css';
import type { HouseIdentity } from './houseIdentity';

/** The image that heads the documents of this identity, and what is told of it to who does not see it. */
export const LogoCard = ({ identity }: { identity: HouseIdentity }) => {
  const t = useT();
  const { id, logo, editable } = identity;
  const [giving, setGiving] = useState(false);
  return (
    <Card title={t('resources.house-identities.cards.logo')}>
      <CardText>
        {logo ? (
          <>
            <img
              className={styles.logo}
              src={`/api/house-identities/${id}/logo?${logo.sha256}`}
              alt={logo.alternativeText}
            />
            <p className={styles.detail}>{t('resources.house-identities.logo.told', { text: logo.alternativeText })}</p>
            <p className={styles.detail}>
              {logo.fileName} · {logo.width} × {logo.height}
            </p>
          </>
        ) : (
          <p className={styles.detail}>{t('resources.house-identities.logo.none')}</p>
        )}
        {editable && (
          <p className={styles.ways}>
            <Button variant="outlined" startIcon={<ImageUp size={16} />} onClick={() => setGiving(true)}>
              {t(`resources.house-identities.logo.${logo ? 'replace' : 'give'}`)}
            </Button>
            {logo && <RemoveLogo identity={identity} />}
          </p>
        )}
      </CardText>
      {giving && <GiveLogo identity={identity} onClose={() => setGiving(false)} />}
    </Card>
  );
};

const RemoveLogo = ({ identity: { id, version } }: { identity: HouseIdentity }) => {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const remove = async (): Promise<void> => {
    try {
      await client.delete(`/house-identities/${id}/logo`, { version });
      notify(t('resources.house-identities.logo.removed'), { type: 'success' });
      await queryClient.invalidateQueries();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <Button variant="outlined" onClick={() => void remove()}>
        {t('resources.house-identities.logo.remove')}
      </Button>
      {failure !== null && <Refusal error={failure} />}
    </>
  );
};
