import { useState } from 'react';
import { required, useCanAccess } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { asKind, kinds } from '../beneficiaries/beneficiary';
import { LikelyDuplicates } from '../beneficiaries/LikelyDuplicates';
import { useT } from '../i18n';
import { ChoiceInput, CreateDialog, DigitsInput, Pair, ReferenceInput, TextInput } from '../shared';
import { useSealed } from '../shared/form/useSealed';
import styles from './BeneficiaryChoice.module.css';

/** An existing beneficiary, or a new one without leaving the request being typed. */
export const BeneficiaryChoice = () => {
  const t = useT();
  const { setValue } = useFormContext();
  const [adding, setAdding] = useState(false);
  const sealed = useSealed('beneficiaryId');
  const { canAccess } = useCanAccess({ resource: 'beneficiaries', action: 'create' });
  return (
    <div>
      <ReferenceInput
        source="beneficiaryId"
        reference="beneficiaries"
        optionText="legalName"
        sort={{ field: 'legalName', order: 'ASC' }}
        validate={required()}
        hint={sealed ? t('shared.form.sealed') : undefined}
      />
      {canAccess && !sealed && (
        <button type="button" className={styles.add} onClick={() => setAdding(true)}>
          {t('resources.grant-requests.newBeneficiary')}
        </button>
      )}
      {adding && (
        <NewBeneficiary
          onChosen={(id) => setValue('beneficiaryId', id, { shouldDirty: true, shouldValidate: true })}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
};

const NewBeneficiary = ({ onChosen, onClose }: { onChosen: (id: number) => void; onClose: () => void }) => {
  const t = useT();
  const takeKnown = (id: number): void => {
    onChosen(id);
    onClose();
  };
  return (
    <CreateDialog
      resource="beneficiaries"
      verb={t('resources.beneficiaries.create')}
      done={t('resources.beneficiaries.saved')}
      defaults={{ kind: 'association' }}
      toBody={asKind}
      onCreated={({ id }) => onChosen(id)}
      onClose={onClose}
    >
      <ChoiceInput
        source="kind"
        validate={required()}
        choices={kinds.map((kind) => ({ id: kind, name: t(`resources.beneficiaries.kinds.${kind}`) }))}
      />
      <TextInput source="legalName" validate={required()} autoFocus />
      <Pair>
        <DigitsInput source="siret" hint={t('resources.beneficiaries.hints.siret')} />
        <DigitsInput source="rna" hint={t('resources.beneficiaries.hints.rna')} />
      </Pair>
      <LikelyDuplicates onChosen={takeKnown} />
    </CreateDialog>
  );
};
