import type { Role } from '../../kernel/roles.js';
import type { ActionView } from '../../platform/actions.view.js';
import type { HeldSubject } from '../domain/held-files.js';
import type { UserState } from '../domain/user.lifecycle.js';
import type { SessionDepartmentView } from '../session.view.js';

export class UserItem {
  id: number;
  email: string;
  displayName: string;
  roles: Role[];
  departmentId: number;
  department: string;
  state: UserState;
  mustChangePassword: boolean;
  /** Open files of which they are the officer. */
  openFiles: number;
  demonstration: boolean;
}

export class UserPage {
  items: UserItem[];
  hasNextPage: boolean;
}

export class UserTotals {
  count: number;
}

/** Open files of one kind; the administrator reads how many, never which. */
export class HeldFilesView {
  subject: HeldSubject;
  count: number;
}

export class UserView {
  id: number;
  version: number;
  email: string;
  displayName: string;
  roles: Role[];
  departmentId: number;
  department: SessionDepartmentView;
  state: UserState;
  /** Until when failed attempts keep the door closed; null when it is not. */
  lockedUntil: string | null;
  deactivatedOn: string | null;
  mustChangePassword: boolean;
  /** Sessions open now, on any device. */
  sessions: number;
  openFiles: number;
  openFilesByKind: HeldFilesView[];
  demonstration: boolean;
  actions: ActionView[];
  sealed: string[];
}

export class UserWithPasswordView extends UserView {
  /** To be read to its holder, who changes it at first use. Shown once: null when the same creation is sent again. */
  oneTimePassword: string | null;
}
