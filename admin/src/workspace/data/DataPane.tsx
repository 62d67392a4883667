import type { ComponentType } from 'react';
import { required, useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../../i18n';
import { useFieldLabel } from '../../i18n/useWords';
import type { DecidedItem, Report } from '../../reports/report';
import { CardText, TextInput } from '../../shared';
import { useSittingName } from '../../sittings/sitting';
import { AwardData } from './AwardData';
import { DataSection, Datum, Two } from './Datum';
import { InPlace } from './InPlace';
import { AuthorisationData, MembershipData, RefusalData } from './OtherData';

const DATA: Record<DecidedItem['kind'], ComponentType<{ item: DecidedItem; many: boolean }>> = {
  award: AwardData,
  membership: MembershipData,
  authorisation: AuthorisationData,
  refusal: RefusalData,
};

/** What the report decides, as the files say it. */
export const DataPane = ({ report }: { report: Report }) => {
  const t = useT();
  const { items, id } = report;
  return (
    <>
      {items.length === 0 && (
        <CardText>
          {t('resources.reports.decided.nothing')} <Link to={`/reports/${id}`}>{t('shared.edit')}</Link>
        </CardText>
      )}
      {items.map((item) => {
        const Data = DATA[item.kind];
        return <Data key={`${item.kind}.${item.id}`} item={item} many={items.length > 1} />;
      })}
      <ReportData report={report} />
    </>
  );
};

const ReportData = ({ report }: { report: Report }) => {
  const t = useT();
  const label = useFieldLabel('reports');
  const named = useSittingName();
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'edit' });
  const { title, rapporteur, body, sitting, sealed } = report;
  const editable = canAccess === true && !sealed.includes('title');
  const inPlace = { resource: 'reports', record: report, toBody: (values: object) => values };
  return (
    <DataSection title={t('resources.reports.cards.report')}>
      {editable ? (
        <>
          <InPlace {...inPlace} values={{ title }} datum="report.title">
            <TextInput source="title" rows={2} validate={required()} />
          </InPlace>
          <InPlace {...inPlace} values={{ rapporteur }} datum="report.rapporteur">
            <TextInput source="rapporteur" placeholder={t('shared.unknown.m')} />
          </InPlace>
        </>
      ) : (
        <>
          <Datum label={label('title')} datum="report.title">
            {title}
          </Datum>
          <Datum label={label('rapporteur')} datum="report.rapporteur">
            {rapporteur}
          </Datum>
        </>
      )}
      <Two>
        <Datum label={label('body')} datum="report.body" to={editable ? `/reports/${report.id}` : undefined}>
          {t(`resources.sittings.bodies.${body}`)}
        </Datum>
        <Datum
          label={label('sitting')}
          datum="sitting.heldOn"
          to={sitting ? `/sittings/${sitting.id}/show` : undefined}
        >
          {sitting && named(sitting)}
        </Datum>
      </Two>
    </DataSection>
  );
};
