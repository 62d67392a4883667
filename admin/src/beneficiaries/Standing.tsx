import { useT } from '../i18n';
import { Mark } from '../shared';
import type { Beneficiary, BeneficiaryItem } from './beneficiary';

export const Kind = ({ record }: { record: Pick<BeneficiaryItem, 'kind'> }) =>
  useT()(`resources.beneficiaries.kinds.${record.kind}`);

/** In a list: whether payments are stopped. */
export const Standing = ({ record }: { record: Pick<BeneficiaryItem, 'stopped'> }) => {
  const t = useT();
  return (
    <Mark family={record.stopped ? 'stop' : 'neutral'}>
      {t(record.stopped ? 'resources.beneficiaries.stopped' : 'resources.beneficiaries.active')}
    </Mark>
  );
};

/** Beside the name: whether this body may be paid, which is what one looks for. */
export const Payability = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  if (record.state === 'merged')
    return (
      <Mark family="ended" pill>
        {t('states.beneficiary.merged')}
      </Mark>
    );
  const { possible } = record.payment;
  const family = possible ? 'done' : record.stopped ? 'stop' : 'attention';
  const words = possible ? 'payable' : record.stopped ? 'stopped' : 'notYetPayable';
  return (
    <Mark family={family} pill>
      {t(`resources.beneficiaries.${words}`)}
    </Mark>
  );
};
