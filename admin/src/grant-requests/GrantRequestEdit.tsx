import { useT } from '../i18n';
import { EditPage, Money } from '../shared';
import type { LineForm } from './budget/budget';
import { type GrantRequest, toBody, toForm } from './grantRequest';
import { GrantRequestInputs } from './GrantRequestInputs';

/** Lines as the conflict shows them: two budgets of one total may still differ. */
const toldLines = (lines: readonly LineForm[]) =>
  lines.map(({ account, label, amountCents }, rank) => (
    <div key={rank}>
      {[account, label].filter(Boolean).join(' · ')} · <Money cents={amountCents} />
    </div>
  ));

const GrantRequestEdit = () => {
  const t = useT();
  return (
    <EditPage
      wide
      shape={toForm}
      toBody={toBody}
      describe={{
        kind: (kind: GrantRequest['kind']) => t(`resources.grant-requests.kinds.${kind}`),
        form: (form: GrantRequest['form']) => t(`resources.grant-requests.forms.${form}`),
        budgetBase: (base: GrantRequest['budgetBase']) => t(`resources.grant-requests.bases.${base}`),
        budgetLines: toldLines,
      }}
    >
      <GrantRequestInputs />
    </EditPage>
  );
};

export default GrantRequestEdit;
