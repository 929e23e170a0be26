import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Memory } from '../offline/memory.js';
import type { Kind, PaperView, Stroke } from './contract.js';
import { body, hint } from './question.js';

const AGAIN_AFTER = 9_000;
const LOOK_EVERY = 20_000;
const SIZES = ['Normal', 'Large', 'Very large'];

/**
 * A paper that is being written: one question on a page, an overview, and the time by the server's clock. Each answer is remembered here
 * first and sent until the server says that it is kept; only then does the page say "Saved".
 */
class ExamSitting extends LitElement {
  static override properties = {
    view: { attribute: false },
    at: { state: true },
    now: { state: true },
    sure: { state: true },
    open: { state: true },
    size: { state: true },
    keys: { state: true },
  };

  declare view: PaperView | undefined;
  declare at: number;
  declare now: number;
  declare sure: boolean;
  declare open: boolean;
  declare size: number;
  declare keys: boolean;
  private memory: Memory<Stroke> | undefined;
  private ahead = 0;
  private readonly drafts = new Map<number, number[]>();
  private sentAt = 0;
  private lookedAt = Date.now();
  private ending = false;
  private ticking = 0;
  private readonly lineBack = (): void => this.send(true);
  private readonly lineGone = (): void => this.requestUpdate();
  private readonly pressed = (key: KeyboardEvent): void => this.press(key);

  constructor() {
    super();
    this.at = 0;
    this.now = Date.now();
    this.sure = false;
    this.open = false;
    this.size = Number(recall('tp-exam-size') ?? '0');
    this.keys = recall('tp-exam-keys') !== 'off';
  }

