import type { IncomingGrantState } from '../../incoming-grants/domain/incoming-grant.js';
import type { Reason } from '../../kernel/reasons.js';
import { fundingAuthorisationReasons as reasons } from './funding-authorisation.reasons.js';

/** An application that an authorisation would name. */
export interface Candidate {
  readonly incomingGrantId: number;
  readonly application: string;
  readonly state: IncomingGrantState;
  readonly departmentId: number;
  /** The other authorisation being prepared that names it. */
  readonly listedIn: string | null;
}

const TO_AUTHORISE: readonly IncomingGrantState[] = ['identified', 'filed'];

/** What keeps each of these applications from being named by an authorisation of that department. */
export function unlistable(ids: readonly number[], applications: readonly Candidate[], departmentId: number): Reason[] {
  const known = new Map(applications.map((application) => [application.incomingGrantId, application]));
  return ids.flatMap((incomingGrantId, rank) => {
    const field = `applicationIds.${rank}`;
    const found = known.get(incomingGrantId);
    return found ? against(found, departmentId, field) : [reasons.unknown_application({ incomingGrantId }, field)];
  });
}

function against(application: Candidate, departmentId: number, field: string): Reason[] {
  const named = { incomingGrantId: application.incomingGrantId, application: application.application };
  if (application.departmentId !== departmentId) return [reasons.application_of_other_department(named, field)];
  if (!TO_AUTHORISE.includes(application.state)) return [reasons.application_settled(named, field)];
  return application.listedIn === null
    ? []
    : [reasons.application_listed_elsewhere({ ...named, authorisation: application.listedIn }, field)];
}
