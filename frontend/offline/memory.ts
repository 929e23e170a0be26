/** Something that was done on a device, counted by it. */
export interface Counted {
  device: string;
  number: number;
}

interface Kept<Done> {
  device: string;
  waiting: Done[];
}

/**
 * What was done here and the server has not kept yet. It outlives a lost connection, a reload and a closed browser, and carries the
 * device's own count, so that sending it twice does no harm.
 */
export class Memory<Done extends Counted> {
  private readonly kept: Kept<Done>;

  /** @param key under which the browser stores it */
  constructor(private readonly key: string) {
    this.kept = this.read() ?? { device: newDevice(), waiting: [] };
  }

  get waiting(): Done[] {
    return this.kept.waiting;
  }

  add(known: Record<string, number>, made: (count: Counted) => Done): Done {
    const last = this.kept.waiting.at(-1)?.number ?? 0;
    const number = Math.max(known[this.kept.device] ?? 0, last) + 1;
    const done = made({ device: this.kept.device, number });
    this.kept.waiting.push(done);
    this.write();
    return done;
  }

  /** Forgets what the server has kept. */
  settle(known: Record<string, number>): void {
    const last = known[this.kept.device] ?? 0;
    const rest = this.kept.waiting.filter((done) => done.number > last);
    if (rest.length !== this.kept.waiting.length) {
      this.kept.waiting = rest;
      this.write();
    }
  }

  discard(): void {
    this.kept.waiting = [];
    this.write();
  }

  private read(): Kept<Done> | null {
    try {
      const text = localStorage.getItem(this.key);
      return text ? (JSON.parse(text) as Kept<Done>) : null;
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
