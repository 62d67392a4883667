import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useT } from '../../i18n';
import type { Report } from '../../reports/report';
import type { DraftState, DraftStore } from '../draftStore';
import type { Mark } from '../text/marks';
import { PLACES, type Place } from '../text/passages';
import { AddToPlace } from './AddToPlace';
import styles from './Paper.module.css';
import { PassageView } from './PassageView';

interface PaperProps {
  report: Report;
  state: DraftState;
  store: DraftStore;
  /** By passage. */
  marks: ReadonlyMap<string, readonly Mark[]>;
  onEnter: (editor: Editor) => void;
}

const NONE: readonly Mark[] = [];

/** The act as it stands, place by place, on paper. */
export const Paper = ({ report, state, store, marks, onEnter }: PaperProps) => {
  const t = useT();
  const [opened, setOpened] = useState<string | null>(null);
  const { view, drafts } = state;
  const body = t(`resources.sittings.bodies.${report.body}`);
  const placed = (place: Place) => drafts.filter((draft) => draft.place === place);
  const shown = PLACES.filter((place) => view.editable || placed(place).length > 0);
  return (
    <article className={styles.paper} aria-label={report.title} lang="fr">
      <div className={styles.running}>
        <span>{body}</span>
        <span data-datum="report.number">{report.number}</span>
      </div>
      <h2 className={styles.title} data-datum="report.title">
        {report.title}
      </h2>
      {report.rapporteur && (
        <p data-datum="report.rapporteur">{t('workspace.paper.rapporteur', { name: report.rapporteur })}</p>
      )}
      {shown.map((place) => (
        <section key={place} className={styles.place} data-place={place} aria-labelledby={`place-${place}`}>
          <h3 id={`place-${place}`}>{t(`workspace.paper.${place}`, { body })}</h3>
          {placed(place).map((draft) => (
            <PassageView
              key={draft.key}
              draft={draft}
              drafts={drafts}
              store={store}
              editable={view.editable}
              isOpened={opened === draft.key}
              mentions={view.mentions}
              marks={marks.get(draft.key) ?? NONE}
              onOpen={setOpened}
              onEnter={onEnter}
            />
          ))}
          {view.editable && (
            <AddToPlace
              place={place}
              proposals={view.proposals.filter((proposal) => proposal.place === place)}
              store={store}
              onOpen={setOpened}
            />
          )}
        </section>
      ))}
    </article>
  );
};
