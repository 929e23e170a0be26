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
  const label = `Phone call with ${view.client.name}, voice only`;
  const lasted = duration(view);
  return html`<section class="video unseen ${[...marks].join(' ')} ${stage.captions.speaking ? 'speaking' : ''}" aria-label=${label} data-testid="picture">
    <div class="room" role="img" aria-label=${view.scene || label}><div class="backdrop">${desk ? unsafeHTML(desk) : nothing}</div><div class="vignette"></div></div>
    <div class="on-line ${ringing ? 'ringing' : ''}" data-testid="phone-call">
      <div class="caller">${initial(view.client.name)}</div>
      <p class="who">${view.client.name}</p>
      <p class="how">${ringing ? view.technical.find((effect) => effect.id === 'ringing')?.label : html`<span role="timer" aria-label="On the line for ${spokenTime(lasted)}">${clock(lasted)}</span>`}
        ${marks.has('hands_free') ? html`<span class="extra">${icon('volume-2', 15)}Hands-free</span>` : nothing}</p>
      <div class="wave" aria-hidden="true">${Array.from({ length: 9 }, () => html`<i></i>`)}</div>
    </div>
    <div class="pill name">${icon('phone', 15)}Voice only</div>
    <div class="pill conn">${signal(view)}<span>${lineLabel(view)}</span></div>
    ${effects(marks)} ${pills(view.technical.filter((effect) => effect.id !== 'ringing'))} ${overlay}
  </section>`;
}

/** Session time since the connection last changed to what it is now. */
function duration(view: StageView): number {
  const since = [...view.lines].reverse().find((line) => line.kind === 'connection');
  return Math.max(0, view.clock - (since?.at ?? 0));
}
