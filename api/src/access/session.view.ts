import type { Role } from '../kernel/roles.js';

export class SessionDepartmentView {
  id: number;
  code: string;
  name: string;
}

export class SessionUserView {
  id: number;
  email: string;
  displayName: string;
  initials: string;
  roles: Role[];
  department: SessionDepartmentView;
}

export class SessionView {
  user: SessionUserView;
  /** To be sent back as X-CSRF-Token with every change. */
  csrfToken: string;
  mustChangePassword: boolean;
  /** Whether the demonstration data are loaded. */
  demonstration: boolean;
  /** The business day. */
  today: string;
}

export class DemonstrationAccountView {
  email: string;
  displayName: string;
  roles: Role[];
  departmentName: string;
  /** The same for all: a demonstration protects nothing. */
  password: string;
}
