import type { Reason } from '../../kernel/reasons.js';
import { fileReasons as reasons } from './file.reasons.js';

export const LONGEST_NAME = 200;

/** Control characters, and those that are not seen or turn the reading over: a name must be what it looks like. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** The name that a file is known by: the last part of a path, as some browsers send it whole. */
export function fileName(raw: string): { ok: true; name: string } | { ok: false; reason: Reason } {
  const name = (raw.normalize('NFC').split(/[/\\]/).at(-1) ?? '').trim();
  if (!raw.isWellFormed() || INVISIBLE.test(name)) return refused(reasons.file_name_characters({}, 'name'));
  if (/^\.*$/.test(name)) return refused(reasons.file_name_required({}, 'name'));
  if (name.length > LONGEST_NAME) return refused(reasons.file_name_long({ max: LONGEST_NAME }, 'name'));
  return { ok: true, name };
}

const refused = (reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason });
