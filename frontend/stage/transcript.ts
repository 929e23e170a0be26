import { html, nothing, type TemplateResult } from 'lit';
import { spoken } from './captions.js';
import { icon } from './icons.js';
import { clock } from './words.js';
import type { SessionStage } from './stage.js';
import type { Line, StageView } from './contract.js';

/** How many of the last entries stand open above the answer; the rest is one press away. */
const OPEN = 4;

/** What was said and done. The last exchange is open, everything before it on request. */
export function transcript(stage: SessionStage, view: StageView): TemplateResult {
  const lines = view.lines;
  const first = stage.wholeTranscript ? 0 : firstOpen(lines, view.fresh);
  return html`<section class="said" aria-label="Transcript" data-testid="transcript">
    ${first > 0 || stage.wholeTranscript
      ? html`<button type="button" class="link" aria-expanded=${stage.wholeTranscript} @click=${() => stage.toggleTranscript()}
          data-testid="transcript-toggle">${icon('history', 15)}${stage.wholeTranscript ? 'Show the last lines only' : `Everything before (${first})`}</button>`
      : nothing}
    <ol class="log">${lines.slice(first).map((line) => entry(line, view))}</ol>
  </section>`;
}

function firstOpen(lines: Line[], fresh: string[]): number {
  const newest = lines.findIndex((line) => fresh.includes(line.anchor));
  const start = newest < 0 ? lines.length - OPEN : Math.min(newest, lines.length - 2);
  return Math.max(0, start);
}

/** The transcript from end to end, for the text-only room and the ended session. */
export function fullTranscript(view: StageView): TemplateResult {
  return html`<ol class="log">${view.lines.map((line) => entry(line, view))}</ol>`;
}

function entry(line: Line, view: StageView): TemplateResult {
  const quiet = line.who === 'system' || line.kind === 'scene' || line.kind === 'coaching' || line.kind === 'connection';
  return html`<li class="entry ${line.who} ${quiet ? 'quiet' : ''}" data-anchor=${line.anchor} ?data-fresh=${view.fresh.includes(line.anchor)}>
    <span class="time">${clock(line.at)}</span>
    <div>${quiet ? nothing : html`<b>${who(line, view)}</b>`}<p>${spoken(line.text)}</p></div>
  </li>`;
}

function who(line: Line, view: StageView): string {
  switch (line.who) {
    case 'client':
      return view.client.called || view.client.name;
    case 'own':
      return 'Your own words';
    case 'you':
      return 'You';
    default:
      return line.name;
  }
}