  /** The application's own styles hold here too. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = window.setInterval(() => this.tick(), 1000);
    window.addEventListener('online', this.lineBack);
    window.addEventListener('offline', this.lineGone);
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.ticking);
    window.removeEventListener('online', this.lineBack);
    window.removeEventListener('offline', this.lineGone);
    document.removeEventListener('keydown', this.pressed);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const view = this.view;
    if (!changed.has('view') || !view) {
      return;
    }
    if (!this.memory) {
      this.memory = new Memory(`tp-exam-${view.paper}`);
      this.at = firstOpen(view);
    }
    this.memory.settle(view.known);
    this.ahead = view.now - Date.now();
    this.now = Date.now();
    this.lookedAt = Date.now();
    this.sentAt = 0;
    if ((view.state === 'writing' || view.state === 'done') && !view.refused) {
      queueMicrotask(() => this.send(false));
    }
  }

  private get left(): number {
    return this.view ? Math.max(0, Math.ceil((this.view.endsAt - this.now - this.ahead) / 1000)) : 0;
  }

  private get writable(): boolean {
    return this.view?.state === 'writing' && this.left > 0;
  }

  private get waiting(): number {
    return this.memory?.waiting.length ?? 0;
  }

  private tick(): void {
    this.now = Date.now();
    const view = this.view;
    if (!view || view.state === 'done' || view.state === 'elsewhere') {
      return;
    }
    this.send(false);
    if (view.state === 'writing' && this.left === 0 && !this.ending && navigator.onLine) {
      this.ending = true;
      this.tell('exam-hand-in');
    }
    if (Date.now() - this.lookedAt > LOOK_EVERY && this.waiting === 0 && navigator.onLine) {
      this.lookedAt = Date.now();
      this.ending = false;
      this.tell('exam-look');
    }
  }

  private tell(name: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { page: this.view?.page ?? '' } }));
  }

  private send(again: boolean): void {
    const underWay = this.sentAt > 0 && Date.now() - this.sentAt < AGAIN_AFTER;
    const view = this.view;
    if (!view || this.waiting === 0 || (underWay && !again) || view.refused || view.state === 'elsewhere' || view.state === 'break') {
      return;
    }
    if (!navigator.onLine) {
      return;
    }
    this.sentAt = Date.now();
    this.dispatchEvent(
      new CustomEvent('exam-strokes', { detail: { page: view.page, strokes: JSON.stringify(this.memory?.waiting ?? []) } }),
    );
  }

  private stroke(kind: Kind, question: number, chosen: number[]): void {
    if (!this.view || !this.memory || !this.writable) {
      return;
    }
    const seen = this.view.entries;
    this.memory.add(this.view.known, (count) => ({ ...count, kind, question, chosen, seen }));
    this.drafts.delete(question);
    this.requestUpdate();
    this.send(true);
  }

  private chosen(question: number): number[] {
    const waiting = this.memory?.waiting.filter((stroke) => stroke.kind === 'ANSWER' && stroke.question === question).at(-1);
    return waiting?.chosen ?? this.view?.answers[String(question)] ?? [];
  }

  private isWaiting(question: number): boolean {
    return this.memory?.waiting.some((stroke) => stroke.kind === 'ANSWER' && stroke.question === question) ?? false;
  }

  private isFlagged(question: number): boolean {
    const waiting = this.memory?.waiting.filter((stroke) => stroke.kind !== 'ANSWER' && stroke.question === question).at(-1);
    return waiting ? waiting.kind === 'FLAG' : (this.view?.flagged.includes(question) ?? false);
  }

  private flag(): void {
    this.stroke(this.isFlagged(this.at) ? 'UNFLAG' : 'FLAG', this.at, []);
  }

  private go(to: number): void {
    const last = this.view?.questions.length ?? 0;
    this.at = Math.max(0, Math.min(last, to));
    this.open = false;
    this.sure = false;
    void this.updateComplete.then(() => {
      window.scrollTo({ top: 0 });
      this.querySelector<HTMLElement>('.exam-title')?.focus();
    });
  }

  private press(key: KeyboardEvent): void {
    const typing = key.target instanceof HTMLElement && key.target.closest('textarea, input[type=text], select');
    if (!this.keys || typing || key.ctrlKey || key.metaKey || key.altKey || this.view?.state !== 'writing') {
      return;
    }
    const count = this.view.questions.length;
    if (key.key === 'n' && this.at < count) {
      this.go(this.at + 1);
    } else if (key.key === 'p' && this.at > 0) {
      this.go(this.at - 1);
    } else if (key.key === 'f' && this.at < count) {
      this.flag();
    } else if (/^[1-9]$/.test(key.key)) {
      this.querySelector<HTMLInputElement>(`.exam-choice input[data-place="${Number(key.key) - 1}"]`)?.click();
    } else {
      return;
    }
    key.preventDefault();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    switch (view.state) {
      case 'elsewhere':
        return this.elsewhere();
      case 'done':
        return this.done(view);
      case 'break':
        return this.resting(view);
      case 'writing':
        return html`<div class="exam-size-${this.size}" data-testid="exam-sitting">
          ${this.top(view)} ${this.notes(view)}
          <div class="exam-columns">
            <div class="exam-main">${this.at < view.questions.length ? this.question(view) : this.review(view)}</div>
            ${this.overview(view)}
          </div>
        </div>`;
    }
  }

  private top(view: PaperView): TemplateResult {
    const left = this.left;
    return html`<div class="exam-top">
      <div class="exam-time ${left <= 300 ? 'soon' : ''}">
        <span role="timer" aria-label="Time left"><b>${span(left)}</b> left</span>
        <span class="meta">Ends at ${view.endsAtText}. What is saved by then is handed in.</span>
        <span class="vh" role="status">${this.milestone(left)}</span>
      </div>
      ${this.saved()}
      <button class="btn sm exam-toggle" type="button" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
        Overview
      </button>
    </div>`;
  }

  /** Said once each by a screen reader, and never every second. */
  private milestone(left: number): string {
    const passed = [1800, 600, 300, 60].filter((seconds) => left <= seconds).at(-1);
    return passed === undefined ? '' : passed === 60 ? 'One minute left.' : `${passed / 60} minutes left.`;
  }

  private saved(): TemplateResult {
    const late = this.waiting > 0 && !navigator.onLine;
    const any = (this.view?.entries ?? 0) > 0;
    const text = late
      ? this.waiting === 1
        ? 'No connection. 1 change is on this device, not saved yet'
        : `No connection. ${this.waiting} changes are on this device, not saved yet`
      : this.waiting > 0
        ? 'Saving'
        : !navigator.onLine
          ? 'No connection. Everything so far is saved'
          : any
            ? 'Saved'
            : '';
    return html`<span class="exam-saved ${late ? 'late' : ''}" role="status">${text}</span>`;
  }

  private notes(view: PaperView): TemplateResult {
    return html`${view.refused
      ? html`<div class="note stop" role="alert">
          <div class="grow">
            ${view.refused}
            <button
              class="btn sm"
              type="button"
              @click=${() => {
                this.memory?.discard();
                this.view = { ...view, refused: '' };
              }}
            >
              Go on without it
            </button>
          </div>
        </div>`
      : nothing}
    ${this.left === 0
      ? html`<div class="note lamp" role="alert">
          <div class="grow">
            The time is over.
            ${this.waiting > 0
              ? 'What is on this device is sent as soon as there is a connection. What arrives more than 20 seconds after the end is kept on record and does not count: tell your invigilator, and do not close this page.'
              : 'Your paper is being handed in.'}
          </div>
        </div>`
      : nothing}`;
  }

