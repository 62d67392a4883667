import type { CodedAxis } from '../reading/imputations.js';

/** The axes as acts name them, and the words that name them. */
export const AXES: Readonly<Record<CodedAxis, { readonly fr: string; readonly words: RegExp }>> = {
  sousPolitique: { fr: 'sous-politique', words: /sous[\s\p{Pd}]*politique/iu },
  programme: { fr: 'programme', words: /programme/iu },
  chapitre: { fr: 'chapitre', words: /chapitre/iu },
  nature: { fr: 'nature', words: /nature|article/iu },
  fonction: { fr: 'fonction', words: /(?<!\p{L})fonction(?!\p{L})/iu },
};

export const axesNamed = (axes: readonly CodedAxis[]): string => axes.map((axis) => AXES[axis].fr).join(', ');
