import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { Memory } from '../offline/memory.js';
import { LEVELS, shape, word } from './levels.js';
import { Sheet, type Moment } from './sheet.js';
import type { FormView, Kind, WaitingTap } from './contract.js';

const AGAIN_AFTER = 9_000;
const TYPED = 500;
/** Whoever starts the clock so much before the planned time is asked first. */
const EARLY = 30 * 60_000;

/**
 * An observer's form, made for one thumb on a phone. Each tap is remembered here first, with its time on the clock, and sent until the
 * server says that it is kept; only then does the page say "Saved".
 */
class ObserverForm extends LitElement {
  static override properties = {
    view: { attribute: false },
    open: { state: true },
    writing: { state: true },
    now: { state: true },
    asked: { state: true },
  };

  declare view: FormView | undefined;
  declare open: string;
  declare writing: string;
  declare now: number;
  /** Which change of the clock waits for a yes. */
  declare asked: '' | 'start' | 'stop';
  private memory: Memory<WaitingTap> | undefined;
  private begun: number | null = null;
  private sentAt = 0;
  private ticking = 0;
  private typing = 0;
  private readonly lineBack = (): void => this.send(true);
  private readonly leaving = (): void => this.flushWords();

  constructor() {
    super();
    this.open = '';
    this.writing = '';
    this.now = Date.now();
    this.asked = '';
  }

