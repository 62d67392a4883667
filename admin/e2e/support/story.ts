import { test } from '@jest/globals';

/** Chapters follow one another: what failed leaves nothing to go on from, and those after it say so at once. */
export function newStory(): (title: string, tell: () => Promise<void>) => void {
  let broken: string | null = null;
  return (title, tell) =>
    test(title, async () => {
      if (broken) throw new Error(`The story stopped at « ${broken} »`);
      broken = title;
      await tell();
      broken = null;
    });
}
