import { useState } from 'react';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import {
  Actions,
  Attachments,
  Band,
  Columns,
  Demonstration,
  DocumentCard,
  EditLink,
  Mark,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Timeline,
} from '../shared';
import { ChangesCard } from './ChangesCard';
import { ComparisonCard } from './ComparisonCard';
import { isAltered, type Convention } from './convention';
import { ConventionCard, LifeCard } from './LifeCard';
import { screensOf } from './screens';
import { TextCard } from './TextCard';
import { VersionsCard } from './VersionsCard';

const ConventionShow = () => (
  <RecordPage<Convention>>{(convention) => <Content key={convention.id} convention={convention} />}</RecordPage>
);

const Content = ({ convention }: { convention: Convention }) => {
  const t = useT();
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <>
      <Head convention={convention} />
      <Band of="awards" id={convention.award.id} />
      <Columns
        main={
          <>
            <ComparisonCard convention={convention} />
            <ChangesCard key={convention.textVersion} convention={convention} />
            <TextCard convention={convention} opened={opened} onClose={() => setOpened(null)} />
            <Attachments subject="convention" id={convention.id} />
          </>
        }
        side={
          <>
            <LifeCard convention={convention} />
            <ConventionCard convention={convention} />
            <DocumentCard
              of="conventions"
              id={convention.id}
              at={`/api/conventions/${convention.id}/document?version=${opened ?? convention.textVersion}`}
              reference={t('resources.conventions.text.printed', {
                id: convention.id,
                version: opened ?? convention.textVersion,
              })}
              kept
            />
            <VersionsCard convention={convention} opened={opened} onOpen={setOpened} />
            <Timeline subject="convention" id={convention.id} />
          </>
        }
      />
    </>
  );
};

const Head = ({ convention }: { convention: Convention }) => {
  const t = useT();
  const { beneficiary, award, kind, sealed, title, demonstration } = convention;
  return (
    <PageHead
      title={title}
      trail={[{ label: t('resources.conventions.title'), to: '/conventions' }]}
      state={<Standing convention={convention} />}
      amount={<Money cents={award.amountCents} />}
      identity={
        <>
          <RecordLink resource="beneficiaries" id={beneficiary.id}>
            {beneficiary.legalName}
          </RecordLink>
          {` · ${t(`resources.conventions.kinds.${kind}`)} · ${t('resources.conventions.year', { year: award.fiscalYear })}`}
          {demonstration && <Demonstration />}
        </>
      }
      actions={
        <Actions resource="conventions" record={convention} screens={screensOf(convention)}>
          {!sealed.includes('title') && <EditLink />}
        </Actions>
      }
    />
  );
};

/** A text that is not the voted one is said where the state is. */
const Standing = ({ convention }: { convention: Convention }) => {
  const t = useT();
  const word = useStateWord();
  const { state } = convention;
  if (!isAltered(convention)) return <State subject="convention" value={state} pill />;
  return (
    <Mark family="attention" pill>
      {t('resources.conventions.altered', { state: word('convention', state) })}
    </Mark>
  );
};

export default ConventionShow;
