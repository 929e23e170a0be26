import { html, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { SessionStage } from './stage.js';

/** The name of a sheet, and the way to close it. */
export function heading(stage: SessionStage, text: string): TemplateResult {
  return html`<div class="sheet-head"><h2 id="sheet-title" tabindex="-1" autofocus>${text}</h2>
    <button type="button" class="round" aria-label="Close" @click=${() => stage.sheets.close()} data-testid="sheet-close">${icon('x')}</button></div>`;
}
