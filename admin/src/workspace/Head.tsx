import { Button } from '@mui/material';
import { FileDown, FileType } from 'lucide-react';
import { useT } from '../i18n';
import type { Report } from '../reports/report';
import { screensOf } from '../reports/screens';
import { Actions, Mark, PageHead, State, type ActionScreens } from '../shared';
import { useSittingName } from '../sittings/sitting';
import type { DraftState, DraftStore } from './draftStore';
import { SaveFirst } from './SaveFirst';
import { SaveState } from './SaveState';
import type { Ranked } from './review/findings';
import styles from './Workspace.module.css';

interface HeadProps {
  report: Report;
  state: DraftState;
  store: DraftStore;
  findings: readonly Ranked[];
  address: string;
  onCorrect: (finding: Ranked) => void;
}

/** What is written, whether it is saved, what stands in the way of the visa, and the next thing to do. */
export const Head = ({ report, state, store, findings, address, onCorrect }: HeadProps) => {
  const t = useT();
  const named = useSittingName();
  const { id, number, title, sitting } = report;
  return (
    <PageHead
      title={title}
      crumb={t('workspace.title')}
      trail={[
        { label: t('resources.reports.title'), to: '/reports' },
        { label: number, to: `/reports/${id}/show` },
      ]}
      state={<State subject="report" value={report.state} pill />}
      identity={
        <>
          <Model report={report} />
          {sitting && ` · ${named(sitting)}`}
          {' · '}
          <SaveState state={state} />
        </>
      }
      actions={
        <div className={styles.ways}>
          <Blocking findings={findings} />
          <Button
            component="a"
            variant="outlined"
            startIcon={<FileDown size={16} />}
            href={`${address}?format=pdf`}
            download={`${number}.pdf`}
          >
            {t('workspace.pdf')}
          </Button>
          <Button
            component="a"
            variant="outlined"
            startIcon={<FileType size={16} />}
            href={`${address}?format=docx`}
            download
          >
            {t('workspace.docx')}
          </Button>
          <Next report={report} state={state} store={store} findings={findings} onCorrect={onCorrect} />
        </div>
      }
    />
  );
};

/** What it decides: « 2 attributions, 1 adhésion ». */
const Model = ({ report: { items } }: { report: Report }) => {
  const t = useT();
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  if (kinds.length === 0) return t('workspace.model.nothing');
  return kinds
    .map((kind) => t(`workspace.model.${kind}`, { smart_count: items.filter((item) => item.kind === kind).length }))
    .join(', ');
};

const Blocking = ({ findings }: { findings: readonly Ranked[] }) => {
  const t = useT();
  const stops = findings.filter(({ severity }) => severity === 'stop').length;
  if (stops === 0) return null;
  return (
    <span className={styles.blocking}>
      <Mark family="stop">{t('workspace.blocking', { smart_count: stops })}</Mark>
    </span>
  );
};

/** One filled button: what blocks first, then the visa; none while a choice is asked below. */
const Next = ({
  report,
  state,
  store,
  findings,
  onCorrect,
}: Pick<HeadProps, 'report' | 'state' | 'store' | 'findings' | 'onCorrect'>) => {
  const t = useT();
  const [first] = findings;
  const stop = first?.severity === 'stop' ? first : undefined;
  const { request_visas: asked } = screensOf(report);
  const screens: ActionScreens<'reports', Report> = {
    request_visas: {
      ...asked,
      plain: stop !== undefined || state.conflict !== null,
      confirm: (record) => (
        <>
          <SaveFirst store={store} />
          {asked?.confirm?.(record)}
        </>
      ),
    },
  };
  const actions = report.actions.filter(({ name }) => name === 'request_visas');
  return (
    <>
      {actions.length > 0 && <Actions resource="reports" record={{ ...report, actions }} screens={screens} />}
      {stop && actions.length > 0 && (
        <Button variant={state.conflict ? 'outlined' : 'contained'} onClick={() => onCorrect(stop)}>
          {t('workspace.correct', { rank: stop.rank })}
        </Button>
      )}
    </>
  );
};
