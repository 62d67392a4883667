import { References, Text } from '../../platform/http/validators.js';

export class PrepareBordereauDto {
  @References(500) mandatIds: number[];
}

export class WithdrawSignatureDto {
  /** Why it does not leave as it was signed. */
  @Text(500) reason: string;
}
