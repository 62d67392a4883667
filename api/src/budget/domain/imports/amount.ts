import type { Cents } from '../../../kernel/money.js';
import type { Reason } from '../../../kernel/reasons.js';
import { importReasons as reasons } from './import.reasons.js';
import type { Cell } from './table.js';

export type Read<Value> = { readonly value: Value } | { readonly fault: Reason };

/** A hundred billion euros: beyond it somebody has pasted something else. */
const LARGEST_CENTS = 10_000_000_000_000;
/** A sum made by a spreadsheet is off by less than this, in cents. */
const NOISE = 1e-3;

/**
 * An amount as French tools write it: `1 234,56`, `1.234,56`, `1234.56`, `(1 234,56 €)`, or the number of a spreadsheet.
 * Three digits after a lone dot or comma are asked, never guessed.
 */
export function readAmount(cell: Cell): Read<Cents> {
  if (cell.kind === 'error') return { fault: reasons.cell_error() };
  if (cell.kind === 'date') return { fault: reasons.cell_date() };
  if (cell.kind === 'number') return inCents(cell.number ?? Number.NaN);
  return readWritten(cell.text);
}

function inCents(euros: number): Read<Cents> {
  if (Number.isNaN(euros)) return { fault: reasons.amount_unread() };
  const cents = Math.round(euros * 100);
  if (Math.abs(euros * 100 - cents) > NOISE) return { fault: reasons.amount_decimals() };
  return bounded(cents);
}

const NEGATIVE = /^\((.+)\)$|^[-−–]\s*(.+)$|^(.+?)\s*[-−]$/;
const CURRENCY = /\s*(?:€|euros?|eur)\s*/gi;
/** By what parts its thousands, when it does. */
const SHAPES: readonly RegExp[] = [
  /^(?<whole>\d+)(?:,(?<cents>\d+))?$/,
  /^(?<whole>\d+)\.(?<cents>\d+)$/,
  /^(?<whole>\d{1,3}(?: \d{3})+)(?:[.,](?<cents>\d+))?$/,
  /^(?<whole>\d{1,3}(?:\.\d{3})+)(?:,(?<cents>\d+))$/,
  /^(?<whole>\d{1,3}(?:,\d{3})+)(?:\.(?<cents>\d+))$/,
  /^(?<whole>\d{1,3}(?:\.\d{3}){2,})$/,
  /^(?<whole>\d{1,3}(?:,\d{3}){2,})$/,
];
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

function readWritten(text: string): Read<Cents> {
  const bare = text.replace(CURRENCY, '').trim();
  const negative = NEGATIVE.exec(bare);
  const digits = (negative?.[1] ?? negative?.[2] ?? negative?.[3] ?? bare).replace(/^\+\s*/, '').trim();
  if (AMBIGUOUS.test(digits)) return { fault: reasons.amount_ambiguous({ text: digits }) };
  const parts = SHAPES.map((shape) => shape.exec(digits)?.groups).find(Boolean);
  if (!parts) return { fault: reasons.amount_unread() };
  const { whole = '', cents = '' } = parts;
  if (/[1-9]/.test(cents.slice(2))) return { fault: reasons.amount_decimals() };
  const value = Number(whole.replace(/\D/g, '')) * 100 + Number(cents.slice(0, 2).padEnd(2, '0'));
  return bounded(negative ? -value : value);
}

const bounded = (cents: Cents): Read<Cents> =>
  Number.isSafeInteger(cents) && Math.abs(cents) <= LARGEST_CENTS
    ? // Never minus zero.
      { value: cents + 0 }
    : { fault: reasons.amount_too_large() };
