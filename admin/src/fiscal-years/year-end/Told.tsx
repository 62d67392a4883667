import { useT } from '../../i18n';
import { Codes, Money, RecordLink } from '../../shared';
import { showDay } from '../../shared/format/days';
import styles from './YearEnd.module.css';
import { resourceOf, type Commitment } from './yearEnd';

/** Whose commitment it is, and on which credits. */
export const Named = ({ commitment }: { commitment: Commitment }) => (
  <span className={styles.object}>
    <RecordLink resource={resourceOf[commitment.kind]} id={commitment.fileId}>
      {commitment.beneficiaryName}
    </RecordLink>
    <small>{commitment.object}</small>
    <small>
      <Codes codes={commitment.codes} />
    </small>
  </span>
);

/** What its end should make of what is left, each part with why; once decided, what was, by whom and why. */
export const Outcomes = ({ commitment }: { commitment: Commitment }) =>
  commitment.leftCents > 0 ? <Proposed commitment={commitment} /> : <Decided commitment={commitment} />;

const Proposed = ({ commitment: { proposal } }: { commitment: Commitment }) => {
  const t = useT();
  return (
    <ul className={styles.parts}>
      {proposal.map(({ outcome, cents, why }) => (
        <li key={outcome + why}>
          {t(`resources.year-end-commitments.outcomes.${outcome}`)} <Money cents={cents} />
          <small>{t(`resources.year-end-commitments.why.${why}`)}</small>
        </li>
      ))}
    </ul>
  );
};

const decided = ['carried', 'attached', 'cancelled'] as const;

const Decided = ({ commitment }: { commitment: Commitment }) => {
  const t = useT();
  const { decidedBy, decidedOn, reason } = commitment;
  return (
    <ul className={styles.parts}>
      {decided
        .filter((part) => commitment[`${part}Cents`] > 0)
        .map((part) => (
          <li key={part}>
            {t(`resources.year-end-commitments.fields.${part}`)} <Money cents={commitment[`${part}Cents`]} />
          </li>
        ))}
      {decidedBy && decidedOn && (
        <li>
          <small>
            {t('resources.year-end-commitments.decidedBy', {
              name: decidedBy,
              day: showDay(decidedOn),
              reason: reason ?? '',
            })}
          </small>
        </li>
      )}
    </ul>
  );
};
