import { useT } from '../i18n';
import { Money, type ActionScreens } from '../shared';
import { grouped } from '../shared/format/identifiers';
import { PastRejections } from './PastRejections';
import type { Payment } from './payment';

const Consequence = ({ payment: { beneficiary, account, amountCents, pastRejections } }: { payment: Payment }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{beneficiary.legalName}</strong> · <Money cents={amountCents} strong />
      </p>
      {account && (
        <p>
          <span className="figure">{grouped(account.maskedIban)}</span> · {account.holder}
        </p>
      )}
      <p>{t('resources.payments.liquidateText')}</p>
      <PastRejections rejections={pastRejections} />
    </>
  );
};

export const screens: ActionScreens<'payments', Payment> = {
  liquidate: { confirm: (payment) => <Consequence payment={payment} /> },
};