  private question(view: PaperView): TemplateResult {
    const index = this.at;
    const question = view.questions[index]!;
    const draft = this.drafts.get(index) ?? [];
    const flagged = this.isFlagged(index);
    return html`<section class="exam-question" aria-labelledby="exam-title">
      <div class="exam-number">
        <span class="meta">Question ${index + 1} of ${view.questions.length}</span>
        <button class="btn sm ${flagged ? 'exam-on' : ''}" type="button" aria-pressed=${flagged} ?disabled=${!this.writable} @click=${() => this.flag()}>
          ⚑ ${flagged ? 'Flagged' : 'Flag for later'}
        </button>
      </div>
      <h2 class="exam-title" id="exam-title" tabindex="-1">${question.stem}</h2>
      <p class="hint" id="exam-hint">${hint(question)}</p>
      <fieldset class="exam-options" aria-labelledby="exam-title" aria-describedby="exam-hint">
        ${body(question, {
          index,
          chosen: this.chosen(index),
          draft,
          locked: !this.writable,
          answer: (chosen) => this.stroke('ANSWER', index, chosen),
          keep: (kept) => {
            this.drafts.set(index, kept);
            this.requestUpdate();
          },
        })}
      </fieldset>
      <p class="exam-state meta" role="status">${this.state(index, draft)}</p>
      ${this.steps(view)}
    </section>`;
  }

  private state(index: number, draft: number[]): string {
    if (draft.length > 0) {
      return 'Not saved yet: choose both, the best and the worst.';
    }
    if (this.isWaiting(index)) {
      return navigator.onLine ? 'Saving this answer.' : 'On this device only. It is saved when the connection is back.';
    }
    return this.chosen(index).length > 0 ? 'This answer is saved. You can change it until you hand in.' : 'No answer yet.';
  }

  private steps(view: PaperView): TemplateResult {
    const last = this.at === view.questions.length - 1;
    return html`<div class="exam-steps">
      <button class="btn lg" type="button" ?disabled=${this.at === 0} @click=${() => this.go(this.at - 1)}>Previous</button>
      <button class="btn lg primary" type="button" @click=${() => this.go(this.at + 1)}>${last ? 'Look over' : 'Next'}</button>
    </div>`;
  }

  private review(view: PaperView): TemplateResult {
    const all = view.questions.map((_, index) => index);
    const open = all.filter((index) => this.chosen(index).length === 0);
    const flagged = all.filter((index) => this.isFlagged(index));
    const links = (indexes: number[]): TemplateResult =>
      html`<span class="exam-links">${indexes.map(
        (index) => html`<button class="btn sm" type="button" @click=${() => this.go(index)}>${index + 1}</button>`,
      )}</span>`;
    return html`<section class="exam-question exam-review">
      <h2 class="exam-title" tabindex="-1">Before you hand in</h2>
      <p>${all.length - open.length} of ${all.length} questions have an answer.</p>
      ${open.length > 0 ? html`<div><h3>Without an answer</h3>${links(open)}</div>` : nothing}
      ${flagged.length > 0 ? html`<div><h3>Flagged</h3>${links(flagged)}</div>` : nothing}
      <p class="muted">A question without an answer counts as wrong. There is no deduction for a wrong answer.</p>
      <div class="exam-steps">
        <button class="btn lg" type="button" @click=${() => this.go(view.questions.length - 1)}>Back to the questions</button>
        ${this.sure
          ? html`<button class="btn lg primary" type="button" ?disabled=${this.waiting > 0 || !navigator.onLine} @click=${() => this.tell('exam-hand-in')}>
              Yes, hand in for good
            </button>`
          : html`<button class="btn lg primary" type="button" @click=${() => (this.sure = true)}>Hand in</button>`}
      </div>
      ${this.sure
        ? html`<p role="status">
            ${this.waiting > 0 || !navigator.onLine
              ? 'You can hand in when everything is saved.'
              : `You still have ${span(this.left)}. After handing in nothing can be changed.`}
          </p>`
        : nothing}
    </section>`;
  }

