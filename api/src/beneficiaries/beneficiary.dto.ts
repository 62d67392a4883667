import { PartialType } from '@nestjs/swagger';
import {
  type Checked as Outcome,
  checkBic,
  checkIban,
  checkRna,
  checkSiret,
  type IdentifierCode,
} from '../kernel/identifiers.js';
import type { Reason } from '../kernel/reasons.js';
import { Checked, OneOf, OptionalDay, OptionalText, Text } from '../platform/http/validators.js';
import { BENEFICIARY_KINDS, type BeneficiaryKind } from './domain/beneficiary.js';
import { beneficiaryReasons } from './domain/beneficiary.reasons.js';

type Check = (raw: string) => Outcome<IdentifierCode>;
type AnyReason = (params: Record<string, string | number>) => Reason;

/** The check of the kernel, with the sentence of its refusal. */
const explained = (check: Check) => (raw: string) => {
  const outcome = check(raw);
  return outcome.ok
    ? outcome
    : { ok: false as const, reason: (beneficiaryReasons[outcome.code] as AnyReason)(outcome.params) };
};

const IsSiret = () => Checked(explained(checkSiret));
const IsRna = () => Checked(explained(checkRna));
const IsIban = () => Checked(explained(checkIban));
const IsBic = () => Checked(explained(checkBic));

export class CreateBeneficiaryDto {
  @OneOf(BENEFICIARY_KINDS) kind: BeneficiaryKind;
  @Text(200) legalName: string;
  @OptionalText(200) usualName?: string | null;
  @OptionalText(50) acronym?: string | null;
  @OptionalText(40) @IsSiret() siret?: string | null;
  @OptionalText(20) @IsRna() rna?: string | null;
  @OptionalText(4) legalCategory?: string | null;
  @OptionalText(200) address?: string | null;
  @OptionalText(5) postalCode?: string | null;
  @OptionalText(100) city?: string | null;
  @OptionalText(100) representativeName?: string | null;
  @OptionalText(100) representativeCapacity?: string | null;
  @OptionalText(100) contactName?: string | null;
  @OptionalText(30) contactPhone?: string | null;
  @OptionalText(200) contactEmail?: string | null;
  @OptionalDay() republicanCommitmentOn?: string | null;
}

export class ModifyBeneficiaryDto extends PartialType(CreateBeneficiaryDto, { skipNullProperties: false }) {
  /** A reason stops every payment; null lifts the stop. */
  @OptionalText(500) stopReason?: string | null;
}

export class AddBankAccountDto {
  @Text(50) @IsIban() iban: string;
  @OptionalText(20) @IsBic() bic?: string | null;
  @Text(70) holder: string;
  /** What proves that the account is theirs: the paper received. */
  @Text(200) proof: string;
  @OptionalDay() providedOn?: string | null;
}

export class ConfirmBankAccountDto {
  /** The contact, known before the change, who confirmed by telephone. */
  @Text(200) calledContact: string;
}

export class RefuseBankAccountDto {
  @Text(500) reason: string;
}
