import styles from './Text.module.css';

const isHeading = (line: string, block: number, rank: number): boolean =>
  rank === 0 && (block === 0 || /^Article\s/i.test(line));

/** The words of the convention as they are written: a paragraph a line, the names of its articles in bold. */
export const ActText = ({ body }: { body: string }) =>
  body.split(/\n{2,}/).map((block, index) => (
    <div key={index}>
      {block.split('\n').map((line, rank) => (
        <p key={rank} className={isHeading(line, index, rank) ? styles.heading : undefined}>
          {line}
        </p>
      ))}
    </div>
  ));
