import { html, nothing, type TemplateResult } from 'lit';
import { spoken } from './captions.js';
import { dayName, parted, passed } from './days.js';
import { icon } from './icons.js';
import { clock } from './words.js';
import type { SessionStage } from './stage.js';
import type { Line, StageView } from './contract.js';

/** How many of the last entries stand open above the answer; the rest is one press away. */
const OPEN = 4;

/** What was said and done. The last exchange is open, everything before it on request. */
export function transcript(stage: SessionStage, view: StageView): TemplateResult {
  const lines = view.lines;
  const first = stage.wholeTranscript ? 0 : firstOpen(view);
  return html`<section class="said" aria-label="Transcript" data-testid="transcript">
    ${lines.length > 0
      ? html`<button type="button" class="link" aria-expanded=${stage.wholeTranscript} @click=${() => stage.toggleTranscript()}
          data-testid="transcript-toggle">${icon('history', 15)}${stage.wholeTranscript ? 'Last lines only' : 'Whole transcript'}</button>`
      : nothing}
    <ol class="log" ?data-whole=${stage.wholeTranscript}>${lines.slice(first).filter((line) => stage.wholeTranscript || !(line.who === 'own' && view.freeText?.locked)).map((line) => entry(line, view))}</ol>
  </section>`;
}

/** The newest exchange; beside kept words only its last line, so that all lines to choose from fit on the screen. */
function firstOpen(view: StageView): number {
  if (view.freeText?.locked) {
    return Math.max(0, view.lines.map((line) => line.who).lastIndexOf('client'));
  }
  const newest = view.lines.findIndex((line) => view.fresh.includes(line.anchor));
  return Math.max(0, newest < 0 ? view.lines.length - OPEN : Math.min(newest, view.lines.length - 2));
}

/** The transcript from end to end, for the text-only room and the ended session. */
export function fullTranscript(view: StageView): TemplateResult {
  return html`<ol class="log">${view.lines.map((line, n) => html`${view.modality === 'asynchronous' ? day(view.lines[n - 1], line) : nothing}${entry(line, view)}`)}</ol>`;
}

/** The day, and how much later it is, above the first line of each day. */
export function day(before: Line | undefined, line: Line): TemplateResult | typeof nothing {
  const later = passed(before, line);
  const words = before && !later ? '' : [dayName(line), later].filter(Boolean).join(', ');
  return words ? html`<li class="day">${words}</li>` : nothing;
}

function entry(line: Line, view: StageView): TemplateResult {
  const quiet = line.who === 'system' || line.kind === 'scene' || line.kind === 'coaching' || line.kind === 'connection';
  return html`<li class="entry ${line.who} ${quiet ? 'quiet' : ''}" data-anchor=${line.anchor} ?data-fresh=${view.fresh.includes(line.anchor)}>
    <span class="time">${parted(line.time ?? '')[0] || clock(line.at)}</span>
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
      return line.kind === 'acted' ? 'Your action' : 'You';
    default:
      return line.name;
  }
}
