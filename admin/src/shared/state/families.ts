import type { StatedSubject, StateName } from '../../i18n/lifecycles';
import type { Family } from '../../theme/tokens';

/** Every state of every subject has a family: one without does not compile. */
export const familyOf: { [S in StatedSubject]: Record<StateName<S>, Family> } = {
  bank_account: { to_confirm: 'wait', confirmed: 'done', refused: 'stop', superseded: 'ended' },
  grant_request: {
    draft: 'neutral',
    submitted: 'progress',
    to_complete: 'wait',
    complete: 'progress',
    under_review: 'progress',
    proposed: 'progress',
    on_report: 'progress',
    granted: 'done',
    refused: 'stop',
    inadmissible: 'ended',
    withdrawn: 'ended',
  },
  award: { drafting: 'progress', visa_requested: 'wait', reserved: 'progress', granted: 'done', dismissed: 'ended' },
  convention: {
    drafting: 'progress',
    text_approved: 'progress',
    annexed: 'progress',
    voted: 'progress',
    sent: 'wait',
    beneficiary_signed: 'progress',
    authority_signed: 'done',
    notified: 'done',
    never_signed: 'ended',
  },
  report: {
    drafting: 'progress',
    visas: 'wait',
    ready: 'progress',
    on_agenda: 'progress',
    adopted: 'done',
    rejected: 'stop',
  },
  sitting: { planned: 'neutral', held: 'done' },
  deliberation: { adopted: 'done' },
  financial_report: { received: 'progress', returned: 'wait', accepted: 'done' },
  payment: { certified: 'progress', liquidated: 'done' },
  mandat: {
    liquidated: 'progress',
    ordered: 'progress',
    bordereau_signed: 'progress',
    sent: 'wait',
    taken_in_charge: 'wait',
    paid: 'done',
  },
  bordereau: { prepared: 'progress', signed: 'progress', sent: 'done' },
};
