import type { Schemas, View } from '../api/types';

export type Department = Schemas['DepartmentView'] & View;
export type DepartmentItem = Schemas['DepartmentItem'];
