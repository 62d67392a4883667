import { deliberationLifecycle } from '../../deliberations/domain/deliberation.lifecycle.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Reason } from '../../kernel/reasons.js';
import type { Role } from '../../kernel/roles.js';
import { readCode, shownCode } from './code.js';
import { signedCopyReasons as reasons } from './signed-copy.reasons.js';

export const SIGNED_COPY_STATES = ['to_place', 'placed', 'set_aside'] as const;
export type SignedCopyState = (typeof SIGNED_COPY_STATES)[number];

export const FOUND_BY = ['symbol', 'typed', 'chosen'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** A frozen document as a copy meets it. */
export interface MetDocument {
  readonly id: number;
  readonly subject: string;
  readonly subjectId: number;
  readonly departmentId: number;
  readonly code: string;
  readonly reference: string;
  /** The version that replaced it. */
  readonly replacedBy: { readonly edition: number; readonly code: string } | null;
  /** Since when it has a signed copy. */
  readonly signedOn: CalendarDay | null;
}

/** What the pages of a copy say, and what is known of the documents that they name. */
export interface Findings {
  /** Whether its pages could be drawn at all. */
  readonly readable: boolean;
  /** Each code of ours that was read, once. */
  readonly codes: readonly string[];
  readonly documents: readonly MetDocument[];
  /** The document from whose page it was dropped. */
  readonly expected: MetDocument | null;
}

/** Where a copy goes by itself, or everything that keeps it from it. Pure. */
export function placeOf(findings: Findings): { document: MetDocument } | { reasons: readonly Reason[] } {
  const { readable, codes, documents, expected } = findings;
  if (!readable) return { reasons: [reasons.copy_unreadable()] };
  if (codes.length === 0) return { reasons: [reasons.copy_without_code()] };
  const unknown = codes.filter((code) => !documents.some((document) => document.code === code));
  if (unknown.length > 0) {
    return { reasons: unknown.map((code) => reasons.copy_unknown_code({ code: shownCode(code) })) };
  }
  const [document, ...others] = documents;
  if (others.length > 0) {
    const references = documents.map(({ reference }) => reference).join(', ');
    return { reasons: [reasons.copy_several_documents({ references })] };
  }
  const against = [...ofAnother(document!, expected), ...replaced(document!), ...signed(document!)];
  return against.length > 0 ? { reasons: against } : { document: document! };
}

function ofAnother(document: MetDocument, expected: MetDocument | null): readonly Reason[] {
  if (!expected || expected.id === document.id || document.replacedBy?.code === expected.code) return [];
  return [reasons.copy_of_another({ found: document.reference, expected: expected.reference })];
}

const replaced = ({ reference, replacedBy }: MetDocument): readonly Reason[] =>
  replacedBy
    ? [reasons.copy_superseded({ reference, edition: replacedBy.edition, code: shownCode(replacedBy.code) })]
    : [];

const signed = ({ reference, signedOn }: MetDocument): readonly Reason[] =>
  signedOn ? [reasons.copy_signed_already({ reference, on: signedOn })] : [];

/** What somebody says of a copy that did not find its act by itself. */
export interface GivenPlace {
  readonly code: string | null;
  readonly documentId: number | null;
  /** What is known under that code or that number. */
  readonly document: MetDocument | null;
}

export interface SignedCopyFacts {
  readonly given: GivenPlace | null;
}

const toADocument: Guard<SignedCopyFacts> = {
  unmet: ({ given }) => {
    if (given === null || given.document) return null;
    if (given.code === null) return reasons.copy_document_required({}, 'documentId');
    const code = readCode(given.code);
    return code === null
      ? reasons.copy_code_mistyped({}, 'code')
      : reasons.copy_unknown_code({ code: shownCode(code) }, 'code');
  },
};

/** A second copy is somebody's decision; a signature on a version that was replaced never is that of the act. */
const toTheLastEdition: Guard<SignedCopyFacts> = {
  source: 'Règle interne : la version remplacée n’est plus à signer',
  unmet: ({ given }) => (given?.document ? replaced(given.document) : null),
};

const RECEIVERS: readonly Role[] = ['assembly_clerk', 'grants_officer'];

export const signedCopyLifecycle = defineLifecycle<SignedCopyState, SignedCopyFacts>()({
  subject: 'signed_copy',
  initial: 'to_place',
  states: SIGNED_COPY_STATES,
  access: { read: deliberationLifecycle.access.read, create: RECEIVERS, modify: [] },
  actions: {
    place: { from: ['to_place'], to: 'placed', by: RECEIVERS, when: [toADocument, toTheLastEdition] },
    set_aside: { from: ['to_place'], to: 'set_aside', by: RECEIVERS },
  },
});

export type SignedCopyAction = keyof typeof signedCopyLifecycle.actions;
