import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from './icons.js';
import { preferences } from './preferences.js';
import { heading } from './sheet-heading.js';
import { actions, switches } from './tools-dock.js';
import { fullTranscript } from './transcript.js';
import type { SessionStage } from './stage.js';
import type { Ending, StageView, Tool } from './contract.js';

/** The clock has stopped; nothing else is asked. */
export function paused(stage: SessionStage): TemplateResult {
  return html`<main class="still" data-testid="paused">
    <div class="card">
      ${icon('pause', 28)}
      <h2 tabindex="-1" data-focus>Paused.</h2>
      <p>The clock has stopped. Stay as long as you need.</p>
      <div class="steps"><button type="button" class="btn primary lg" @click=${() => stage.move('resume')} ?disabled=${stage.server.waiting} data-testid="resume">Continue</button>
        <button type="button" class="btn lg" @click=${(event: Event) => stage.sheets.open('leave', event)} data-testid="paused-leave">Leave</button></div>
    </div>
  </main>`;
}

/** The end of the session. A failing end stops at the omission and shows the way back. */
export function ended(stage: SessionStage, view: StageView): TemplateResult {
  const ending = view.ending!;
  const left = ending.id === 'left' || ending.id === 'withdrawn';
  return html`<main class="still" data-testid="ending">
    <div class="card wide">
      <h2 tabindex="-1" data-focus>${ending.title}</h2>
      <p class="prose">${ending.text || (ending.failing ? 'The simulation stops here. We do not show what happens next.' : '')}</p>
      <div class="steps">
        ${ending.canGoBack
          ? html`<button type="button" class="btn primary lg" @click=${() => stage.move('back')} ?disabled=${stage.server.waiting} data-testid="go-back">${icon('undo-2')}Go back to the decision</button>`
          : nothing}
        <button type="button" class="btn ${ending.canGoBack ? '' : 'primary'} lg" @click=${() => stage.finish()} data-testid="finish">${wayOn(view, ending, left)}</button>
      </div>
      <details class="whole"><summary>Read the whole transcript</summary>${fullTranscript(view)}</details>
    </div>
  </main>`;
}

function wayOn(view: StageView, ending: Ending, left: boolean): string {
  if (left) {
    return 'Close the session';
  }
  return view.mode === 'certification' ? 'Hand in and close' : ending.failing ? 'Go to the debrief instead' : 'Go to the debrief';
}

/** Everything that opens over the room: leaving, support, all tools, what a tool asks. */
export function dialog(stage: SessionStage, view: StageView): TemplateResult {
  return html`<dialog class="sheet ${stage.sheets.opened ?? ''}" aria-labelledby="sheet-title" @close=${() => stage.sheets.closed()} @click=${(event: MouseEvent) => stage.sheets.clickedOutside(event)}>
    ${stage.sheets.opened === 'leave' ? leaving(stage, view) : nothing} ${stage.sheets.opened === 'support' ? support(stage, view) : nothing}
    ${stage.sheets.opened === 'tools' ? allTools(stage, view) : nothing} ${stage.sheets.opened === 'settings' ? preferences(stage) : nothing} ${stage.sheets.opened === 'ask' && stage.sheets.asking ? asking(stage, stage.sheets.asking) : nothing}
  </dialog>`;
}

function leaving(stage: SessionStage, view: StageView): TemplateResult {
  const certification = view.mode === 'certification';
  return html`<div data-testid="leave-sheet">
    ${heading(stage, 'Leave now?')}
    <p class="prose">${certification ? 'This counts as withdrawn, not failed.' : 'This is practice: leaving has no consequence. You can begin again whenever you like.'}</p>
    <p class="meta">${view.phase === 'paused' ? 'Or stay in the pause: the clock stands still.' : 'If you only need a moment, pause: the clock stops and nothing is lost.'}</p>
    <div class="steps"><button type="button" class="btn lg" @click=${() => stage.sheets.close()} data-testid="stay">Stay</button>
      ${view.phase === 'paused' ? nothing : html`<button type="button" class="btn lg" @click=${() => stage.pauseInstead()} data-testid="pause-instead">Pause instead</button>`}
      <button type="button" class="btn lg" @click=${() => stage.leave()} data-testid="leave-confirm">Leave</button></div>
  </div>`;
}

