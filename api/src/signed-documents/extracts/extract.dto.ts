import { Unstated, YesOrNo } from '../../platform/http/validators.js';

export class PrintExtractsDto {
  /** Freezes on the way those that can be and are not yet: they are printed to be signed. */
  @Unstated() @YesOrNo() freeze?: boolean;
}
