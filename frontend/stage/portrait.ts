import { html, nothing, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import * as parts from './art/faces.js';
import type { Shelf } from './art/shelf.js';
import { fall } from './light.js';

/** Somebody in the picture. */
export interface Sitter {
  name: string;
  portrait: string;
  face: string;
  room: string;
  light?: string;
}

const FACE = '<g id="face"/>';

/** Draws people: one drawing each, any of the faces, lit as in their room. A new face fades in over the last one. */
export class Portraits implements ReactiveController {
  private readonly worn = new Map<string, { now: string; before: string }>();

  constructor(
    host: ReactiveControllerHost,
    private readonly shelf: Shelf,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.worn.clear();
  }

  draw(who: Sitter): TemplateResult | typeof nothing {
    const body = this.shelf.person(who.portrait);
    if (body === null) {
      return initial(who.name);
    }
    if (!body) {
      return nothing;
    }
    const split = body.indexOf(FACE);
    const worn = this.wear(who.portrait, who.face in parts.faces ? who.face : 'calm');
    const layers = worn.before === worn.now ? [worn.now] : [worn.before, worn.now];
    return html`<svg class="peep" viewBox="0 0 704 704" fill="#1b1412" focusable="false" aria-hidden="true">
      ${unsafeSVG(body.slice(0, split))}
      <g class="head-turn" transform="translate(315 248)">
        ${repeat(layers, (face) => face, (face) => svg`<g class="face ${face === worn.now ? 'now' : 'gone'}">${drawn(face)}</g>`)}
      </g>
      ${unsafeSVG(body.slice(split + FACE.length))} ${lit(who, body)}
    </svg>`;
  }

  private wear(portrait: string, face: string): { now: string; before: string } {
    const worn = this.worn.get(portrait);
    if (worn?.now === face) {
      return worn;
    }
    const next = { now: face, before: worn?.now ?? face };
    this.worn.set(portrait, next);
    return next;
  }
}

/** Who has no picture is shown by the first letter of the name. */
export function initial(name: string): TemplateResult {
  return html`<span class="initial" aria-hidden="true">${name.trim().charAt(0)}</span>`;
}

function drawn(face: string): TemplateResult {
  const [brows, eyes, mouth] = parts.faces[face]!;
  return svg`<path class="brows" transform=${brows.endsWith('-up') ? 'translate(0 -13)' : 'translate(0 0)'} d=${parts.brows[brows.replace('-up', '')]!} />
    <g class="look"><path class="eyes" d=${parts.eyes[eyes]!} />${eyes === 'closed' ? nothing : svg`<path class="lids" d=${parts.eyes['closed']!} />`}</g>
    <path d=${parts.nose} /><path class="mouth" d=${parts.mouths[mouth]!} />`;
}

/** Two veils over the person's own outline: what the light leaves dark, and what it warms. */
function lit(who: Sitter, body: string): TemplateResult {
  const light = fall(who.light ?? '', who.room);
  const id = `lit-${who.portrait}`;
  return svg`<defs>
      <linearGradient id="${id}-shade" gradientUnits="userSpaceOnUse" x1="0" x2="704" y1="70" y2="210"><stop offset=".2" stop-color=${light.shade} stop-opacity="0" />
        <stop offset=".58" stop-color=${light.shade} stop-opacity=".34" /><stop offset=".86" stop-color=${light.deep} stop-opacity=".6" /></linearGradient>
      <linearGradient id="${id}-warm" gradientUnits="userSpaceOnUse" x1="0" x2="704" y1="70" y2="210"><stop offset=".12" stop-color=${light.warm} stop-opacity=${light.glow} />
        <stop offset=".5" stop-color=${light.warm} stop-opacity="0" /></linearGradient>
      <mask id="${id}-outline" maskUnits="userSpaceOnUse" x="0" y="0" width="704" height="1100" style="mask-type:alpha">${unsafeSVG(body.replace(FACE, ''))}</mask></defs>
    <rect class="shade" width="704" height="1100" mask="url(#${id}-outline)" fill="url(#${id}-shade)" />
    <rect class="warm" width="704" height="1100" mask="url(#${id}-outline)" fill="url(#${id}-warm)" />`;
}
