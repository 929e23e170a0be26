import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { readingTime, spans } from './words.js';
import type { Voice } from './voice.js';
import type { Line, StageView } from './contract.js';

/** Shows what was just said, one line after the other at reading pace. Anyone may go on at once; nobody is hurried: the last line stays. */
export class Captions implements ReactiveController {
  /** Whether a line is being said right now. */
  speaking = false;
  private queue: Line[] = [];
  private at = 0;
  private timer = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly voice: Voice,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.voice.stop();
  }

  /** Takes the lines that the last move brought. When nobody spoke, what happened instead is shown; with nothing at all, the last thing heard stays. */
  take(view: StageView): void {
    const heard = view.lines.filter((line) => isHeard(line));
    const fresh = heard.filter((line) => view.fresh.includes(line.anchor));
    const instead = view.lines.filter((line) => line.who === 'system' && line.kind === 'said' && view.fresh.includes(line.anchor));
    this.queue = fresh.length > 0 ? fresh : instead.length > 0 ? instead.slice(-1) : heard.slice(-1);
    this.at = 0;
    this.speaking = fresh.length > 0 && view.phase !== 'ended' && view.phase !== 'paused';
    this.voice.stop();
    this.wait();
  }

  /** Whether the words shown now are the client's, or those of somebody with this name. */
  isSpeaker(name: string, client: boolean): boolean {
    const line = this.queue[this.at];
    return !!line && (line.who === 'client' ? client : !client && (line.name === name || name.startsWith(line.name + ' ')));
  }

  /** The lines that came and were not shown yet. */
  get pending(): Set<string> {
    return new Set(this.queue.slice(this.at + 1).map((line) => line.anchor));
  }

  next(): void {
    if (this.at < this.queue.length - 1) {
      this.at++;
      this.speaking = true;
      this.wait();
    } else {
      this.speaking = false;
      clearTimeout(this.timer);
      this.voice.stop();
    }
    this.host.requestUpdate();
  }

  /** Nothing goes on by itself any more; what is left comes at the press of "Next". */
  halt(): void {
    this.speaking = false;
    clearTimeout(this.timer);
    this.voice.stop();
    this.host.requestUpdate();
  }

  private wait(): void {
    clearTimeout(this.timer);
    const now = this.queue[this.at];
    if (now && this.speaking) {
      this.voice.say(now);
      this.timer = window.setTimeout(() => this.passed(), readingTime(now.text));
    }
  }

  /** The line had its time; a voice that still speaks is let finish. */
  private passed(): void {
    if (this.voice.busy) {
      this.timer = window.setTimeout(() => this.passed(), 300);
    } else {
      this.next();
    }
  }

  render(playing: Set<string>): TemplateResult | typeof nothing {
    const line = this.queue[this.at];
    if (!line) {
      return nothing;
    }
    const more = this.queue.length - 1 - this.at;
    const broken = playing.has('sound_breaks') || playing.has('tunnel');
    const classes = ['caption', line.text.length > 130 ? 'long' : '', playing.has('echo') ? 'echoing' : '', playing.has('no_sound') ? 'silent' : '', playing.has('whispering') || line.who === 'system' ? 'soft' : ''];
    return html`<div class=${classes.join(' ')} data-testid="caption">
      <p aria-hidden="true">${line.who === 'other' && line.name ? html`<b>${line.name}</b> ` : nothing}${playing.has('no_sound') ? icon('volume-x', 18) : nothing}
        ${broken ? brokenUp(line.text) : spoken(line.text)}</p>
      ${more > 0
        ? html`<button type="button" class="skip" @click=${() => this.next()} data-testid="caption-next">Next ${icon('arrow-right', 15)}</button>`
        : nothing}
    </div>`;
  }
}

export function isHeard(line: Line): boolean {
  return (line.who === 'client' || line.who === 'other') && line.kind === 'said';
}

/** What is said, with what is done in italics. */
export function spoken(text: string): unknown {
  return spans(text).map((span) => (span.done ? html`<em>(${span.text})</em>` : span.text));
}

/** Sound in pieces: every few words the caption thins out. The transcript has the line as it is. */
function brokenUp(text: string): unknown {
  return text.split(/(\s+)/).map((word, n) => (n % 2 === 0 && (n * 7 + word.length) % 5 === 0 ? html`<i class="gap">${word}</i>` : word));
}
