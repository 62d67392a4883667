import type { HeldSubject } from './domain/officer.js';

export class OfficerItem {
  id: number;
  displayName: string;
  departmentId: number;
  department: string;
  active: boolean;
  /** Open files, by kind. */
  grantRequests: number;
  awards: number;
  reports: number;
}

export class OfficerPage {
  items: OfficerItem[];
  hasNextPage: boolean;
}

export class OfficerTotals {
  count: number;
}

export class HeldFileView {
  subject: HeldSubject;
  id: number;
  /** Its number; null for what has none. */
  reference: string | null;
  title: string;
  beneficiaryName: string | null;
  amountCents: number | null;
  state: string;
  stateSince: string;
}

export class OfficerView extends OfficerItem {
  files: HeldFileView[];
}
