import type { Reading } from '../../shared/form/useTextReading';
import { useLanguage, useT, type Translate } from '../../i18n';
import { FieldFrame } from '../../shared/form/FieldFrame';
import { useTextReading } from '../../shared/form/useTextReading';
import { percent } from '../../shared/format/figures';

function read(text: string, t: Translate): Reading<number> {
  const bare = text.replace(/[\s%]/g, '').replace(',', '.');
  if (bare === '') return { value: null, problem: null };
  const basisPoints = /^\d{1,3}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : 0;
  return basisPoints >= 1 && basisPoints <= 10_000
    ? { value: basisPoints, problem: null }
    : { value: null, problem: t('resources.awards.instalments.rateWrong') };
}

/** A rate in hundredths of a percent; empty when the instalment is a sum. */
export const RateInput = ({ source }: { source: string }) => {
  const t = useT();
  const language = useLanguage();
  const field = useTextReading<number>({
    source,
    read: (text) => read(text, t),
    show: (basisPoints) => percent(basisPoints, language, { short: true }),
  });
  return (
    <FieldFrame
      id={field.id}
      name={field.name}
      source={source}
      problem={field.error}
      isRequired={field.isRequired}
      sealed={field.sealed}
      disabled={field.disabled}
      value={field.text}
      inputRef={field.inputRef}
      autoComplete="off"
      onChange={(event) => field.type(event.target.value)}
      onBlur={field.leave}
      slotProps={{ htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } } }}
    />
  );
};
