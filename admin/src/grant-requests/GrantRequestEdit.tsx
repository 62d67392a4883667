import type { View } from '../api/types';
import { useT } from '../i18n';
import { EditPage } from '../shared';
import type { GrantRequest } from './grantRequest';
import { GrantRequestInputs } from './GrantRequestInputs';

/** The form holds the beneficiary by its number, the view by its name too. */
const shape = (view: View): View => ({ ...view, beneficiaryId: (view as GrantRequest).beneficiary.id });

const GrantRequestEdit = () => {
  const t = useT();
  return (
    <EditPage
      shape={shape}
      describe={{
        kind: (kind: GrantRequest['kind']) => t(`resources.grant-requests.kinds.${kind}`),
        form: (form: GrantRequest['form']) => t(`resources.grant-requests.forms.${form}`),
        budgetBase: (base: GrantRequest['budgetBase']) => t(`resources.grant-requests.bases.${base}`),
      }}
    >
      <GrantRequestInputs />
    </EditPage>
  );
};

export default GrantRequestEdit;
