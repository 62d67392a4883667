import type { ActionOf, StateOf, Subject } from '../api/lifecycles';
import { actionsEn } from './actions.en';
import { actionsFr } from './actions.fr';
import { statesEn } from './states.en';
import { statesFr } from './states.fr';

type StateWords = { [S in Subject]: Record<StateOf<S>, string> };
type ActionWords = { [S in Subject]: Record<ActionOf<S>, { do: string; done: string }> };

/** Every state and every action of the API has its word: one without does not compile here. */
export const stateWords: { fr: typeof statesFr & StateWords; en: StateWords } = { fr: statesFr, en: statesEn };
export const actionWords: { fr: typeof actionsFr & ActionWords; en: ActionWords } = { fr: actionsFr, en: actionsEn };

export type StatedSubject = keyof typeof statesFr;
export type StateName<S extends StatedSubject> = keyof (typeof statesFr)[S] & string;
export type ActingSubject = keyof typeof actionsFr;
export type ActionName<S extends ActingSubject> = keyof (typeof actionsFr)[S] & string;
