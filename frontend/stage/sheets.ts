import type { LitElement } from 'lit';
import * as drafts from './drafts.js';
import type { StageView, Tool } from './contract.js';

export type Sheet = 'leave' | 'support' | 'tools' | 'ask' | 'settings';

interface Room extends LitElement {
  readonly view: StageView | undefined;
  readonly curtain: { readonly down: boolean };
  complaint: 'words' | 'line' | 'ask' | null;
}

/** What opens over the room, one at a time; the focus goes back to where it came from. */
export class Sheets {
  opened: Sheet | null = null;
  /** The tool that asks something before it acts, and what was answered so far. */
  asking: Tool | null = null;
  answer: string | null = null;
  words = '';
  private opener: HTMLElement | null = null;

  constructor(private readonly room: Room) {}

  open(sheet: Sheet, event?: Event): void {
    const from = (event?.currentTarget as HTMLElement | null) ?? (this.room.renderRoot as ShadowRoot).activeElement;
    this.opener = from instanceof HTMLElement && !from.closest('dialog') ? from : this.opener;
    this.room.complaint = null;
    this.opened = sheet;
    this.room.requestUpdate();
    void this.room.updateComplete.then(() => {
      const box = this.room.renderRoot.querySelector('dialog');
      if (box && !box.open) {
        box.showModal();
      }
      // Who wants to write begins to write; everything else is read first.
      const field = sheet === 'ask' ? this.room.renderRoot.querySelector<HTMLElement>('#ask-words') : null;
      (field ?? this.room.renderRoot.querySelector<HTMLElement>('#sheet-title'))?.focus();
    });
  }

  ask(tool: Tool, event: Event): void {
    this.asking = tool;
    this.answer = null;
    this.words = this.room.view ? (drafts.kept(this.room.view.attempt, tool.id) ?? '') : '';
    this.open('ask', event);
  }

  pick(id: string): void {
    this.answer = id;
    this.room.complaint = null;
    this.room.requestUpdate();
  }

  type(text: string): void {
    this.words = text;
    this.room.complaint = null;
    if (this.asking && this.room.view) {
      drafts.keep(this.room.view.attempt, this.asking.id, text);
    }
    this.room.requestUpdate();
  }

  /** The answer, when there is one; it is no draft any more. */
  take(): { tool: Tool; text: string } | null {
    const tool = this.asking;
    const text = tool?.ask?.answers.length ? this.answer : this.words.trim();
    if (!tool || !this.room.view || !text) {
      return null;
    }
    drafts.forget(this.room.view.attempt, tool.id);
    return { tool, text };
  }

  close(): void {
    this.room.renderRoot.querySelector('dialog')?.close();
  }

  closed(): void {
    this.opened = null;
    this.room.complaint = null;
    const back = this.opener;
    this.opener = null;
    if (back?.isConnected && !this.room.curtain.down) {
      back.focus();
    }
    this.room.requestUpdate();
  }

  clickedOutside(event: MouseEvent): void {
    if (event.target === event.currentTarget) {
      this.close();
    }
  }
}
