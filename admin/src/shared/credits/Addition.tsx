import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { CreditExplanation } from '../../api/types';
import { useT } from '../../i18n';
import { Money } from '../money/Money';
import { movementsPath, pageOf } from './documents';
import styles from './WhyPanel.module.css';

/** A document whose own share is told apart: `award:12`, « Medinsoft ». */
export interface Own {
  key: string;
  name: string;
}

type Line = CreditExplanation['lines'][number];
type Figure = 'opened' | 'committed' | 'reserved' | 'attached' | 'external' | 'available';

/** What takes credits or pays back what took them, in the order of the addition. */
const CONSUMED = [
  ['commitment', 'committed'],
  ['reservation', 'reserved'],
  ['attachment_reversal', 'attached'],
  ['external_consumption', 'external'],
] as const satisfies (readonly [Line['kind'], Figure])[];

interface AdditionProps {
  credits: CreditExplanation;
  origin?: Own;
}

/** From what was opened to what is left: it can be checked by hand, and each line opens its movements. */
export const Addition = ({ credits, origin }: AdditionProps) => {
  const t = useT();
  const list = listOf(credits);
  const opening = credits.lines.filter(({ label }) => label !== null);
  return (
    <dl className={styles.sum}>
      {opening.map(({ kind, label, cents }) => (
        <Fragment key={`${kind}-${label}`}>
          <dt>{kind === 'correction' ? t('shared.credits.correction', { label: label ?? '' }) : label}</dt>
          <dd>
            <Money cents={cents} signed />
          </dd>
        </Fragment>
      ))}
      <Total label={t('shared.credits.opened')} cents={credits.openedCents} list={list('opened')} />
      {CONSUMED.map(([kind, figure]) => {
        const line = credits.lines.find((each) => each.kind === kind && each.label === null);
        if (!line && !isTold(credits, figure)) return null;
        return (
          <Fragment key={kind}>
            <dt>
              <Opened list={line && list(figure)}>
                {t(`shared.credits.${figure}`)}
                {line && figure !== 'external' && t('shared.credits.documents', { smart_count: line.count })}
              </Opened>
            </dt>
            <dd>
              <Money cents={line?.cents ?? 0} signed={figure === 'attached'} />
            </dd>
            {line && <Documents line={line} origin={origin} own={ownShare(credits, kind)} list={list(figure)} />}
            {figure === 'committed' && credits.orderedCents !== 0 && (
              <Part label={t('shared.credits.ordered')} cents={-credits.orderedCents} />
            )}
            {figure === 'committed' && credits.paidCents !== 0 && (
              <Part label={t('shared.credits.paid')} cents={-credits.paidCents} />
            )}
          </Fragment>
        );
      })}
      <Total label={t('shared.credits.available')} cents={credits.availableCents} list={list('available')} />
    </dl>
  );
};

/** Told even when nothing of it moved: what we consume ourselves, and what others do once they have told it. */
const isTold = ({ externalToldOn }: CreditExplanation, figure: Figure): boolean =>
  figure === 'committed' || figure === 'reserved' || (figure === 'external' && externalToldOn !== null);

/** The movements of the envelope that count in a figure. */
const listOf = ({ budgetId, year, section, chapitre }: CreditExplanation) => {
  const envelope = { budgetId: [budgetId], year: [year], section: [section], chapitre: [chapitre] };
  return (figure: Figure): string => movementsPath({ ...envelope, figure });
};

/** Signed as the line is: what a document consumes is taken away. */
function ownShare({ ofOrigin }: CreditExplanation, kind: Line['kind']): number {
  if (kind === 'commitment') return -(ofOrigin?.committedCents ?? 0);
  return kind === 'reservation' ? -(ofOrigin?.reservedCents ?? 0) : 0;
}

interface DocumentsProps {
  line: Line;
  origin: Own | undefined;
  own: number;
  list: string;
}

/** The document one looks at, then the largest of the others, then how many more. */
const Documents = ({ line, origin, own, list }: DocumentsProps) => {
  const t = useT();
  const others = line.documents.filter(({ originKind, originId }) => `${originKind}:${originId}` !== origin?.key);
  const told = others.slice(0, own === 0 ? 4 : 3);
  const rest = line.count - told.length - (own === 0 ? 0 : 1);
  const restCents = told.reduce((left, { cents }) => left - cents, line.cents - own);
  return (
    <>
      {own !== 0 && <Part label={t('shared.credits.ofWhich', { name: origin?.name ?? '' })} cents={own} />}
      {told.map(({ originKind, originId, label, cents }) => (
        <Part
          key={`${originKind}-${originId}`}
          label={pageOf[originKind] ? <Opened list={`/${pageOf[originKind]}/${originId}/show`}>{label}</Opened> : label}
          cents={cents}
        />
      ))}
      {rest > 0 && (
        <Part
          label={<Opened list={list}>{t('shared.credits.rest', { smart_count: rest })}</Opened>}
          cents={restCents}
        />
      )}
    </>
  );
};

const Opened = ({ list, children }: { list: string | undefined; children: ReactNode }) =>
  list ? (
    <Link className="figure-link" to={list}>
      {children}
    </Link>
  ) : (
    children
  );

const Total = ({ label, cents, list }: { label: string; cents: number; list: string }) => (
  <>
    <dt className={styles.total}>
      <Opened list={list}>{label}</Opened>
    </dt>
    <dd className={styles.total}>
      <Money cents={cents} />
    </dd>
  </>
);

/** A part of the line above it. */
const Part = ({ label, cents }: { label: ReactNode; cents: number }) => (
  <>
    <dt className={styles.part}>{label}</dt>
    <dd className={styles.part}>
      <Money cents={cents} />
    </dd>
  </>
);
