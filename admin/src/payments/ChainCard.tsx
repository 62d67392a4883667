import { useT } from '../i18n';
import type { Mandat } from '../mandats/mandat';
import { useMandats } from '../mandats/useMandats';
import { Card, Checklist, Day, NotYet, type CheckLine } from '../shared';
import type { Family } from '../theme/tokens';
import { currentMandats, type Payment } from './payment';

type Step = 'certified' | 'liquidated' | 'ordered' | 'signed' | 'proven' | 'rejected' | 'cancelled';

interface Link {
  step: Step;
  who: string | null;
  /** Undefined while it is being read. */
  on: string | null | undefined;
}

/** The part of the chain that each mandat has of its own. */
export const linksOf = (mandat: Mandat | undefined): Link[] => [
  { step: 'ordered', who: mandat?.orderedBy ?? null, on: mandat?.orderedOn ?? null },
  { step: 'signed', who: mandat?.signedBy ?? null, on: mandat?.bordereau?.signedOn ?? null },
  mandat?.state === 'rejected' || mandat?.state === 'cancelled'
    ? { step: mandat.state, who: mandat.endedBy, on: mandat.endedOn }
    : { step: 'proven', who: mandat?.proofRecordedBy ?? null, on: mandat?.paidOn ?? null },
];

/** An end is no success. */
const ENDED: Partial<Record<Step, Family>> = { rejected: 'stop', cancelled: 'ended' };

/** No one may hold two links that watch each other: the page shows the names side by side. */
export const Chain = ({ links, named }: { links: readonly Link[]; named?: string }) => {
  const t = useT();
  const lines = links.map(({ step, who, on }): CheckLine => {
    const words = t(`resources.payments.chain.${step}`);
    return {
      id: step,
      family: who === null ? 'neutral' : (ENDED[step] ?? 'done'),
      label: named ? `${words} · ${named}` : words,
      detail: who,
      at: who === null ? <NotYet /> : on !== undefined && <Day value={on} />,
    };
  });
  return <Checklist ordered lines={lines} />;
};

export const ChainCard = ({ payment }: { payment: Payment }) => {
  const t = useT();
  const current = currentMandats(payment);
  const mandats = useMandats(current.map(({ id }) => id));
  const several = mandats.length > 1;
  return (
    <Card title={t('resources.payments.cards.chain')}>
      <Chain
        links={[
          { step: 'certified', who: payment.certifiedBy, on: payment.certifiedOn },
          { step: 'liquidated', who: payment.liquidatedBy, on: payment.liquidatedOn },
        ]}
      />
      {mandats.length === 0 && <Chain links={linksOf(undefined)} />}
      {mandats.map((mandat, rank) => (
        <Chain key={current[rank]!.id} links={linksOf(mandat)} named={several ? mandat?.budget : undefined} />
      ))}
    </Card>
  );
};
