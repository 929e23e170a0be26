import type { ReactiveController } from 'lit';
import * as settings from './settings.js';
import type { SessionStage } from './stage.js';

interface Key {
  key: string;
  does: string;
  act: (stage: SessionStage) => void;
}

/** The focus goes to the first of the places that is there. */
const focus = (stage: SessionStage, ...places: string[]) =>
  places.map((place) => stage.renderRoot.querySelector<HTMLElement>(place)).find((found) => found !== null)?.focus();

/** One letter each, and only while the focus is in the room, or nowhere yet, and not in a field: nothing that a screen reader or a browser means otherwise. */
export const shortcuts: readonly Key[] = [
  { key: 'w', does: 'Your own words, or the lines to choose from', act: (stage) => focus(stage, '#own', '.lines input:checked', '.lines input', '[data-focus]') },
  { key: 'n', does: 'Next caption', act: (stage) => stage.captions.next() },
  { key: 'a', does: 'All actions', act: (stage) => stage.sheets.open('tools') },
  { key: 't', does: 'Text only, or the picture', act: (stage) => stage.toggleTextOnly() },
  { key: 'l', does: 'Whole transcript, or the last lines', act: (stage) => stage.toggleTranscript() },
  { key: 'p', does: 'Pause', act: (stage) => stage.pauseOrGoOn() },
  { key: 's', does: 'Support for you', act: (stage) => stage.sheets.open('support') },
  { key: '?', does: 'This list', act: (stage) => stage.sheets.open('settings') },
];

/** The room's keys (WCAG 2.1.4: they can be switched off, and act on nothing outside). */
export class Keys implements ReactiveController {
  on = settings.read('keys') !== 'off';
  private readonly onKey = (event: KeyboardEvent) => this.key(event);

  constructor(private readonly stage: SessionStage) {
    stage.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  toggle(): void {
    this.on = !this.on;
    settings.write('keys', this.on ? 'on' : 'off');
    this.stage.requestUpdate();
  }

  private key(event: KeyboardEvent): void {
    if (!this.on || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || this.stage.sheets.opened || this.stage.curtain.down) {
      return;
    }
    const at = event.composedPath()[0];
    // On arrival the focus is nowhere yet, and there is nothing but the room.
    if (at !== document.body && !event.composedPath().includes(this.stage)) {
      return;
    }
    if (at instanceof HTMLElement && (at.isContentEditable || at.matches('textarea, select, input:not([type="radio"])'))) {
      return;
    }
    const shortcut = shortcuts.find((one) => one.key === event.key);
    if (shortcut) {
      event.preventDefault();
      shortcut.act(this.stage);
    }
  }
}
