import type { PossibleAction } from '../kernel/lifecycle.js';
import type { Reason } from '../kernel/reasons.js';
import type { Language } from '../kernel/words.js';
import type { ActionView, ReasonView } from './actions.view.js';

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
