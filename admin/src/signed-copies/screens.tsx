import { required } from 'react-admin';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { ReferenceInput, TextInput, type ActionScreens } from '../shared';
import type { SignedCopy } from './signedCopy';

const Said = ({ text }: { text: 'place' | 'setAside' }) => {
  const t = useT();
  return <p>{t(`resources.signed-copies.asks.${text}`)}</p>;
};

/** What may still be signed. */
const standing = { superseded: 'false' };

const named = ({ reference, title, code }: Schemas['SignedDocumentItem']): string =>
  `${reference} · ${title} · ${code}`;

const Where = () => {
  const t = useT();
  return (
    <>
      <TextInput source="code" hint={t('resources.signed-copies.hints.code')} autoFocus />
      <ReferenceInput
        source="documentId"
        reference="signed-documents"
        optionText={named}
        filter={standing}
        sort={{ field: 'id', order: 'DESC' }}
        hint={t('resources.signed-copies.hints.documentId')}
      />
    </>
  );
};

export const screens: ActionScreens<'signed-copies', SignedCopy> = {
  place: { confirm: () => <Said text="place" />, inputs: () => <Where /> },
  set_aside: {
    destructive: true,
    confirm: () => <Said text="setAside" />,
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
};
