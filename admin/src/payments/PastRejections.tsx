import { useT } from '../i18n';
import { Glyph } from '../shared';
import { showDay } from '../shared/format/days';
import type { Payment } from './payment';

const line = { display: 'flex', gap: 8, alignItems: 'baseline' };

/** What the accountant said of the body's earlier mandats: to be looked at before the next one leaves. */
export const PastRejections = ({ rejections }: { rejections: Payment['pastRejections'] }) => {
  const t = useT();
  if (rejections.length === 0) return null;
  return (
    <div>
      <p>{t('resources.payments.pastRejections')}</p>
      <ul style={{ display: 'grid', gap: 4, listStyle: 'none', margin: 0, padding: 0 }}>
        {rejections.map(({ mandatId, on, ...told }) => (
          <li key={mandatId} style={line}>
            <Glyph family="attention" />
            {t('resources.payments.pastRejection', { ...told, day: showDay(on) })}
          </li>
        ))}
      </ul>
    </div>
  );
};
