import { Popper } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n';
import type { Offer } from './mentioning';
import styles from './OfferList.module.css';

export const optionId = (rank: number): string => `mention-${rank}`;
export const OFFER_LIST = 'mention-list';

/** What may be said here, with what it says now. The focus stays in the text, which points to the one chosen. */
export const OfferList = ({ offer }: { offer: Offer }) => {
  const t = useT();
  const { mentions, chosen, at, choose } = offer;
  const list = useRef<HTMLUListElement>(null);
  useEffect(
    () => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    [chosen],
  );
  const anchor = { getBoundingClientRect: () => new DOMRect(at.left, at.top, 0, at.bottom - at.top) };
  return (
    <Popper open anchorEl={anchor} placement="bottom-start" className={styles.popper}>
      {mentions.length === 0 ? (
        <p className={styles.none} role="status">
          {t('workspace.mention.none')}
        </p>
      ) : (
        <ul className={styles.list} role="listbox" id={OFFER_LIST} aria-label={t('workspace.mention.list')} ref={list}>
          {mentions.map((mention, rank) => (
            <li
              key={mention.key}
              id={optionId(rank)}
              role="option"
              aria-selected={rank === chosen}
              // Before the text loses the focus, and the list with it.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(mention);
              }}
            >
              <span>
                {mention.label}
                <small>{mention.group}</small>
              </span>
              <q>{mention.text}</q>
            </li>
          ))}
        </ul>
      )}
    </Popper>
  );
};
