import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { Card, CardText, LoadingRows, Money, State, Table, type Column } from '../shared';
import { PER_PAGE, writeAddress } from '../shared/format/listAddress';
import type { AwardItem } from '../awards/award';
import { holderOf, lastAmount, type GrantRequestItem } from '../grant-requests/grantRequest';
import type { Beneficiary } from './beneficiary';

const AT_MOST = 5;

const openStates = Object.entries(holderOf)
  .filter(([, holder]) => holder !== null)
  .map(([state]) => state);

const NEWEST = {
  'grant-requests': { field: 'receivedOn', order: 'DESC' },
  awards: { field: 'id', order: 'DESC' },
} as const;

/** A few rows of a list of this body, and the way to all of them: what narrows it stands in the address. */
function useFew<Row extends { id: number }>(resource: keyof typeof NEWEST, filters: Record<string, unknown>) {
  const sort = NEWEST[resource];
  const few = useGetList<Row>(resource, { filter: filters, sort, pagination: { page: 1, perPage: AT_MOST } });
  const whole = { filters, sort, page: 1, perPage: PER_PAGE, columns: null, density: 'dense' } as const;
  return { ...few, all: `/${resource}${writeAddress(whole)}` };
}

/** What of this body waits for somebody, then what it was given. */
export const OpenFiles = ({ record }: { record: Beneficiary }) => (
  <>
    <OpenRequests id={record.id} />
    <Awards id={record.id} />
  </>
);

const OpenRequests = ({ id }: { id: number }) => {
  const t = useT();
  const { data, isPending, pageInfo, all } = useFew<GrantRequestItem>('grant-requests', {
    beneficiaryId: [id],
    state: openStates,
  });
  const columns: Column<GrantRequestItem>[] = [
    {
      source: 'state',
      label: t('resources.grant-requests.fields.state'),
      shrink: true,
      render: ({ state }) => <State subject="grant_request" value={state} />,
    },
    { source: 'title', label: t('resources.grant-requests.fields.title'), link: true, ellipsis: true },
    { source: 'fiscalYear', label: t('resources.grant-requests.fields.fiscalYear'), shrink: true },
    {
      source: 'requestedCents',
      label: t('resources.beneficiaries.open.amount'),
      align: 'right',
      render: (request) => <Money cents={lastAmount(request).cents} />,
    },
  ];
  return (
    <Card
      title={t('resources.beneficiaries.open.requests')}
      action={pageInfo?.hasNextPage && <Link to={all}>{t('resources.beneficiaries.open.all')}</Link>}
    >
      {isPending && <LoadingRows rows={2} />}
      {data?.length === 0 && <CardText>{t('resources.beneficiaries.open.noRequest')}</CardText>}
      {data && data.length > 0 && (
        <Table
          caption={t('resources.beneficiaries.open.requests')}
          columns={columns}
          rows={data}
          hrefOf={(request) => `/grant-requests/${request.id}/show`}
        />
      )}
    </Card>
  );
};

const Awards = ({ id }: { id: number }) => {
  const t = useT();
  const { data, isPending, pageInfo, all } = useFew<AwardItem>('awards', { beneficiaryId: [id] });
  const columns: Column<AwardItem>[] = [
    {
      source: 'state',
      label: t('resources.awards.fields.state'),
      shrink: true,
      render: ({ state }) => <State subject="award" value={state} />,
    },
    { source: 'object', label: t('resources.awards.fields.object'), link: true, ellipsis: true },
    { source: 'fiscalYear', label: t('resources.awards.fields.fiscalYear'), shrink: true },
    {
      source: 'amountCents',
      label: t('resources.awards.fields.amount'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} strong />,
    },
    {
      source: 'paidCents',
      label: t('resources.awards.fields.paidCents'),
      align: 'right',
      render: ({ paidCents }) => <Money cents={paidCents} />,
    },
  ];
  if (data?.length === 0) return null;
  return (
    <Card
      title={t('resources.awards.title')}
      action={pageInfo?.hasNextPage && <Link to={all}>{t('resources.beneficiaries.open.all')}</Link>}
    >
      {isPending && <LoadingRows rows={2} />}
      {data && (
        <Table
          caption={t('resources.awards.title')}
          columns={columns}
          rows={data}
          hrefOf={(award) => `/awards/${award.id}/show`}
        />
      )}
    </Card>
  );
};