  /** The application's own styles hold here too. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = window.setInterval(() => this.tick(), 1000);
    window.addEventListener('online', this.lineBack);
    window.addEventListener('pagehide', this.leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.ticking);
    window.removeEventListener('online', this.lineBack);
    window.removeEventListener('pagehide', this.leaving);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const view = this.view;
    if (!changed.has('view') || !view) {
      return;
    }
    this.memory ??= new Memory(`tp-observe-${view.form}`);
    this.memory.settle(view.known);
    this.sentAt = 0;
    if (view.elapsed !== null) {
      const begun = Date.now() - view.elapsed * 1000;
      this.begun = this.begun === null || Math.abs(this.begun - begun) > 2000 ? begun : this.begun;
    } else {
      this.begun = this.memory.waiting.find((tap) => tap.kind === 'START')?.made ?? null;
    }
    if (!view.refused) {
      queueMicrotask(() => this.send(false));
    }
  }

  private get sheet(): Sheet {
    return new Sheet([...(this.view?.log ?? []), ...(this.memory?.waiting ?? [])]);
  }

  private get writable(): boolean {
    return this.view?.status === 'open';
  }

  private clock(sheet: Sheet): number {
    return sheet.ended ?? (this.begun === null ? 0 : Math.max(0, Math.floor((this.now - this.begun) / 1000)));
  }

  private tick(): void {
    this.now = Date.now();
    this.send(false);
  }

  private tap(kind: Kind, subject: string, choice: string, words = ''): string {
    if (!this.view || !this.memory || !this.writable) {
      return '';
    }
    this.now = Date.now();
    const at = this.clock(this.sheet);
    const made = this.memory.add(this.view.known, (count) => ({ ...count, kind, subject, choice, words, at, made: Date.now() }));
    if (kind === 'START') {
      this.begun = made.made;
    }
    this.requestUpdate();
    this.send(false);
    return `${made.device}-${made.number}`;
  }

  private send(again: boolean): void {
    const waiting = this.memory?.waiting ?? [];
    const underWay = this.sentAt > 0 && Date.now() - this.sentAt < AGAIN_AFTER;
    if (waiting.length === 0 || (underWay && !again) || this.view?.refused || !navigator.onLine) {
      return;
    }
    this.sentAt = Date.now();
    const taps = waiting.map(({ made, ...tap }) => ({ ...tap, ago: Math.max(0, Date.now() - made) }));
    this.dispatchEvent(new CustomEvent('observer-taps', { detail: { taps: JSON.stringify(taps) } }));
  }

  private lock(): void {
    this.flushWords();
    this.dispatchEvent(new CustomEvent('observer-lock'));
  }

  private mark(remark: string): void {
    this.flushWords();
    this.writing = this.tap('MARK', this.open, remark);
    if (remark === 'note') {
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('.obs-bar textarea')?.focus());
    }
  }

  private typed(key: string): void {
    window.clearTimeout(this.typing);
    this.typing = window.setTimeout(() => this.keepWords(key), TYPED);
  }

  private keepWords(key: string): void {
    window.clearTimeout(this.typing);
    this.typing = 0;
    const field = this.querySelector<HTMLTextAreaElement>(`textarea[data-key="${CSS.escape(key)}"]`);
    if (field && field.value !== (this.sheet.moments.get(key)?.words ?? '')) {
      this.tap('WORDS', key, '', field.value);
    }
  }

  private flushWords(): void {
    if (this.writing) {
      this.keepWords(this.writing);
    }
  }

  private show(key: string): void {
    this.flushWords();
    this.writing = this.writing === key ? '' : key;
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    const sheet = this.sheet;
    return html`
      <div class="obs-clock" data-testid="observer-form">
        <span class="obs-time" role="timer" aria-label="Clock of the role-play">${minutes(this.clock(sheet))}</span>
        <span class="obs-of">${sheet.ended === null ? html`of ${view.minutes} min` : 'stopped'}</span>
        ${this.saved(view)}
      </div>
      ${this.notes(view)} ${this.brief(view, sheet)}
      ${sheet.started
        ? html`${this.competences(view, sheet)} ${this.actions(view, sheet)} ${this.whole(view, sheet)} ${this.moments(view, sheet)}
          ${this.end(view, sheet)}`
        : this.start(view)}
      ${sheet.started && this.writable ? this.bar(view, sheet) : nothing}
    `;
  }

  private saved(view: FormView): TemplateResult {
    const waiting = this.memory?.waiting.length ?? 0;
    const late = waiting > 0 && (!navigator.onLine || this.now - (this.memory?.waiting[0]?.made ?? this.now) > 4000);
    const text =
      view.status === 'locked'
        ? 'Locked'
        : waiting === 0
          ? view.log.length > 0
            ? 'Saved'
            : ''
          : late
            ? `${waiting} kept on this device, not saved yet`
            : 'Saving';
    return html`<span class="obs-saved ${late ? 'late' : ''}" role="status">${text}</span>`;
  }

  private notes(view: FormView): TemplateResult {
    return html`
      ${view.status === 'cancelled' ? html`<div class="note stop"><div class="grow">This role-play was cancelled.</div></div>` : nothing}
      ${view.status === 'locked' && view.standing.length === 0
        ? html`<div class="note ok"><div class="grow">Your form is locked. You can compare it with the result once that stands.</div></div>`
        : nothing}
      ${view.refused
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
                Go on without the last ${this.memory?.waiting.length ?? 0}
              </button>
            </div>
          </div>`
        : nothing}
      ${view.standing.length > 0 ? this.standing(view) : nothing}
    `;
  }

  private standing(view: FormView): TemplateResult {
    return html`<section class="obs-standing">
      <h2>Your levels beside the result</h2>
      <table>
        <thead>
          <tr><th scope="col">Competence</th><th scope="col">You</th><th scope="col">Stands</th></tr>
        </thead>
        <tbody>
          ${view.standing.map(
            (row) => html`<tr class=${row.same ? '' : 'differs'}>
              <th scope="row">${row.competence}</th>
              <td>${row.own}</td>
              <td>${row.stands}<span class="meta">${row.basis}</span></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private brief(view: FormView, sheet: Sheet): TemplateResult {
    return html`<details class="obs-brief" ?open=${!sheet.started}>
      <summary>${view.candidate} with ${view.client}</summary>
      <p class="meta">${view.when} · ${view.where} · ${view.minutes} minutes</p>
      ${view.draft ? html`<p class="badge wait">Draft, not clinically reviewed</p>` : nothing}
      <p>${view.situation}</p>
      ${view.clientNotes ? html`<h3>Only the client and the observers know</h3><p>${view.clientNotes}</p>` : nothing}
      ${view.technicalEvent ? html`<h3>What goes wrong on purpose</h3><p>${view.technicalEvent}</p>` : nothing}
    </details>`;
  }

  private start(view: FormView): TemplateResult {
    if (this.asked === 'start') {
      return this.question(`This role-play is planned for ${view.when}. Start its clock now?`, 'Start it now', 'Not yet', () => this.begin());
    }
    const early = view.startsAt - this.now > EARLY;
    return html`<div class="obs-start">
      <button
        class="btn primary obs-big"
        type="button"
        ?disabled=${!this.writable}
        @click=${() => (early ? this.ask('start') : this.begin())}
      >
        Start the clock
      </button>
      <p class="meta">When the two say hello. Everything you tap carries its time from then on.</p>
    </div>`;
  }

  /** The brief folds up; the first competence comes into sight and has the focus. */
  private begin(): void {
    this.asked = '';
    this.tap('START', '', '');
    void this.updateComplete.then(() => {
      this.closest('.observe')?.scrollIntoView({ block: 'start' });
      this.querySelector<HTMLElement>('.obs-head')?.focus({ preventScroll: true });
    });
  }

