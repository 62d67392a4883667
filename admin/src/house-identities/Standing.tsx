import { useT } from '../i18n';
import { Mark } from '../shared';
import { standingFamily, type Standing as Where } from './houseIdentity';

export const Standing = ({ standing, pill }: { standing: Where; pill?: boolean }) => {
  const t = useT();
  return (
    <Mark family={standingFamily[standing]} pill={pill}>
      {t(`resources.house-identities.standings.${standing}`)}
    </Mark>
  );
};
