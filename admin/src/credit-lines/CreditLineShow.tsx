import { Button } from '@mui/material';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { ChecksCard } from '../commitment-checks';
import { useLanguage, useT, type Key } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import {
  Card,
  Columns,
  CreditBar,
  Facts,
  Money,
  Note,
  Overrides,
  PageHead,
  RecordPage,
  WhyPanel,
  type FactRow,
} from '../shared';
import { money } from '../shared/format/figures';
import { AddCredits } from './AddCredits';
import { codesText, useLineLabel, type CreditLine } from './creditLine';
import styles from './CreditLines.module.css';
import { Movements } from './Movements';

const CreditLineShow = () => (
  <RecordPage<CreditLine>>
    {(line) => (
      <>
        <Head line={line} />
        <Strip line={line} />
        <Columns
          main={
            <>
              <Overridden line={line} />
              <ChecksCard scope={{ creditLineId: String(line.id) }} quiet />
              <Movements line={line} />
              <Axes line={line} />
            </>
          }
          side={<WhyPanel of="control-envelopes" id={line.envelopeId} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ line }: { line: CreditLine }) => {
  const t = useT();
  const label = useLineLabel();
  const [adding, setAdding] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'credit-lines', action: 'create' });
  return (
    <PageHead
      title={codesText(line)}
      trail={[{ label: t('resources.credit-lines.title'), to: '/credit-lines' }, { label: String(line.year) }]}
      identity={[label(line), line.budget, t('resources.credit-lines.year', { year: line.year }), line.department]
        .filter(Boolean)
        .join(' · ')}
      actions={
        canAccess && (
          <>
            <Button variant="contained" startIcon={<Plus size={16} />} onClick={() => setAdding(true)}>
              {t('resources.credit-lines.addCredits')}
            </Button>
            {adding && <AddCredits line={line} onClose={() => setAdding(false)} />}
          </>
        )
      }
    />
  );
};

const ours = ['opened', 'committed', 'ordered', 'reserved', 'available'] as const;
/** On the rest of a chapitre nothing is ours. */
const others = ['opened', 'external', 'available'] as const;

/** The line's own figures; what explains its envelope stands at right. */
const Strip = ({ line }: { line: CreditLine }) => {
  const t = useT();
  return (
    <section className={styles.strip} aria-label={t('resources.credit-lines.figures')}>
      <div className={styles.wide}>
        <CreditBar {...line} />
      </div>
      <dl className={styles.figures}>
        {(line.nature === '' ? others : ours).map((name) => (
          <div key={name}>
            <dt>{t(`resources.credit-lines.strip.${name}`)}</dt>
            <dd className={line[`${name}Cents`] < 0 ? styles.below : undefined}>
              <Money cents={line[`${name}Cents`]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Who let the line be exceeded; below zero beyond that, its credits went down after they were used. */
const Overridden = ({ line: { nature, overrides, availableCents, overriddenCents } }: { line: CreditLine }) => {
  const t = useT();
  const language = useLanguage();
  const unexplained = -availableCents - overriddenCents;
  if (overrides.length === 0 && (unexplained <= 0 || nature === '')) return null;
  return (
    <Card title={t('shared.credits.overrides')}>
      {unexplained > 0 && (
        <Note family="attention">{t('shared.credits.unexplained', { amount: money(unexplained, language) })}</Note>
      )}
      <Overrides overrides={overrides} withDocument />
    </Card>
  );
};

type Field = Key extends infer K ? (K extends `resources.credit-lines.fields.${infer F}` ? F : never) : never;

const Axes = ({ line }: { line: CreditLine }) => {
  const t = useT();
  const stateWord = useStateWord();
  const axis = (field: Field, code: string, label: string | null): FactRow | false =>
    code !== '' && [t(`resources.credit-lines.fields.${field}`), label ? `${code} · ${label}` : code];
  return (
    <Card title={t('resources.credit-lines.axes')}>
      <Facts
        rows={[
          axis('section', t(`resources.credit-lines.sections.${line.section}`), null),
          axis('sousPolitique', line.sousPolitique, line.sousPolitiqueLabel),
          axis('programme', line.programme, line.programmeLabel),
          axis('chapitre', line.chapitre, line.chapitreLabel),
          axis('nature', line.nature, line.natureLabel),
          axis('fonction', line.fonction, line.fonctionLabel),
          axis('fiscalYearId', String(line.year), stateWord('fiscal_year', line.fiscalYearState)),
        ]}
      />
    </Card>
  );
};

export default CreditLineShow;
