/** Watches the browser's own connection, which is not the one in the story. */
type Listener = (offline: boolean, seconds: number) => void;

interface ConnectionStore {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

function store(): ConnectionStore | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
}

export class LineToServer {
  private since: number | null = null;
  private readonly look = () => this.check();

  constructor(private readonly tell: Listener) {}

  open(): void {
    window.addEventListener('online', this.look);
    window.addEventListener('offline', this.look);
    store()?.addStateChangeListener(this.look);
    this.check();
  }

  close(): void {
    window.removeEventListener('online', this.look);
    window.removeEventListener('offline', this.look);
    store()?.removeStateChangeListener(this.look);
  }

  private check(): void {
    const state = store()?.state;
    const offline = !navigator.onLine || state === 'reconnecting' || state === 'connection-lost';
    if (offline === (this.since !== null)) {
      return;
    }
    const seconds = this.since === null ? 0 : Math.max(1, Math.round((Date.now() - this.since) / 1000));
    this.since = offline ? Date.now() : null;
    this.tell(offline, seconds);
  }
}
