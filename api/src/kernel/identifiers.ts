import { ValidationErrorsIBAN as IbanError, countrySpecs, isValidBIC, validateIBAN } from 'ibantools';

/** Why an identifier is refused: the code, and the parameters of its sentence. */
type Refusals = {
  siret_characters: { unexpected: string };
  siret_length: { expected: number; given: number };
  siren_key: { siren: string };
  siret_key: { siret: string };
  rna_format: { given: string };
  iban_country: { country: string };
  iban_length: { country: string; expected: number; given: number };
  iban_format: { country: string };
  iban_key: { country: string };
  rib_key: { country: string };
  bic_format: { given: string };
};

export type IdentifierCode = keyof Refusals;

/** Either the identifier in the form in which it is stored, or the precise reason why it is not one. */
export type Checked<Code extends IdentifierCode> =
  { ok: true; value: string } | { [C in Code]: { ok: false; code: C; params: Refusals[C] } }[Code];

const SIRET_LENGTH = 14;
const SIREN_LENGTH = 9;
const LA_POSTE = '356000000';

/**
 * A SIRET typed or pasted with blanks or dots, or read from a spreadsheet that added « .0 ».
 * A short one is reported, never padded: the leading zero may not be the digit that is missing.
 * Source: INSEE, Luhn keys of the SIREN and of the SIRET; La Poste numbers its offices by a sum of digits multiple of 5.
 */
export function checkSiret(raw: string): Checked<'siret_characters' | 'siret_length' | 'siren_key' | 'siret_key'> {
  const siret = compact(raw.trim().replace(/\.0$/, ''));
  const unexpected = siret.replace(/\d/g, '');
  if (unexpected) return refuse('siret_characters', { unexpected });
  if (siret.length !== SIRET_LENGTH) {
    return refuse('siret_length', { expected: SIRET_LENGTH, given: siret.length });
  }
  const siren = siret.slice(0, SIREN_LENGTH);
  if (!hasLuhnKey(siren)) return refuse('siren_key', { siren });
  const laPosteOffice = siren === LA_POSTE && digitsOf(siret).reduce(add) % 5 === 0;
  if (!hasLuhnKey(siret) && !laPosteOffice) return refuse('siret_key', { siret });
  return { ok: true, value: siret };
}

/** A SIREN typed or pasted with blanks or dots. Source: INSEE, Luhn key. */
export function checkSiren(
  raw: string,
): { ok: true; value: string } | { ok: false; code: 'siren_digits' | 'siren_wrong_key' } {
  const siren = compact(raw);
  if (!/^\d{9}$/.test(siren)) return { ok: false, code: 'siren_digits' };
  return hasLuhnKey(siren) ? { ok: true, value: siren } : { ok: false, code: 'siren_wrong_key' };
}

/** A number of the national register of associations: W, then nine characters of which the second may be a letter. */
export function checkRna(raw: string): Checked<'rna_format'> {
  const rna = compact(raw);
  return /^W\d[0-9A-Z]\d{7}$/.test(rna) ? { ok: true, value: rna } : refuse('rna_format', { given: rna });
}

type IbanCode = 'iban_country' | 'iban_length' | 'iban_format' | 'iban_key' | 'rib_key';

/** The most telling reason first: a digit mistyped breaks both keys, a forged RIB only the national one. */
const IBAN_REASONS: readonly [IbanError, Exclude<IbanCode, 'iban_length'>][] = [
  [IbanError.NoIBANProvided, 'iban_country'],
  [IbanError.NoIBANCountry, 'iban_country'],
  [IbanError.WrongBBANFormat, 'iban_format'],
  [IbanError.ChecksumNotNumber, 'iban_format'],
  [IbanError.WrongIBANChecksum, 'iban_key'],
  [IbanError.WrongAccountBankBranchChecksum, 'rib_key'],
];

/**
 * An IBAN typed with blanks or in lower case: country, length, characters, key of the IBAN (modulo 97),
 * then the key inside the national number (the RIB key of a French account).
 */
export function checkIban(raw: string): Checked<IbanCode> {
  const iban = compact(raw);
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return { ok: true, value: iban };
  const country = iban.slice(0, 2);
  const expected = countrySpecs[country]?.chars;
  if (expected && iban.length !== expected) {
    return refuse('iban_length', { country, expected, given: iban.length });
  }
  const reason = IBAN_REASONS.find(([error]) => errorCodes.includes(error));
  return refuse(reason?.[1] ?? 'iban_format', { country });
}

/** A BIC of 8 or 11 characters, in upper case: the PES of the accountant rejects lower case. */
export function checkBic(raw: string): Checked<'bic_format'> {
  const bic = compact(raw);
  return isValidBIC(bic) ? { ok: true, value: bic } : refuse('bic_format', { given: bic });
}

/** What is shown of an IBAN to who has not asked to see it: « FR76 •••• •••• 0142 ». Takes a checked IBAN. */
export function maskIban(iban: string): string {
  return [iban.slice(0, 4), '••••', '••••', iban.slice(-4)].join(NO_BREAK_SPACE);
}

/** « 200 054 807 » with no-break spaces, for reading only. Takes a checked SIREN. */
export const formatSiren = (siren: string): string =>
  [siren.slice(0, 3), siren.slice(3, 6), siren.slice(6)].join(NO_BREAK_SPACE);

/** « 200 054 807 00017 » with no-break spaces, for reading only. Takes a checked SIRET. */
export function formatSiret(siret: string): string {
  return [siret.slice(0, 3), siret.slice(3, 6), siret.slice(6, 9), siret.slice(9)].join(NO_BREAK_SPACE);
}

const NO_BREAK_SPACE = '\u00a0';

function refuse<C extends IdentifierCode>(code: C, params: Refusals[C]) {
  return { ok: false as const, code, params };
}

function compact(raw: string): string {
  return raw.replace(/[\s.]/g, '').toUpperCase();
}

function digitsOf(digits: string): number[] {
  return Array.from(digits, Number);
}

function add(sum: number, digit: number): number {
  return sum + digit;
}

/** A row of zeros satisfies the arithmetic and identifies nobody. */
function hasLuhnKey(digits: string): boolean {
  const sum = digitsOf(digits)
    .reverse()
    .map((digit, rank) => (rank % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9))
    .reduce(add);
  return sum > 0 && sum % 10 === 0;
}