  private overview(view: PaperView): TemplateResult {
    return html`<nav class="exam-overview ${this.open ? 'open' : ''}" aria-label="Overview of the questions">
      <ol>
        ${view.questions.map((_, index) => {
          const done = this.chosen(index).length > 0;
          const wait = this.isWaiting(index);
          const flagged = this.isFlagged(index);
          const says = `Question ${index + 1}, ${wait ? 'not saved yet' : done ? 'answered' : 'no answer'}${flagged ? ', flagged' : ''}`;
          return html`<li>
            <button
              type="button"
              class="exam-cell ${done ? 'done' : ''} ${wait ? 'wait' : ''} ${flagged ? 'flag' : ''}"
              aria-label=${says}
              aria-current=${index === this.at ? 'step' : 'false'}
              @click=${() => this.go(index)}
            >
              ${index + 1}
            </button>
          </li>`;
        })}
      </ol>
      <p class="exam-legend meta">
        <span><i class="done"></i>answered</span><span><i class="flag"></i>flagged</span><span><i></i>open</span>
      </p>
      <button class="btn exam-wide" type="button" @click=${() => this.go(view.questions.length)}>Look over and hand in</button>
      ${view.breakLeft > 0
        ? html`<button class="btn exam-wide" type="button" ?disabled=${this.waiting > 0} @click=${() => this.tell('exam-break')}>
            Take a break (${span(view.breakLeft)} left)
          </button>`
        : nothing}
      <div class="exam-settings">
        <span class="meta" id="exam-size-label">Text</span>
        <span class="exam-links" role="group" aria-labelledby="exam-size-label">
          ${SIZES.map(
            (name, size) => html`<button
              class="btn sm ${this.size === size ? 'exam-on' : ''}"
              type="button"
              aria-pressed=${this.size === size}
              @click=${() => {
                this.size = size;
                remember('tp-exam-size', String(size));
              }}
            >
              ${name}
            </button>`,
          )}
        </span>
        <label class="exam-keys">
          <input
            type="checkbox"
            .checked=${this.keys}
            @change=${(change: Event) => {
              this.keys = (change.target as HTMLInputElement).checked;
              remember('tp-exam-keys', this.keys ? 'on' : 'off');
            }}
          />
          <span>Keys: <kbd class="kbd">1</kbd>–<kbd class="kbd">9</kbd> choose, <kbd class="kbd">n</kbd> next, <kbd class="kbd">p</kbd> previous,
            <kbd class="kbd">f</kbd> flag</span>
        </label>
      </div>
    </nav>`;
  }

  private elsewhere(): TemplateResult {
    return html`<section class="exam-plain" data-testid="exam-elsewhere">
      <h2 class="exam-title" tabindex="-1">Your exam is open somewhere else</h2>
      <p>It was opened on another page or device. Everything that was saved is there. This page no longer saves anything.</p>
      ${this.waiting > 0
        ? html`<p>${this.waiting} ${this.waiting === 1 ? 'change' : 'changes'} made here could not be saved before. If you go on here, they are
            sent, unless you have answered the same question on the other device since.</p>`
        : nothing}
      <button class="btn lg primary" type="button" @click=${() => this.tell('exam-take-back')}>Go on here instead</button>
    </section>`;
  }

  private resting(view: PaperView): TemplateResult {
    const left = Math.max(0, Math.ceil(view.breakLeft - (this.now + this.ahead - view.now) / 1000));
    return html`<section class="exam-plain">
      <h2 class="exam-title" tabindex="-1">You are on a break</h2>
      <p>The clock of the exam stands still and the questions are hidden. Your break lasts <b>${span(left)}</b> at most; then the clock goes on.</p>
      <button class="btn lg primary" type="button" @click=${() => this.tell('exam-back')}>Go on with the exam</button>
    </section>`;
  }

  private done(view: PaperView): TemplateResult {
    return html`<section class="exam-plain" data-testid="exam-done">
      <h2 class="exam-title" tabindex="-1">${view.timeUp ? 'The time was over' : 'Handed in'}</h2>
      <p>
        ${view.timeUp
          ? 'Everything that was saved was handed in for you.'
          : 'Your paper is handed in. Nothing on it can be changed any more.'}
      </p>
      ${view.late > 0
        ? html`<p>${view.late} ${view.late === 1 ? 'change' : 'changes'} arrived after the end. They are on record and do not count. If a fault of the
            connection was to blame, tell your invigilator.</p>`
        : nothing}
      ${this.waiting > 0
        ? html`<p>${this.waiting} on this device never arrived. They are being sent for the record.</p>`
        : nothing}
      ${view.released
        ? html`<p><a class="btn lg primary" href=${view.resultHref}>See your result</a></p>`
        : html`<p>Your association releases the results. You find yours under Exams.</p>
            <p><a class="btn lg" href=${view.listHref}>To your exams</a></p>`}
    </section>`;
  }
}

/** The first question without an answer, so that whoever comes back goes on there. */
function firstOpen(view: PaperView): number {
  const open = view.questions.findIndex((_, index) => !view.answers[String(index)]);
  return open < 0 ? 0 : open;
}

/** Minutes while there are many, seconds when they matter. */
function span(seconds: number): string {
  if (seconds > 600) {
    const minutes = Math.ceil(seconds / 60);
    return minutes >= 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes} min`;
  }
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It holds until the page is left.
  }
}

customElements.define('tp-exam-sitting', ExamSitting);
