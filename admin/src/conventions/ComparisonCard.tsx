import type { ReactNode } from 'react';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { Card, Mark, Money, Note, Table, type Column } from '../shared';
import { showDay } from '../shared/format/days';
import { shortDigest, type Convention } from './convention';
import styles from './Text.module.css';

type Point = Schemas['ComparedPoint'];

/** What is voted, or will be, against what is written: differences first. */
export const ComparisonCard = ({ convention }: { convention: Convention }) => {
  const t = useT();
  const { comparison, deliberation, report } = convention;
  const points = [...comparison].sort((one, other) => Number(one.same) - Number(other.same));
  const voted = deliberation
    ? `${t('resources.conventions.comparison.voted')} ${deliberation.number}, ${showDay(deliberation.adoptedOn)}`
    : [t('resources.conventions.comparison.toVote'), report?.number].filter(Boolean).join(' ');
  const columns: Column<Point>[] = [
    {
      source: 'point',
      label: t('resources.conventions.comparison.point'),
      render: ({ point }) => t(`resources.conventions.comparison.${point}`),
    },
    { source: 'voted', label: voted, render: ({ point }) => <Voted point={point} convention={convention} /> },
    {
      source: 'written',
      label: `${t('resources.conventions.comparison.written')} ${t('resources.conventions.text.version', { version: convention.textVersion })}`,
      render: (point) => (
        <div data-gap={!point.same || undefined}>
          <Written point={point} convention={convention} />
        </div>
      ),
    },
    {
      source: 'same',
      label: t('resources.conventions.comparison.verdict'),
      shrink: true,
      render: ({ same }) => (
        <span data-gap={!same || undefined}>
          <Mark family={same ? 'done' : 'stop'}>{t(`resources.conventions.comparison.${same ? 'same' : 'gap'}`)}</Mark>
        </span>
      ),
    },
  ];
  const isWhole = convention.annexedVersion !== null && comparison.every(({ same }) => same);
  return (
    <Card title={t('resources.conventions.cards.comparison')}>
      <div className={styles.gaps}>
        <Table
          caption={t('resources.conventions.cards.comparison')}
          columns={columns}
          rows={points.map((point) => ({ ...point, id: point.point }))}
        />
      </div>
      {isWhole && <Note family="done">{t('resources.conventions.comparison.allSame')}</Note>}
    </Card>
  );
};

interface CellProps {
  convention: Convention;
}

const Voted = ({
  point,
  convention: { award, annexedVersion, annexedSha256 },
}: CellProps & { point: Point['point'] }) =>
  point === 'amount' ? (
    <Money cents={award.amountCents} />
  ) : (
    <Version version={annexedVersion ?? 0} sha256={annexedSha256 ?? ''} />
  );

const Written = ({
  point: { point, same },
  convention: { award, textVersion, textSha256 },
}: CellProps & { point: Point }): ReactNode => {
  const t = useT();
  if (point === 'text') return <Version version={textVersion} sha256={textSha256} />;
  return same ? <Money cents={award.amountCents} /> : t('resources.conventions.comparison.amountMissing');
};

const Version = ({ version, sha256 }: { version: number; sha256: string }) => {
  const t = useT();
  return (
    <div>
      {t('resources.conventions.text.version', { version })}
      <div className={styles.digest} title={sha256}>
        {t('resources.conventions.comparison.digest', { digest: shortDigest(sha256) })}
      </div>
    </div>
  );
};
