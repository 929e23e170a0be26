import type { LitElement, ReactiveController } from 'lit';

const TWICE = 700;

/** Hides the room behind a page that says nothing: a button, or Escape twice. Escape once shows it again. */
export class Curtain implements ReactiveController {
  down = false;
  private lastEscape = -Infinity;
  private titleBefore = '';
  private readonly onKey = (event: KeyboardEvent) => this.key(event);

  constructor(
    private readonly room: LitElement,
    private readonly falling: () => void,
  ) {
    room.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.onKey, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.onKey, true);
  }

  hide(): void {
    this.down = true;
    this.falling();
    this.titleBefore = document.title;
    document.title = 'Telepraxis';
    this.redraw('.neutral button');
  }

  show(): void {
    this.down = false;
    document.title = this.titleBefore;
    this.redraw('[data-focus]');
  }

  private redraw(focus: string): void {
    this.room.requestUpdate();
    void this.room.updateComplete.then(() => this.room.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.repeat) {
      return;
    }
    if (this.down) {
      this.lastEscape = -Infinity;
      this.show();
    } else if (event.timeStamp - this.lastEscape < TWICE) {
      this.lastEscape = -Infinity;
      event.preventDefault();
      this.hide();
    } else {
      this.lastEscape = event.timeStamp;
    }
  }
}
