import type { Schemas, View } from '../api/types';

export type Membership = Schemas['MembershipView'] & View;
export type MembershipItem = Schemas['MembershipItem'];

/** The form holds what it points at by its number, the view by its name too. */
export function toForm(view: View): View {
  const { organisation, creditLine, renewalOf, ...own } = view as Membership;
  return {
    ...own,
    beneficiaryId: organisation.id,
    creditLineId: creditLine?.id ?? null,
    renewalOfId: renewalOf?.id ?? null,
  };
}
