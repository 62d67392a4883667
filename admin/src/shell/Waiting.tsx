import { LoadingRows } from '../shared/feedback/LoadingRows';

/** While a page is being fetched: nothing at first, then the shape of what comes. */
export const Waiting = () => <LoadingRows rows={8} />;
