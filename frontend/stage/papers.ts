import { html, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { SessionStage } from './stage.js';
import type { StageView } from './contract.js';

/** A paper from the desk: the record card, the directory, what a note holds. It lies open until it is put away or the next move. */
export function paper(stage: SessionStage, view: StageView): TemplateResult {
  return html`<section class="paper" aria-labelledby="paper-title" data-testid="paper">
    <header><h2 id="paper-title" tabindex="-1" data-paper>${view.paper!.title}</h2>
      <button type="button" class="put-away" @click=${() => stage.putAwayPaper()} data-testid="paper-close">${icon('x', 18)}<span>Put away</span></button></header>
    <dl>${view.paper!.rows.map((row) => html`<div><dt>${row.label}</dt><dd>${row.value}</dd></div>`)}</dl>
  </section>`;
}
