import { useT } from '../i18n';
import { Mark } from '../shared';
import { showDay } from '../shared/format/days';
import type { Deliberation } from './deliberation';

type Act = Pick<Deliberation, 'enforceableOn' | 'enforceable' | 'receivedOn' | 'publishedOn' | 'notifiedOn'>;

/** Publication or notification, whichever is known, joins the reception. */
const missing = ({ receivedOn, publishedOn, notifiedOn }: Act): 'both' | 'reception' | 'publication' => {
  if (receivedOn !== null) return 'publication';
  return publishedOn === null && notifiedOn === null ? 'both' : 'reception';
};

/** Whether the act binds, since when, or what is missing to tell. */
export const Enforceable = ({ act, pill = true }: { act: Act; pill?: boolean }) => {
  const t = useT();
  const { enforceableOn, enforceable } = act;
  if (enforceableOn === null) {
    return (
      <Mark family="wait" pill={pill}>
        {t(`resources.deliberations.enforceable.${missing(act)}`)}
      </Mark>
    );
  }
  return (
    <Mark family={enforceable ? 'done' : 'wait'} pill={pill}>
      {t(`resources.deliberations.enforceable.${enforceable ? 'since' : 'from'}`, { day: showDay(enforceableOn) })}
    </Mark>
  );
};
