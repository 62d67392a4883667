import { useLanguage, useT } from '../../i18n';
import type { StateName } from '../../i18n/lifecycles';
import { Card, CardText, Day, Facts, Note, RecordLink, State } from '../../shared';
import { money } from '../../shared/format/figures';
import type { Award } from '../award';
import { useConvention } from './useConvention';

/** What is signed with the body. */
export const ConventionCard = ({ award }: { award: Award }) => {
  const t = useT();
  const convention = useConvention(award);
  const title = t('resources.awards.convention.title');
  if (!award.convention) {
    return (
      <Card id="convention" title={title}>
        <CardText>{t('resources.awards.convention.none')}</CardText>
        <YearlyAid award={award} />
      </Card>
    );
  }
  return (
    <Card id="convention" title={title}>
      <Facts
        rows={[
          [
            t('resources.awards.convention.state'),
            <State key="state" subject="convention" value={award.convention.state as StateName<'convention'>} />,
          ],
          [
            t('resources.awards.convention.link'),
            <RecordLink key="link" resource="conventions" id={award.convention.id}>
              {convention?.title ?? title}
            </RecordLink>,
          ],
          convention && [t('resources.awards.convention.term'), <Day key="term" value={convention.termOn} f={false} />],
          convention?.notifiedOn != null && [
            t('resources.awards.convention.notified'),
            <Day key="notified" value={convention.notifiedOn} />,
          ],
        ]}
      />
      <YearlyAid award={award} />
    </Card>
  );
};

/** The year's aid against the threshold, told before it is refused to anybody. */
const YearlyAid = ({ award: { yearlyAid, convention } }: { award: Award }) => {
  const t = useT();
  const language = useLanguage();
  const { yearCents, inKindCents, preparedCents, thresholdCents, required, advised } = yearlyAid;
  if (thresholdCents === null) return null;
  const told = {
    year: money(yearCents, language),
    kind: money(inKindCents, language),
    prepared: money(preparedCents, language),
    threshold: money(thresholdCents, language),
  };
  const verdict = required ? 'aidRequired' : advised ? 'aidAdvised' : 'aidWithin';
  return (
    <>
      <Note family={(required || advised) && convention === null ? 'attention' : 'info'}>
        {t(`resources.awards.convention.${verdict}`, told)}
      </Note>
      {!required && yearCents + preparedCents > thresholdCents && (
        <Note family="attention">{t('resources.awards.convention.aidPrepared', told)}</Note>
      )}
    </>
  );
};
