import type { Reason } from '../../kernel/reasons.js';
import type { RefusalKind } from '../../kernel/refusal.js';
import type { Language } from '../../kernel/words.js';
import type { Problem } from './problem.view.js';

interface Answer {
  status: number;
  title: Record<Language, string>;
  /** The code of the whole answer; null when the first reason's own code says more. */
  code: string | null;
}

const ANSWERS: Readonly<Record<RefusalKind, Answer>> = {
  malformed: { status: 400, title: { fr: 'Requête non comprise', en: 'Request not understood' }, code: null },
  too_large: { status: 413, title: { fr: 'Envoi trop volumineux', en: 'Request too large' }, code: null },
  not_authenticated: { status: 401, title: { fr: 'Connexion requise', en: 'Sign-in required' }, code: null },
  forbidden: { status: 403, title: { fr: 'Action réservée', en: 'Action reserved' }, code: null },
  not_found: { status: 404, title: { fr: 'Introuvable', en: 'Not found' }, code: null },
  refused: { status: 409, title: { fr: 'Action refusée', en: 'Action refused' }, code: 'refused' },
  stale: {
    status: 412,
    title: { fr: 'Fiche modifiée entre-temps', en: 'Record changed meanwhile' },
    code: 'stale_version',
  },
  invalid: { status: 422, title: { fr: 'Saisie à corriger', en: 'Entry to correct' }, code: 'invalid_input' },
  version_required: { status: 428, title: { fr: 'Version requise', en: 'Version required' }, code: 'version_required' },
};

/** The answer to a refusal, in the caller's language. */
export function problemOf(
  refusal: { kind: RefusalKind; reasons: readonly [Reason, ...Reason[]]; details?: Readonly<Record<string, unknown>> },
  language: Language,
  requestId: string,
): Problem {
  const answer = ANSWERS[refusal.kind];
  const errors = refusal.reasons.map((reason) => ({
    code: reason.code,
    field: reason.field,
    detail: reason.say(language),
    params: { ...reason.params },
  }));
  return {
    type: 'about:blank',
    title: answer.title[language],
    status: answer.status,
    code: answer.code ?? refusal.reasons[0].code,
    detail: errors.map((error) => error.detail).join(' '),
    requestId,
    errors,
    ...refusal.details,
  };
}
