import type { Tap } from './contract.js';

export interface Moment {
  key: string;
  remark: string;
  competence: string;
  at: number;
  words: string;
}

/** What the taps say so far: of two that speak of the same, the later one counts. The server reads its log the same way. */
export class Sheet {
  started = false;
  ended: number | null = null;
  whole = '';
  readonly levels = new Map<string, string>();
  readonly actions = new Map<string, { outcome: string; at: number }>();
  readonly moments = new Map<string, Moment>();

  constructor(log: Tap[]) {
    log.forEach((tap) => this.read(tap));
  }

  private read(tap: Tap): void {
    switch (tap.kind) {
      case 'START':
        this.started = true;
        break;
      case 'END':
        this.ended ??= tap.at;
        break;
      case 'RESUME':
        this.ended = null;
        break;
      case 'LEVEL':
        this.levels.set(tap.subject, tap.choice);
        break;
      case 'ACTION':
        this.actions.set(tap.subject, { outcome: tap.choice, at: tap.at });
        break;
      case 'MARK': {
        const key = `${tap.device}-${tap.number}`;
        this.moments.set(key, { key, remark: tap.choice, competence: tap.subject, at: tap.at, words: tap.words });
        break;
      }
      case 'WORDS': {
        const moment = this.moments.get(tap.subject);
        if (moment) {
          this.moments.set(tap.subject, { ...moment, words: tap.words });
        }
        break;
      }
      case 'STRIKE':
        this.moments.delete(tap.subject);
        break;
      case 'WHOLE':
        this.whole = tap.choice;
        break;
    }
  }
}
