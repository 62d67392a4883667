import type { ActionView } from '../../platform/actions.view.js';
import type { DepartmentState } from '../domain/department.lifecycle.js';

export class DepartmentItem {
  id: number;
  code: string;
  name: string;
  state: DepartmentState;
  activeUsers: number;
}

export class DepartmentPage {
  items: DepartmentItem[];
  hasNextPage: boolean;
}

export class DepartmentTotals {
  count: number;
}

export class DepartmentView extends DepartmentItem {
  version: number;
  closedOn: string | null;
  /** Files of any kind that somebody of the department still has to carry. */
  openFiles: number;
  actions: ActionView[];
}
