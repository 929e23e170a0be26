import * as settings from './settings.js';
import type { Line } from './contract.js';

/** Lines said aloud by the browser's own voice, for those who switched it on. Nothing leaves the browser for it. */
export class Voice {
  on = settings.read('voice') === 'on';

  get possible(): boolean {
    return 'speechSynthesis' in window;
  }

  get busy(): boolean {
    return this.on && this.possible && speechSynthesis.speaking;
  }

  toggle(): void {
    this.on = !this.on;
    settings.write('voice', this.on ? 'on' : 'off');
    if (!this.on) {
      this.stop();
    }
  }

  say(line: Line): void {
    const words = line.text.replace(/\([^()]*\)/g, ' ').trim();
    if (!this.on || !this.possible || !words) {
      return;
    }
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = document.documentElement.lang || 'en';
    utterance.rate = 0.95;
    utterance.pitch = 0.8 + ([...line.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5) / 10;
    speechSynthesis.speak(utterance);
  }

  stop(): void {
    if (this.possible && (speechSynthesis.speaking || speechSynthesis.pending)) {
      speechSynthesis.cancel();
    }
  }
}
