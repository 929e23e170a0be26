import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import arjun from './art/arjun.svg?raw';
import ifeoma from './art/ifeoma.svg?raw';
import lena from './art/lena.svg?raw';
import blank from './art/faces/blank.svg?raw';
import calm from './art/faces/calm.svg?raw';
import eyesClosed from './art/faces/eyesClosed.svg?raw';
import lids from './art/faces/lids.svg?raw';
import serious from './art/faces/serious.svg?raw';
import smile from './art/faces/smile.svg?raw';
import solemn from './art/faces/solemn.svg?raw';
import tired from './art/faces/tired.svg?raw';
import corridor from './art/rooms/corridor.svg?raw';
import lodge from './art/rooms/lodge.svg?raw';
import officeGlass from './art/rooms/office-glass.svg?raw';
import phone from './art/rooms/phone.svg?raw';
import { icon } from './icons.js';
import type { StageView, Named } from './contract.js';

const people: Record<string, string> = { arjun, ifeoma, lena };
const faces: Record<string, string> = { calm, smile, tired, solemn, serious, blank, eyesClosed };
const rooms: Record<string, string> = { lodge, 'office-glass': officeGlass, corridor, phone };

/** How the drawn light of a room falls on a person, from the left in all of them: what it takes, what it adds. */
const lights: Record<string, { shade: string; deep: string; warm: string; glow: number }> = {
  lodge: { shade: 'rgb(70 58 66)', deep: 'rgb(22 32 40)', warm: 'rgb(255 205 130)', glow: 0.42 },
  corridor: { shade: 'rgb(72 68 66)', deep: 'rgb(26 36 40)', warm: 'rgb(255 208 140)', glow: 0.34 },
  'office-glass': { shade: 'rgb(124 134 138)', deep: 'rgb(58 70 74)', warm: 'rgb(226 238 234)', glow: 0.3 },
};

const inside = (drawing: string) => drawing.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');

const drawn = new Map<string, string>();

/** A person with all seven faces, one of them visible, lit as in the room. Built once from our own files. */
function person(name: string, room: string): string {
  const key = `${name} ${room}`;
  let markup = drawn.get(key);
  if (markup === undefined) {
    const body = inside(people[name] ?? people['arjun']!);
    const all = Object.entries(faces)
      .map(([face, drawing]) => `<g class="face face-${face}">${inside(drawing)}</g>`)
      .join('');
    const whole = body.replace('<g id="face"/>', `<g class="faces">${all}<g class="lids">${inside(lids)}</g></g>`);
    const light = lights[room] ?? lights['lodge']!;
    const id = `lit-${name}`;
    markup = `<svg viewBox="0 0 704 704" fill="#1b1412" focusable="false" aria-hidden="true"><defs>
      <linearGradient id="${id}-shade" gradientUnits="userSpaceOnUse" x1="0" x2="704" y1="70" y2="210"><stop offset=".2" stop-color="${light.shade}" stop-opacity="0"/>
      <stop offset=".58" stop-color="${light.shade}" stop-opacity=".34"/><stop offset=".86" stop-color="${light.deep}" stop-opacity=".6"/></linearGradient>
      <linearGradient id="${id}-warm" gradientUnits="userSpaceOnUse" x1="0" x2="704" y1="70" y2="210"><stop offset=".12" stop-color="${light.warm}" stop-opacity="${light.glow}"/>
      <stop offset=".5" stop-color="${light.warm}" stop-opacity="0"/></linearGradient>
      <mask id="${id}-outline" maskUnits="userSpaceOnUse" x="0" y="0" width="704" height="1100" style="mask-type:alpha">${body.replace('<g id="face"/>', '')}</mask></defs>
      ${whole}<rect class="shade" width="704" height="1100" mask="url(#${id}-outline)" fill="url(#${id}-shade)"/>
      <rect class="warm" width="704" height="1100" mask="url(#${id}-outline)" fill="url(#${id}-warm)"/></svg>`;
    drawn.set(key, markup);
  }
  return markup;
}

const known = (face: string) => (face in faces ? face : 'calm');

export function isSeen(view: StageView): boolean {
  return view.connection === 'video';
}

/** The picture of the call, or the desk with the phone when nobody can be seen. */
export function picture(view: StageView, overlay: unknown): TemplateResult {
  const seen = isSeen(view);
  const room = seen ? view.client.room : 'phone';
  const marks = new Set(view.technical.map((t) => t.id));
  const classes = ['video', seen ? 'seen' : 'unseen', ...(marks.has('frozen') ? ['frozen'] : []), ...(marks.has('stutter') ? ['stutter'] : [])];
  const label = seen ? `Video call with ${view.client.name}` : callLabel(view);
  return html`<section class=${classes.join(' ')} aria-label=${label} data-testid="picture">
    <div class="room" role="img" aria-label=${view.scene || label}>
      <div class="backdrop">${unsafeHTML(rooms[room] ?? rooms['lodge']!)}</div>
      ${seen
        ? html`<div class="subject" data-face=${known(view.client.face)} data-testid="client-portrait">
            <div class="breath">${unsafeHTML(person(view.client.portrait, view.client.room))}</div>
          </div>`
        : nothing}
      <div class="vignette"></div>
    </div>
    <div class="pill name">${seen ? nothing : icon('phone', 15)}${view.client.name}</div>
    <div class="pill conn">${signal(view)}<span>${view.connectionLabel}</span></div>
    ${disturbances(view.technical)} ${seen ? selfView(view) : nothing} ${overlay}
  </section>`;
}

function callLabel(view: StageView): string {
  return view.connection === 'text' ? `Chat with ${view.client.name}` : `Phone call with ${view.client.name}, voice only`;
}

function selfView(view: StageView): TemplateResult | typeof nothing {
  const portrait = view.you === undefined ? 'lena' : view.you?.portrait;
  return portrait
    ? html`<div class="self" data-face="calm" aria-hidden="true">${unsafeHTML(person(portrait, 'office-glass'))}<span>You</span></div>`
    : nothing;
}

function signal(view: StageView): TemplateResult {
  const bars = view.connection === 'phone' ? 4 : /good/i.test(view.connectionLabel) ? 4 : /fair/i.test(view.connectionLabel) ? 2 : 1;
  return html`<i class="signal" aria-hidden="true">${[1, 2, 3, 4].map((n) => html`<i class=${n <= bars ? 'on' : ''}></i>`)}</i>`;
}

const marks: Record<string, string> = { frozen: 'image-off', stutter: 'image-off', 'sound-breaks': 'volume-x', echo: 'volume-x' };

function disturbances(technical: Named[]): TemplateResult | typeof nothing {
  return technical.length === 0
    ? nothing
    : html`<ul class="disturbances" data-testid="technical">
        ${technical.map((t) => html`<li class="pill">${icon(marks[t.id] ?? 'wifi-off', 15)}${t.label}</li>`)}
      </ul>`;
}
