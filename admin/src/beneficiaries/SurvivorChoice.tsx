import { Button } from '@mui/material';
import { ArrowLeftRight } from 'lucide-react';
import { useEffect } from 'react';
import { Form } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Link, useSearchParams } from 'react-router';
import { useT } from '../i18n';
import { ReferenceInput, Section } from '../shared';
import type { Beneficiary } from './beneficiary';
import styles from './Merge.module.css';

/** The record that stays, in the address; the two can be turned round. */
export const SurvivorChoice = ({ goes, chosen }: { goes: Beneficiary; chosen: number | null }) => {
  const t = useT();
  return (
    <Form key={chosen} record={{ intoId: chosen }} resource="beneficiaries">
      <div className={styles.choice}>
        <Section title={t('resources.beneficiaries.merge.stays')}>
          <ReferenceInput
            source="intoId"
            label={t('resources.beneficiaries.merge.into')}
            reference="beneficiaries"
            optionText={describe}
            sort={{ field: 'legalName', order: 'ASC' }}
          />
          <Chosen now={chosen} />
        </Section>
        {chosen !== null && (
          <Button
            component={Link}
            to={`/beneficiaries/${chosen}/merge?into=${goes.id}`}
            variant="outlined"
            startIcon={<ArrowLeftRight size={15} />}
          >
            {t('resources.beneficiaries.merge.turn')}
          </Button>
        )}
      </div>
    </Form>
  );
};

const describe = ({ legalName, city, siret }: Beneficiary): string =>
  [legalName, city, siret].filter(Boolean).join(' · ');

const Chosen = ({ now }: { now: number | null }) => {
  const [, setSearch] = useSearchParams();
  const picked = useWatch({ name: 'intoId' }) as number | null | undefined;
  useEffect(() => {
    if (picked && picked !== now) setSearch({ into: String(picked) }, { replace: true });
  }, [picked, now, setSearch]);
  return null;
};
