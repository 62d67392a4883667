import { useState } from 'react';
import type { CreditExplanation } from '../../api/types';
import { useRead } from '../../api/useRead';
import type { Award, ImputationLine } from '../../awards/award';
import { useLanguage, useT } from '../../i18n';
import { CreditBar, Mark, Money, Note, WhyPanel } from '../../shared';
import { money } from '../../shared/format/figures';
import { AxesData } from './AxesData';
import { DataSection, Datum } from './Datum';
import styles from './Data.module.css';

/** The credits on which it is taken, line by line, and what they will have left. */
export const ImputationData = ({ award }: { award: Award }) => {
  const t = useT();
  const language = useLanguage();
  const { imputationLines: lines, amountCents, sums } = award;
  const [first] = lines;
  const precision =
    lines.length === 1 && first?.creditLine ? `${first.creditLine.budget} · ${first.creditLine.year}` : undefined;
  return (
    <DataSection title={t('resources.awards.imputation.title')} precision={precision}>
      {lines.length === 0 && <Note family="attention">{t('resources.awards.imputation.none')}</Note>}
      {lines.map((line) => (
        <LineData key={line.id} award={award} line={line} alone={lines.length === 1} />
      ))}
      {lines.length > 0 && sums.linesCents !== amountCents && (
        <Note family="attention">
          {t('resources.awards.imputation.differ', {
            sum: money(sums.linesCents, language),
            amount: money(amountCents, language),
          })}
        </Note>
      )}
    </DataSection>
  );
};

const LineData = ({ award, line, alone }: { award: Award; line: ImputationLine; alone: boolean }) => {
  const t = useT();
  const key = `line.${line.id}`;
  const edit = `/awards/${award.id}`;
  const { creditLine, printed, amountCents } = line;
  return (
    <div className={styles.line}>
      {!alone && (
        <p className={styles.lineHead}>
          <span>
            {creditLine ? `${creditLine.budget} · ${creditLine.year}` : t('resources.awards.imputation.toResolve')}
          </span>
          <span data-datum={`${key}.amount`}>
            <Money cents={amountCents} strong />
          </span>
        </p>
      )}
      {creditLine ? (
        <div className={styles.axes}>
          <AxesData creditLine={creditLine} of={key} to={edit} />
        </div>
      ) : (
        <Mark family="attention">{t('resources.awards.imputation.toResolve')}</Mark>
      )}
      <Datum label={t('resources.awards.fields.imputationLines.printed')} datum={`${key}.printed`} to={edit}>
        {printed}
      </Datum>
      {creditLine && <CreditsLeft award={award} line={line} creditLineId={creditLine.id} />}
    </div>
  );
};

/** What will be left of the envelope once this is taken, and the addition behind it. */
const CreditsLeft = ({ award, line, creditLineId }: { award: Award; line: ImputationLine; creditLineId: number }) => {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const origin = { key: `award:${award.id}`, name: award.beneficiary.legalName };
  const { data } = useRead<CreditExplanation>(`/credit-lines/${creditLineId}/explanation`, { origin: origin.key });
  if (!data) return null;
  const wanted = line.amountCents - line.reservedCents - line.committedCents;
  const left = data.availableCents - wanted;
  return (
    <div className={styles.credits}>
      <p>
        <strong>{t('workspace.data.left')}</strong>
        <strong data-short={left < 0 || undefined}>{money(left, language)}</strong>
      </p>
      <CreditBar {...data} reservedCents={data.reservedCents + wanted} />
      <p>
        <span>{t('workspace.data.opened', { amount: money(data.openedCents, language) })}</span>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'resources.awards.imputation.whyHide' : 'resources.awards.imputation.why')}
        </button>
      </p>
      {open && (
        <WhyPanel of="credit-lines" id={creditLineId} wantedCents={wanted > 0 ? wanted : undefined} origin={origin} />
      )}
    </div>
  );
};
