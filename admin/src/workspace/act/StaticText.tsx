import { Fragment } from 'react';
import { frenchSpaces } from '../../shared/format/typography';
import { findingDatum } from '../lit';
import { plain, run, textsOf, type List, type Table, type Text, type TextBlock } from '../text/blocks';
import { dealt, segmentsOf, type Mark, type Segment } from '../text/marks';
import styles from './Paper.module.css';

interface TextProps {
  text: Text;
  marks: readonly Mark[];
}

/** The number in the margin; the list beside it says the rest. */
const MarginMark = ({ mark: { rank, severity } }: { mark: Mark }) => (
  <span
    className={`${styles.mark} ${styles[severity]}`}
    data-mark={rank}
    data-datum={findingDatum(rank)}
    aria-hidden="true"
  >
    {rank}
  </span>
);

const Words = ({ segment: { text: said, strong, mention, marks } }: { segment: Segment }) => {
  const text = frenchSpaces(said);
  const data = [...marks.map(({ rank }) => findingDatum(rank)), ...(mention ? [mention] : [])].join(' ');
  const [worst] = marks;
  const className = worst ? `${styles.quote} ${styles[worst.severity]}` : undefined;
  const words = data ? (
    <span className={className} data-datum={data} data-mention={mention}>
      {text}
    </span>
  ) : (
    text
  );
  return strong ? <strong>{words}</strong> : words;
};

const Runs = ({ text, marks }: TextProps) =>
  segmentsOf(text, marks).map((segment, rank) => (
    <Fragment key={rank}>
      {segment.begins.map((mark) => (
        <MarginMark key={mark.rank} mark={mark} />
      ))}
      <Words segment={segment} />
    </Fragment>
  ));

interface BlockProps<Of extends TextBlock> {
  block: Of;
  /** Those of each of its texts. */
  marks: readonly (readonly Mark[])[];
}

const NONE: readonly Mark[] = [];

const ListBlock = ({ block: { items }, marks }: BlockProps<List>) => (
  <ul>
    {items.map((item, rank) => (
      <li key={rank}>
        <p>
          <Runs text={item} marks={marks[rank] ?? NONE} />
        </p>
      </li>
    ))}
  </ul>
);

const TableBlock = ({ block: { caption, columns, rows }, marks }: BlockProps<Table>) => (
  <table>
    {caption && <caption>{caption}</caption>}
    <thead>
      <tr>
        {columns.map(({ title, align }, column) => (
          <th key={column} scope="col" data-align={align}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, rank) => (
        <tr key={rank}>
          {row.map((cell, column) => (
            <td key={column} data-align={columns[column]?.align}>
              <Runs text={[run(cell)]} marks={marks[rank * columns.length + column] ?? NONE} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Block = ({ block, marks }: BlockProps<TextBlock>) => {
  if (block.type === 'list') return <ListBlock block={block} marks={marks} />;
  if (block.type === 'table') return <TableBlock block={block} marks={marks} />;
  return (
    <p>
      <Runs text={block.text} marks={marks[0] ?? NONE} />
    </p>
  );
};

/** The text of a passage as it will be printed; each mark stands once. */
export const StaticText = ({ blocks, marks = NONE }: { blocks: readonly TextBlock[]; marks?: readonly Mark[] }) => {
  const texts = blocks.map(textsOf);
  const placed = dealt(texts.flat().map(plain), marks);
  const starts = texts.map((_, rank) => texts.slice(0, rank).flat().length);
  return blocks.map((block, rank) => (
    <Block key={rank} block={block} marks={placed.slice(starts[rank], starts[rank]! + texts[rank]!.length)} />
  ));
};
