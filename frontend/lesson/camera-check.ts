import { measure, type Light } from './light.js';

const EVERY = 700;
const SMALL = { width: 64, height: 48 };

const HINTS: Record<Light['hint'], string> = {
  dark: 'You are hard to see. Put a lamp in front of you, behind the camera, or turn towards the window.',
  backlight: 'It is brighter behind you than on you: people see an outline. Turn so that the window is in front of you, or draw the curtain.',
  glare: 'Your face is very bright. Move the lamp away, or let it shine on the wall in front of you.',
  dim: 'You can be seen. A little more light from the front would show your face better.',
  good: 'The light is good: your face is brighter than, or as bright as, what is behind you.',
};

const NO_CAMERA = 'There is no camera here, or this page may not use it. The list below asks for the same, and needs none.';

/** One's own camera in a mirror, with hints about the light. The picture is measured here and thrown away: nothing of it is stored or sent. */
class CameraCheck extends HTMLElement {
  private stream: MediaStream | null = null;
  private timer = 0;
  private hint = '';
  private wanted = 0;
  private readonly video = document.createElement('video');
  private readonly frame = element('div', 'camera-frame');
  private readonly button = element('button', 'btn');
  private readonly news = element('p', 'camera-hint');
  private readonly figures = element('p', 'meta num');

  connectedCallback(): void {
    if (!this.firstChild) {
      this.build();
    }
    window.addEventListener('pagehide', this.off);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.off);
    this.off();
  }

  private build(): void {
    this.video.muted = true;
    this.video.playsInline = true;
    this.video.setAttribute('aria-label', 'Your own picture, as in a mirror');
    const eyes = element('div', 'camera-eyes');
    eyes.textContent = 'Eyes about here';
    eyes.setAttribute('aria-hidden', 'true');
    this.frame.append(this.video, eyes);
    this.frame.hidden = true;
    this.button.setAttribute('type', 'button');
    this.button.addEventListener('click', () => void (this.stream ? this.off() : this.on()));
    this.news.setAttribute('role', 'status');
    const promise = element('p', 'meta');
    promise.textContent = 'Your picture stays on this device: it is not stored, not sent and seen by nobody else.';
    this.append(this.frame, this.news, this.figures, this.button, promise);
    this.label();
  }

  private async on(): Promise<void> {
    const wish = ++this.wanted;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user', width: { ideal: 640 } }, audio: false });
      if (wish !== this.wanted || !this.isConnected) {
        stop(stream);
        return;
      }
      this.stream = stream;
      this.video.srcObject = stream;
      this.frame.hidden = false;
      await this.video.play();
      this.timer = window.setInterval(() => this.look(), EVERY);
      this.look();
    } catch {
      if (wish === this.wanted) {
        this.off();
        this.say(NO_CAMERA);
      }
    }
    this.label();
  }

  private readonly off = (): void => {
    this.wanted++;
    window.clearInterval(this.timer);
    if (this.stream) {
      stop(this.stream);
    }
    this.stream = null;
    this.video.srcObject = null;
    this.frame.hidden = true;
    this.figures.textContent = '';
    this.say('');
    this.label();
  };

  private look(): void {
    const canvas = document.createElement('canvas');
    canvas.width = SMALL.width;
    canvas.height = SMALL.height;
    const paper = canvas.getContext('2d', { willReadFrequently: true });
    if (!paper || this.video.videoWidth === 0) {
      return;
    }
    paper.drawImage(this.video, 0, 0, SMALL.width, SMALL.height);
    const light = measure(paper.getImageData(0, 0, SMALL.width, SMALL.height).data, SMALL.width, SMALL.height);
    this.figures.textContent = `Light on you ${light.face} of 100, around you ${light.around} of 100`;
    this.say(HINTS[light.hint]);
  }

  /** Said only when it changes, so that a screen reader is not talking all the time. */
  private say(hint: string): void {
    if (hint !== this.hint) {
      this.hint = hint;
      this.news.textContent = hint;
    }
  }

  private label(): void {
    this.button.textContent = this.stream ? 'Turn the camera off' : 'Turn my camera on';
  }
}

function element(name: string, classes: string): HTMLElement {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}

function stop(stream: MediaStream): void {
  stream.getTracks().forEach((track) => track.stop());
}

if (!customElements.get('tp-camera-check')) {
  customElements.define('tp-camera-check', CameraCheck);
}
