import { useResourceContext, useTranslate } from 'react-admin';
import { subjects, type ActingResource } from './subjects';
import type { ActionView, View } from '../../api/types';
import { useT } from '../../i18n';
import { Glyph } from '../state/Glyph';
import styles from './Actions.module.css';

export const reasonId = (resource: ActingResource, id: View['id'], action: string): string =>
  `why-${resource}-${id}-${action}`;

/** The first reason in plain text, then how many others there are. */
export function useReason(): (action: ActionView) => string {
  const t = useT();
  const translate = useTranslate();
  const resource = useResourceContext();
  const told = ({ field, sentence }: ActionView['reasons'][number]): string => {
    const label = field && translate(`resources.${resource}.fields.${field}`, { _: '' });
    return label ? `${label}\u00a0: ${sentence}` : sentence;
  };
  return ({ reasons }) => {
    const [first, ...others] = reasons;
    if (!first) return '';
    return others.length === 0 ? told(first) : `${told(first)} (${t('shared.others', { smart_count: others.length })})`;
  };
}

interface ReasonsProps {
  resource: ActingResource;
  id: View['id'];
  blocked: readonly ActionView[];
  /** Says which action each reason is about. */
  named: boolean;
}

/** Why the dashed buttons wait: on the page, not in a tooltip. */
export const Reasons = ({ resource, id, blocked, named }: ReasonsProps) => {
  const translate = useTranslate();
  const reasonOf = useReason();
  if (blocked.length === 0) return null;
  return (
    <div className={styles.reasons}>
      {blocked.map((action) => (
        <p key={action.name} id={reasonId(resource, id, action.name)}>
          <Glyph family="unknown" />
          <span>
            {named && `${translate(`actions.${subjects[resource]}.${action.name}.do`)}\u00a0: `}
            {reasonOf(action)}
          </span>
        </p>
      ))}
    </div>
  );
};
