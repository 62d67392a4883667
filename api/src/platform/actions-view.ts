import { ApiProperty } from '@nestjs/swagger';
import type { PossibleAction } from '../kernel/lifecycle.js';
import type { Reason } from '../kernel/reasons.js';
import type { Language } from '../kernel/words.js';

export class ReasonView {
  /** Stable code, for programs. */
  code: string;
  /** Sentence in the caller's language. */
  sentence: string;
  /** Field where it is mended, when there is one. */
  @ApiProperty({ type: String, nullable: true })
  field: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, string | number | null>;
}

export class ActionView {
  name: string;
  allowed: boolean;
  reasons: ReasonView[];
}

/** A reason as the API tells it. */
export function reasonView(reason: Reason, language: Language): ReasonView {
  return { code: reason.code, sentence: reason.say(language), field: reason.field, params: { ...reason.params } };
}

/** The actions of a subject as the API tells them; the screens draw their buttons from nothing else. */
export function actionViews(actions: readonly PossibleAction<string>[], language: Language): ActionView[] {
  return actions.map(({ name, allowed, reasons }) => ({
    name,
    allowed,
    reasons: reasons.map((reason) => reasonView(reason, language)),
  }));
}
