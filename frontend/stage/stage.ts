import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Captions, isHeard } from './captions.js';
import { composer, composerFoot } from './composer.js';
import * as drafts from './drafts.js';
import { header } from './header.js';
import { LineToServer } from './line-to-server.js';
import { lostLine } from './lost-line.js';
import { dialog, ended, hiddenPage, paused, realLine } from './overlays.js';
import { paper } from './papers.js';
import { picture } from './picture.js';
import { styles } from './styles.js';
import { textForm } from './text-form.js';
import { dock } from './tools-dock.js';
import { transcript } from './transcript.js';
import { joined } from './wire.js';
import { readingTime, spokenTime, timeOfDay } from './words.js';
import type { MoveKind, StageChange, StageMove, StageView, Tool } from './contract.js';

const DRAFT_PAUSE = 400;
const ANSWER_WAIT = 10_000;
const TWICE = 700;
const TEXT_ONLY = 'tp-stage/text-only';

type Sheet = 'leave' | 'support' | 'tools' | 'ask';

/**
 * The room of a session. It shows what the server says and wishes for moves; it keeps no rule of the session. What it does keep: words not sent
 * yet, what is picked, and which way of showing the person prefers.
 */
export class SessionStage extends LitElement {
  static override styles = styles;
  static override properties = {
    view: { attribute: false, noAccessor: true },
    typed: { state: true },
    picked: { state: true },
    answered: { state: true },
    askTyped: { state: true },
    complaint: { state: true },
    draftKept: { state: true },
    textOnly: { state: true },
    hiddenNow: { state: true },
    opened: { state: true },
    wholeTranscript: { state: true },
    waiting: { state: true },
    offline: { state: true },
    unsavedSince: { state: true },
    putAway: { state: true },
    news: { state: true },
    notice: { state: true },
  };

  declare typed: string;
  declare picked: string | null;
  declare answered: string | null;
  declare askTyped: string;
  declare complaint: 'words' | 'line' | 'ask' | null;
  declare draftKept: string;
  declare textOnly: boolean;
  declare hiddenNow: boolean;
  declare opened: Sheet | null;
  declare wholeTranscript: boolean;
  declare waiting: boolean;
  declare offline: boolean;
  declare unsavedSince: string;
  declare putAway: number;
  declare news: string;
  declare notice: string;
  asking: Tool | null = null;
  private whole: StageView | undefined;

  private readonly captions = new Captions(this);
  private readonly line = new LineToServer((offline, seconds) => this.lineChanged(offline, seconds), () => this.settled());
  private lastMove: StageMove | null = null;
  private lastEscape = -Infinity;
  private draftTimer = 0;
  private answerTimer = 0;
  private noticeTimer = 0;
  private opener: HTMLElement | null = null;
  private titleBefore = '';
  private readonly onKey = (event: KeyboardEvent) => this.key(event);

