import {
  ArrowLeftRight,
  ArrowRightLeft,
  Banknote,
  BookText,
  Binary,
  Building2,
  CalendarRange,
  ChartBarBig,
  ClipboardCheck,
  ContactRound,
  FileCheck,
  FileCheck2,
  FileText,
  FileUp,
  Gavel,
  HandCoins,
  HandHelping,
  Hash,
  Handshake,
  House,
  Landmark,
  Layers,
  ListChecks,
  ListTree,
  Milestone,
  Network,
  NotebookPen,
  PiggyBank,
  ReceiptText,
  Scale,
  ScrollText,
  Send,
  ShieldAlert,
  Signature,
  SlidersHorizontal,
  Stamp,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { Key } from '../i18n';

export interface NavItem {
  resource: string;
  /** Open to everybody at this address, when it is no resource. */
  to?: string;
  label: Key;
  icon: LucideIcon;
  /** Reached by `g` then this letter. */
  letter?: string;
}

export interface NavGroup {
  /** The first page stands alone, above all groups. */
  caption?: Key;
  items: readonly NavItem[];
}

/** In the order of the chain: the menu teaches the process. An item shows once its resource exists and may be read. */
export const nav: readonly NavGroup[] = [
  { items: [{ resource: 'home', to: '/', label: 'shell.nav.home', icon: House, letter: 'a' }] },
  {
    caption: 'shell.groups.chain',
    items: [
      { resource: 'grant-requests', label: 'shell.nav.grant-requests', icon: FileText, letter: 'd' },
      { resource: 'awards', label: 'shell.nav.awards', icon: HandCoins, letter: 't' },
      { resource: 'reports', label: 'shell.nav.reports', icon: ScrollText, letter: 'r' },
      { resource: 'sittings', label: 'shell.nav.sittings', icon: Gavel, letter: 's' },
      { resource: 'deliberations', label: 'shell.nav.deliberations', icon: Stamp, letter: 'l' },
      { resource: 'signed-copies', label: 'shell.nav.signed-copies', icon: FileCheck2 },
      { resource: 'conventions', label: 'shell.nav.conventions', icon: NotebookPen, letter: 'c' },
      { resource: 'payments', label: 'shell.nav.payments', icon: Banknote, letter: 'p' },
      { resource: 'mandats', label: 'shell.nav.mandats', icon: ReceiptText, letter: 'm' },
      { resource: 'bordereaux', label: 'shell.nav.bordereaux', icon: Send },
      { resource: 'financial-reports', label: 'shell.nav.financial-reports', icon: ClipboardCheck, letter: 'j' },
    ],
  },
  {
    caption: 'shell.groups.others',
    items: [
      { resource: 'memberships', label: 'shell.nav.memberships', icon: Handshake, letter: 'a' },
      { resource: 'incoming-grants', label: 'shell.nav.incoming-grants', icon: HandHelping, letter: 'i' },
      { resource: 'funding-authorisations', label: 'shell.nav.funding-authorisations', icon: FileCheck },
    ],
  },
  // What is looked at all day, what changes a year, and the codes behind both.
  {
    caption: 'shell.groups.credits',
    items: [
      { resource: 'budget-desk', label: 'shell.nav.budget-desk', icon: ChartBarBig, letter: 'b' },
      { resource: 'commitment-checks', label: 'shell.nav.commitment-checks', icon: ListChecks, letter: 'q' },
      { resource: 'credit-lines', label: 'shell.nav.credit-lines', icon: Layers },
      { resource: 'commitment-authorisations', label: 'shell.nav.commitment-authorisations', icon: Milestone },
    ],
  },
  {
    caption: 'shell.groups.year',
    items: [
      { resource: 'fiscal-years', label: 'shell.nav.fiscal-years', icon: CalendarRange, letter: 'y' },
      { resource: 'transfers', label: 'shell.nav.transfers', icon: ArrowLeftRight, letter: 'v' },
      { resource: 'external-consumptions', label: 'shell.nav.external-consumptions', icon: PiggyBank },
      { resource: 'budget-imports', label: 'shell.nav.budget-imports', icon: FileUp },
    ],
  },
  {
    caption: 'shell.groups.codes',
    items: [
      { resource: 'nomenclature-codes', label: 'shell.nav.nomenclature-codes', icon: ListTree },
      { resource: 'nature-rules', label: 'shell.nav.nature-rules', icon: Scale },
      { resource: 'code-successions', label: 'shell.nav.code-successions', icon: ArrowRightLeft },
    ],
  },
  {
    caption: 'shell.groups.references',
    items: [
      { resource: 'beneficiaries', label: 'shell.nav.beneficiaries', icon: Building2, letter: 'e' },
      { resource: 'clauses', label: 'shell.nav.clauses', icon: BookText, letter: 'w' },
      { resource: 'act-numbers', label: 'shell.nav.act-numbers', icon: Hash },
      { resource: 'act-series', label: 'shell.nav.act-series', icon: Binary },
      { resource: 'signature-delegations', label: 'shell.nav.signature-delegations', icon: Signature },
      { resource: 'line-override-rights', label: 'shell.nav.line-override-rights', icon: ShieldAlert },
      { resource: 'officers', label: 'shell.nav.officers', icon: ContactRound, letter: 'i' },
    ],
  },
  {
    caption: 'shell.groups.administration',
    items: [
      { resource: 'users', label: 'shell.nav.users', icon: Users, letter: 'u' },
      { resource: 'departments', label: 'shell.nav.departments', icon: Network, letter: 'o' },
      { resource: 'house-identities', label: 'shell.nav.house-identities', icon: Landmark },
      { resource: 'parameters', label: 'shell.nav.parameters', icon: SlidersHorizontal, letter: 'x' },
    ],
  },
];

/** What a phone keeps under the thumb, by role; the menu has the rest. */
export const phoneResources: Readonly<Record<string, readonly string[]>> = {
  grants_officer: ['home', 'grant-requests', 'awards'],
  manager: ['home', 'grant-requests', 'reports'],
  finance_officer: ['home', 'awards', 'payments'],
  signatory: ['home', 'conventions', 'bordereaux'],
  assembly_clerk: ['home', 'sittings', 'reports'],
  auditor: ['home', 'awards', 'payments'],
  administrator: ['home', 'users', 'departments'],
};

export const pathOf = ({ resource, to = `/${resource}` }: NavItem): string => to;
