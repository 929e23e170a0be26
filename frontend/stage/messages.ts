import { html, nothing, type TemplateResult } from 'lit';
import { isHeard, spoken } from './captions.js';
import { hour } from './days.js';
import { pills, signal } from './effects.js';
import { icon } from './icons.js';
import { lineLabel } from './line.js';
import { initial } from './portrait.js';
import { day } from './transcript.js';
import { playing } from './way.js';
import { clock } from './words.js';
import type { SessionStage } from './stage.js';
import type { Line, StageView } from './contract.js';

/** A conversation in writing: bubbles as they come in a chat, letters with days between them when nobody waits for an answer. */
export function messages(stage: SessionStage, view: StageView, kind: 'chat' | 'thread', overlay: unknown): TemplateResult {
  const marks = playing(view);
  const pending = stage.captions.pending;
  const shown = view.lines.filter((line) => !pending.has(line.anchor) && line.text && !isMark(view, line));
  const typing = pending.size > 0 || marks.has('typing');
  const late = view.technical.find((effect) => effect.id === 'out_of_order');
  const last = shown.filter(isHeard).at(-1)?.anchor;
  return html`<section class="written ${kind} ${[...marks].join(' ')}" aria-label="${kind === 'chat' ? 'Chat' : 'Messages'} with ${view.client.name}" data-testid="picture">
    <header><div class="caller">${initial(view.client.name)}</div>
      <p><b>${view.client.name}</b><small>${view.scene}</small></p>
      <div class="pill conn">${kind === 'thread' ? icon('mail', 15) : signal(view)}<span>${lineLabel(view)}</span></div></header>
    <div class="scroll" tabindex="0" role="region" aria-label="Messages so far" data-testid="messages"><div><ol>
      ${shown.map((line, n) => html`${kind === 'thread' ? day(shown[n - 1], line) : nothing}${message(view, line, line.anchor === last ? late?.label : undefined)}`)}</ol>
      ${typing ? dots(stage, view, pending.size) : nothing}
      ${marks.has('typing_stopped') ? html`<p class="stopped">${icon('message-square', 15)}${view.technical.find((effect) => effect.id === 'typing_stopped')?.label}</p>` : nothing}
    </div></div>
    ${pills(view.technical.filter((effect) => !/^(typing|out_of_order)/.test(effect.id)))} ${overlay}
  </section>`;
}

/** Typing marks stand below the messages, and what is going on now at the edge; neither is said twice. */
function isMark(view: StageView, line: Line): boolean {
  return line.kind === 'connection' && (/ is typing\.?$/.test(line.text) || view.technical.some((effect) => effect.label === line.text));
}

function message(view: StageView, line: Line, late: string | undefined): TemplateResult {
  const time = hour(line) || line.time || clock(line.at);
  // In a session of days what is not put in quotation marks was done, not written.
  const deed = view.modality === 'asynchronous' && line.kind === 'chosen' && !/[“"]/.test(line.text);
  if (deed || line.who === 'system' || line.kind === 'scene' || line.kind === 'coaching' || line.kind === 'acted' || line.kind === 'connection') {
    return html`<li class="event" data-anchor=${line.anchor}>${line.text} <span class="time">${time}</span></li>`;
  }
  const mine = line.who === 'you' || line.who === 'own';
  const fresh = view.fresh.includes(line.anchor);
  return html`<li class="bubble ${mine ? 'mine' : 'theirs'} ${line.who} ${fresh ? 'fresh' : ''}" data-anchor=${line.anchor}>
    <b>${line.who === 'own' ? 'Your own words' : mine ? 'You' : line.who === 'client' ? view.client.called || view.client.name : line.name}</b>
    <p>${spoken(line.text)}</p><span class="time">${time}</span>
    ${late ? html`<span class="late">${icon('history', 15)}${late}</span>` : nothing}
  </li>`;
}

/** They are typing: what comes next can be had at once. */
function dots(stage: SessionStage, view: StageView, waiting: number): TemplateResult {
  return html`<div class="typing-row"><p class="typing" data-testid="typing"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${view.client.called || view.client.name} is typing</p>
    ${waiting > 0 ? html`<button type="button" class="skip" @click=${() => stage.captions.next()} data-testid="caption-next">Next ${icon('arrow-right', 15)}</button>` : nothing}</div>`;
}
