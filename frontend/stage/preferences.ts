import { html, nothing, type TemplateResult } from 'lit';
import { shortcuts } from './keys.js';
import { heading } from './sheet-heading.js';
import type { SessionStage } from './stage.js';

/** Voice and keys: what a person may switch on and off, and the list of the keys. */
export function preferences(stage: SessionStage): TemplateResult {
  const { voice, keys } = stage;
  return html`<div data-testid="settings-sheet">
    ${heading(stage, 'Voice and keys')}
    ${voice.possible
      ? toggle('voice', 'Speak the lines aloud', 'Your browser’s own voice. The captions stay.', voice.on, () => stage.toggleVoice())
      : nothing}
    ${toggle('keys', 'Single-letter keys', 'They work while the focus is in the room and not in a field.', keys.on, () => keys.toggle())}
    <table class="keys ${keys.on ? '' : 'off'}"><caption class="vh">Keys of the room</caption>
      <tbody>${shortcuts.map((one) => html`<tr><th scope="row"><kbd>${one.key}</kbd></th><td>${one.does}</td></tr>`)}
        <tr><th scope="row"><kbd>Esc Esc</kbd></th><td>Hide this page; works everywhere, always</td></tr></tbody></table>
    <p class="meta">Kept in this browser.</p>
  </div>`;
}

function toggle(id: string, label: string, hint: string, on: boolean, act: () => void): TemplateResult {
  return html`<button type="button" class="switch" role="switch" aria-checked=${on} aria-describedby="${id}-hint" @click=${act} data-testid="switch-${id}">
    <span><b>${label}</b><small id="${id}-hint">${hint}</small></span><i aria-hidden="true"></i></button>`;
}
