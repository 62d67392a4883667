import { useLanguage, useT } from '../i18n';
import { showDay } from '../shared/format/days';
import { money } from '../shared/format/figures';
import { queuesOf, sumOf, type Home } from './home';
import { useWhy } from './useWhy';

/** How many, how much, until when. */
export const Sentence = ({ home }: { home: Home }) => {
  const t = useT();
  const language = useLanguage();
  const deadline = useWhy('home.deadlines');
  const todo = queuesOf(home, 'todo');
  const count = todo.reduce((total, queue) => total + queue.count, 0);
  const { cents, unknown } = sumOf(todo);
  const worth = t('home.worth', { amount: money(cents, language) });
  const untold = unknown > 0 && t('shared.unknownMany', { smart_count: unknown });
  const [next] = home.deadlines;
  const parts = [
    count === 0 ? t('home.nothing') : t('home.waits', { smart_count: count }),
    count > 0 && cents + unknown > 0 && [worth, untold].filter(Boolean).join(' '),
  ];
  return (
    <>
      {parts.filter(Boolean).join(', ')}
      {count > 0 && '. '}
      {next && ` ${t('home.next', { day: showDay(next.on), what: deadline(next) })}`}
    </>
  );
};
