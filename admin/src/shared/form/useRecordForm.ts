import { useRef, useState } from 'react';
import { ProblemError } from '../../api/problem';
import type { View } from '../../api/types';
import { useSave, type Change, type Conflict, type Creation } from './useSave';

export type Values = Record<string, unknown>;

export interface FormConflict extends Conflict {
  /** What this form edits: the conflict is about nothing else. */
  fields: string[];
}

interface Saving {
  resource: string;
  record?: View;
  shape?: (view: View) => View;
  toBody?: (values: Values) => object;
  change?: Change;
  creation?: Creation;
  onSaved: (view: View) => void;
}

/** The names on the page, and whatever else was changed. */
function editedIn(page: HTMLElement | null, mine: Values, base: Values = {}): string[] {
  const inputs = Array.from(page?.querySelectorAll('[name]') ?? [], (input) => input.getAttribute('name') ?? '');
  const named = new Set(inputs.map((name) => name.split('.')[0]));
  return Object.keys(mine).filter((field) => named.has(field) || mine[field] !== base[field]);
}

/** The life of a form: sent, refused, in conflict, saved. */
export function useRecordForm({ resource, record, shape = (view) => view, toBody, change, creation, onSaved }: Saving) {
  const [failure, setFailure] = useState<unknown>(null);
  const [conflict, setConflict] = useState<FormConflict | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const isLeaving = useRef(false);
  const write = useSave(resource, record, change, creation);

  const leave = (view: View): void => {
    isLeaving.current = true;
    onSaved(view);
  };

  /** `theirs`: what was read again, once the person has chosen between the two versions. */
  const submit = async (values: Values, theirs?: View): Promise<Record<string, string> | undefined> => {
    setFailure(null);
    const outcome = await write(toBody ? toBody(values) : values, theirs);
    if (outcome.kind === 'saved') {
      leave(outcome.view);
      return undefined;
    }
    if (outcome.kind === 'conflict') {
      setConflict({ ...outcome, theirs: shape(outcome.theirs), fields: editedIn(page.current, outcome.mine, record) });
      return undefined;
    }
    setConflict(null);
    setFailure(outcome.error);
    return outcome.error instanceof ProblemError ? outcome.error.body.errors : undefined;
  };

  const keepTheirs = (): void => {
    if (conflict) leave(conflict.theirs);
  };

  return { page, failure, conflict, submit, keepTheirs, isLeaving };
}
