import type { Template } from '../model';
import type { DraftSaved } from '../wire';

export type SaveState =
  | { state: 'saved' | 'waiting' | 'saving' }
  | { state: 'failed' | 'conflict'; error: Error };

interface Options {
  save: (template: Template, revision: number) => Promise<DraftSaved>;
  isConflict: (error: Error) => boolean;
  report: (state: SaveState) => void;
  saved: (answer: DraftSaved, template: Template) => void;
  delayMs?: number;
}

/** Saves the draft a while after the last edit, one request at a time, each on top of the one before.
 *  After a conflict it saves nothing more: somebody else's work must not be lost. */
export class DraftSaver {
  private pending: Template | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private stopped = false;

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
    this.timer = setTimeout(() => void this.flush(), this.options.delayMs ?? 2000);
  }

  /** Stores what is not stored yet; done when nothing is left to store. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (!this.pending || this.stopped) return;
    this.running = this.store(this.pending);
    await this.running;
  }

  private async store(template: Template): Promise<void> {
    this.pending = null;
    this.options.report({ state: 'saving' });
    try {
      const answer = await this.options.save(template, this.at);
      this.at = answer.revision;
      this.stored = template;
      this.options.saved(answer, template);
      this.options.report({ state: this.pending ? 'waiting' : 'saved' });
    } catch (error) {
      this.failed(error instanceof Error ? error : new Error(String(error)), template);
    } finally {
      this.running = null;
    }
  }

  private failed(error: Error, template: Template): void {
    this.stopped = this.options.isConflict(error);
    this.pending = this.stopped ? null : (this.pending ?? template);
    this.options.report({ state: this.stopped ? 'conflict' : 'failed', error });
  }
}
