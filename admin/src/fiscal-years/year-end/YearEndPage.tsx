import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import { Alert, ErrorState, LoadingRows, PageHead, RecordPage, Stack, State } from '../../shared';
import type { FiscalYear } from '../fiscalYear';
import { Addition } from './Addition';
import { Commitments } from './Commitments';
import type { YearEnd } from './yearEnd';

/** What becomes of what was committed and not ordered: proposed with reasons, decided by a person. */
const YearEndPage = () => <RecordPage<FiscalYear>>{(year) => <Page year={year} />}</RecordPage>;

const Page = ({ year }: { year: FiscalYear }) => {
  const t = useT();
  const { data: end, error, refetch } = useRead<YearEnd>(`/year-ends/${year.id}`);
  return (
    <>
      <PageHead
        title={t('resources.year-end-commitments.title', { year: year.year })}
        trail={[
          { label: t('resources.fiscal-years.title'), to: '/fiscal-years' },
          {
            label: t('resources.fiscal-years.named', { year: year.year }),
            to: `/fiscal-years/${year.id}/show`,
          },
        ]}
        state={<State subject="fiscal_year" value={year.state} pill />}
        identity={`${year.budgetCode} · ${year.budget}`}
      />
      {error && !end && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!end && !error && <LoadingRows rows={6} />}
      {end && (
        <Stack>
          {(end.leftCents > 0 ? [...end.reasons, ...end.passageReasons] : []).map(({ code, sentence }) => (
            <Alert key={code} family="attention">
              {sentence}
            </Alert>
          ))}
          <Addition end={end} />
          <Commitments end={end} />
        </Stack>
      )}
    </>
  );
};

export default YearEndPage;
