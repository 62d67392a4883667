import { useT } from '../i18n';
import { NotYet, RecordLink } from '../shared';
import { holderOf, type GrantRequestItem } from './grantRequest';

/** Who has the request in hand: somebody named, the body, or its award; plain where the whole row is one link. */
export const Holder = ({ request, plain = false }: { request: GrantRequestItem; plain?: boolean }) => {
  const t = useT();
  if (request.awardId !== null && plain) return t('resources.awards.one');
  if (request.awardId !== null) {
    return (
      <RecordLink resource="awards" id={request.awardId}>
        {t('resources.awards.one')}
      </RecordLink>
    );
  }
  const holder = holderOf[request.state];
  if (holder === null) return <NotYet />;
  return holder === 'officer' ? request.officer : t(`resources.grant-requests.holders.${holder}`);
};
