import { html, nothing, type TemplateResult } from 'lit';
import { composer, composerFoot } from './composer.js';
import { lostLine } from './lost-line.js';
import { messages } from './messages.js';
import { ended, paused } from './overlays.js';
import { paper } from './papers.js';
import { phoneCall } from './phone-call.js';
import { picture } from './picture.js';
import { textForm } from './text-form.js';
import { dock } from './tools-dock.js';
import { transcript } from './transcript.js';
import { isCutOff, playing, way } from './way.js';
import type { SessionStage } from './stage.js';
import type { StageView } from './contract.js';

/** Below this width the picture stands above the person's side. */
const NARROW = '(max-width: 1023px)';

/** What stands under the bar now. */
export function room(stage: SessionStage, view: StageView): TemplateResult {
  if (view.ending) {
    return ended(stage, view);
  }
  if (view.phase === 'paused') {
    return paused(stage);
  }
  if (stage.textOnly) {
    return textForm(stage, view);
  }
  return isCutOff(view) ? lostLine(stage, view) : meeting(stage, view);
}

/** The meeting, however it is held: what is seen, the person's side, the tools. In writing, the messages are the transcript. */
function meeting(stage: SessionStage, view: StageView): TemplateResult {
  const held = way(view);
  const sheet = stage.paperShown ? paper(stage, view) : nothing;
  const inWriting = held === 'chat' || held === 'thread';
  // On a phone a paper over the picture would hide the caption; there it lies on top of the choices.
  const [over, under] = window.matchMedia(NARROW).matches ? [nothing, sheet] : [sheet, nothing];
  return html`<main class="call by-${held}">
    ${inWriting ? messages(stage, view, held, over) : nothing}
    ${held === 'video' ? picture(stage, view, html`${stage.captions.render(playing(view))} ${over}`) : nothing}
    ${held === 'phone' || held === 'desk' ? phoneCall(stage, view, html`${stage.captions.render(playing(view))} ${over}`) : nothing}
    <section class="side" aria-label="Your turn">
      <div class="in">${under} ${inWriting ? nothing : transcript(stage, view)}${composer(stage, view)}</div>
      ${composerFoot(stage, view)}
    </section>
    ${dock(stage, view)}
  </main>`;
}
