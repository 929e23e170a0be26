/** Watches the browser's own connection, which is not the one in the story. */
type Listener = (offline: boolean, seconds: number) => void;

interface ConnectionStore {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** After so long a silence the server is asked for a small file; without an answer in time the line counts as lost: in less than five seconds. */
const SILENCE = 2_000;
const PATIENCE = 2_500;
const SMALL_FILE = 'assets/img/logo.svg';

function store(): ConnectionStore | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
}

export class LineToServer {
  private since: number | null = null;
  private silent = false;
  private timer = 0;
  private readonly look = () => this.check();
  private readonly back = () => this.heard(true);
  private readonly answered = (before: string, now: string) => {
    if (before === 'loading' && now === 'connected') {
      this.heard(true);
      this.settled();
    } else {
      this.check();
    }
  };

  constructor(
    private readonly tell: Listener,
    /** Called when the server has answered, even when the answer changed nothing. */
    private readonly settled: () => void,
  ) {}

  open(): void {
    window.addEventListener('online', this.back);
    window.addEventListener('offline', this.look);
    store()?.addStateChangeListener(this.answered);
    this.heard(true);
  }

  close(): void {
    window.removeEventListener('online', this.back);
    window.removeEventListener('offline', this.look);
    store()?.removeStateChangeListener(this.answered);
    clearTimeout(this.timer);
    this.timer = -1;
  }

  /** Whether the browser itself knows that nothing can be sent. */
  get cut(): boolean {
    const state = store()?.state;
    return !navigator.onLine || state === 'reconnecting' || state === 'connection-lost';
  }

  private heard(something: boolean): void {
    this.silent = !something;
    this.check();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), SILENCE);
  }

  /** A network may be there and lead nowhere, and a server may stand still: neither the browser nor the framework would tell. */
  private async ask(): Promise<void> {
    const asked = this.timer;
    const request = { method: 'HEAD', cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) } as const;
    const answer = document.hidden || (await fetch(new URL(SMALL_FILE, document.baseURI), request).then(() => true, () => false));
    if (this.timer === asked) {
      this.heard(answer);
    }
  }

  private check(): void {
    const offline = this.cut || this.silent;
    if (offline === (this.since !== null)) {
      return;
    }
    const seconds = this.since === null ? 0 : Math.max(1, Math.round((Date.now() - this.since) / 1000));
    this.since = offline ? Date.now() : null;
    this.tell(offline, seconds);
  }
}
