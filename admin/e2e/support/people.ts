/** The one password of all demonstration accounts. */
export const PASSWORD = 'subventions-demo';

/** `Hélène Garnier` signs in as `helene.garnier@demo.example`. */
export const emailOf = (name: string): string =>
  `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '.')}@demo.example`;
