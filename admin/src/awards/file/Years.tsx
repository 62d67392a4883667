import { named } from '../../commitment-authorisations/authorisation';
import { useLanguage, useT } from '../../i18n';
import { Note, RecordLink } from '../../shared';
import { money } from '../../shared/format/figures';
import type { Award } from '../award';

/** What bears the award over several years, what a year left to the next, and what is no longer due. */
export const Years = ({ award }: { award: Award }) => {
  const t = useT();
  const language = useLanguage();
  const { authorisation, imputationLines, cancelledCents } = award;
  const yearOf = (id: number | null): number | undefined =>
    imputationLines.find((line) => line.id === id)?.creditLine?.year;
  return (
    <>
      {authorisation && (
        <Note>
          {t(`resources.commitment-authorisations.kinds.${authorisation.section}`)}{' '}
          <RecordLink resource="commitment-authorisations" id={authorisation.id}>
            {named(authorisation)}
          </RecordLink>
          {' · '}
          {t('resources.awards.imputation.authorisationLeft', {
            available: money(authorisation.availableCents, language),
          })}
        </Note>
      )}
      {imputationLines.map(
        ({ id, creditLine, continuedById }) =>
          continuedById !== null && (
            <Note key={id}>
              {t('resources.awards.imputation.continued', {
                year: creditLine?.year ?? '',
                next: yearOf(continuedById) ?? '',
              })}
            </Note>
          ),
      )}
      {cancelledCents > 0 && (
        <Note family="ended">
          {t('resources.awards.imputation.cancelled', { amount: money(cancelledCents, language) })}
        </Note>
      )}
    </>
  );
};

/** What committing the credits of a year does. */
export const YearlyCredits = () => {
  const t = useT();
  return <p>{t('resources.awards.asks.yearlyCredits')}</p>;
};
