import { Day, Text } from '../../platform/http/validators.js';

export class TakeInChargeDto {
  /** Day on which the accountant took it in charge. */
  @Day() on: string;
}

export class RejectDto {
  /** Day on which the accountant rejected it. */
  @Day() on: string;
  /** As the accountant gives it. */
  @Text(500) reason: string;
}

export class CancelDto {
  @Text(500) reason: string;
}

export class RecordPaymentDto {
  /** Day on which the accountant paid. */
  @Day() on: string;
  /** What shows it: the accountant's list, the statement of the account. */
  @Text(200) proof: string;
}
