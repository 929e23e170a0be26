import { html, nothing, type TemplateResult } from 'lit';
import { spoken } from './captions.js';
import { composer, composerFoot } from './composer.js';
import { icon } from './icons.js';
import { paper } from './papers.js';
import { actions, switches } from './tools-dock.js';
import { from } from './way.js';
import { clock, rulerMinutes, spokenTime } from './words.js';
import type { SessionStage } from './stage.js';
import type { Line, StageView } from './contract.js';

/** The screen after the line dropped: dark, still, one clock. It asks for nothing and hurries nobody. */
export function lostLine(stage: SessionStage, view: StageView): TemplateResult {
  const since = view.sinceDrop ?? 0;
  const open = stage.paperShown;
  const turn = view.options.length > 0 || view.freeText !== null || view.canContinue !== null;
  return html`<main class="dead ${open ? 'with-paper' : ''}" data-testid="lost">
    <div class="mid">
      <div class="dropped">
        <h2 class="left-msg" tabindex="-1" data-focus>${icon('phone-off', 22)}<span>${headline(view)}</span></h2>
        ${view.technical.length ? html`<p class="since">${view.technical.map((effect) => effect.label).join(' ')}</p>` : nothing}
        <div class="big" role="timer" aria-label="${spokenTime(since)} since ${from(view)}" data-testid="since-drop">${clock(since)}</div>
        <p class="since" aria-hidden="true">since ${from(view)}</p>
        ${ruler(since)} ${happened(view)}
      </div>
      ${open ? paper(stage, view) : nothing}
    </div>
    ${turn ? html`<div class="side inline">${composer(stage, view)}${composerFoot(stage, view)}</div>` : nothing}
    ${actions(stage, view)}
    <p class="any-order">Any order. The clock moves only when you act: think as long as you need.</p>
    ${switches(stage)}
  </main>`;
}

/** What is to be seen now: the last word on the connection, or the scene when that came after it. */
function headline(view: StageView): string {
  const marks = new Set(view.technical.map((effect) => effect.label));
  const last = [...view.lines].reverse().find((line) => line.text && (line.kind === 'scene' || (line.kind === 'connection' && !marks.has(line.text))));
  return last?.text ?? `${view.client.called || view.client.name} has left the meeting.`;
}

function ruler(since: number): TemplateResult {
  const minutes = rulerMinutes(since);
  return html`<div class="ruler" aria-hidden="true">
    <i class="done" style="inline-size:${(since / (minutes * 60)) * 100}%"></i>
    ${Array.from({ length: minutes + 1 }, (_, n) => html`<span style="inset-inline-start:${(n / minutes) * 100}%"><b>${n}${n === minutes ? html`<i> min</i>` : nothing}</b></span>`)}
  </div>`;
}

/** What was done since the drop, newest last, in full. */
function happened(view: StageView): TemplateResult | typeof nothing {
  const since = view.lines.filter((line) => line.sinceDrop != null && line.kind !== 'connection' && line.kind !== 'scene');
  return since.length === 0
    ? nothing
    : html`<ol class="did" aria-label="Since ${from(view)}" tabindex="0">${since.map((line) => html`<li><span class="time">${clock(line.sinceDrop ?? 0)}</span><span>${told(line)}</span></li>`)}</ol>`;
}

function told(line: Line): unknown {
  switch (line.who) {
    case 'you':
      return html`<span class="you">You: ${line.text}</span>`;
    case 'own':
      return html`<span class="you">You wrote: <q>${line.text}</q></span>`;
    case 'system':
      return html`<span class="dim">${line.text}</span>`;
    default:
      return html`<span class="you">${line.name}: <q>${spoken(line.text)}</q></span>`;
  }
}
