import { useT } from '../i18n';
import { EditPage } from '../shared';
import type { ConventionKind } from './convention';
import { ConventionInputs } from './ConventionInputs';

const ConventionEdit = () => {
  const t = useT();
  return (
    <EditPage describe={{ kind: (kind: ConventionKind) => t(`resources.conventions.kinds.${kind}`) }}>
      <ConventionInputs />
    </EditPage>
  );
};

export default ConventionEdit;
