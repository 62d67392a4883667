import { Tooltip } from '@mui/material';
import { useState, type ReactElement, type SyntheticEvent } from 'react';

const fullTextOf = ({ currentTarget }: SyntheticEvent): string => {
  const cell = currentTarget as HTMLElement;
  return cell.scrollWidth > cell.clientWidth ? cell.innerText : '';
};

/** What the ellipsis cuts can be read in full, by the mouse and by the keyboard. */
export const LongText = ({ children }: { children: ReactElement }) => {
  const [text, setText] = useState('');
  return (
    <Tooltip
      title={text}
      describeChild
      placement="bottom-start"
      enterDelay={300}
      disableTouchListener
      onMouseEnter={(event) => setText(fullTextOf(event))}
      onFocus={(event) => setText(fullTextOf(event))}
    >
      {children}
    </Tooltip>
  );
};
