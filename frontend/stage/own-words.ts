import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as drafts from './drafts.js';
import { timeOfDay } from './words.js';
import type { Server } from './server.js';
import type { StageView } from './contract.js';

const PAUSE = 400;

interface Room extends ReactiveControllerHost {
  readonly view: StageView | undefined;
}

/** Words typed and not kept yet: on this device at every key, on the server soon after, and back after a reload. */
export class OwnWords implements ReactiveController {
  typed = '';
  /** Where the words are now, to be read under the field. */
  state = '';
  private timer = 0;

  constructor(
    private readonly room: Room,
    private readonly server: Server,
  ) {
    room.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  type(text: string): void {
    const words = this.room.view?.freeText;
    this.typed = text;
    if (words && this.room.view) {
      const device = drafts.keep(this.room.view.attempt, words.id, text);
      this.state = device ? (this.server.offline ? 'Kept on this device' : 'Saving') : '';
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.send(words.id, text), PAUSE);
    }
    this.room.requestUpdate();
  }

  /** They are about to be kept for good. */
  settle(): string {
    clearTimeout(this.timer);
    return this.typed.trim();
  }

  /** A view came: another prompt has other words, a kept one none. */
  arrive(view: StageView, before: StageView | undefined): void {
    const prompt = open(view);
    const promptBefore = open(before);
    if (prompt !== promptBefore || before?.attempt !== view.attempt) {
      this.typed = prompt ? drafts.kept(view.attempt, prompt) || view.draft || '' : '';
      this.state = this.typed ? 'Your unsent words are here' : '';
    }
    if (promptBefore && promptBefore !== prompt) {
      drafts.forget(view.attempt, promptBefore);
    }
  }

  lineTurned(offline: boolean): void {
    const prompt = open(this.room.view);
    if (offline) {
      this.state = this.typed ? 'Kept on this device' : '';
    } else if (prompt && this.typed) {
      this.send(prompt, this.typed);
    }
  }

  private send(id: string, text: string): void {
    if (!this.server.offline) {
      this.server.send('stage-draft', { id, text });
      this.state = `Draft saved ${timeOfDay(new Date())}`;
      this.room.requestUpdate();
    }
  }
}

function open(view: StageView | undefined): string | null {
  return view?.freeText && view.freeText.locked === null ? view.freeText.id : null;
}
