import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as drafts from './drafts.js';
import { LineToServer } from './line-to-server.js';
import { timeOfDay } from './words.js';
import type { MoveKind, StageMove, StageView } from './contract.js';

const ANSWER_WAIT = 5_000;
/** Under this name a tab remembers since when its line is lost, until the record says so. */
const LOST = 'line-lost';

interface Room extends ReactiveControllerHost, EventTarget {
  readonly view: StageView | undefined;
}

/** The way to the server: one wish at a time, and plain words when no answer comes. */
export class Server implements ReactiveController {
  waiting = false;
  offline = false;
  /** Since when nothing was saved: "14:32", or "". */
  unsavedSince = '';
  lastMove: StageMove | null = null;
  private timer = 0;
  private reporting = false;
  private readonly line = new LineToServer((offline, seconds) => this.lineChanged(offline, seconds), () => this.settled());

  constructor(
    private readonly room: Room,
    private readonly refused: (why: string) => void,
    private readonly turned: (offline: boolean) => void,
  ) {
    room.addController(this);
  }

  hostConnected(): void {
    this.line.open();
  }

  hostDisconnected(): void {
    this.line.close();
    clearTimeout(this.timer);
  }

  move(kind: MoveKind, id: string, text: string): void {
    if (!this.room.view || this.waiting) {
      return;
    }
    if (this.line.cut) {
      this.refused('You are offline. Nothing was sent; your words are saved on this device.');
      return;
    }
    this.lastMove = { seq: this.room.view.seq, kind, id, text };
    this.sendMove();
  }

  tryAgain(): void {
    this.unsavedSince = '';
    this.sendMove();
  }

  send(name: string, detail: unknown): void {
    this.room.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** A view came: the wish was heard. */
  answered(): void {
    clearTimeout(this.timer);
    this.waiting = false;
    this.unsavedSince = '';
    this.reportEarlier();
  }

  private sendMove(): void {
    this.waiting = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.noAnswer(), ANSWER_WAIT);
    this.room.requestUpdate();
    this.send('stage-move', this.lastMove);
  }

  /** The server answered. When the same view is true again, no view comes, and the room must not stay closed. */
  private settled(): void {
    clearTimeout(this.timer);
    window.setTimeout(() => {
      if (this.reporting && this.room.view && !this.offline) {
        this.reporting = false;
        drafts.forget(this.room.view.attempt, LOST);
      }
      this.answered();
      this.room.requestUpdate();
    });
  }

  private noAnswer(): void {
    if (!this.offline) {
      this.unsavedSince = timeOfDay(new Date(Date.now() - ANSWER_WAIT));
      this.room.requestUpdate();
    }
  }

  private lineChanged(offline: boolean, seconds: number): void {
    this.offline = offline;
    const attempt = this.room.view?.attempt;
    if (offline && attempt && drafts.kept(attempt, LOST) === null) {
      drafts.keep(attempt, LOST, String(Date.now()));
    }
    if (!offline) {
      this.report(seconds);
    }
    this.turned(offline);
    this.room.requestUpdate();
  }

  /** The line was lost and the page opened anew before anybody could say so: by a reload, or because the server had started again. */
  private reportEarlier(): void {
    const since = this.room.view && !this.reporting && !this.offline ? drafts.kept(this.room.view.attempt, LOST) : null;
    if (since !== null) {
      const seconds = Math.max(1, Math.round((Date.now() - Number(since)) / 1000));
      this.reporting = true;
      window.setTimeout(() => this.report(seconds));
    }
  }

  private report(seconds: number): void {
    this.reporting = true;
    this.send('stage-disturbed', { seconds });
  }
}
