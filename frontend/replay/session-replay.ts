/**
 * A session that is over, moment by moment. Everything to read comes from the server and stands on the page; this moves a mark through it: by
 * slider, by keys, by a click on a line or on the drawing, or by itself at reading pace.
 */
const SHORTEST = 1_400;
const LONGEST = 9_000;
const A_WORD = 260;

class SessionReplay extends HTMLElement {
  private timer = 0;
  private readonly onPage = (event: Event) => this.fromElsewhere(event);
  private readonly beforePrint = () => this.unfold();
  private readonly afterPrint = () => this.fold();
  private folded: Element[] = [];

  connectedCallback(): void {
    this.addEventListener('input', this.slid);
    this.addEventListener('click', this.clicked);
    document.addEventListener('click', this.onPage);
    window.addEventListener('beforeprint', this.beforePrint);
    window.addEventListener('afterprint', this.afterPrint);
  }

  disconnectedCallback(): void {
    this.stop();
    this.removeEventListener('input', this.slid);
    this.removeEventListener('click', this.clicked);
    document.removeEventListener('click', this.onPage);
    window.removeEventListener('beforeprint', this.beforePrint);
    window.removeEventListener('afterprint', this.afterPrint);
  }

  private get moments(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-moment]')];
  }

  private get slider(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type="range"]');
  }

  private get now(): number {
    return Number(this.slider?.value ?? 0);
  }

  private readonly slid = (event: Event): void => {
    if (event.target === this.slider) {
      this.stop();
      this.show(this.now);
    }
  };

  private readonly clicked = (event: Event): void => {
    const target = event.target as Element;
    const control = target.closest<HTMLElement>('[data-replay]')?.dataset.replay;
    const moment = target.closest<HTMLElement>('[data-moment]');
    if (control === 'play') {
      this.timer ? this.stop() : this.play();
    } else if (control) {
      this.stop();
      this.show(this.now + (control === 'on' ? 1 : -1));
    } else if (moment) {
      this.stop();
      this.show(Number(moment.dataset.moment));
    } else if (target.closest('svg') && event instanceof MouseEvent) {
      this.stop();
      this.show(this.nearest(event));
    }
  };

  /** Other parts of the page point at a line. */
  private fromElsewhere(event: Event): void {
    const anchor = (event.target as Element).closest<HTMLElement>('[data-replay-line]')?.dataset.replayLine;
    const moment = anchor ? this.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`) : null;
    if (moment) {
      this.stop();
      this.show(Number(moment.dataset.moment));
      this.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' });
      this.slider?.focus({ preventScroll: true });
    }
  }

  private nearest(event: MouseEvent): number {
    const svg = this.querySelector('svg');
    const box = svg?.getBoundingClientRect();
    if (!svg || !box) {
      return this.now;
    }
    const x = ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
    const away = (moment: HTMLElement) => Math.abs(Number(moment.dataset.x) - x);
    const closest = this.moments.reduce((best, moment) => (away(moment) < away(best) ? moment : best));
    return Number(closest.dataset.moment);
  }

  private show(wished: number): void {
    const moments = this.moments;
    const at = Math.min(Math.max(wished, 0), moments.length - 1);
    const moment = moments[at];
    const slider = this.slider;
    if (!moment || !slider) {
      return;
    }
    slider.value = String(at);
    const text = moment.innerText.replace(/\s+/g, ' ').trim();
    slider.setAttribute('aria-valuetext', text);
    const clock = this.querySelector('[data-clock]');
    if (clock) {
      clock.textContent = moment.querySelector('.mono')?.textContent ?? '';
    }
    moments.forEach((line, i) => {
      line.toggleAttribute('data-now', i === at);
      line.toggleAttribute('data-later', i > at);
    });
    const list = moment.parentElement;
    if (list) {
      list.scrollTo({ top: moment.offsetTop - list.clientHeight / 3, behavior: calm() ? 'auto' : 'smooth' });
    }
    this.mark(moment.dataset.x ?? '0');
  }

  private mark(x: string): void {
    const line = this.querySelector('svg [data-cursor]');
    line?.setAttribute('x1', x);
    line?.setAttribute('x2', x);
    line?.removeAttribute('visibility');
    const svg = this.querySelector('svg');
    const frame = this.querySelector<HTMLElement>('.replay-chart');
    if (svg && frame && frame.scrollWidth > frame.clientWidth) {
      frame.scrollTo({ left: (Number(x) / svg.viewBox.baseVal.width) * frame.scrollWidth - frame.clientWidth / 2 });
    }
  }

  private play(): void {
    const last = this.moments.length - 1;
    this.show(this.now >= last ? 0 : this.now);
    this.toggleAttribute('data-playing', true);
    this.next();
  }

  private next(): void {
    const words = this.moments[this.now]?.innerText.split(/\s+/).length ?? 0;
    this.timer = window.setTimeout(
      () => {
        if (this.now >= this.moments.length - 1) {
          this.stop();
        } else {
          this.show(this.now + 1);
          this.next();
        }
      },
      Math.min(LONGEST, Math.max(SHORTEST, words * A_WORD)),
    );
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.toggleAttribute('data-playing', false);
  }

  /** Paper shows everything. */
  private unfold(): void {
    this.folded = [...document.querySelectorAll('.debrief vaadin-details:not([opened])')];
    this.folded.forEach((details) => details.setAttribute('opened', ''));
  }

  private fold(): void {
    this.folded.forEach((details) => details.removeAttribute('opened'));
    this.folded = [];
  }
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

if (!customElements.get('tp-session-replay')) {
  customElements.define('tp-session-replay', SessionReplay);
}
