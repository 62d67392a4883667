import type { Schemas, View } from '../api/types';
import type { ActionOf } from '../api/lifecycles';

export type Deliberation = Schemas['DeliberationView'] & View;
export type DeliberationItem = Schemas['DeliberationItem'];

export type ActFact = 'signedOn' | 'transmittedOn' | 'receivedOn' | 'publishedOn' | 'notifiedOn';

/** The facts of an act in their usual order, and the action that dates each. */
export const facts: readonly { fact: ActFact; action: ActionOf<'deliberation'> }[] = [
  { fact: 'signedOn', action: 'record_signature' },
  { fact: 'transmittedOn', action: 'record_transmission' },
  { fact: 'receivedOn', action: 'record_reception' },
  { fact: 'publishedOn', action: 'record_publication' },
  { fact: 'notifiedOn', action: 'record_notification' },
];
