import { PartialType } from '@nestjs/swagger';
import { ROLES, type Role } from '../../kernel/roles.js';
import { Checked, Reference, SomeOf, Text } from '../../platform/http/validators.js';
import { checkEmail } from '../domain/email.js';

export class CreateUserDto {
  @Text(200) @Checked(checkEmail) email: string;
  @Text(100) displayName: string;
  @Reference() departmentId: number;
  @SomeOf(ROLES) roles: Role[];
}

export class ModifyUserDto extends PartialType(CreateUserDto, { skipNullProperties: false }) {}
