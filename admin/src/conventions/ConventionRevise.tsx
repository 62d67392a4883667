import { useState } from 'react';
import { required, useCreatePath, useDataProvider, useNavigate, useNotify } from 'react-admin';
import type { AppDataProvider } from '../api/dataProvider';
import { useT } from '../i18n';
import { Alert, PageHead, RecordForm, RecordPage, TextInput } from '../shared';
import type { Convention } from './convention';
import styles from './Text.module.css';

const ConventionRevise = () => (
  <RecordPage<Convention> action="edit">{(read) => <Revise key={read.id} read={read} />}</RecordPage>
);

const bodyOf = ({ body }: Record<string, unknown>): object => ({ body });

const Revise = ({ read }: { read: Convention }) => {
  // The text read when the page opened is what the revision starts from.
  const [convention] = useState(read);
  const t = useT();
  const { perform } = useDataProvider<AppDataProvider>();
  const notify = useNotify();
  const navigate = useNavigate();
  const show = useCreatePath()({ resource: 'conventions', type: 'show', id: convention.id });
  return (
    <>
      <PageHead
        title={t('resources.conventions.revise.title')}
        trail={[
          { label: t('resources.conventions.title'), to: '/conventions' },
          { label: convention.title, to: show },
        ]}
        identity={`${t('resources.conventions.text.version', { version: convention.textVersion })} · ${t('resources.conventions.revise.keeps')}`}
      />
      <RecordForm
        resource="conventions"
        record={convention}
        wide
        toBody={bodyOf}
        change={(body, { id, version }) => perform({ resource: 'conventions', id, action: 'revise', body, version })}
        describe={{ body: (body: string) => <ComparedText body={body} /> }}
        save={t('resources.conventions.revise.save')}
        cancelTo={show}
        onSaved={() => {
          notify(t('resources.conventions.revise.saved'), { type: 'success' });
          void navigate(show);
        }}
      >
        {convention.annexedVersion !== null && (
          <Alert family="attention">{t('resources.conventions.revise.afterVote')}</Alert>
        )}
        <div className={styles.editor}>
          <TextInput source="body" rows={24} validate={required()} />
        </div>
      </RecordForm>
    </>
  );
};

/** A whole text in one cell: it scrolls, also by the keyboard. */
const ComparedText = ({ body }: { body: string }) => (
  <div className={styles.compared} role="region" tabIndex={0} aria-label={useT()('resources.conventions.fields.body')}>
    {body}
  </div>
);

export default ConventionRevise;
