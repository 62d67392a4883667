export class DepartmentView {
  id: number;
  code: string;
  name: string;
}
