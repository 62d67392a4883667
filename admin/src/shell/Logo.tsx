/** The same drawing as the icon of the tab: a list, and the coin it ends in. */
export const Logo = ({ size = 26 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 26 26" fill="none" aria-hidden="true">
    <rect width="26" height="26" rx="6" fill="var(--accent)" />
    <path d="M6.5 8.5h13M6.5 13h7M6.5 17.5h4.5" stroke="var(--on-accent)" strokeWidth="2" strokeLinecap="round" />
    <circle cx="17.25" cy="16" r="2.75" stroke="var(--on-accent)" strokeWidth="2" />
  </svg>
);
