import type { ClauseBlocks } from './clause';
import styles from './Clauses.module.css';

type Runs = Extract<ClauseBlocks[number], { type: 'paragraph' }>['text'];

/** A clause as it reads in an act, in the serif; what the act says is underlined. */
export const ClauseText = ({ blocks }: { blocks: ClauseBlocks }) => (
  <div className={styles.sheet} lang="fr">
    {blocks.map((block, index) => {
      if (block.type === 'list')
        return (
          <ul key={index}>
            {block.items.map((item, rank) => (
              <li key={rank}>
                <Words runs={item} />
              </li>
            ))}
          </ul>
        );
      return block.type === 'paragraph' ? (
        <p key={index}>
          <Words runs={block.text} />
        </p>
      ) : null;
    })}
  </div>
);

const Words = ({ runs }: { runs: Runs }) =>
  runs.map(({ text, mention }, index) =>
    mention ? (
      <span key={index} className={styles.mention}>
        {text}
      </span>
    ) : (
      text
    ),
  );
