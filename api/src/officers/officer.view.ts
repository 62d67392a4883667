import type { HeldSubject } from '../access/domain/held-files.js';
import type { HeldFilesView } from '../access/users/user.view.js';

export class OfficerItem {
  id: number;
  displayName: string;
  departmentId: number;
  department: string;
  active: boolean;
  openFiles: number;
  openFilesByKind: HeldFilesView[];
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
