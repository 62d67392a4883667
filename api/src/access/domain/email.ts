import type { Reason } from '../../kernel/reasons.js';
import { accountReasons } from './account.reasons.js';

const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@]+$|^[^\s@]+@localhost$/;

/** An address as it is kept: in lower case, so that one person has one account. */
export function checkEmail(raw: string): { ok: true; value: string } | { ok: false; reason: Reason } {
  const value = raw.trim().toLowerCase();
  return SHAPE.test(value) ? { ok: true, value } : { ok: false, reason: accountReasons.email_format() };
}
