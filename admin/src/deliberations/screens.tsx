import { required } from 'react-admin';
import { useT } from '../i18n';
import { DayInput, TextInput, type ActionScreen, type ActionScreens } from '../shared';
import { showDay } from '../shared/format/days';
import { facts, type ActFact, type Deliberation } from './deliberation';

/** These days make the act enforceable; a signature or a transmission alone does not. */
const counts: ReadonlySet<ActFact> = new Set<ActFact>(['receivedOn', 'publishedOn', 'notifiedOn']);

const Consequence = ({ act, fact }: { act: Deliberation; fact: ActFact }) => {
  const t = useT();
  const known = act[fact];
  return (
    <>
      <p>
        <strong>{act.number}</strong> · {t('resources.deliberations.adoptedOn', { day: showDay(act.adoptedOn) })}
      </p>
      {known !== null && <p>{t('resources.deliberations.asks.correct', { day: showDay(known) })}</p>}
      <p>{t(`resources.deliberations.asks.${counts.has(fact) ? 'record' : 'plain'}`)}</p>
    </>
  );
};

/** A day; recorded again, it says why. */
const recording = (fact: ActFact): ActionScreen<Deliberation> => ({
  verb: (act) => (act[fact] === null ? undefined : `resources.deliberations.corrects.${fact}`),
  confirm: (act) => <Consequence act={act} fact={fact} />,
  inputs: (act) => (
    <>
      <DayInput source="on" validate={required()} />
      {act[fact] !== null && <TextInput source="reason" rows={2} validate={required()} />}
    </>
  ),
  defaults: (act) => ({ on: act[fact] }),
});

export const screens: ActionScreens<'deliberations', Deliberation> = Object.fromEntries(
  facts.map(({ fact, action }) => [action, recording(fact)]),
);
