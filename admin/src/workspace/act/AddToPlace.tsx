import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import type { DraftStore } from '../draftStore';
import type { Proposal } from '../text';
import { added, insert, type Place } from '../text/passages';
import styles from './Paper.module.css';
import { newKey } from './PassageTools';
import { StaticText } from './StaticText';

interface AddToPlaceProps {
  place: Place;
  proposals: readonly Proposal[];
  store: DraftStore;
  onOpen: (key: string) => void;
}

/** At the end of a place: words of one’s own, and the clauses that fit, each with its why. */
export const AddToPlace = ({ place, proposals, store, onOpen }: AddToPlaceProps) => {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const write = (): void => {
    const passage = added(newKey(), place, null, []);
    store.change(insert(passage));
    onOpen(passage.key);
  };
  const take = ({ clauseId, blocks }: Proposal): void =>
    store.change(insert(added(newKey(), place, clauseId, blocks)), 0);
  const name = t(`workspace.places.${place}`);
  return (
    <div className={styles.add}>
      <button type="button" aria-label={`${t('workspace.passage.add')}, ${name}`} onClick={write}>
        <Plus size={14} aria-hidden="true" />
        {t('workspace.passage.add')}
      </button>
      {proposals.length > 0 && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={`${t('workspace.clauses.proposed', { smart_count: proposals.length })}, ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {t('workspace.clauses.proposed', { smart_count: proposals.length })}
        </button>
      )}
      {isOpen && (
        <ul className={styles.proposals}>
          {proposals.map((proposal) => (
            <Clause key={proposal.title} proposal={proposal} onInsert={() => take(proposal)} />
          ))}
        </ul>
      )}
    </div>
  );
};

const Clause = ({ proposal, onInsert }: { proposal: Proposal; onInsert: () => void }) => {
  const t = useT();
  const { title, legalReference, why, blocks } = proposal;
  return (
    <li>
      <div className={styles.clause}>
        <strong>{title}</strong>
        <button type="button" aria-label={`${t('workspace.clauses.insert')}, ${title}`} onClick={onInsert}>
          {t('workspace.clauses.insert')}
        </button>
      </div>
      <p>{[why, legalReference].filter(Boolean).join(' · ')}</p>
      <div className={styles.static}>
        <StaticText blocks={blocks} />
      </div>
    </li>
  );
};
