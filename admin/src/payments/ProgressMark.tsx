import { useT } from '../i18n';
import { Mark } from '../shared';
import { progressFamily, type Progress } from './payment';

/** Where a payment stands, mandats included. */
export const ProgressMark = ({ value, pill }: { value: Progress; pill?: boolean }) => {
  const t = useT();
  return (
    <Mark family={progressFamily[value]} pill={pill}>
      {t(`resources.payments.progress.${value}`)}
    </Mark>
  );
};
