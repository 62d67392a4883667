import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Feedback.module.css';

interface EmptyStateProps {
  icon?: LucideIcon;
  title: string;
  text?: ReactNode;
  /** The ways in: at most two buttons. */
  children?: ReactNode;
}

export const EmptyState = ({ icon: Icon, title, text, children }: EmptyStateProps) => (
  <div className={styles.empty}>
    {Icon && <Icon className={styles.icon} size={24} strokeWidth={1.5} aria-hidden="true" />}
    <h2>{title}</h2>
    {text && <p>{text}</p>}
    {children && <div className={styles.ways}>{children}</div>}
  </div>
);
