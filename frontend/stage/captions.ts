import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { readingTime, spans } from './words.js';
import type { Line, StageView } from './contract.js';

/** Shows what was just said, one line after the other at reading pace. Anyone may go on at once; nobody is hurried: the last line stays. */
export class Captions implements ReactiveController {
  private queue: Line[] = [];
  private at = 0;
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Takes the lines that the last move brought; with none, the last thing heard stays. */
  take(view: StageView): void {
    const heard = view.lines.filter((line) => isHeard(line));
    const fresh = heard.filter((line) => view.fresh.includes(line.anchor));
    this.queue = fresh.length > 0 ? fresh : heard.slice(-1);
    this.at = 0;
    this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    const now = this.queue[this.at];
    if (now && this.at < this.queue.length - 1) {
      this.timer = window.setTimeout(() => this.next(), readingTime(now.text));
    }
  }

  private next(): void {
    if (this.at < this.queue.length - 1) {
      this.at++;
      this.wait();
      this.host.requestUpdate();
    }
  }

  render(clientName: string): TemplateResult | typeof nothing {
    const line = this.queue[this.at];
    if (!line) {
      return nothing;
    }
    const more = this.queue.length - 1 - this.at;
    return html`<div class="caption ${line.text.length > 130 ? 'long' : ''}" data-testid="caption">
      <p aria-hidden="true">${line.name && line.name !== clientName ? html`<b>${line.name}</b> ` : nothing}${spoken(line.text)}</p>
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
