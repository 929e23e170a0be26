import { html, nothing, type TemplateResult } from 'lit';
import { parted } from './days.js';
import { icon } from './icons.js';
import { clock, spokenTime } from './words.js';
import type { SessionStage } from './stage.js';
import type { StageView } from './contract.js';

/** The bar: Leave at the start, Support at the end, always in the same place. */
export function header(stage: SessionStage, view: StageView): TemplateResult {
  const [time, week] = parted(view.clockLabel ?? '');
  const running = view.phase === 'live' || view.phase === 'lost';
  return html`<header class="bar">
    <div class="start">
      ${view.phase === 'ended'
        ? nothing
        : html`<button type="button" class="pillbtn leave" @click=${(event: Event) => stage.sheets.open('leave', event)} data-testid="leave">${icon('log-out')}<span>Leave</span></button>`}
      <h1>${view.attemptTitle}</h1><span class="which">${view.scenarioCode}, ${view.mode}, form ${view.form}</span>
    </div>
    <div class="clock ${days(view) ? 'days' : ''}" role="timer" aria-label="Session time ${days(view) ? view.clockLabel : spokenTime(view.clock)}" data-testid="clock"><span>${time || clock(view.clock)}</span><small>${week || 'session time'}</small></div>
    <div class="end">
      ${view.phase === 'ended' || view.phase === 'paused'
        ? nothing
        : html`<button type="button" class="pillbtn text-switch" aria-pressed=${stage.textOnly} @click=${() => stage.toggleTextOnly()} data-testid="text-only">${icon('captions')}<span>Text only</span></button>`}
      ${running
        ? html`<button type="button" class="pillbtn pause" @click=${() => stage.move('pause')} ?disabled=${stage.server.waiting} data-testid="pause">${icon('pause')}<span>Pause</span></button>`
        : nothing}
      <button type="button" class="pillbtn settings" aria-haspopup="dialog" aria-label="Voice and keys" @click=${(event: Event) => stage.sheets.open('settings', event)} data-testid="settings">${icon('settings-2')}</button>
      <button type="button" class="pillbtn hide" @click=${() => stage.curtain.hide()} data-testid="hide">${icon('eye-off')}<span>Hide</span><kbd aria-hidden="true">Esc Esc</kbd></button>
      <button type="button" class="pillbtn support" aria-haspopup="dialog" @click=${(event: Event) => stage.sheets.open('support', event)} data-testid="support">${icon('life-buoy')}<span>Support</span></button>
    </div>
  </header>`;
}

/** A session of days says the day; the seconds would only confuse. */
function days(view: StageView): boolean {
  return /^[A-Z]/.test(view.clockLabel ?? '');
}
