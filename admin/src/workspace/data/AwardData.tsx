import { required, useCanAccess } from 'react-admin';
import { useRead } from '../../api/useRead';
import { toForm, type Award, type AwardPart, type PartForm } from '../../awards/award';
import { useLanguage, useT } from '../../i18n';
import type { DecidedItem } from '../../reports/report';
import { useAgainstThreshold } from '../../reports/useAgainstThreshold';
import { AmountInput, ErrorState, LoadingRows, Mark, Money, Note, RecordLink, State, TextInput } from '../../shared';
import { money, percent } from '../../shared/format/figures';
import { DataSection, Datum, Two } from './Datum';
import { ImputationData } from './ImputationData';
import { InPlace } from './InPlace';
import styles from './Data.module.css';

/** Everything of an award that its report says: to whom, how much, on which credits, under which convention. */
export const AwardData = ({ item, many }: { item: DecidedItem; many: boolean }) => {
  const t = useT();
  const { data: award, error, refetch } = useRead<Award>(`/awards/${item.id}`);
  const { canAccess } = useCanAccess({ resource: 'awards', action: 'edit' });
  if (!award) {
    return error ? <ErrorState error={error} what="part" onRetry={() => void refetch()} /> : <LoadingRows rows={4} />;
  }
  const { beneficiary, parts } = award;
  const editable = canAccess === true && !award.sealed.includes('parts');
  return (
    <>
      <DataSection title={many ? beneficiary.legalName : t('workspace.data.beneficiary')}>
        <Two>
          <Datum
            label={t('workspace.data.legalName')}
            datum={`award.${award.id}.beneficiary award.${award.id}.fullName`}
            to={`/beneficiaries/${beneficiary.id}/show`}
          >
            {beneficiary.legalName}
          </Datum>
          <Datum label={t('workspace.data.siret')} to={`/beneficiaries/${beneficiary.id}`}>
            {beneficiary.siret}
          </Datum>
        </Two>
      </DataSection>
      {parts.map((part) => (
        <PartData key={part.requestId} award={award} part={part} editable={editable} />
      ))}
      {parts.length > 1 && <TotalData award={award} />}
      <ImputationData award={award} />
      <ConventionData item={item} />
    </>
  );
};

/** What the text may say of the award, when the part is the whole of it. */
const datumOf = ({ id, parts }: Award, part: AwardPart): string =>
  [
    `part.${part.id}.amount`,
    ...(parts.length === 1 ? ['amount', 'amountInFull', 'amountInWords'].map((name) => `award.${id}.${name}`) : []),
  ].join(' ');

const PartData = ({ award, part, editable }: { award: Award; part: AwardPart; editable: boolean }) => {
  const t = useT();
  const language = useLanguage();
  const { id, requestId, label, requestedCents, budgetCents, amountCents, share, printedShare } = part;
  const form = toForm(award);
  /** The whole list is sent, and the amount that its parts make. */
  const withPart = (change: Partial<PartForm>): object => {
    const parts = (form['parts'] as PartForm[]).map((each) =>
      each.requestId === requestId ? { ...each, ...change } : each,
    );
    return { ...form, parts, amountCents: parts.reduce((sum, each) => sum + (each.amountCents ?? 0), 0) };
  };
  const request = `/grant-requests/${requestId}`;
  const inPlace = { resource: 'awards', record: form };
  return (
    <DataSection title={award.parts.length > 1 ? label : t('workspace.data.amounts')}>
      <Two>
        <Datum label={t('workspace.data.requested')} datum={`part.${id}.requested`} to={`${request}/show`} figure>
          {requestedCents === null ? null : <Money cents={requestedCents} />}
        </Datum>
        {editable ? (
          <InPlace {...inPlace} values={{ amountCents }} datum={datumOf(award, part)} toBody={withPart}>
            <AmountInput source="amountCents" label={t('workspace.data.proposed')} validate={required()} />
          </InPlace>
        ) : (
          <Datum
            label={t('workspace.data.proposed')}
            datum={datumOf(award, part)}
            to={`/awards/${award.id}/show`}
            figure
          >
            <Money cents={amountCents} />
          </Datum>
        )}
        <Datum label={t('workspace.data.budget')} datum={`part.${id}.budget`} to={request} figure>
          {budgetCents === null ? null : <Money cents={budgetCents} />}
        </Datum>
        {editable ? (
          <InPlace {...inPlace} values={{ printedShare }} datum={`part.${id}.share`} toBody={withPart}>
            <TextInput
              source="printedShare"
              label={t('workspace.data.share', { share: share === null ? '—' : percent(share, language) })}
              placeholder={share === null ? undefined : percent(share, language)}
            />
          </InPlace>
        ) : (
          <Datum label={t('workspace.data.printedShare')} datum={`part.${id}.share`} figure>
            {printedShare ?? (share === null ? null : percent(share, language))}
          </Datum>
        )}
      </Two>
    </DataSection>
  );
};

const TotalData = ({ award: { id, amountCents, sums } }: { award: Award }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <DataSection title={t('workspace.data.total')}>
      <Datum
        label={t('resources.awards.fields.amountCents')}
        datum={`award.${id}.amount award.${id}.amountInFull award.${id}.amountInWords act.total`}
        to={`/awards/${id}`}
        figure
      >
        <Money cents={amountCents} strong />
      </Datum>
      {sums.partsCents !== amountCents && (
        <Note family="attention">
          {t('resources.awards.imputation.partsDiffer', {
            sum: money(sums.partsCents, language),
            amount: money(amountCents, language),
          })}
        </Note>
      )}
    </DataSection>
  );
};

/** Whether the law wants one, and where it is. */
const ConventionData = ({ item: { convention } }: { item: DecidedItem }) => {
  const t = useT();
  const against = useAgainstThreshold();
  if (convention === null) return null;
  const { id, state, required: isRequired } = convention;
  return (
    <DataSection title={t('workspace.data.convention')}>
      <div className={styles.told}>
        {id !== null && state !== null ? (
          <RecordLink resource="conventions" id={id}>
            <State subject="convention" value={state} />
          </RecordLink>
        ) : isRequired ? (
          <Mark family="attention">{t('resources.reports.decided.conventionMissing')}</Mark>
        ) : (
          <Mark family="neutral">{t('resources.reports.decided.conventionNotRequired')}</Mark>
        )}
        <p>{against(convention)}</p>
      </div>
    </DataSection>
  );
};
