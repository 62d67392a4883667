import { Text } from '../../platform/http/validators.js';

export class CreateDepartmentDto {
  /** Short, as acts and screens print it: « DNUM ». */
  @Text(10) code: string;
  @Text(200) name: string;
}

export class RenameDepartmentDto {
  @Text(200) name: string;
}
