/** A linked record, by its name. */
export class NamedLink {
  id: number;
  name: string;
}

/** A linked file, by its number. */
export class NumberedLink {
  id: number;
  number: string;
}

/** Sum of an amount over a filtered set. */
export class AmountTotal {
  cents: number;
  /** Rows whose amount is not stated: they are not counted as zero. */
  unknown: number;
}
