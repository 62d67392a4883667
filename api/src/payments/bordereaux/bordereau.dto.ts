import { References } from '../../platform/http/validators.js';

export class PrepareBordereauDto {
  @References(500) mandatIds: number[];
}
