import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Key } from '../../i18n';
import type { ActionName } from '../../i18n/lifecycles';
import type { ActingResource, SubjectOf } from './subjects';

/** How an action of the API is asked; what it is allowed to do is never decided here. */
export interface ActionScreen<Row> {
  icon?: LucideIcon;
  /** Only in the menu, red on confirmation alone. */
  destructive?: boolean;
  /** In the menu, however much room there is. */
  secondary?: boolean;
  /** Never the filled button: it does not move the file on. */
  plain?: boolean;
  /** Another word on the button, where the page already says what it is about: « Corriger ». */
  verb?: (record: Row) => Key | undefined;
  /** What it binds, repeated before it is done: beneficiary, amount, consequence. */
  confirm?: (record: Row) => ReactNode;
  /** Inputs of what it needs; labels are the fields of the resource. */
  inputs?: (record: Row) => ReactNode;
  defaults?: (record: Row) => object;
  /** Shapes what is sent. */
  toBody?: (values: Record<string, unknown>) => object;
}

/** By action of the resource; an action that asks nothing needs no entry. */
export type ActionScreens<R extends ActingResource, Row> = { [A in ActionName<SubjectOf<R>>]?: ActionScreen<Row> };