  constructor() {
    super();
    this.typed = '';
    this.picked = null;
    this.answered = null;
    this.askTyped = '';
    this.complaint = null;
    this.draftKept = '';
    this.textOnly = localStorage.getItem(TEXT_ONLY) === 'yes';
    this.hiddenNow = false;
    this.opened = null;
    this.wholeTranscript = false;
    this.waiting = false;
    this.offline = false;
    this.unsavedSince = '';
    this.putAway = -1;
    this.news = '';
    this.notice = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey, true);
    this.line.open();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey, true);
    this.line.close();
    clearTimeout(this.draftTimer);
    clearTimeout(this.answerTimer);
    clearTimeout(this.noticeTimer);
    super.disconnectedCallback();
  }

  get view(): StageView | undefined {
    return this.whole;
  }

  /** Takes a whole view, or what changed since the last one. */
  set view(sent: StageView | StageChange | undefined) {
    const before = this.whole;
    this.whole = sent && joined(sent, before);
    this.requestUpdate('view', before);
  }

  get paperShown(): boolean {
    return !!this.view?.paper && this.putAway !== this.view.seq;
  }

  // What the person does

  type(text: string): void {
    const words = this.view?.freeText;
    this.typed = text;
    this.complaint = null;
    if (!words || !this.view) {
      return;
    }
    const device = drafts.keep(this.view.attempt, words.id, text);
    this.draftKept = device ? (this.offline ? 'Kept on this device' : 'Saving') : '';
    clearTimeout(this.draftTimer);
    this.draftTimer = window.setTimeout(() => this.sendDraft(words.id, text), DRAFT_PAUSE);
  }

  pick(id: string): void {
    this.picked = id;
    this.complaint = null;
  }

  keepWords(): void {
    const words = this.view?.freeText;
    if (!words) {
      return;
    }
    if (!this.typed.trim()) {
      this.complain('words', '#own');
      return;
    }
    clearTimeout(this.draftTimer);
    this.move('write', words.id, this.typed.trim());
  }

  say(): void {
    if (this.picked === null) {
      this.complain('line', '.lines input');
    } else {
      this.move('choose', this.picked);
    }
  }

  use(tool: Tool, event: Event): void {
    if (!tool.enabled) {
      this.notify(tool.why || 'This is not possible now.');
    } else if (tool.ask) {
      this.asking = tool;
      this.answered = null;
      this.askTyped = this.view ? (drafts.kept(this.view.attempt, tool.id) ?? '') : '';
      this.open('ask', event);
    } else {
      this.close();
      this.move('act', tool.id);
    }
  }

  pickAnswer(id: string): void {
    this.answered = id;
    this.complaint = null;
  }

  typeAnswer(text: string): void {
    this.askTyped = text;
    this.complaint = null;
    if (this.asking && this.view) {
      drafts.keep(this.view.attempt, this.asking.id, text);
    }
  }

  answer(event: Event): void {
    event.preventDefault();
    const tool = this.asking;
    const text = tool?.ask?.answers.length ? this.answered : this.askTyped.trim();
    if (!tool || !this.view) {
      return;
    }
    if (!text) {
      this.complain('ask', '.sheet textarea, .sheet input');
      return;
    }
    drafts.forget(this.view.attempt, tool.id);
    this.close();
    this.move('act', tool.id, text);
  }

  leave(): void {
    this.close();
    this.move('leave');
  }

  pauseInstead(): void {
    this.close();
    this.move('pause');
  }

  finish(): void {
    this.send('stage-finished', undefined);
  }

  putAwayPaper(): void {
    this.putAway = this.view?.seq ?? -1;
    void this.updateComplete.then(() => this.focusOn('[data-focus]'));
  }

  toggleTranscript(): void {
    this.wholeTranscript = !this.wholeTranscript;
  }

  toggleTextOnly(): void {
    this.close();
    this.textOnly = !this.textOnly;
    localStorage.setItem(TEXT_ONLY, this.textOnly ? 'yes' : 'no');
    this.send('stage-view', { kind: this.textOnly ? 'text-only' : 'picture' });
    this.tell(this.textOnly ? 'Text only. The same choices, without the picture.' : 'The picture is shown.');
  }

  // Sheets and the hidden page

  open(sheet: Sheet, event: Event): void {
    const from = event.currentTarget as HTMLElement | null;
    this.opener = from && !from.closest('dialog') ? from : this.opener;
    this.complaint = null;
    this.opened = sheet;
    void this.updateComplete.then(() => {
      const box = this.renderRoot.querySelector('dialog');
      if (box && !box.open) {
        box.showModal();
      }
      this.focusOn('#sheet-title');
    });
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  closed(): void {
    this.opened = null;
    this.complaint = null;
    const back = this.opener;
    this.opener = null;
    if (back?.isConnected && !this.hiddenNow) {
      back.focus();
    }
  }

  clickedOutside(event: MouseEvent): void {
    if (event.target === event.currentTarget) {
      this.close();
    }
  }

  hide(): void {
    this.close();
    this.hiddenNow = true;
    this.titleBefore = document.title;
    document.title = 'Telepraxis';
    void this.updateComplete.then(() => this.focusOn('.neutral button'));
  }

  show(): void {
    this.hiddenNow = false;
    document.title = this.titleBefore;
    void this.updateComplete.then(() => this.focusOn('[data-focus]'));
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.repeat) {
      return;
    }
    if (this.hiddenNow) {
      this.lastEscape = -Infinity;
      this.show();
    } else if (event.timeStamp - this.lastEscape < TWICE) {
      this.lastEscape = -Infinity;
      event.preventDefault();
      this.hide();
    } else {
      this.lastEscape = event.timeStamp;
    }
  }

  // To the server

  move(kind: MoveKind, id = '', text = ''): void {
    if (!this.view || this.waiting) {
      return;
    }
    if (this.offline) {
      this.notify('You are offline. Nothing was sent; your words are saved on this device.');
      return;
    }
    this.lastMove = { seq: this.view.seq, kind, id, text };
    this.sendMove();
  }

  tryAgain(): void {
    this.unsavedSince = '';
    this.sendMove();
  }

  private sendMove(): void {
    this.waiting = true;
    clearTimeout(this.answerTimer);
    this.answerTimer = window.setTimeout(() => this.noAnswer(), ANSWER_WAIT);
    this.send('stage-move', this.lastMove);
  }

  /** The server answered. When the same view is true again, no view comes, and the room must not stay closed. */
  private settled(): void {
    clearTimeout(this.answerTimer);
    window.setTimeout(() => {
      this.waiting = false;
      this.unsavedSince = '';
    });
  }

  private noAnswer(): void {
    if (!this.offline) {
      this.unsavedSince = timeOfDay(new Date(Date.now() - ANSWER_WAIT));
    }
  }

  private sendDraft(id: string, text: string): void {
    if (!this.offline) {
      this.send('stage-draft', { id, text });
      this.draftKept = `Draft saved ${timeOfDay(new Date())}`;
    }
  }

  private lineChanged(offline: boolean, seconds: number): void {
    this.offline = offline;
    if (offline) {
      this.draftKept = this.typed ? 'Kept on this device' : '';
      return;
    }
    this.send('stage-disturbed', { seconds });
    const words = this.view?.freeText;
    if (words && !words.locked && this.typed) {
      this.sendDraft(words.id, this.typed);
    }
    this.notify('You are online again.');
  }

  private send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  // From the server

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('view') && this.view) {
      this.arrive(this.view, changed.get('view') as StageView | undefined);
    }
  }

  private arrive(view: StageView, before: StageView | undefined): void {
    clearTimeout(this.answerTimer);
    this.waiting = false;
    this.unsavedSince = '';
    const moved = before === undefined || before.seq !== view.seq;
    const prompt = view.freeText?.locked === null ? view.freeText.id : null;
    const promptBefore = before?.freeText?.locked === null ? before.freeText.id : null;
    if (prompt !== promptBefore || before === undefined) {
      this.typed = prompt ? drafts.kept(view.attempt, prompt) || view.draft || '' : '';
      this.draftKept = this.typed ? 'Your unsent words are here' : '';
    }
    if (promptBefore && promptBefore !== prompt) {
      drafts.forget(view.attempt, promptBefore);
    }
    if (!view.options.some((option) => option.id === this.picked)) {
      this.picked = null;
    }
    if (moved) {
      this.picked = null;
      this.complaint = null;
      this.captions.take(view);
    }
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('view') || !this.view) {
      return;
    }
    const before = changed.get('view') as StageView | undefined;
    this.announce(this.view, before);
    if (before && before.seq !== this.view.seq && !this.hiddenNow) {
      this.placeFocus(this.view, before);
    }
    if (before?.fresh.join() !== this.view.fresh.join()) {
      const scroller = this.renderRoot.querySelector('.side .in');
      scroller?.scrollTo({ top: this.view.freeText?.locked ? 0 : scroller.scrollTop });
    }
  }

  /** Speaks what is new: every line in full, then what the connection does. Never more than once. */
  private announce(view: StageView, before: StageView | undefined): void {
    const parts: string[] = [];
    if (view.news && view.news !== before?.news) {
      parts.push(view.news);
    }
    if (before === undefined || before.seq !== view.seq) {
      for (const line of view.lines.filter((line) => view.fresh.includes(line.anchor))) {
        if (isHeard(line)) {
          parts.push(`${line.name}: ${line.text}`);
        } else if (line.who === 'system') {
          parts.push(line.text);
        }
      }
    }
    const playing = new Set(before?.technical.map((t) => t.id));
    parts.push(...view.technical.filter((t) => !playing.has(t.id)).map((t) => t.label));
    if (before && before.connectionLabel !== view.connectionLabel) {
      parts.push(view.connectionLabel + '.');
    }
    if (view.sinceDrop !== null && before && before.sinceDrop !== view.sinceDrop) {
      parts.push(`${spokenTime(view.sinceDrop)} since the line dropped.`);
    }
    if (parts.length > 0) {
      this.tell(parts.join(' '));
    }
  }

  /** Speaks a text, even when it is the same as the last one. */
  private tell(text: string): void {
    this.news = text === this.news ? text + '\u00a0' : text;
  }

  /** Speaks a text and shows it for as long as it takes to read twice. */
  private notify(text: string): void {
    this.tell(text);
    this.notice = text;
    clearTimeout(this.noticeTimer);
    this.noticeTimer = window.setTimeout(() => (this.notice = ''), 2 * readingTime(text));
  }

  /** After a move the focus stands where the next step begins; an act on the dark screen keeps its place. */
  private placeFocus(view: StageView, before: StageView): void {
    if (this.paperShown && before.paper?.title !== view.paper?.title) {
      this.focusOn('[data-paper]');
      return;
    }
    const acted = this.lastMove?.kind === 'act' ? this.lastMove.id : null;
    const tool = acted && view.phase === before.phase ? this.renderRoot.querySelector<HTMLElement>(`.acts [data-tool-id="${CSS.escape(acted)}"]`) : null;
    if (tool && view.phase === 'lost') {
      tool.focus();
    } else {
      this.focusOn('[data-focus]');
    }
  }

  private complain(what: 'words' | 'line' | 'ask', selector: string): void {
    this.complaint = what;
    void this.updateComplete.then(() => this.focusOn(selector));
  }

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  // What is seen

  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return html`<p class="waiting" role="status">The room is being prepared.</p>`;
    }
    return html`<div class="stage ${view.phase} ${this.textOnly ? 'text' : ''} ${this.offline ? 'offline' : ''}" ?inert=${this.hiddenNow} data-testid="stage" data-phase=${view.phase} data-seq=${view.seq}>
        ${header(this, view)} ${realLine(this)}
        ${view.draftBanner ? html`<aside class="draft-banner" aria-label="About this session" data-testid="draft-banner">Draft, not clinically reviewed.</aside>` : nothing}
        ${view.news ? html`<p class="news" data-testid="news">${view.news}</p>` : nothing}
        ${this.room(view)} ${dialog(this, view)}
      </div>
      <p class="vh" role="status" aria-live="polite" data-testid="announcer">${this.hiddenNow ? '' : this.news}</p>
      ${this.notice && !this.hiddenNow ? html`<p class="notice" aria-hidden="true">${this.notice}</p>` : nothing} ${this.hiddenNow ? hiddenPage(this) : nothing}`;
  }

  private room(view: StageView): TemplateResult {
    if (view.ending) {
      return ended(this, view);
    }
    if (view.phase === 'paused') {
      return paused(this);
    }
    if (this.textOnly) {
      return textForm(this, view);
    }
    return view.phase === 'lost' ? lostLine(this, view) : this.call(view);
  }

  private call(view: StageView): TemplateResult {
    const over = html`${this.captions.render(view.client.name)} ${this.paperShown ? paper(this, view) : nothing}`;
    return html`<main class="call">
      ${picture(view, over)}
      <section class="side" aria-label="Your turn">
        <div class="in">${transcript(this, view)}${composer(this, view)}</div>
        ${composerFoot(this, view)}
      </section>
      ${dock(this, view)}
    </main>`;
  }
}
