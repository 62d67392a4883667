import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, CardText, Day, ErrorState, LoadingRows, Money, RecordLink, Table, type Column } from '../shared';
import { CorrectMovement } from './CorrectMovement';
import { pageOf } from '../shared/credits/documents';
import type { CreditLine, Movement } from './creditLine';
import styles from './Movements.module.css';

const Origin = ({ movement: { kind, originKind, originId, label } }: { movement: Movement }) => {
  const t = useT();
  const resource = pageOf[originKind];
  if (!resource) return kind === 'correction' ? t('resources.credit-lines.correctionOf', { label }) : label;
  return (
    <span>
      {t(`resources.credit-lines.movements.${kind}`)} ·{' '}
      <RecordLink resource={resource} id={originId}>
        {originKind === 'mandat' ? t('resources.credit-lines.mandat', { number: label }) : label}
      </RecordLink>
    </span>
  );
};

/** What was put right stays, struck; its opposite says why. */
const Told = ({ movement, onCorrect }: { movement: Movement; onCorrect?: (movement: Movement) => void }) => {
  const t = useT();
  const { correctedById, correctionReason } = movement;
  return (
    <span className={correctedById === null ? undefined : styles.corrected}>
      <Origin movement={movement} />
      {correctionReason !== null && (
        <small className={styles.why}>{t('resources.credit-lines.correctedFor', { reason: correctionReason })}</small>
      )}
      {onCorrect && movement.correctable && <Correct movement={movement} onOpen={onCorrect} />}
    </span>
  );
};

const ours = ['openedCents', 'reservedCents', 'committedCents', 'orderedCents'] as const;
/** On the rest of a chapitre nothing is ours. */
const others = ['openedCents', 'externalCents'] as const;

/** Nothing moved in this column: an empty ledger cell is a dash, not a zero. */
const Delta = ({ cents }: { cents: number }) => <Money cents={cents === 0 ? undefined : cents} signed />;

const STEP = 25;

/** What was ever written on this line, newest first. */
export const Movements = ({ line }: { line: CreditLine }) => {
  const t = useT();
  const [perPage, setPerPage] = useState(STEP);
  const [wrong, setWrong] = useState<Movement | null>(null);
  const { canAccess } = useCanAccess({ resource: 'credit-lines', action: 'create' });
  const { data, error, refetch } = useRead<ListAnswer<Movement>>(`/credit-lines/${line.id}/movements`, { perPage });
  const columns: Column<Movement>[] = [
    {
      source: 'accountingDate',
      label: t('resources.credit-lines.fields.accountingDate'),
      shrink: true,
      render: ({ accountingDate }) => <Day value={accountingDate} />,
    },
    {
      source: 'label',
      label: t('resources.credit-lines.fields.kind'),
      render: (movement) => <Told movement={movement} onCorrect={canAccess ? setWrong : undefined} />,
    },
    ...(line.nature === '' ? others : ours).map((source): Column<Movement> => ({
      source,
      label: t(`resources.credit-lines.fields.${source}`),
      align: 'right',
      render: (movement) => <Delta cents={movement[source]} />,
    })),
  ];
  const more = data?.hasNextPage && (
    <button type="button" onClick={() => setPerPage(perPage + STEP)}>
      {t('resources.credit-lines.moreMovements')}
    </button>
  );
  return (
    <Card title={t('resources.credit-lines.movementsTitle')} action={more}>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={4} />}
      {data?.items.length === 0 && <CardText>{t('resources.credit-lines.noMovement')}</CardText>}
      {data && data.items.length > 0 && (
        <Table caption={t('resources.credit-lines.movementsTitle')} columns={columns} rows={data.items} />
      )}
      {wrong && <CorrectMovement movement={wrong} onClose={() => setWrong(null)} />}
    </Card>
  );
};

const Correct = ({ movement, onOpen }: { movement: Movement; onOpen: (movement: Movement) => void }) => {
  const t = useT();
  return (
    <button
      type="button"
      className={styles.act}
      aria-label={t('resources.credit-lines.correctNamed', { label: movement.label })}
      onClick={() => onOpen(movement)}
    >
      {t('resources.credit-lines.correct')}
    </button>
  );
};
