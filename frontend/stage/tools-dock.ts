import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { SessionStage } from './stage.js';
import type { Tool, StageView } from './contract.js';

/** The tools under the picture, all alike. On a phone the first four and "More". */
export function dock(stage: SessionStage, view: StageView): TemplateResult | typeof nothing {
  if (view.tools.length === 0) {
    return nothing;
  }
  return html`<div class="dock" role="toolbar" aria-label="Tools" data-testid="tools">
    ${view.tools.map(
      (tool) => html`<button type="button" class="tool" data-tool-id=${tool.id} data-testid="tool" aria-disabled=${!tool.enabled || stage.server.waiting}
        aria-description=${describe(tool)} title=${tool.enabled ? tool.hint : tool.why} @click=${(event: Event) => stage.use(tool, event)}>
        ${icon(tool.icon, 21)}<span>${tool.label}</span></button>`,
    )}
    <button type="button" class="tool more" aria-haspopup="dialog" @click=${(event: Event) => stage.sheets.open('tools', event)} data-testid="tools-more">${icon('ellipsis', 21)}<span>More</span></button>
  </div>`;
}

/** The same tools as a list by purpose, every one with the same weight, with what it costs. */
export function actions(stage: SessionStage, view: StageView, level: 2 | 3 = 2): TemplateResult {
  const groups = [...new Set(view.tools.map((tool) => tool.group))];
  return html`<div class="acts" data-testid="actions">
    ${groups.map(
      (group) => html`<section aria-label=${group}>
        ${level === 2 ? html`<h2>${group}</h2>` : html`<h3>${group}</h3>`}
        <ul>${view.tools.filter((tool) => tool.group === group).map((tool) => html`<li>${act(stage, tool)}</li>`)}</ul>
      </section>`,
    )}
  </div>`;
}

function act(stage: SessionStage, tool: Tool): TemplateResult {
  return html`<button type="button" class="act" data-tool-id=${tool.id} data-testid="tool" aria-disabled=${!tool.enabled || stage.server.waiting}
    @click=${(event: Event) => stage.use(tool, event)}>
    ${icon(tool.icon, 22)}<span class="what"><b>${tool.label}</b>${tool.enabled ? small(tool.hint) : small(tool.why || tool.hint)}</span>
    ${tool.cost ? html`<span class="cost">${tool.cost}</span>` : nothing}
  </button>`;
}

function small(text: string): TemplateResult | typeof nothing {
  return text ? html`<small>${text}</small>` : nothing;
}

function describe(tool: Tool): string {
  return [tool.enabled ? tool.hint : `Not now: ${tool.why}`, tool.cost].filter(Boolean).join(', ');
}

/** On a phone the bar has no room for these two; they stand at the end of the page, or under "More". */
export function switches(stage: SessionStage): TemplateResult {
  return html`<div class="switches">
    <button type="button" class="btn" @click=${() => stage.toggleTextOnly()}>${icon('captions')}${stage.textOnly ? 'Show the picture' : 'Text only'}</button>
    <button type="button" class="btn" aria-haspopup="dialog" @click=${(event: Event) => stage.sheets.open('settings', event)}>${icon('settings-2')}Voice and keys</button>
    <button type="button" class="btn" @click=${() => stage.curtain.hide()}>${icon('eye-off')}Hide this page</button>
  </div>`;
}
