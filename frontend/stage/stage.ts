import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announcement } from './announcement.js';
import { Announcer } from './announcer.js';
import { Shelf } from './art/shelf.js';
import { Captions } from './captions.js';
import { Curtain } from './curtain.js';
import { header } from './header.js';
import { Keys } from './keys.js';
import { OwnWords } from './own-words.js';
import { dialog, hiddenPage, realLine } from './overlays.js';
import { Portraits } from './portrait.js';
import { room } from './room.js';
import { Server } from './server.js';
import * as settings from './settings.js';
import { Sheets } from './sheets.js';
import { styles } from './styles.js';
import { Voice } from './voice.js';
import { joined } from './wire.js';
import type { MoveKind, StageChange, StageView, Tool } from './contract.js';

/** So many lines are read from the top when the room opens as text; further on in a session it opens where the next step is. */
const OPENING = 4;

/** The way of showing is kept from session to session; it is said, so that nobody looks for the picture. */
const CARRIED = 'Text only, as you chose last time. The button “Text only” brings the picture back.';

/**
 * The room of a session. It shows what the server says and wishes for moves; it keeps no rule of the session. What it does keep: words not sent
 * yet, what is picked, and which way of showing the person prefers.
 */
export class SessionStage extends LitElement {
  static override styles = styles;
  static override properties = {
    view: { attribute: false, noAccessor: true },
    picked: { state: true },
    complaint: { state: true },
    textOnly: { state: true },
    wholeTranscript: { state: true },
    putAway: { state: true },
  };

  declare picked: string | null;
  declare complaint: 'words' | 'line' | 'ask' | null;
  declare textOnly: boolean;
  declare wholeTranscript: boolean;
  declare putAway: number;

  readonly shelf = new Shelf(this);
  readonly portraits = new Portraits(this, this.shelf);
  readonly voice = new Voice();
  readonly captions = new Captions(this, this.voice);
  readonly announcer = new Announcer(this);
  readonly sheets = new Sheets(this);
  readonly curtain = new Curtain(this, () => {
    this.captions.halt();
    this.sheets.close();
  });
  readonly keys = new Keys(this);
  readonly server = new Server(this, (why) => this.announcer.notify(why), (offline) => this.lineTurned(offline));
  readonly words = new OwnWords(this, this.server);
  /** Session time when the line became what it is; null when that was before this page was opened. */
  lineSince: number | null = null;
  private whole: StageView | undefined;

  constructor() {
    super();
    this.picked = null;
    this.complaint = null;
    this.textOnly = settings.read('text-only') === 'yes';
    this.wholeTranscript = false;
    this.putAway = -1;
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

  move(kind: MoveKind, id = '', text = ''): void {
    this.server.move(kind, id, text);
  }

  type(text: string): void {
    this.complaint = null;
    this.words.type(text);
  }

  pick(id: string): void {
    this.picked = id;
    this.complaint = null;
  }

  keepWords(): void {
    const prompt = this.view?.freeText;
    if (prompt && !this.words.typed.trim()) {
      this.complain('words', '#own');
    } else if (prompt) {
      this.move('write', prompt.id, this.words.settle());
    }
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
      this.announcer.notify(tool.why || 'This is not possible now.');
    } else if (tool.ask) {
      this.sheets.ask(tool, event);
    } else {
      this.sheets.close();
      this.move('act', tool.id);
    }
  }

  answer(event: Event): void {
    event.preventDefault();
    const given = this.sheets.take();
    if (given) {
      this.sheets.close();
      this.move('act', given.tool.id, given.text);
    } else {
      this.complain('ask', '.sheet textarea, .sheet input');
    }
  }

  leave(): void {
    this.sheets.close();
    this.move('leave');
  }

  pauseInstead(): void {
    this.sheets.close();
    this.move('pause');
  }

  pauseOrGoOn(): void {
    if (this.view?.phase === 'paused') {
      this.move('resume');
    } else if (this.view?.phase !== 'ended') {
      this.move('pause');
    }
  }

  finish(): void {
    this.server.send('stage-finished', undefined);
  }

  putAwayPaper(): void {
    this.putAway = this.view?.seq ?? -1;
    void this.updateComplete.then(() => this.focusOn('[data-focus]'));
  }

