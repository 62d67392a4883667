import { useEffect } from 'react';
import type { DraftStore } from './draftStore';

/** What is asked is asked on the text as it stands on the desk. */
export const SaveFirst = ({ store }: { store: DraftStore }) => {
  useEffect(() => void store.save(), [store]);
  return null;
};
