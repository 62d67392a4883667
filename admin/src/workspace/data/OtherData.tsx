import type { Schemas } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import { useFieldLabel } from '../../i18n/useWords';
import { KINDS } from '../../reports/kinds';
import type { DecidedItem } from '../../reports/report';
import { ErrorState, LoadingRows, Money, Rate } from '../../shared';
import { showDay } from '../../shared/format/days';
import { AxesData } from './AxesData';
import { DataSection, Datum, Two } from './Datum';

/** A fee, how it was fixed and on which credits it is paid. */
export const MembershipData = ({ item }: { item: DecidedItem }) => {
  const t = useT();
  const label = useFieldLabel('memberships');
  const { data: dues, error, refetch } = useRead<Schemas['MembershipView']>(`/memberships/${item.id}`);
  if (!dues) return <Awaited error={error} onRetry={() => void refetch()} />;
  const key = `membership.${dues.id}`;
  const edit = `/memberships/${dues.id}`;
  const { organisation, creditLine } = dues;
  return (
    <DataSection title={organisation.legalName} precision={String(dues.duesYear)}>
      <Datum label={label('amountCents')} datum={`${key}.amount ${key}.amountInFull`} to={edit} figure>
        <Money cents={dues.amountCents} strong />
      </Datum>
      <Two>
        <Datum label={label('fullTariffCents')} to={edit} figure>
          {dues.fullTariffCents === null ? null : <Money cents={dues.fullTariffCents} />}
        </Datum>
        <Datum label={label('discountBp')} to={edit} figure>
          {dues.discountBp === null ? t('resources.memberships.tariff.none') : <Rate basisPoints={dues.discountBp} />}
        </Datum>
      </Two>
      <Datum label={label('representative')} datum={`${key}.representative`} to={edit}>
        {dues.representative}
      </Datum>
      {creditLine && (
        <Two>
          <AxesData creditLine={creditLine} of={key} to={edit} />
        </Two>
      )}
      <Datum label={label('printedImputation')} datum={`${key}.printed`} to={edit}>
        {dues.printedImputation}
      </Datum>
    </DataSection>
  );
};

/** The projects for which leave to apply is asked. */
export const AuthorisationData = ({ item }: { item: DecidedItem }) => {
  const t = useT();
  const label = useFieldLabel('funding-authorisations');
  const path = `/funding-authorisations/${item.id}`;
  const { data, error, refetch } = useRead<Schemas['FundingAuthorisationView']>(path);
  if (!data) return <Awaited error={error} onRetry={() => void refetch()} />;
  const key = `authorisation.${data.id}`;
  return (
    <DataSection title={data.title}>
      <Two>
        <Datum label={label('programme')} datum={`${key}.programme`} to={path}>
          {data.programme}
        </Datum>
        <Datum label={label('coversUntil')} datum={`${key}.coversUntil`} to={path}>
          {data.coversUntil && showDay(data.coversUntil)}
        </Datum>
      </Two>
      <Datum label={label('signingAuthority')} datum={`${key}.signingAuthority`} to={path}>
        {data.signingAuthority}
      </Datum>
      {data.applications.map((application) => (
        <Datum
          key={application.id}
          label={application.title}
          aside={application.funder}
          datum={`application.${application.id}.requested`}
          to={`/incoming-grants/${application.id}/show`}
          figure
        >
          {application.requestedCents === null ? null : (
            <>
              {t('workspace.data.requested')} <Money cents={application.requestedCents} />
            </>
          )}
        </Datum>
      ))}
    </DataSection>
  );
};

/** A request that is proposed to be refused. */
export const RefusalData = ({ item }: { item: DecidedItem }) => {
  const t = useT();
  return (
    <DataSection title={t('resources.reports.kinds.refusal')}>
      <Datum label={item.beneficiaryName ?? ''} to={`/${KINDS.refusal.resource}/${item.id}/show`}>
        {item.label}
      </Datum>
    </DataSection>
  );
};

const Awaited = ({ error, onRetry }: { error: unknown; onRetry: () => void }) =>
  error ? <ErrorState error={error} what="part" onRetry={onRetry} /> : <LoadingRows rows={4} />;
