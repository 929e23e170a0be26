import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { isBad, lineLabel } from './line.js';
import type { Named, StageView } from './contract.js';

const marks: Record<string, string> = {
  frozen: 'image-off', stutter: 'image-off', sound_breaks: 'volume-x', no_sound: 'volume-x', echo: 'audio-lines', backlight: 'sun', someone_enters: 'door-open',
  whispering: 'ear', waiting_room: 'hourglass', ringing: 'phone-call', sms: 'message-square', low_data: 'signal-low', camera_off: 'video-off', typing: 'message-square',
  typing_stopped: 'message-square', out_of_order: 'history', hands_free: 'volume-2', tunnel: 'signal-low', low_battery: 'battery-low', shared_screen: 'monitor',
  notification: 'bell', held_device: 'hand', lag: 'clock', feedback_tone: 'audio-lines', radio: 'radio', door_knock: 'door-open',
};

const toasts: Record<string, string> = { sms: 'Text message', notification: 'Notification', ringing: 'Calling' };

const markOf = (effect: Named): string => marks[effect.id.replaceAll('-', '_')] ?? 'wifi-off';

/** What is going on, in words: the text equivalent of everything that is drawn. The room also announces it once. */
export function pills(technical: Named[]): TemplateResult | typeof nothing {
  return technical.length === 0
    ? nothing
    : html`<ul class="disturbances" data-testid="technical">${technical.map((effect) => told(effect))}</ul>`;
}

/** What comes to the person's own screen or phone lies on the picture as it would there; everything else is a note at its edge. */
function told(effect: Named): TemplateResult {
  const title = toasts[effect.id];
  return title
    ? html`<li class="toast ${effect.id}">${icon(markOf(effect), 20)}<span><b>${title}</b>${effect.label}</span></li>`
    : html`<li class="pill">${icon(markOf(effect), 15)}${effect.label}</li>`;
}

/** The bars of the line: what the words beside them say. */
export function signal(view: StageView): TemplateResult {
  const label = lineLabel(view);
  const bars = isBad(view) || /poor|no /i.test(label) ? 1 : /fair/i.test(label) ? 2 : 4;
  return html`<i class="signal" aria-hidden="true">${[1, 2, 3, 4].map((n) => html`<i class=${n <= bars ? 'on' : ''}></i>`)}</i>`;
}

/** What is drawn over the picture. All of it is decoration: the words stand in the pills. */
export function effects(playing: Set<string>): TemplateResult {
  const sound = ['radio', 'door_knock', 'whispering', 'feedback_tone'].find((id) => playing.has(id));
  return html`<div class="fx" aria-hidden="true">
    ${playing.has('someone_enters') ? html`<div class="fx-door"><i></i></div>` : nothing}
    ${sound ? html`<div class="fx-sound ${sound}"><i></i><i></i><i></i></div>` : nothing}
    ${playing.has('echo') ? html`<div class="fx-echo"><i></i><i></i><i></i></div>` : nothing}
    ${playing.has('frozen') ? html`<div class="fx-wait"></div>` : nothing}
    ${playing.has('low_battery') ? html`<div class="fx-battery"><i></i></div>` : nothing}
    ${playing.has('shared_screen') && !playing.has('someone_enters') ? sharedScreen() : nothing}
    ${playing.has('waiting_room') ? html`<div class="fx-lobby"><i></i><i></i><i></i></div>` : nothing}
  </div>`;
}

/** A shared page: its shape, not its words. */
function sharedScreen(): TemplateResult {
  return html`<div class="fx-screen"><i class="top"></i><i class="w1"></i><i class="w2"></i><i class="w3"></i><i class="w2"></i><i class="w1"></i></div>`;
}
