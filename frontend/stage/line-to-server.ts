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
  private readonly answered = (before: string, now: string) => {
    this.check();
    if (before === 'loading' && now === 'connected') {
      this.settled();
    }
  };

  constructor(
    private readonly tell: Listener,
    /** Called when the server has answered, even when the answer changed nothing. */
    private readonly settled: () => void,
  ) {}

  open(): void {
    window.addEventListener('online', this.look);
    window.addEventListener('offline', this.look);
    store()?.addStateChangeListener(this.answered);
    this.check();
  }

  close(): void {
    window.removeEventListener('online', this.look);
    window.removeEventListener('offline', this.look);
    store()?.removeStateChangeListener(this.answered);
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
