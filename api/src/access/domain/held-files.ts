/** Kinds of files that have an officer: what stands in the view open_file. */
export const HELD_SUBJECTS = [
  'grant_request',
  'award',
  'membership',
  'report',
  'funding_authorisation',
  'incoming_grant',
] as const;
export type HeldSubject = (typeof HELD_SUBJECTS)[number];
