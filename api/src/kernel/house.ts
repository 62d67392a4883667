import type { Letterhead } from './blocks.js';

/** The authority as its documents name it on a day. */
export interface House {
  /** « La Métropole Aix-Marseille-Provence ». */
  readonly name: string;
  /** The same after a noun: « le registre … ». */
  readonly of: string;
  /** « la Métropole ». */
  readonly shortName: string;
  /** « la Présidente … ». */
  readonly shortOf: string;
  readonly addressLines: readonly string[];
  /** Where what is signed is made: « Fait à … ». */
  readonly city: string;
  readonly siren: string;
  /** Before which its decisions are contested. */
  readonly court: string;
  readonly letterhead: Letterhead;
}
