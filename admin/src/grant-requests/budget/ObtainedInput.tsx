import { MenuItem } from '@mui/material';
import { useInput } from 'react-admin';
import { useT } from '../../i18n';
import { FieldFrame } from '../../shared/form/FieldFrame';
import { useSealed } from '../../shared/form/useSealed';

const ANSWERS = { yes: true, no: false } as const;

/** Obtained, only asked, or not stated. */
export const ObtainedInput = ({ source }: { source: string }) => {
  const t = useT();
  const sealed = useSealed(source);
  const { id, field, fieldState } = useInput<boolean | null>({
    source,
    format: (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no'),
    parse: (answer: string) => ANSWERS[answer as keyof typeof ANSWERS] ?? null,
  });
  return (
    <FieldFrame
      {...field}
      inputRef={field.ref}
      ref={undefined}
      id={id}
      select
      source={source}
      problem={fieldState.error?.message ?? null}
      isRequired={false}
      sealed={sealed}
      disabled={sealed}
      slotProps={{ select: { displayEmpty: true, MenuProps: { transitionDuration: 0 } } }}
    >
      <MenuItem value="" sx={{ fontStyle: 'italic' }}>
        {t('shared.unknown.m')}
      </MenuItem>
      <MenuItem value="yes">{t('resources.grant-requests.budget.obtained.yes')}</MenuItem>
      <MenuItem value="no">{t('resources.grant-requests.budget.obtained.no')}</MenuItem>
    </FieldFrame>
  );
};
