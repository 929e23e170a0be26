import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { effects, pills, signal } from './effects.js';
import { icon } from './icons.js';
import { lineLabel } from './line.js';
import { initial } from './portrait.js';
import { playing } from './way.js';
import { clock, spokenTime } from './words.js';
import type { SessionStage } from './stage.js';
import type { StageView } from './contract.js';

/** A call without a picture: who is on the line, for how long, and how the line is. The desk with the phone lies behind it. */
export function phoneCall(stage: SessionStage, view: StageView, overlay: unknown): TemplateResult {
  const marks = playing(view);
  const ringing = marks.has('ringing');
  const desk = stage.shelf.room('phone');
  const label = view.connection === 'lost' ? 'Your desk; nobody is on the line' : `Phone call with ${view.client.name}, voice only`;
  const lasted = stage.lineSince === null ? null : Math.max(0, view.clock - stage.lineSince);
  const off = view.connection === 'lost';
  const all = [view.client, ...(view.cast ?? [])].map((one) => one.name);
  return html`<section class="video unseen ${[...marks].join(' ')} ${stage.captions.speaking ? 'speaking' : ''}" aria-label=${label} data-testid="picture">
    <div class="room" role="img" aria-label=${view.scene || label}><div class="backdrop">${desk ? unsafeHTML(desk) : nothing}</div><div class="vignette"></div></div>
    ${off ? nothing : html`<div class="on-line ${ringing ? 'ringing' : ''}" data-testid="phone-call">
      <div class="caller">${all.map(initial)}</div>
      <p class="who">${all.join(', ')}</p>
      <p class="how">${ringing ? view.technical.find((effect) => effect.id === 'ringing')?.label : time(lasted)}
        ${marks.has('hands_free') ? html`<span class="extra">${icon('volume-2', 15)}Hands-free</span>` : nothing}</p>
      <div class="wave" aria-hidden="true">${Array.from({ length: 9 }, () => html`<i></i>`)}</div>
    </div>`}
    <div class="pill name">${icon(off ? 'phone-off' : 'phone', 15)}${off ? 'Not in a call' : 'Voice only'}</div>
    <div class="pill conn">${signal(view)}<span>${lineLabel(view)}</span></div>
    ${effects(marks)} ${pills(view.technical.filter((effect) => effect.id !== 'ringing'))} ${overlay}
  </section>`;
}

function time(lasted: number | null): TemplateResult {
  return lasted === null
    ? html`<span>On the line</span>`
    : html`<span role="timer" aria-label="On the line for ${spokenTime(lasted)}">${clock(lasted)}</span>`;
}
