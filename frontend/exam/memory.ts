import type { Kind, Stroke } from './contract.js';

interface Kept {
  device: string;
  waiting: Stroke[];
}

/**
 * Strokes that the server has not kept yet. They outlive a lost connection, a reload and a closed browser, and carry the device's own
 * count, so that sending one twice does no harm.
 */
export class Memory {
  private readonly kept: Kept;

  constructor(private readonly paper: string) {
    this.kept = this.read() ?? { device: newDevice(), waiting: [] };
  }

  get waiting(): Stroke[] {
    return this.kept.waiting;
  }

  add(known: Record<string, number>, kind: Kind, question: number, chosen: number[], seen: number): void {
    const last = this.kept.waiting.at(-1)?.number ?? 0;
    const number = Math.max(known[this.kept.device] ?? 0, last) + 1;
    this.kept.waiting.push({ device: this.kept.device, number, kind, question, chosen, seen });
    this.write();
  }

  /** Forgets what the server has kept. */
  settle(known: Record<string, number>): void {
    const last = known[this.kept.device] ?? 0;
    const rest = this.kept.waiting.filter((stroke) => stroke.number > last);
    if (rest.length !== this.kept.waiting.length) {
      this.kept.waiting = rest;
      this.write();
    }
  }

  discard(): void {
    this.kept.waiting = [];
    this.write();
  }

  private get key(): string {
    return `tp-exam-${this.paper}`;
  }

  private read(): Kept | null {
    try {
      const text = localStorage.getItem(this.key);
      return text ? (JSON.parse(text) as Kept) : null;
    } catch {
      return null;
    }
  }

  private write(): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(this.kept));
    } catch {
      // A browser without storage keeps them while the page is open.
    }
  }
}

function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
