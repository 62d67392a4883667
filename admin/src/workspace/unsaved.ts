import type { TextView } from './text';
import type { Draft } from './text/passages';

/** What is typed and not yet acknowledged, kept by the browser: a lost page is not a lost text. */
interface Unsaved {
  textVersion: number | null;
  drafts: Draft[];
}

const keyOf = (reportId: number): string => `workspace.${reportId}`;

export function remember({ reportId, textVersion }: TextView, drafts: Draft[]): void {
  try {
    sessionStorage.setItem(keyOf(reportId), JSON.stringify({ textVersion, drafts } satisfies Unsaved));
  } catch {
    // Full or forbidden storage: the text is still on the page, and the page asks before it is left.
  }
}

export const forget = (reportId: number): void => sessionStorage.removeItem(keyOf(reportId));

export function recall(reportId: number): Unsaved | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(reportId)) ?? 'null') as Unsaved | null;
  } catch {
    return null;
  }
}
