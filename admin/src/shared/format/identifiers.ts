/** `FR76 •••• •••• 0142`: enough to recognise an account, not enough to use it. */
export const grouped = (iban: string): string => iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1\u00a0');

/** `524 871 330 00024`, as the business register prints it. */
export const siret = (digits: string): string =>
  digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
