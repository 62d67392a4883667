import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../i18n';
import { AmountInput, Pair, YesNoInput } from '../shared';

/** An amount, or the choice that the file states none: an empty field alone says neither. */
export const RequestedInput = () => {
  const t = useT();
  const { setValue } = useFormContext();
  const unknown = Boolean(useWatch({ name: 'requestedUnknown' }));
  useEffect(() => {
    if (unknown) setValue('requestedCents', null, { shouldDirty: true });
  }, [unknown, setValue]);
  return (
    <Pair>
      <AmountInput
        source="requestedCents"
        disabled={unknown}
        unknown={unknown}
        hint={t('resources.grant-requests.hints.requestedCents')}
      />
      <div style={{ paddingTop: 22 }}>
        <YesNoInput source="requestedUnknown" />
      </div>
    </Pair>
  );
};
