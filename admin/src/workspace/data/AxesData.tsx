import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { Datum } from './Datum';

const AXES = ['sousPolitique', 'programme', 'chapitre', 'nature', 'fonction'] as const;

interface AxesDataProps {
  creditLine: Readonly<Record<(typeof AXES)[number], string>>;
  /** What its mentions begin with: `line.56`. */
  of: string;
  /** Where it is changed. */
  to: string;
}

/** The codes of a credit line in the order in which acts print them; an axis that its budget does not use is left out. */
export const AxesData = ({ creditLine, of, to }: AxesDataProps): ReactNode => {
  const t = useT();
  return AXES.filter((axis) => creditLine[axis] !== '').map((axis) => (
    <Datum key={axis} label={t(`workspace.data.${axis}`)} datum={`${of}.${axis} ${of}.imputation`} to={to} figure>
      {creditLine[axis]}
    </Datum>
  ));
};
