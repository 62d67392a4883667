import { useT } from '../i18n';
import { Card, CardText, DocumentWays } from '../shared';
import styles from './Papers.module.css';
import { useSittingName, type Sitting } from './sitting';

const papers = ['agenda', 'attendance', 'votes'] as const;
type Paper = (typeof papers)[number];

/** What each paper waits for. */
const isReady: Readonly<Record<Paper, (sitting: Sitting) => boolean>> = {
  agenda: () => true,
  attendance: ({ members }) => members.length > 0,
  votes: ({ state }) => state === 'held',
};

/** What the clerk prints for the sitting, then from it. */
export const PapersCard = ({ sitting }: { sitting: Sitting }) => {
  const t = useT();
  const name = useSittingName()(sitting);
  return (
    <Card title={t('resources.sittings.cards.papers')}>
      <CardText>
        {papers
          .filter((paper) => isReady[paper](sitting))
          .map((paper) => (
            <section key={paper} className={styles.paper}>
              <h3>{t(`resources.sittings.papers.${paper}`)}</h3>
              <DocumentWays
                at={`/api/sittings/${sitting.id}/document?paper=${paper}`}
                name={`${t(`resources.sittings.papers.${paper}`)}, ${name}`}
                isOneOfMany
              />
            </section>
          ))}
      </CardText>
    </Card>
  );
};
