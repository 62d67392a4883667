import { useT } from '../../i18n';
import type { Commitment } from './yearEnd';

/** Why it is proposed, in the words that a decision keeps as its reason. */
export function useWhy(): (commitment: Commitment) => string {
  const t = useT();
  return ({ proposal }) => proposal.map(({ why }) => t(`resources.year-end-commitments.why.${why}`)).join(' ; ');
}
