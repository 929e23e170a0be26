import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readingTime } from './words.js';

/** The room's own voice: the live region for those who listen, a short notice for those who look. */
export class Announcer implements ReactiveController {
  news = '';
  notice = '';
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Speaks a text, even when it is the same as the last one. */
  tell(text: string): void {
    if (text) {
      this.news = text === this.news ? text + '\u00a0' : text;
      this.host.requestUpdate();
    }
  }

  /** Speaks a text and shows it for as long as it takes to read twice. */
  notify(text: string): void {
    this.tell(text);
    this.show(text);
  }

  /** Shows a text for as long as it takes to read twice. */
  show(text: string): void {
    this.notice = text;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.notice = '';
      this.host.requestUpdate();
    }, 2 * readingTime(text));
  }
}