  toggleTranscript(): void {
    this.wholeTranscript = !this.wholeTranscript;
  }

  toggleTextOnly(): void {
    this.sheets.close();
    this.textOnly = !this.textOnly;
    settings.write('text-only', this.textOnly ? 'yes' : 'no');
    this.server.send('stage-view', { kind: this.textOnly ? 'text-only' : 'picture' });
    this.announcer.tell(this.textOnly ? 'Text only. The same choices, without the picture.' : 'The picture is shown.');
    void this.updateComplete.then(() => this.focusOn('[data-focus]'));
  }

  toggleVoice(): void {
    this.voice.toggle();
    this.requestUpdate();
  }

  private lineTurned(offline: boolean): void {
    this.words.lineTurned(offline);
    if (!offline) {
      this.announcer.notify('You are online again.');
    }
  }

  // From the server

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('view') && this.view) {
      this.arrive(this.view, changed.get('view') as StageView | undefined);
    }
  }

  private arrive(view: StageView, before: StageView | undefined): void {
    this.server.answered();
    this.words.arrive(view, before);
    if (before ? before.connection !== view.connection : view.modality === 'phone' && view.clock === 0) {
      this.lineSince = view.clock;
    }
    if (!view.options.some((option) => option.id === this.picked)) {
      this.picked = null;
    }
    if (before === undefined || before.seq !== view.seq) {
      this.picked = null;
      this.complaint = null;
      this.captions.take(view);
    }
    // With a single line there is nothing to choose; saying it stays a step of its own.
    if (view.options.length === 1) {
      this.picked = view.options[0]!.id;
    }
    const carried = before === undefined && this.textOnly && view.phase !== 'ended' ? CARRIED : '';
    this.announcer.tell([announcement(view, before), carried].filter(Boolean).join(' '));
    if (carried) {
      this.announcer.show(carried);
    }
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('view') || !this.view) {
      return;
    }
    const before = changed.get('view') as StageView | undefined;
    if (!before && this.textOnly && this.view.lines.length > OPENING) {
      this.renderRoot.querySelector('.reading .side')?.scrollIntoView({ block: 'center' });
    }
    if (before && before.seq !== this.view.seq && !this.curtain.down) {
      this.placeFocus(this.view, before);
    }
    if (before?.fresh.join() !== this.view.fresh.join()) {
      const scroller = this.renderRoot.querySelector('.side .in');
      scroller?.scrollTo({ top: this.view.freeText?.locked ? 0 : scroller.scrollTop });
    }
  }

  /** After a move the focus stands where the next step begins; an act on the dark screen keeps its place. */
  private placeFocus(view: StageView, before: StageView): void {
    if (this.paperShown && before.paper?.title !== view.paper?.title) {
      this.focusOn('[data-paper]');
      return;
    }
    const last = this.server.lastMove;
    const acted = last?.kind === 'act' && view.phase === 'lost' && before.phase === 'lost' ? last.id : null;
    const tool = acted ? this.renderRoot.querySelector<HTMLElement>(`.acts [data-tool-id="${CSS.escape(acted)}"]`) : null;
    if (tool) {
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

  override render(): TemplateResult {
    const view = this.view;
    if (!view) {
      return html`<p class="waiting" role="status">The room is being prepared.</p>`;
    }
    const hidden = this.curtain.down;
    const { news, notice } = this.announcer;
    return html`<div class="stage ${view.phase} ${this.textOnly ? 'text' : ''} ${this.server.offline ? 'offline' : ''}" ?inert=${hidden} data-testid="stage" data-phase=${view.phase} data-seq=${view.seq}>
        ${header(this, view)} ${realLine(this)}
        ${view.draftBanner ? html`<aside class="draft-banner" aria-label="About this session" data-testid="draft-banner">Draft, not clinically reviewed.</aside>` : nothing}
        ${view.news ? html`<p class="news" data-testid="news">${view.news}</p>` : nothing}
        ${room(this, view)} ${dialog(this, view)}
      </div>
      <p class="vh" role="status" aria-live="polite" data-testid="announcer">${hidden ? '' : news}</p>
      ${notice && !hidden ? html`<p class="notice" aria-hidden="true">${notice}</p>` : nothing} ${hidden ? hiddenPage(this) : nothing}`;
  }
}
