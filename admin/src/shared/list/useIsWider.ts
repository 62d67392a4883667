import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether what is in the box needs more room than the box has: it then scrolls in its own box, not the page. */
export function useIsWider(box: RefObject<HTMLElement | null>): boolean {
  const [isWider, setWider] = useState(false);
  useLayoutEffect(() => {
    const content = box.current?.firstElementChild;
    if (!box.current || !content) return;
    const outer = box.current;
    const observer = new ResizeObserver(() => setWider(content.scrollWidth > outer.clientWidth));
    observer.observe(outer);
    observer.observe(content);
    return () => observer.disconnect();
  }, [box]);
  return isWider;
}
