import type { LineOverride, LineShortage } from '../../api/types';
import { useLanguage, useT } from '../../i18n';
import { showDay } from '../format/days';
import { money } from '../format/figures';
import { Note } from '../page/Card';
import { RecordLink } from '../record/RecordLink';
import { Glyph } from '../state/Glyph';

/** In a row of a list: it takes more than its credit line had. */
export const BeyondMark = ({ cents }: { cents: number }) => {
  const t = useT();
  const language = useLanguage();
  if (cents === 0) return null;
  const told = t('shared.credits.beyondMark', { amount: money(cents, language) });
  return (
    <span role="img" aria-label={told} title={told} style={{ margin: '0 6px', verticalAlign: 'middle' }}>
      <Glyph family="attention" />
    </span>
  );
};

/** What a visa would take beyond credit lines, read before it is given. */
export const Shortages = ({ shortages }: { shortages: readonly LineShortage[] }) => {
  const t = useT();
  const language = useLanguage();
  return shortages.map(({ creditLineId, line, availableCents, wantedCents, beyondCents }) => (
    <Note key={creditLineId} family="attention">
      {t('shared.credits.shortLine', {
        line,
        available: money(availableCents, language),
        wanted: money(wantedCents, language),
        beyond: money(beyondCents, language),
      })}
    </Note>
  ));
};

/** Who let a line be exceeded, when, by how much and why; the document is told where the line is looked at. */
export const Overrides = ({
  overrides,
  withDocument = false,
}: {
  overrides: readonly LineOverride[];
  withDocument?: boolean;
}) =>
  overrides.map((override) => (
    <Note key={override.id} family={override.standingCents > 0 ? 'attention' : 'ended'}>
      <Decided override={override} />
      <div>
        {withDocument && (
          <>
            <RecordLink resource={`${override.originKind}s`} id={override.originId}>
              {override.originLabel}
            </RecordLink>
            {' · '}
          </>
        )}
        {override.reason}
      </div>
      <div style={{ color: 'var(--text2)' }}>{override.act}</div>
    </Note>
  ));

const Decided = ({ override }: { override: LineOverride }) => {
  const { line, beyondCents, standingCents, decidedBy, decidedOn } = override;
  const t = useT();
  const told = { line, amount: money(beyondCents, useLanguage()), name: decidedBy, day: showDay(decidedOn) };
  return (
    <>
      {t('shared.credits.overridden', told)}
      {standingCents === 0 && ` ${t('shared.credits.givenBack')}`}
    </>
  );
};
