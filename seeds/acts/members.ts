/** A member of a sitting, as the act lists them. */
export interface ActMember {
  name: string;
  attendance: 'present' | 'represented' | 'excused';
  representedBy?: string;
}

interface PrintedSitting {
  readonly present: readonly string[];
  readonly represented: readonly { readonly name: string; readonly by: string }[];
  readonly excused: readonly string[];
}

/** Those of an act, in its order: present, represented, excused. */
export const membersOf = ({ present, represented, excused }: PrintedSitting): ActMember[] => [
  ...present.map((name) => ({ name, attendance: 'present' as const })),
  ...represented.map(({ name, by }) => ({ name, attendance: 'represented' as const, representedBy: by })),
  ...excused.map((name) => ({ name, attendance: 'excused' as const })),
];
