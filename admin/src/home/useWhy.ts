import { useT } from '../i18n';
import { useSentence } from '../i18n/useSentence';
import { bodies } from '../sittings/sitting';
import type { Wording } from './home';

/** Codes of the first page in words; the body of a sitting and the holder of a file have words of their own. */
export function useWhy(kind: 'home.why' | 'home.deadlines'): (wording: Wording) => string {
  const t = useT();
  const sentence = useSentence(kind);
  const awaited = useSentence('awaited');
  return ({ code, params }) => {
    const body = bodies.find((each) => each === params.body);
    if (body) return sentence({ code, params: { ...params, body: t(`resources.sittings.bodies.${body}`) } });
    if (code === 'held') {
      const expected = awaited({ code: String(params.expected), params });
      // Nobody holds what only a day will free.
      if (params.holder === 'nobody') return sentence({ code: 'awaited', params: { expected } });
      const holder = t(`shared.band.holders.${params.holder as 'accountant'}`);
      return sentence({ code, params: { holder, expected } });
    }
    return sentence({ code, params });
  };
}
