import { ProblemError } from '../api/problem';
import {
  answered,
  draftsOf,
  keptOf,
  numbered,
  overlaid,
  sameKept,
  write,
  type Draft,
  type KeptPassage,
  type Move,
} from './text/passages';
import type { TextConflict, TextView } from './text';
import type { TextBlock } from './text/blocks';
import { forget, recall, remember } from './unsaved';

export type Phase = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export interface DraftState {
  /** The last answer of the server. */
  view: TextView;
  drafts: Draft[];
  phase: Phase;
  error: unknown;
  conflict: TextConflict | null;
  /** What was typed before the page was lost, and found again. */
  recovered: boolean;
}

export interface Server {
  read: () => Promise<TextView>;
  put: (passages: KeptPassage[], version: number) => Promise<TextView>;
}

/** Long enough not to save each word, short enough to lose none. */
const PAUSE = 1_500;

/** The text on the desk, saved as it is written: one request at a time, and nothing forgotten before it is acknowledged. */
export class DraftStore {
  private state: DraftState;
  private revision = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    first: TextView,
    private readonly server: Server,
    private readonly onSaved: (view: TextView) => void,
  ) {
    this.state = initial(first);
  }

  get = (): DraftState => this.state;

  subscribe = (listen: () => void): (() => void) => {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  };

  write(key: string, blocks: TextBlock[]): void {
    this.change(write(key, blocks));
  }

  /** `pause`: none for what is done at once, such as a passage moved. */
  change(apply: Move, pause = PAUSE): void {
    const { view, conflict } = this.state;
    if (!view.editable) return;
    const drafts = numbered(apply(this.state.drafts));
    const isBack = sameKept(drafts, draftsOf(view.passages)) && this.running === null && conflict === null;
    this.revision++;
    if (isBack) forget(view.reportId);
    else remember(view, drafts);
    this.set({ drafts, phase: isBack ? 'saved' : conflict ? 'conflict' : this.running ? 'saving' : 'unsaved' });
    if (!isBack && !conflict) this.later(pause);
  }

  /** Nothing is sent twice: who asks while it is being saved waits for that. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) return this.running;
    if (this.state.phase !== 'unsaved' && this.state.phase !== 'failed') return undefined;
    this.set({ phase: 'saving' });
    this.running = this.attempt().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** What was read again meanwhile; the words that are not saved stay. */
  adopt(view: TextView): void {
    const { view: known, phase, drafts, conflict } = this.state;
    if (view === known || view.version < known.version || conflict) return;
    if (phase === 'saved') this.set({ view, drafts: numbered(answered(view.passages, drafts)) });
    else if (view.textVersion === known.textVersion) {
      this.set({ view, drafts: numbered(overlaid(view.passages, drafts)) });
    }
  }

  /** After a conflict: my text upon theirs, or theirs alone. */
  choose(side: 'mine' | 'theirs'): void {
    if (!this.state.conflict) return;
    const { theirs } = this.state.conflict;
    if (side === 'theirs') {
      forget(theirs.reportId);
      const drafts = draftsOf(theirs.passages, this.state.drafts);
      this.set({ view: theirs, drafts, phase: 'saved', conflict: null });
      return;
    }
    this.set({ view: theirs, phase: 'unsaved', conflict: null });
    void this.save();
  }

  /** Gives up what is not saved. */
  abandon(): void {
    this.stop();
    forget(this.state.view.reportId);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private set(next: Partial<DraftState>): void {
    this.state = { ...this.state, ...next };
    this.listeners.forEach((listen) => listen());
  }

  private later(pause = PAUSE): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private async attempt(isRetry = false): Promise<void> {
    const sent = this.revision;
    const { drafts, view } = this.state;
    try {
      this.acknowledge(await this.server.put(keptOf(drafts), view.version), sent);
    } catch (error) {
      const isStale = error instanceof ProblemError && error.isStale;
      await (isStale ? this.settle(error, isRetry) : Promise.reject(error as Error)).catch((failure: unknown) =>
        this.set({ phase: 'failed', error: failure }),
      );
    }
  }

  private acknowledge(view: TextView, sent: number): void {
    const isLast = sent === this.revision;
    const drafts = (isLast ? answered : overlaid)(view.passages, this.state.drafts);
    if (isLast) forget(view.reportId);
    else remember(view, drafts);
    const phase = isLast ? 'saved' : 'unsaved';
    this.set({ view, drafts: numbered(drafts), phase, error: null, conflict: null, recovered: false });
    this.onSaved(view);
    if (!isLast) this.later();
  }

  /** Somebody changed the report: if it was not its text, ours is saved upon theirs. */
  private async settle(error: ProblemError, isRetry: boolean): Promise<void> {
    const theirs = await this.server.read();
    if (theirs.textVersion !== this.state.view.textVersion || isRetry) {
      this.set({ phase: 'conflict', conflict: { theirs, current: error.problem.current }, error: null });
      return;
    }
    this.set({ view: theirs });
    await this.attempt(true);
  }
}

function initial(view: TextView): DraftState {
  const base = { view, error: null, conflict: null };
  const kept = view.editable ? recall(view.reportId) : null;
  const drafts = draftsOf(view.passages);
  if (!kept || sameKept(kept.drafts, drafts)) return { ...base, drafts, phase: 'saved', recovered: false };
  const isStale = kept.textVersion !== view.textVersion;
  return {
    ...base,
    drafts: isStale ? kept.drafts : numbered(overlaid(view.passages, kept.drafts)),
    phase: isStale ? 'conflict' : 'unsaved',
    conflict: isStale ? { theirs: view, current: undefined } : null,
    recovered: true,
  };
}
