import { useT } from '../../i18n';
import { plain, textsOf } from '../text/blocks';
import type { Draft } from '../text/passages';

const SHORT = 40;

/** An article by its number, another passage by its place and its first words. */
export function usePassageName(): (draft: Draft) => string {
  const t = useT();
  return ({ heading, place, blocks, generated }) => {
    if (heading) return heading;
    const words = (blocks.length > 0 ? blocks : (generated ?? [])).flatMap(textsOf).map(plain).join(' ').trim();
    const first = words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words;
    return first ? `${t(`workspace.places.${place}`)}\u00a0: ${first}` : t('workspace.passage.new');
  };
}
