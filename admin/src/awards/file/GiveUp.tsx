import { required } from 'react-admin';
import { useLanguage, useT, type Key } from '../../i18n';
import { TextInput, type ActionScreen } from '../../shared';
import { money } from '../../shared/format/figures';
import type { Award } from '../award';

/** What is lost when a grant is given up, read before it is done. */
const Consequence = ({ award, text }: { award: Award; text: Key }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <p>
        <strong>{award.beneficiary.legalName}</strong> · {award.object}
      </p>
      <p>{t(text, { amount: money(award.amountCents, language) })}</p>
    </>
  );
};

export const givingUp = (text: Key): ActionScreen<Award> => ({
  destructive: true,
  confirm: (award) => <Consequence award={award} text={text} />,
  inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
});
