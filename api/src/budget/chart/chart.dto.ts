import {
  OneOf,
  OptionalReference,
  OptionalText,
  References,
  Text,
  Unstated,
  WholeNumber,
} from '../../platform/http/validators.js';
import { NOMENCLATURE_AXES, type NomenclatureAxis } from '../domain/budget.js';
import { SUCCESSION_AXES, type SuccessionAxis } from '../domain/succession.js';

export class CreateCodeDto {
  @OneOf(NOMENCLATURE_AXES) axis: NomenclatureAxis;
  @WholeNumber(2000, 2100) year: number;
  @Text(10) code: string;
  @Text(300) label: string;
  /** The section of a chapitre, the chapitre of a nature, the politique of a sous-politique, the sous-politique of a programme. */
  @OptionalText(20) parent?: string | null;
  /** The budget that alone uses it; all do when it is left out. */
  @OptionalReference() budgetId?: number | null;
}

export class ModifyCodeDto {
  @Unstated() @Text(10) code?: string;
  @Unstated() @Text(300) label?: string;
  @OptionalText(20) parent?: string | null;
}

export class CreateSuccessionDto {
  @OneOf(SUCCESSION_AXES) axis: SuccessionAxis;
  /** That of the new chart. */
  @WholeNumber(2001, 2100) year: number;
  /** In the chart of the year before. */
  @Text(10) formerCode: string;
  /** What it becomes; left out when nothing follows it. */
  @OptionalText(10) code?: string | null;
  /** The budget for which alone it holds. */
  @OptionalReference() budgetId?: number | null;
}

export class CarryLinesDto {
  /** Credit lines of the year before, each told as ready. */
  @References(2000) creditLineIds: number[];
}
