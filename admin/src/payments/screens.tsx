import { useT } from '../i18n';
import { Money, type ActionScreens } from '../shared';
import { grouped } from '../shared/format/identifiers';
import type { Payment } from './payment';

const Consequence = ({ payment: { beneficiary, account, amountCents } }: { payment: Payment }) => {
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
    </>
  );
};

export const screens: ActionScreens<'payments', Payment> = {
  liquidate: { confirm: (payment) => <Consequence payment={payment} /> },
};
