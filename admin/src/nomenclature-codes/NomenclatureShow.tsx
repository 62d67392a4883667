import { Link } from 'react-router';
import { useT } from '../i18n';
import {
  Actions,
  Card,
  Columns,
  Day,
  EditLink,
  Facts,
  Note,
  PageHead,
  RecordPage,
  State,
  Timeline,
  type ActionScreens,
} from '../shared';
import { parentOf, type Code } from './code';

const screens: ActionScreens<'nomenclature-codes', Code> = {
  close: { plain: true, confirm: (code) => <Consequence code={code} /> },
  reopen: { plain: true },
};

const Consequence = ({ code }: { code: Code }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{code.code}</strong> · {code.label}
      </p>
      <p>{t('resources.nomenclature-codes.asks.close', { smart_count: code.lines })}</p>
    </>
  );
};

const NomenclatureShow = () => (
  <RecordPage<Code>>
    {(code) => (
      <>
        <Head code={code} />
        <Columns main={<Place code={code} />} side={<Timeline subject="nomenclature_code" id={code.id} />} />
      </>
    )}
  </RecordPage>
);

const Head = ({ code }: { code: Code }) => {
  const t = useT();
  return (
    <PageHead
      title={`${code.code} · ${code.label}`}
      crumb={code.code}
      trail={[{ label: t('resources.nomenclature-codes.title'), to: '/nomenclature-codes' }]}
      state={<State subject="nomenclature_code" value={code.state} pill />}
      identity={`${t(`resources.nomenclature-codes.axes.${code.axis}`)} · ${code.year}`}
      actions={
        <Actions resource="nomenclature-codes" record={code} screens={screens}>
          <EditLink />
        </Actions>
      }
    />
  );
};

/** What it hangs on, which budgets read it, and what holds it. */
const Place = ({ code }: { code: Code }) => {
  const t = useT();
  const hangsOn = parentOf[code.axis];
  const lines = `/credit-lines?filter=${encodeURIComponent(JSON.stringify({ q: code.code, year: [code.year] }))}`;
  const used = t('resources.nomenclature-codes.lines', { smart_count: code.lines });
  return (
    <Card title={t('resources.nomenclature-codes.place')}>
      <Facts
        rows={[
          hangsOn !== null && [t(`resources.nomenclature-codes.parents.${hangsOn}`), code.parent],
          [t('resources.nomenclature-codes.fields.budgetId'), code.budget ?? t('resources.nomenclature-codes.common')],
          [
            t('resources.nomenclature-codes.fields.lines'),
            code.lines > 0 ? (
              <Link key="lines" className="figure-link" to={lines}>
                {used}
              </Link>
            ) : (
              used
            ),
          ],
          code.closedOn !== null && [
            t('resources.nomenclature-codes.fields.closedOn'),
            <Day key="closed" value={code.closedOn} />,
          ],
        ]}
      />
      {code.heading && <Note family="info">{t('resources.nomenclature-codes.isHeading')}</Note>}
      {code.sealed && code.sealed.length > 0 && <Note family="info">{t('resources.nomenclature-codes.locked')}</Note>}
    </Card>
  );
};

export default NomenclatureShow;
