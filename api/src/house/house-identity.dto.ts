import { applyDecorators } from '@nestjs/common';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { checkSiren } from '../kernel/identifiers.js';
import { Checked, Day, must, OptionalText, Text } from '../platform/http/validators.js';
import { houseReasons } from './domain/house.reasons.js';

const LINES = { min: 1, max: 6, length: 100 };

const isLine = (line: unknown): boolean =>
  typeof line === 'string' && line !== '' && line.length <= LINES.length && !line.includes('\0') && line.isWellFormed();

/** Short lines as they are printed, trimmed. */
const PrintedLines = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, isArray: true, minItems: LINES.min, maxItems: LINES.max }),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((line: unknown) => (typeof line === 'string' ? line.trim() : line)) : value,
    ),
    must(
      'lines',
      (value) => Array.isArray(value) && value.length >= LINES.min && value.length <= LINES.max && value.every(isLine),
      () => houseReasons.identity_lines(),
    ),
  );

const checkedSiren = (raw: string) => {
  const checked = checkSiren(raw);
  return checked.ok ? checked : ({ ok: false, reason: houseReasons[checked.code]() } as const);
};

export class PrepareIdentityDto {
  /** A day to come. */
  @Day() validFrom: string;
  /** « La Métropole Aix-Marseille-Provence ». */
  @Text(120) name: string;
  /** The same after a noun: « de la Métropole Aix-Marseille-Provence ». */
  @Text(130) nameOf: string;
  /** « la Métropole ». */
  @Text(60) shortName: string;
  /** « de la Métropole ». */
  @Text(70) shortNameOf: string;
  @PrintedLines() addressLines: string[];
  /** Where what is signed is made. */
  @Text(60) city: string;
  @Text(20) @Checked(checkedSiren) siren: string;
  /** « le tribunal administratif de Marseille ». */
  @Text(120) court: string;
  /** Beside the logo, on the first page. */
  @PrintedLines() headerLines: string[];
  /** At the foot of each page. */
  @OptionalText(200) footerLine?: string | null;
}

export class ModifyIdentityDto extends PartialType(PrepareIdentityDto, { skipNullProperties: false }) {}

export class LogoQuery {
  /** Name of the file on the desk of whoever sends it. */
  @Text(1000) name: string;
  /** What the image shows, for who does not see it. */
  @Text(200) alternativeText: string;
}
