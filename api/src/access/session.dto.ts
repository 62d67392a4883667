import { Day, Text } from '../platform/http/validators.js';

export class SignInDto {
  @Text(200) email: string;
  @Text(200) password: string;
}

export class ChangePasswordDto {
  @Text(200) current: string;
  @Text(200) next: string;
}

export class MoveDayDto {
  @Day() today: string;
}
