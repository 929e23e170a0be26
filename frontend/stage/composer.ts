import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from './icons.js';
import { way } from './way.js';
import { cost } from './words.js';
import type { SessionStage } from './stage.js';
import type { FreeText, Option, StageView } from './contract.js';

/** The person's turn: own words first, kept as they are; then the closest line. */
export function composer(stage: SessionStage, view: StageView): TemplateResult {
  const words = view.freeText;
  const writing = words !== null && words.locked === null;
  const choosing = view.options.length > 0 && !(writing && words.first);
  return html`<div class="turn" data-testid="composer">
    ${writing ? ownWords(stage, words) : nothing}
    ${words?.locked ? lockedWords(words.locked) : nothing}
    ${choosing ? closestLine(stage, view, words?.locked != null) : nothing}
    ${!writing && !choosing && !view.canContinue ? html`<h2 class="turn-title" tabindex="-1" data-focus>Choose what to do</h2>
      <p class="meta">${stage.textOnly ? 'The actions are below.' : 'The actions lie ready beside this.'} Reading is never timed.</p>` : nothing}
    ${view.canContinue && !writing && !choosing
      ? html`<h2 class="turn-title" tabindex="-1" data-focus>When you are ready</h2>`
      : nothing}
  </div>`;
}

/** What stands under the turn: its cost and the one step on. */
export function composerFoot(stage: SessionStage, view: StageView): TemplateResult | typeof nothing {
  const words = view.freeText;
  const writing = words !== null && words.locked === null;
  const choosing = view.options.length > 0 && !(writing && words.first);
  const picked = view.options.find((option) => option.id === stage.picked);
  if (!writing && !choosing && !view.canContinue) {
    return nothing;
  }
  return html`<div class="foot ${writing && !choosing ? 'writing' : ''}">
    <p class="meta">${picked && picked.cost !== null ? html`<span class="takes">Takes ${cost(picked.cost)} of session time.<br /></span>` : nothing}<span class="always">Reading is never timed.</span></p>
    <div class="steps">
      ${view.canContinue
        ? html`<button type="button" class="btn ${choosing || writing ? '' : 'primary'} lg" ?disabled=${stage.server.waiting} data-testid="continue"
            @click=${() => stage.move('continue', view.canContinue!.id)}>${view.canContinue.label}</button>`
        : nothing}
      ${writing
        ? html`<button type="button" class="btn ${choosing ? '' : 'primary'} lg" data-testid="keep-words" ?disabled=${stage.server.waiting}
            @click=${() => stage.keepWords()}>Keep these words</button>`
        : nothing}
      ${choosing
        ? html`<button type="button" class="btn primary lg" data-testid="say" ?disabled=${stage.server.waiting} @click=${() => stage.say()}>${sayLabel(view)}</button>`
        : nothing}
    </div>
  </div>`;
}

function ownWords(stage: SessionStage, words: FreeText): TemplateResult {
  return html`<div class="own">
    <h2 class="turn-title" id="own-label" tabindex="-1" data-focus>${words.label}</h2>
    <textarea id="own" aria-labelledby="own-label" aria-describedby="own-hint own-saved" rows="5" maxlength="20000" data-testid="own-words"
      .value=${live(stage.words.typed)} aria-invalid=${stage.complaint === 'words' ? 'true' : 'false'} @input=${(event: InputEvent) => stage.type((event.target as HTMLTextAreaElement).value)}></textarea>
    ${stage.complaint === 'words' ? html`<p class="complaint" role="alert">Write what you would say, in your own words.</p>` : nothing}
    <p class="meta under"><span id="own-hint">${words.hint || 'Read later by your supervisor, not live. If you need help yourself, use Support.'}</span>
      <span id="own-saved" class="saved" data-testid="draft-state">${stage.words.state ? html`${icon('save', 15)}${stage.words.state}` : nothing}</span></p>
  </div>`;
}

function lockedWords(text: string): TemplateResult {
  return html`<div class="locked" data-testid="locked-words">
    <span class="lab">${icon('lock', 15)}Your words, kept as you wrote them</span><p>${text}</p>
  </div>`;
}

/** A line is said; in a session of messages and days a step is as often a deed as a letter. */
function sayLabel(view: StageView): string {
  switch (way(view)) {
    case 'thread':
      return 'Do this';
    case 'chat':
      return 'Send this';
    default:
      return 'Say this';
  }
}

function closestLine(stage: SessionStage, view: StageView, hasWords: boolean): TemplateResult {
  const alone = view.options.length === 1;
  const title = !hasWords ? (alone && /^closest/i.test(view.optionsTitle) ? 'And then?' : view.optionsTitle || 'What do you say?') : view.options.length > 1 ? 'Which line is closest to what you said?' : 'The line that goes with what you said';
  return html`<fieldset class="lines" data-testid="options" aria-describedby=${hasWords ? 'lines-hint' : nothing}>
    <legend><h2 class="turn-title" tabindex="-1" data-focus>${title}</h2></legend>
    ${hasWords
      ? html`<p class="meta" id="lines-hint">${view.client.called} answers ${view.options.length > 1 ? 'the line you choose' : 'this line'}. ${view.mode === 'certification' ? 'Your own words are what two raters read later.' : 'In practice your own words stay with you.'}</p>`
      : nothing}
    ${stage.complaint === 'line' ? html`<p class="complaint" role="alert">Choose a line first.</p>` : nothing}
    ${repeat(view.options, (option) => option.id, (option) => choice(stage, view, option))}
  </fieldset>`;
}

function choice(stage: SessionStage, view: StageView, option: Option): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name="line-${view.seq}" value=${option.id} data-option-id=${option.id} data-testid="option"
      .checked=${live(stage.picked === option.id)} @change=${() => stage.pick(option.id)} />
    <span class="dot" aria-hidden="true"></span><span class="words">${option.text}</span>
  </label>`;
}
