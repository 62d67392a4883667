import { ApiProperty } from '@nestjs/swagger';

export const STEP_NAMES = [
  'request',
  'report',
  'vote',
  'commitment',
  'legality',
  'enforceable',
  'convention',
  'payment',
  'justification',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

export const STEP_STATUSES = ['done', 'started', 'current', 'blocked', 'todo', 'skipped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** Who a file waits for: a role of the product, or somebody outside it. */
export const HOLDERS = [
  'grants_officer',
  'manager',
  'finance_officer',
  'signatory',
  'assembly_clerk',
  'beneficiary',
  'accountant',
  'nobody',
] as const;
export type Holder = (typeof HOLDERS)[number];

/** A short fact, as a code that the screens put into words, with what they need to do so. */
export class WordingView {
  code: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, string | number | null>;
}

export class StepLinkView {
  resource: string;
  id: number;
}

export class StepView {
  @ApiProperty({ enum: STEP_NAMES })
  name: StepName;
  @ApiProperty({ enum: STEP_STATUSES })
  status: StepStatus;
  /** The amount of this step: asked, proposed, voted, committed, paid, justified. */
  amountCents: number | null;
  fact: WordingView;
  on: string | null;
  reference: string | null;
  link: StepLinkView | null;
}

export class HolderView {
  @ApiProperty({ enum: HOLDERS })
  role: Holder;
  /** Name of the department or of the body, when it is known. */
  label: string | null;
  since: string | null;
}

/** The band "from request to payment": where the file stands, who holds it, what is awaited, what comes next. */
export class BandView {
  steps: StepView[];
  holder: HolderView;
  expected: WordingView;
  next: WordingView;
}
