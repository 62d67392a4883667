import { useEffect, useState } from 'react';
import { useT } from '../../i18n';
import styles from '../list/Views.module.css';

export interface Anchor {
  /** The `id` of a card of the page. */
  id: string;
  label: string;
  count?: number;
}

/** The parts of a long page: links that scroll, so that nothing is hidden behind a tab. */
export const Anchors = ({ anchors }: { anchors: readonly Anchor[] }) => {
  const t = useT();
  const current = useCurrent(anchors);
  return (
    <nav className={`${styles.views} screen-only`} aria-label={t('shared.anchors')}>
      <ul>
        {anchors.map(({ id, label, count }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {label}
              {count !== undefined && <>&ensp;{count}</>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The first part that stands under the bar. */
function useCurrent(anchors: readonly Anchor[]): string | undefined {
  const ids = anchors.map(({ id }) => id).join();
  const [seen, setSeen] = useState<readonly string[]>([]);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) =>
        setSeen((before) => {
          const gone = entries.filter(({ isIntersecting }) => !isIntersecting).map(({ target }) => target.id);
          const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target.id);
          return [...before.filter((id) => !gone.includes(id) && !come.includes(id)), ...come];
        }),
      { rootMargin: '-60px 0px -60% 0px' },
    );
    for (const id of ids.split(',')) {
      const part = document.getElementById(id);
      if (part) observer.observe(part);
    }
    return () => observer.disconnect();
  }, [ids]);
  return anchors.find(({ id }) => seen.includes(id))?.id ?? anchors[0]?.id;
}
