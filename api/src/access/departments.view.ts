export class DepartmentView {
  id: number;
  code: string;
  name: string;
}

export class DepartmentPage {
  items: DepartmentView[];
  hasNextPage: boolean;
}
