import type { Template } from '../model';
import type { DraftSaved } from '../wire';

export type SaveState =
  | { state: 'saved' | 'waiting' | 'saving' }
  | { state: 'failed' | 'conflict'; error: Error };

interface Options {
  save: (template: Template, revision: number) => Promise<DraftSaved>;
  isConflict: (error: Error) => boolean;
  /** Whether it may go well a little later: the network or the server is down. */
  mayPass: (error: Error) => boolean;
  report: (state: SaveState) => void;
  saved: (answer: DraftSaved, template: Template) => void;
  delayMs?: number;
}

const LONGEST_MS = 30_000;

/** Saves the draft a while after the last edit, one request at a time, each on top of the one before.
 *  After a conflict it saves nothing more: somebody else's work must not be lost. */
export class DraftSaver {
  private pending: Template | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private stopped = false;
  private error: Error | null = null;
  private failures = 0;
  /** Once the editor is closed nothing is tried again: a late save would come between its next opening. */
  open = true;

  constructor(
    private stored: Template,
    private at: number,
    private readonly options: Options,
  ) {}

  get revision(): number {
    return this.at;
  }

  /** Something is neither stored nor given up. */
  get isDirty(): boolean {
    return this.pending !== null || this.running !== null;
  }

  changed(template: Template): void {
    if (this.stopped || template === (this.pending ?? this.stored)) return;
    this.pending = template;
    this.options.report({ state: 'waiting' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.delay);
  }

  /** Stores what is not stored yet, if that is possible now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.pending || this.stopped) return;
    this.running = this.store(this.pending);
    await this.running;
  }

  /** Stores everything, or throws what kept it from being stored. */
  async storeAll(): Promise<void> {
    do await this.flush();
    while (this.pending && !this.error);
    if (this.error) throw this.error;
  }

  private get delay(): number {
    return this.options.delayMs ?? 2000;
  }

  private async store(template: Template): Promise<void> {
    this.pending = null;
    this.error = null;
    this.options.report({ state: 'saving' });
    try {
      const answer = await this.options.save(template, this.at);
      this.at = answer.revision;
      this.stored = template;
      this.failures = 0;
      this.options.saved(answer, template);
      this.options.report({ state: this.pending ? 'waiting' : 'saved' });
    } catch (error) {
      this.failed(error instanceof Error ? error : new Error(String(error)), template);
    } finally {
      this.running = null;
    }
  }

  private failed(error: Error, template: Template): void {
    this.error = error;
    this.stopped = this.options.isConflict(error);
    this.pending = this.stopped ? null : (this.pending ?? template);
    this.options.report({ state: this.stopped ? 'conflict' : 'failed', error });
    if (this.open && this.options.mayPass(error)) this.tryAgain();
  }

  /** After 2, 4, 8 ... seconds. */
  private tryAgain(): void {
    const wait = Math.min(this.delay * 2 ** this.failures, LONGEST_MS);
    this.failures += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }
}
