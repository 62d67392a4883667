import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cents } from '../../src/kernel/money.js';
import { wordsIn } from '../../src/kernel/words.js';

const GENERATED = join(import.meta.dirname, '../../../../../docs/generated/acts');

/** A fact of an act: its place in the re-keyed facts, what it is called, and where the product holds it. */
interface HeldFact {
  readonly path: string;
  readonly label: string;
  readonly place: string;
  readonly value: unknown;
}

type Facts = Readonly<Record<string, unknown>>;

const french = wordsIn('fr');

const isCents = (path: string): boolean => path.endsWith('Cents');
const isBasisPoints = (path: string): boolean => path.endsWith('Bp');
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function shown(path: string, value: unknown): string {
  if (value === null || value === undefined) return '_non précisé_';
  if (isCents(path)) return french.euros(value as Cents);
  if (isBasisPoints(path)) return french.percent(value as number);
  if (isDay(value)) return french.day(value);
  if (Array.isArray(value) && value.length === 0) return '_aucun_';
  if (Array.isArray(value)) return value.map((item, index) => shown(`${path}.${index}`, item)).join(' · ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, part]) => shown(`${path}.${key}`, part))
      .join(', ');
  }
  return `${value as string | number | boolean}`;
}

const at = (facts: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Facts | undefined)?.[key], facts);

function leavesOf(node: unknown, path: string): string[] {
  if (node === null || typeof node !== 'object') return [path];
  return Object.entries(node).flatMap(([key, child]) => leavesOf(child, path ? `${path}.${key}` : key));
}

/**
 * Puts each printed fact of an act beside the place where the product holds it.
 * `facts` is what was re-keyed from the act: what it does not print stands under `demonstration` and is left out.
 */
export class FactSheet {
  private readonly held: HeldFact[] = [];

  constructor(
    private readonly slug: string,
    private readonly title: string,
    private readonly facts: Facts,
  ) {}

  /** The product holds the fact at this path (or everything below it): `value` is what the API answers for it. */
  holds(path: string, label: string, place: string, value: unknown): void {
    const printed = at(this.facts, path);
    expect({ [path]: value }).toEqual({ [path]: printed });
    this.held.push({ path, label, place, value: printed });
  }

  /** What the act prints and nobody found in the product. */
  missing(): string[] {
    const { demonstration: _, ...printed } = this.facts;
    return leavesOf(printed, '').filter(
      (leaf) => !this.held.some(({ path }) => leaf === path || leaf.startsWith(`${path}.`)),
    );
  }

  /** The page of docs/generated/acts. `UPDATE_DOCS=1` writes it; otherwise the test compares. */
  expectPublished(): void {
    const rows = this.held.map(({ path, label, place, value }) => `| ${label} | ${shown(path, value)} | ${place} |`);
    const page = [
      `# ${this.title}`,
      '',
      'Chaque fait imprimé par l’acte, et la place où le produit le tient. Page écrite par les essais.',
      '',
      '| Fait | Imprimé | Tenu par |',
      '| --- | --- | --- |',
      ...rows.map((row) => french.typeset(row)),
      '',
    ].join('\n');
    const file = join(GENERATED, `${this.slug}.md`);
    if (process.env['UPDATE_DOCS'] === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, page);
    }
    expect(readFileSync(file, 'utf8')).toBe(page);
  }
}