  private ask(what: 'start' | 'stop'): void {
    this.asked = what;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.obs-question button:last-of-type')?.focus());
  }

  private question(text: string, yes: string, no: string, act: () => void): TemplateResult {
    return html`<div class="obs-question note lamp" role="group" aria-label=${text}>
      <div class="grow">
        <p>${text}</p>
        <span class="row">
          <button class="btn primary" type="button" @click=${act}>${yes}</button>
          <button class="btn" type="button" @click=${() => (this.asked = '')}>${no}</button>
        </span>
      </div>
    </div>`;
  }

  private clockEnd(sheet: Sheet): TemplateResult {
    if (sheet.ended !== null) {
      return html`<p class="meta">
        The clock was stopped at ${minutes(sheet.ended)}.
        <button class="link-button" type="button" @click=${() => this.tap('RESUME', '', '')}>It is not over: let the clock run on</button>
      </p>`;
    }
    return this.asked === 'stop'
      ? this.question(`Is the role-play over? The clock stops at ${minutes(this.clock(sheet))}.`, 'Stop it', 'Let it run', () => {
          this.asked = '';
          this.tap('END', '', '');
        })
      : html`<button class="btn obs-big" type="button" @click=${() => this.ask('stop')}>Stop the clock</button>`;
  }

  private competences(view: FormView, sheet: Sheet): TemplateResult {
    return html`<section class="obs-part">
      <h2>Competences</h2>
      ${view.competences.map((competence) => {
        const open = this.open === competence.id;
        const level = sheet.levels.get(competence.id);
        const marks = [...sheet.moments.values()].filter((moment) => moment.competence === competence.id).length;
        return html`<article class="obs-competence ${open ? 'open' : ''}">
          <button
            class="obs-head"
            type="button"
            aria-expanded=${open}
            @click=${() => {
              this.flushWords();
              this.open = open ? '' : competence.id;
            }}
          >
            <span class="code">${competence.id}</span>
            <span class="grow">${competence.title}</span>
            ${marks > 0 ? html`<span class="obs-count" aria-label="${marks} moments marked">${marks}</span>` : nothing}
            ${level ? html`<span class="obs-given lv-${level === 'na' ? 0 : level}">${shape(level)}${word(level)}</span>` : nothing}
          </button>
          ${open ? this.levels(competence, level) : nothing}
        </article>`;
      })}
    </section>`;
  }

  private levels(competence: FormView['competences'][number], chosen: string | undefined): TemplateResult {
    return html`<div class="obs-levels" role="group" aria-label="Level for ${competence.id}">
        ${LEVELS.map(
          (level) => html`<button
            class="obs-level lv-${level === 'na' ? 0 : level}"
            type="button"
            aria-pressed=${chosen === level}
            ?disabled=${!this.writable}
            @click=${() => this.tap('LEVEL', competence.id, level)}
          >
            ${shape(level)}<b>${level === 'na' ? 'NA' : level}</b><span>${word(level)}</span>
          </button>`,
        )}
      </div>
      ${competence.anchors.length > 0
        ? html`<details class="obs-anchors">
            <summary>What the levels look like</summary>
            <ol>
              ${competence.anchors.map((anchor) => html`<li>${anchor}</li>`)}
            </ol>
          </details>`
        : nothing}`;
  }

  private actions(view: FormView, sheet: Sheet): TemplateResult | typeof nothing {
    if (view.actions.length === 0) {
      return nothing;
    }
    return html`<section class="obs-part">
      <h2>Critical actions</h2>
      ${view.actions.map((action) => {
        const seen = sheet.actions.get(action.id);
        return html`<article class="obs-action">
          <p>
            <span class="code">${action.id}</span>
            ${action.forbidden ? html`<b>Must not happen: </b>` : nothing}${action.what}
            ${seen ? html`<span class="meta"> ${minutes(seen.at)}</span>` : nothing}
          </p>
          <div class="obs-outcomes" role="group" aria-label="Outcome of ${action.id}">
            ${action.outcomes.map(
              (outcome) => html`<button
                class="btn"
                type="button"
                aria-pressed=${seen?.outcome === outcome.code}
                ?disabled=${!this.writable}
                @click=${() => this.tap('ACTION', action.id, outcome.code)}
              >
                ${outcome.label}
              </button>`,
            )}
          </div>
        </article>`;
      })}
    </section>`;
  }

