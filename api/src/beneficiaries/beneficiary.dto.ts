import { OmitType, PartialType } from '@nestjs/swagger';
import {
  type Checked as Outcome,
  checkBic,
  checkIban,
  checkRna,
  checkSiret,
  type IdentifierCode,
} from '../kernel/identifiers.js';
import type { Reason } from '../kernel/reasons.js';
import { EachOneOf, OptionalIdentifier, OptionalReferences } from '../platform/http/optional.validators.js';
import {
  Checked,
  Day,
  OneOf,
  OptionalDay,
  OptionalOneOf,
  OptionalText,
  Reference,
  Text,
} from '../platform/http/validators.js';
import {
  BENEFICIARY_KINDS,
  type BeneficiaryKind,
  STATE_AID_REGIMES,
  type StateAidRegime,
} from './domain/beneficiary.js';
import { beneficiaryReasons } from './domain/beneficiary.reasons.js';
import { MERGEABLE_FIELDS, type MergeableField } from './domain/merge.js';

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
  @OptionalDay() republicanCommitmentOn?: string | null;
  /** On what ground there is none to sign: public utility, approval by the State. */
  @OptionalText(200) republicanCommitmentExemption?: string | null;
  @OptionalOneOf(STATE_AID_REGIMES) stateAidRegime?: StateAidRegime | null;
  @OptionalText(40) stateAidReference?: string | null;
  /** The first contact; others are added to the record. */
  @OptionalText(100) contactName?: string | null;
  @OptionalText(100) contactFunction?: string | null;
  @OptionalText(30) contactPhone?: string | null;
  @OptionalText(200) contactEmail?: string | null;
  /** The likely duplicates that were shown, and are others. */
  @OptionalReferences(20) distinctFrom?: number[] | null;
}

const AT_CREATION = ['contactName', 'contactFunction', 'contactPhone', 'contactEmail', 'distinctFrom'] as const;

export class ModifyBeneficiaryDto extends PartialType(OmitType(CreateBeneficiaryDto, AT_CREATION), {
  skipNullProperties: false,
}) {
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

export class AddContactDto {
  @Text(100) name: string;
  @OptionalText(100) function?: string | null;
  @OptionalText(30) phone?: string | null;
  @OptionalText(200) email?: string | null;
}

export class EndContactDto {
  @Day() leftOn: string;
}

/** What is known of the body being entered, as it is being typed. */
export class LikelyDuplicatesQuery {
  @OptionalText(200) legalName?: string | null;
  @OptionalText(200) usualName?: string | null;
  @OptionalText(50) acronym?: string | null;
  @OptionalText(40) siret?: string | null;
  @OptionalText(20) rna?: string | null;
  @OptionalText(5) postalCode?: string | null;
  @OptionalText(100) city?: string | null;
  /** The record itself, when it exists: its own bank accounts are compared too. */
  @OptionalIdentifier() id?: number | null;
}

export class MergePreviewQuery {
  /** The record that would remain. */
  @OptionalIdentifier() intoId?: number | null;
}

export class MergeBeneficiaryDto {
  /** The record that remains. */
  @Reference() intoId: number;
  /** Its version, as it was compared. */
  @Reference() intoVersion: number;
  @Text(500) reason: string;
  /** The fields in which the value of the merged record is the right one. */
  @EachOneOf(MERGEABLE_FIELDS) keep: MergeableField[];
}
