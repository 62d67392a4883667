import { useCreatePath, useNavigate } from 'react-admin';
import type { DraftStore } from '../draftStore';
import type { Fix } from '../text';
import { takeBack, write } from '../text/passages';
import { replaced } from '../text/replacing';

/** Does what mends a finding: other words, those of the data, or the way to the datum. */
export function useFix(store: DraftStore): (fix: Fix) => void {
  const navigate = useNavigate();
  const createPath = useCreatePath();
  return (fix) => {
    if (fix.kind === 'open') {
      void store.save().then(() => navigate(createPath({ resource: fix.resource, type: 'edit', id: fix.id })));
      return;
    }
    if (fix.kind === 'regenerate') return store.change(takeBack(fix.passage), 0);
    const draft = store.get().drafts.find(({ key }) => key === fix.passage);
    if (draft) store.change(write(fix.passage, replaced(draft.blocks, fix.quote, fix.by), false), 0);
  };
}
