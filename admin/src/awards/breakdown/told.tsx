import type { ReactNode } from 'react';
import { useGetMany } from 'react-admin';
import { codesText, type CreditLineItem } from '../../credit-lines/creditLine';
import { Money, NotYet } from '../../shared';
import type { LineForm } from '../award';

interface Named {
  label: string | null;
  amountCents: number | null;
}

/** Rows of a list as the conflict shows them: two versions of one total may still differ. */
export const toldRows = (rows: readonly Named[]): ReactNode =>
  rows.length === 0 ? (
    <NotYet />
  ) : (
    rows.map(({ label, amountCents }, rank) => (
      <div key={rank}>
        {label} · <Money cents={amountCents} />
      </div>
    ))
  );

export const toldLines = (lines: readonly LineForm[]) => <Lines lines={lines} />;

const Lines = ({ lines }: { lines: readonly LineForm[] }) => {
  const ids = lines.flatMap(({ creditLineId }) => (creditLineId === null ? [] : [creditLineId]));
  const { data = [] } = useGetMany<CreditLineItem>('credit-lines', { ids });
  const codesOf = (id: number | null): string | null => {
    const line = data.find((known) => known?.id === id);
    return line ? codesText(line) : null;
  };
  return toldRows(
    lines.map(({ printed, creditLineId, amountCents }) => ({ label: codesOf(creditLineId) ?? printed, amountCents })),
  );
};