function support(stage: SessionStage, view: StageView): TemplateResult {
  const rows = view.support;
  return html`<div data-testid="support-sheet">
    ${heading(stage, 'Support near you')}
    <p>For you, not for the client in the story. Nobody is told that you opened this.</p>
    ${view.supportInvented ? html`<p class="news" data-testid="support-invented">These services and their numbers are invented, for demonstration. If you need help now, call the emergency service where you really are.</p>` : nothing}
    ${rows.length
      ? html`<dl>${rows.map((row) => html`<div><dt>${row.name}</dt><dd>${row.contact}${row.hours ? html`<small>${row.hours}</small>` : nothing}</dd></div>`)}</dl>`
      : html`<p class="prose">Contact your local emergency service. The list of your association is out of date.</p>`}
    <p class="meta">The session waits: its clock moves only when you act.</p>
    <div class="steps"><button type="button" class="btn lg" @click=${() => stage.sheets.close()}>Back to the session</button></div>
  </div>`;
}

function allTools(stage: SessionStage, view: StageView): TemplateResult {
  return html`<div data-testid="tools-sheet">${heading(stage, 'All actions')}${actions(stage, view, 3)}
    ${switches(stage)}</div>`;
}

/** What a tool asks before it acts: some words, or one of a few answers (the three-point check on oneself is one). */
function asking(stage: SessionStage, tool: Tool): TemplateResult {
  const ask = tool.ask!;
  return html`<form data-testid="ask-sheet" @submit=${(event: Event) => stage.answer(event)}>
    ${heading(stage, ask.answers.length ? ask.label : tool.label)}
    ${ask.secret ? html`<p class="meta">${icon('lock', 15)} Private. Nobody is told unless you ask.</p>` : nothing}
    ${ask.answers.length
      ? html`<fieldset class="lines"><legend class="vh">${ask.label}</legend>
          ${ask.answers.map(
            (answer) => html`<label class="choice"><input type="radio" name="answer" value=${answer.id} data-answer-id=${answer.id} .checked=${live(stage.sheets.answer === answer.id)}
              @change=${() => stage.sheets.pick(answer.id)} /><span class="dot" aria-hidden="true"></span><span class="words">${answer.label}</span></label>`,
          )}</fieldset>`
      : html`<label class="turn-title" for="ask-words">${ask.label}</label>
          <textarea id="ask-words" autofocus rows="5" maxlength="20000" aria-describedby="ask-hint" .value=${live(stage.sheets.words)} data-testid="ask-words"
            @input=${(event: InputEvent) => stage.sheets.type((event.target as HTMLTextAreaElement).value)}></textarea>
          <p class="meta" id="ask-hint">${ask.hint}</p>`}
    ${stage.complaint === 'ask' ? html`<p class="complaint" role="alert">${ask.answers.length ? 'Choose one first.' : 'Write something first.'}</p>` : nothing}
    <div class="foot"><p class="meta">${tool.cost ? html`Takes ${tool.cost} of session time.` : 'Takes no session time.'}</p>
      <button type="submit" class="btn primary lg" data-testid="ask-send">${ask.answers.length ? 'Answer' : tool.label}</button></div>
  </form>`;
}

/** A page that says nothing about what is behind it. */
export function hiddenPage(stage: SessionStage): TemplateResult {
  return html`<main class="neutral" data-testid="hidden"><div><h1>This page is put away. Nothing is lost, and no clock runs.</h1>
    <button type="button" class="btn" @click=${() => stage.curtain.show()} data-testid="show-again">Show again</button></div></main>`;
}

/** The real connection, said so that nobody takes it for the story. */
export function realLine(stage: SessionStage): TemplateResult | typeof nothing {
  if (stage.server.offline) {
    return html`<div class="real" role="alert" data-testid="offline">${icon('wifi-off', 20)}<p><b>You are offline. This is real, not part of the session.</b>
      Your last words are saved on this device. We try again every few seconds. The session clock stands still.</p></div>`;
  }
  return stage.server.unsavedSince
    ? html`<div class="real" role="alert" data-testid="unsaved">${icon('save', 20)}<p><b>Not saved since ${stage.server.unsavedSince}.</b> Keep this page open.</p>
        <button type="button" class="btn" @click=${() => stage.server.tryAgain()} data-testid="try-now">Try now</button></div>`
    : nothing;
}
