import { TextField, type TextFieldProps } from '@mui/material';
import type { ReactNode } from 'react';
import { FieldTitle, useTranslate, ValidationError } from 'react-admin';
import { useT } from '../../i18n';
import { Glyph } from '../state/Glyph';
import styles from './FieldFrame.module.css';

export const FieldError = ({ message }: { message: string }) => (
  <span className={styles.error}>
    <Glyph family="stop" size={15} />
    <span>
      <ValidationError error={message} />
    </span>
  </span>
);

interface FieldFrameProps extends Omit<TextFieldProps, 'error' | 'label'> {
  source: string;
  label?: string;
  hint?: ReactNode;
  problem: string | null;
  isRequired: boolean;
  sealed: boolean;
}

/** Label above, hint below, error below in place of the hint. */
export const FieldFrame = ({ source, label, hint, problem, isRequired, sealed, ...rest }: FieldFrameProps) => {
  const t = useT();
  const translate = useTranslate();
  const said = typeof hint === 'string' ? translate(hint, { _: hint }) : hint;
  return (
    <TextField
      label={<FieldTitle label={label} source={source} isRequired={isRequired} />}
      error={problem !== null}
      helperText={problem ? <FieldError message={problem} /> : sealed ? t('shared.form.sealed') : said}
      {...rest}
    />
  );
};