  private whole(view: FormView, sheet: Sheet): TemplateResult {
    return html`<section class="obs-part">
      <h2>The whole</h2>
      <div class="obs-outcomes" role="group" aria-label="The whole">
        ${view.wholes.map(
          (whole) => html`<button
            class="btn"
            type="button"
            title=${whole.meaning}
            aria-pressed=${sheet.whole === whole.code}
            ?disabled=${!this.writable}
            @click=${() => this.tap('WHOLE', '', whole.code)}
          >
            ${whole.label}
          </button>`,
        )}
      </div>
      <p class="meta">${view.wholes.find((whole) => whole.code === sheet.whole)?.meaning ?? 'Your own judgement, before any total exists.'}</p>
    </section>`;
  }

  private moments(view: FormView, sheet: Sheet): TemplateResult | typeof nothing {
    const moments = [...sheet.moments.values()].reverse();
    if (moments.length === 0) {
      return nothing;
    }
    return html`<section class="obs-part">
      <h2>Moments</h2>
      <ol class="obs-moments">
        ${moments.map((moment) => this.moment(view, moment))}
      </ol>
    </section>`;
  }

  private moment(view: FormView, moment: Moment): TemplateResult {
    const label = view.remarks.find((remark) => remark.code === moment.remark)?.label ?? moment.remark;
    return html`<li>
      <span class="obs-at">${minutes(moment.at)}</span>
      <span class="grow">
        <b>${label}</b>${moment.competence ? html` <span class="code">${moment.competence}</span>` : nothing}
        ${moment.words ? html`<span class="obs-words">${moment.words}</span>` : nothing}
      </span>
      ${this.writable
        ? html`<button class="link-button" type="button" @click=${() => this.show(moment.key)}>Words</button>
            <button
              class="link-button"
              type="button"
              aria-label="Strike out ${label} at ${minutes(moment.at)}"
              @click=${() => this.tap('STRIKE', moment.key, '')}
            >
              Strike
            </button>`
        : nothing}
    </li>`;
  }

  private bar(view: FormView, sheet: Sheet): TemplateResult {
    const writing = sheet.moments.get(this.writing);
    return html`<div class="obs-bar">
      ${writing
        ? html`<label class="obs-write">
            <span class="meta">
              ${minutes(writing.at)} ${view.remarks.find((remark) => remark.code === writing.remark)?.label}
              ${writing.competence}: add words
            </span>
            <span class="row">
              <textarea
                rows="2"
                maxlength="2000"
                data-key=${writing.key}
                .value=${guard([writing.key], () => writing.words)}
                @input=${() => this.typed(writing.key)}
                @change=${() => this.keepWords(writing.key)}
              ></textarea>
              <button class="btn" type="button" @click=${() => this.show(writing.key)}>Done</button>
            </span>
          </label>`
        : html`<span class="meta">${this.open ? `Mark a moment for ${this.open}` : 'Mark a moment, or open a competence first'}</span>`}
      <div class="obs-marks">
        ${view.remarks.map(
          (remark) => html`<button class="btn" type="button" @click=${() => this.mark(remark.code)}>${remark.label}</button>`,
        )}
      </div>
    </div>`;
  }

  private end(view: FormView, sheet: Sheet): TemplateResult | typeof nothing {
    if (!this.writable) {
      return nothing;
    }
    const waiting = (this.memory?.waiting.length ?? 0) > 0;
    return html`<section class="obs-part obs-end">
      ${this.clockEnd(sheet)}
      ${view.left.length > 0 && !waiting
        ? html`<h2>Before you can lock</h2>
            <ul>
              ${view.left.map((left) => html`<li>${left}</li>`)}
            </ul>`
        : nothing}
      <button
        class="btn primary obs-big"
        type="button"
        ?disabled=${waiting || view.left.length > 0}
        @click=${() => this.lock()}
      >
        Lock form
      </button>
      <p class="meta">What you locked stands and cannot be changed. Nobody sees it before the result stands.</p>
    </section>`;
  }
}

function minutes(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

customElements.define('tp-observer-form', ObserverForm);
