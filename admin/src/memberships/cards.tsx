import { Enforceable } from '../deliberations/Enforceable';
import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import {
  Card,
  CardText,
  Day,
  Facts,
  Money,
  Note,
  NotYet,
  Overrides,
  Rate,
  RecordLink,
  Shortages,
  Unknown,
} from '../shared';
import { showDay } from '../shared/format/days';
import fileStyles from '../awards/file/File.module.css';
import type { Membership } from './membership';
import { TariffNote } from './TariffNote';

type Shown = { dues: Membership };

/** How much, and why this much. */
export const TariffCard = ({ dues }: Shown) => {
  const t = useT();
  const label = useFieldLabel('memberships');
  const { amountCents, tariffBand, fullTariffCents, discountBp, discountReason } = dues;
  return (
    <Card title={t('resources.memberships.cards.tariff')}>
      <Facts
        rows={[
          [label('amountCents'), <Money key="amount" cents={amountCents} strong />],
          [label('tariffBand'), tariffBand],
          [label('fullTariffCents'), <Money key="full" cents={fullTariffCents} />],
          [
            label('discountBp'),
            discountBp === null ? (
              t('resources.memberships.tariff.none')
            ) : (
              <>
                <Rate basisPoints={discountBp} />
                {' : '}
                {discountReason ?? <Unknown />}
              </>
            ),
          ],
        ]}
      />
      <TariffNote amountCents={amountCents} fullTariffCents={fullTariffCents} discountBp={discountBp} />
    </Card>
  );
};

/** The act that approves it, and whether it binds. */
export const ActCard = ({ dues: { report, deliberation } }: Shown) => {
  const t = useT();
  const label = useFieldLabel('memberships');
  return (
    <Card title={t('resources.memberships.cards.act')}>
      <Facts
        rows={[
          [
            label('report'),
            report ? (
              <RecordLink key="report" resource="reports" id={report.id}>
                {report.number}
              </RecordLink>
            ) : (
              <NotYet key="report" />
            ),
          ],
          [
            label('deliberation'),
            deliberation ? (
              <>
                <RecordLink resource="deliberations" id={deliberation.id}>
                  {deliberation.number}
                </RecordLink>
                {`, ${t('resources.deliberations.adoptedOn', { day: showDay(deliberation.adoptedOn) })}`}
              </>
            ) : (
              <NotYet key="act" />
            ),
          ],
          deliberation !== null && [
            label('enforceable'),
            <Enforceable key="enforceable" act={deliberation} pill={false} />,
          ],
        ]}
      />
    </Card>
  );
};

/** The years around this one, the call, and who sits there. */
export const RenewalCard = ({ dues }: Shown) => {
  const t = useT();
  const label = useFieldLabel('memberships');
  const { renewedBy, representative, feeCallReference, feeCallReceivedOn, officer, department } = dues;
  return (
    <Card title={t('resources.memberships.cards.membership')}>
      <Facts
        rows={[
          [label('renewalOfId'), <Former key="former" dues={dues} />],
          renewedBy !== null && [label('renewedBy'), <Year key="later" year={renewedBy} />],
          [label('representative'), representative],
          [
            label('feeCallReceivedOn'),
            <>
              <Day value={feeCallReceivedOn} f={false} />
              {feeCallReference !== null && ` · ${feeCallReference}`}
            </>,
          ],
          [label('officer'), officer.name],
          [label('departmentId'), department.name],
        ]}
      />
    </Card>
  );
};

const Year = ({ year: { id, number, duesYear, amountCents } }: { year: NonNullable<Membership['renewalOf']> }) => (
  <>
    <RecordLink resource="memberships" id={id}>
      {number}
    </RecordLink>
    {` · ${duesYear} · `}
    <Money cents={amountCents} />
  </>
);

/** The membership of the year before, or the act that approved it, as it is cited. */
const Former = ({ dues: { renewalOf, renewedAct, renewedActNumber, renewedActOn } }: Shown) => {
  const t = useT();
  if (renewalOf) return <Year year={renewalOf} />;
  if (renewedActNumber === null && renewedActOn === null) return t('resources.memberships.first');
  return (
    <>
      {renewedAct ? (
        <RecordLink resource="deliberations" id={renewedAct.id}>
          {renewedActNumber}
        </RecordLink>
      ) : (
        (renewedActNumber ?? <Unknown />)
      )}
      {renewedActOn !== null && ` ${t('resources.memberships.ofDay', { day: showDay(renewedActOn) })}`}
    </>
  );
};

const axes = ['chapitre', 'nature', 'fonction', 'sousPolitique', 'programme'] as const;

/** The credits that bear it, and how the act prints them. */
export const ImputationCard = ({ dues }: Shown) => {
  const { creditLine: line, printedImputation, visaBy, visaOn, lineShortages, overrides } = dues;
  const t = useT();
  const visa = visaBy && visaOn ? t('resources.awards.imputation.visa', { name: visaBy, day: showDay(visaOn) }) : null;
  return (
    <Card title={t('resources.memberships.cards.imputation')} precision={visa}>
      {line === null ? (
        <CardText>{t('resources.memberships.unresolved')}</CardText>
      ) : (
        <Facts
          rows={[
            [
              t('resources.awards.imputation.budget'),
              <>
                <RecordLink resource="credit-lines" id={line.id}>
                  {line.budget}
                </RecordLink>
                {` · ${line.year} · ${t(`resources.awards.sections.${line.section}`)}`}
              </>,
            ],
            ...axes.map(
              (axis) =>
                line[axis] !== '' &&
                ([
                  t(`resources.awards.imputation.${axis}`),
                  <>
                    <span className="figure">{line[axis]}</span>
                    {line[`${axis}Label`] !== null && ` ${line[`${axis}Label`]}`}
                  </>,
                ] as const),
            ),
            [t('resources.memberships.managedBy'), line.department],
          ]}
        />
      )}
      <Shortages shortages={lineShortages} />
      <Overrides overrides={overrides} />
      {printedImputation === null ? (
        <Note family="unknown">{t('resources.awards.imputation.notPrinted')}</Note>
      ) : (
        <Note>
          {t('resources.awards.imputation.printed')} <q className={fileStyles.printed}>{printedImputation}</q>
        </Note>
      )}
    </Card>
  );
};
