import type { ReactNode } from 'react';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { Money, RecordLink, State } from '../shared';
import { NotApplicable } from './NotApplicable';
import type { DecidedItem, ItemRef } from './report';

/** Something that a report may take. */
export interface Candidate extends ItemRef {
  name: string;
  detail: string;
  year: number | null;
  /** Null when nobody states it, undefined where none is decided. */
  amountCents: number | null | undefined;
  reportId: number | null;
}

interface Kind {
  resource: string;
  /** Where it stands, in the life cycle of its own subject. */
  state: (state: string) => ReactNode;
  /** The order in which they are offered, by a field of their own. */
  sort: string;
  /** Those of the list that no vote has taken yet. */
  free: Record<string, unknown>;
  /** Whether it decides an amount at all. */
  decidesAmount: boolean;
  candidate: (item: never) => Omit<Candidate, 'kind'>;
}

/** All that a report can decide, as the screens show it. */
export const KINDS: Record<ItemRef['kind'], Kind> = {
  award: {
    resource: 'awards',
    state: (state) => <State subject="award" value={state as Schemas['AwardItem']['state']} />,
    sort: 'beneficiaryName',
    free: { state: ['drafting'] },
    decidesAmount: true,
    candidate: ({ id, beneficiaryName, object, fiscalYear, amountCents, reportId }: Schemas['AwardItem']) => ({
      ...{ id, name: beneficiaryName, detail: object, year: fiscalYear, amountCents, reportId },
    }),
  },
  membership: {
    resource: 'memberships',
    state: (state) => <State subject="membership" value={state as Schemas['MembershipItem']['state']} />,
    sort: 'beneficiaryName',
    free: { state: ['drafting'] },
    decidesAmount: true,
    candidate: ({ id, beneficiaryName, object, duesYear, amountCents, reportId }: Schemas['MembershipItem']) => ({
      ...{ id, name: beneficiaryName, detail: object, year: duesYear, amountCents, reportId },
    }),
  },
  authorisation: {
    resource: 'funding-authorisations',
    state: (state) => (
      <State subject="funding_authorisation" value={state as Schemas['FundingAuthorisationItem']['state']} />
    ),
    sort: 'title',
    free: { state: ['drafting'] },
    decidesAmount: true,
    candidate: ({ id, title, programme, reportId }: Schemas['FundingAuthorisationItem']) => ({
      ...{ id, name: title, detail: programme ?? '', year: null, amountCents: null, reportId },
    }),
  },
  refusal: {
    resource: 'grant-requests',
    state: (state) => <State subject="grant_request" value={state as Schemas['GrantRequestItem']['state']} />,
    sort: 'beneficiaryName',
    free: { refusal: true, state: ['refusal_proposed', 'on_report'] },
    decidesAmount: false,
    candidate: ({ id, beneficiaryName, title, fiscalYear, reportId }: Schemas['GrantRequestItem']) => ({
      ...{ id, name: beneficiaryName, detail: title, year: fiscalYear, amountCents: undefined, reportId },
    }),
  },
};

export const kinds = Object.entries(KINDS) as [ItemRef['kind'], Kind][];

/** The page of what is decided. */
export const ItemLink = ({ item: { kind, id }, children }: { item: DecidedItem; children: ReactNode }) => (
  <RecordLink resource={KINDS[kind].resource} id={id}>
    {children}
  </RecordLink>
);

/** Its amount, which leads to it. */
export const DecidedAmount = ({ item }: { item: DecidedItem }) =>
  KINDS[item.kind].decidesAmount ? (
    <ItemLink item={item}>
      <Money cents={item.amountCents} strong />
    </ItemLink>
  ) : (
    <NotApplicable />
  );

/** What it is about, which leads to it where no amount or no body does. */
export const DecidedObject = ({ item }: { item: DecidedItem }) => {
  const t = useT();
  const object = `${t(`resources.reports.kinds.${item.kind}`)} · ${item.label}`;
  const leads = item.beneficiaryId === null || !KINDS[item.kind].decidesAmount;
  return leads ? <ItemLink item={item}>{object}</ItemLink> : object;
};

/** As an address hands them over: `award.7,award.8`. */
export const readItems = (text: string): ItemRef[] =>
  text.split(',').flatMap((part) => {
    const [kind, id] = part.split('.');
    return kind !== undefined && kind in KINDS && Number(id) > 0
      ? [{ kind: kind as ItemRef['kind'], id: Number(id) }]
      : [];
  });
