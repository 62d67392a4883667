import { useTranslate } from 'react-admin';

/** How a queue is called, and what is done with one of its rows. */
export function useQueueWords(): (code: string) => { title: string; verb: string } {
  const translate = useTranslate();
  return (code) => ({
    title: translate(`home.queues.${code}.title`, { _: code }),
    verb: translate(`home.queues.${code}.verb`),
  });
}
