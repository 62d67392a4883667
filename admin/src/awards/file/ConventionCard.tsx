import { useT } from '../../i18n';
import type { StateName } from '../../i18n/lifecycles';
import { Card, CardText, Day, Facts, RecordLink, State } from '../../shared';
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
    </Card>
  );
};
