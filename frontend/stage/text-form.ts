import { html, nothing, type TemplateResult } from 'lit';
import { composer, composerFoot } from './composer.js';
import { lineLabel } from './line.js';
import { paper } from './papers.js';
import { actions, switches } from './tools-dock.js';
import { fullTranscript } from './transcript.js';
import { from, isCutOff } from './way.js';
import { clock } from './words.js';
import type { SessionStage } from './stage.js';
import type { StageView } from './contract.js';

/** The same session to be read: same choices, same costs, same clock, no picture. */
export function textForm(stage: SessionStage, view: StageView): TemplateResult {
  return html`<main class="reading" data-testid="text-form">
    <section aria-labelledby="scene-title" class="scene">
      <h2 id="scene-title">What you see and hear</h2>
      <p>${isCutOff(view) ? `The screen is black. ${view.client.name} is not in the call.` : view.scene || `${view.client.name} is in the call.`}</p>
      <p class="meta"><span>${lineLabel(view)}.</span>${view.technical.map((t) => html` <span>${t.label}</span>`)}
        ${isCutOff(view) && view.sinceDrop !== null ? html` <span data-testid="since-drop">${clock(view.sinceDrop)} since ${from(view)}.</span>` : nothing}</p>
    </section>
    <section aria-labelledby="so-far"><h2 id="so-far">So far</h2>${fullTranscript(view)}</section>
    ${stage.paperShown ? paper(stage, view) : nothing}
    <div class="side">${composer(stage, view)}${composerFoot(stage, view)}</div>
    ${view.tools.length
      ? html`<section aria-labelledby="actions-title"><h2 id="actions-title">Actions</h2>
          <p class="meta">Any order. The clock moves only when you act.</p>${actions(stage, view, 3)}</section>`
      : nothing}
    ${switches(stage)}
  </main>`;
}
