import { useT } from '../i18n';

/** A small lozenge: what was invented for the demonstration. */
export const Lozenge = () => (
  <svg
    width="10"
    height="10"
    viewBox="0 0 10 10"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
    style={{ flex: 'none' }}
  >
    <path d="M5 1.2 8.8 5 5 8.8 1.2 5z" />
  </svg>
);

export const Demonstration = () => {
  const t = useT();
  return (
    <span title={t('shared.demonstration')} style={{ marginLeft: 6, color: 'var(--text2)' }}>
      <Lozenge />
      <span className="visually-hidden">{t('shared.demonstration')}</span>
    </span>
  );
};
