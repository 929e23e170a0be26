import { SessionStage } from './stage.js';

if (!customElements.get('tp-session-stage')) {
  customElements.define('tp-session-stage', SessionStage);
}
