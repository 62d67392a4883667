import { wordsIn, type Language, type Words } from './words.js';

export type Params = Readonly<Record<string, string | number | null>>;

type Wording<P> = (params: P, words: Words) => string;

/** One sentence in each language of the product, written beside each other so that neither is forgotten. */
export interface Wordings<P> {
  fr: Wording<P>;
  en: Wording<P>;
}

/** Why something is refused: a stable code for programs, a sentence for people, the field where it is mended. */
export interface Reason {
  readonly code: string;
  readonly params: Params;
  readonly field: string | null;
  /** The sentence, ready to show. */
  say(language: Language): string;
}

type ReasonFactory<P> = (params: P, field?: string) => Reason;
type PlainReasonFactory = (params?: Record<string, never>, field?: string) => Reason;
type FactoryOf<Wording extends Wordings<never>> = Wording['fr'] extends () => string
  ? PlainReasonFactory
  : ReasonFactory<Parameters<Wording['fr']>[0]>;

/**
 * Declares the reasons of a subject. A reason cannot exist without its sentence in both languages,
 * nor be given without the figures that its sentence needs.
 */
export function defineReasons<Catalogue extends Record<string, Wordings<never>>>(
  catalogue: Catalogue,
): { [Code in keyof Catalogue]: FactoryOf<Catalogue[Code]> } {
  const factories = Object.entries(catalogue).map(([code, wordings]) => [code, reasonFactory(code, wordings)] as const);
  return Object.fromEntries(factories) as never;
}

function reasonFactory(code: string, wordings: Wordings<never>): ReasonFactory<Params> {
  return (params = {}, field) => ({
    code,
    params,
    field: field ?? null,
    say: (language) => wordsIn(language).typeset((wordings[language] as Wording<Params>)(params, wordsIn(language))),
  });
}
