import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { effects, pills, signal } from './effects.js';
import { icon } from './icons.js';
import { lineLabel } from './line.js';
import { initial, type Sitter } from './portrait.js';
import { playing } from './way.js';
import type { SessionStage } from './stage.js';
import type { StageView } from './contract.js';

/** From here on the room is wide enough for the person's own small picture; below it is not even fetched. */
const WIDE = '(min-width: 1024px)';

/** The picture of a video call: one room and one person, or a tile for each who takes part. */
export function picture(stage: SessionStage, view: StageView, overlay: unknown): TemplateResult {
  const marks = playing(view);
  const cast = view.cast ?? [];
  const held = cast.length > 0 && marks.has('held_device');
  const classes = ['video', 'seen', ...marks, ...(cast.length > 0 ? [held ? 'one-frame' : 'tiled'] : []), ...(stage.captions.speaking ? ['speaking'] : [])];
  const label = `Video call with ${[view.client.name, ...cast.map((member) => member.name)].join(' and ')}`;
  return html`<section class=${classes.join(' ')} aria-label=${label} data-testid="picture">
    <div class="frames" role="img" aria-label=${view.scene || label}>
      ${tile(stage, view, client(view), marks.has('camera_off') || view.camera === 'off', !held)}
      ${cast.map((member) => tile(stage, view, { ...member, light: view.light ?? '' }, false, true))}
      <div class="vignette"></div>
    </div>
    ${cast.length ? nothing : html`<div class="pill name">${view.client.name}</div>`}
    <div class="pill conn">${signal(view)}<span>${lineLabel(view)}</span></div>
    ${effects(marks)} ${pills(view.technical)} ${selfView(stage, view)} ${overlay}
  </section>`;
}

function client(view: StageView): Sitter {
  return { ...view.client, room: view.room || view.client.room, light: view.light ?? '' };
}

/** One camera: the room, the light in it, the person. With `backdrop` false two people share the frame of the next tile. */
function tile(stage: SessionStage, view: StageView, who: Sitter, dark: boolean, backdrop: boolean): TemplateResult {
  const main = who.portrait === view.client.portrait;
  if (dark) {
    return html`<div class="tile dark" data-testid="camera-off">${initial(who.name)}<p>${icon('video-off', 18)}${who.name}: camera off</p></div>`;
  }
  const room = backdrop ? stage.shelf.room(who.room) : null;
  const talks = stage.captions.isSpeaker(who.name, main);
  return html`<div class="tile ${main ? 'client' : 'guest'} ${talks ? 'talks' : ''}" data-light=${who.light || 'own'} data-camera=${(main && view.camera) || 'eye'}
    data-gaze=${(main && view.gaze) || 'camera'} data-posture=${(main && view.posture) || 'upright'}>
    <div class="room">
      ${backdrop ? html`<div class="backdrop">${room ? unsafeHTML(room) : nothing}</div><div class="daylight"></div>` : nothing}
      <div class="subject" data-face=${who.face} data-testid=${main ? 'client-portrait' : 'guest-portrait'}>
        <div class="breath" style=${styleMap({ animationDelay: main ? '0s' : '-2.3s' })}>${stage.portraits.draw(who)}</div>
      </div>
      <div class="overlight"></div>
    </div>
    ${view.cast?.length ? html`<p class="pill tag">${who.name}</p>` : nothing}
  </div>`;
}

function selfView(stage: SessionStage, view: StageView): TemplateResult | typeof nothing {
  const portrait = view.you === undefined ? 'lena' : view.you?.portrait;
  if (!portrait || !window.matchMedia(WIDE).matches) {
    return nothing;
  }
  return html`<div class="self" aria-hidden="true">${stage.portraits.draw({ name: 'You', portrait, face: 'calm', room: 'office-glass' })}<span>You</span></div>`;
}
