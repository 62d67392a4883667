import { useT } from '../i18n';
import { EditPage } from '../shared';
import type { IncomingGrant } from './incomingGrant';
import { IncomingGrantInputs } from './IncomingGrantInputs';

const IncomingGrantEdit = () => {
  const t = useT();
  return (
    <EditPage
      describe={{
        tax: (tax: NonNullable<IncomingGrant['tax']>) => t(`resources.incoming-grants.taxes.${tax}`),
        section: (section: NonNullable<IncomingGrant['section']>) => t(`resources.incoming-grants.sections.${section}`),
      }}
    >
      <IncomingGrantInputs />
    </EditPage>
  );
};

export default IncomingGrantEdit;
