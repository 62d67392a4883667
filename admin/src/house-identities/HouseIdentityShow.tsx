import { useT } from '../i18n';
import { Card, Columns, Day, EditLink, Facts, Note, PageHead, RecordPage, Timeline } from '../shared';
import { showDay } from '../shared/format/days';
import type { Schemas } from '../api/types';
import { HeadCard } from './HeadCard';
import type { HouseIdentity } from './houseIdentity';
import { LogoCard } from './LogoCard';
import { RemoveIdentity } from './RemoveIdentity';
import { Standing } from './Standing';

const HouseIdentityShow = () => (
  <RecordPage<HouseIdentity>>
    {(identity) => (
      <>
        <Head identity={identity} />
        <Columns
          main={
            <>
              <HeadCard key={identity.version} identity={identity} />
              <FactsCard identity={identity} />
            </>
          }
          side={
            <>
              <LogoCard identity={identity} />
              <Timeline subject="house_identity" id={identity.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ identity }: { identity: HouseIdentity }) => {
  const t = useT();
  const { name, standing, validFrom, editable } = identity;
  return (
    <PageHead
      title={name}
      trail={[{ label: t('resources.house-identities.title'), to: '/house-identities' }]}
      state={<Standing standing={standing} pill />}
      identity={t(`resources.house-identities.${standing === 'coming' ? 'from' : 'since'}`, {
        day: showDay(validFrom),
      })}
      actions={
        editable && (
          <>
            <EditLink />
            <RemoveIdentity identity={identity} />
          </>
        )
      }
    />
  );
};

const Lines = ({ lines }: { lines: readonly string[] }) => lines.map((line, index) => <div key={index}>{line}</div>);

type Told = Exclude<keyof Schemas['HouseIdentityView'], 'id' | 'version' | 'standing' | 'logo' | 'editable'>;

const FactsCard = ({ identity }: { identity: HouseIdentity }) => {
  const t = useT();
  const { name, nameOf, shortName, shortNameOf, addressLines, city, siren, court, headerLines, footerLine } = identity;
  const label = (field: Told): string => t(`resources.house-identities.fields.${field}`);
  return (
    <Card title={t('resources.house-identities.cards.facts')}>
      <Facts
        rows={[
          [label('name'), name],
          [label('nameOf'), nameOf],
          [label('shortName'), shortName],
          [label('shortNameOf'), shortNameOf],
          [label('addressLines'), <Lines key="address" lines={addressLines} />],
          [label('city'), city],
          [label('siren'), siren],
          [label('court'), court],
          [label('headerLines'), <Lines key="header" lines={headerLines} />],
          [label('footerLine'), footerLine],
          [label('validFrom'), <Day key="from" value={identity.validFrom} />],
          [label('recordedBy'), identity.recordedBy],
        ]}
      />
      {!identity.editable && <Note family="info">{t('resources.house-identities.served')}</Note>}
    </Card>
  );
};

export default HouseIdentityShow;
