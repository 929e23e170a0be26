import { playing } from './way.js';
import type { StageView } from './contract.js';

const FAULTS = ['stutter', 'frozen', 'sound_breaks', 'no_sound', 'echo', 'low_data', 'tunnel', 'lag', 'feedback_tone'];

/** Whether it is the line that is bad, and not the light, the house or somebody who types. */
export function isBad(view: StageView): boolean {
  const now = playing(view);
  return FAULTS.some((fault) => now.has(fault));
}

/** How the line is, in words. A person who types is no poor connection. */
export function lineLabel(view: StageView): string {
  const poor = /poor/i.test(view.connectionLabel);
  if (view.connection === 'lost' && view.modality === 'asynchronous') {
    return 'Messages';
  }
  if (view.connection === 'lost' && view.modality === 'chat') {
    return 'Chat closed';
  }
  if (view.connection === 'text') {
    return poor && isBad(view) ? view.connectionLabel : view.modality === 'asynchronous' ? 'Messages' : 'Chat';
  }
  if (!poor || isBad(view) || view.technical.length === 0) {
    return view.connectionLabel;
  }
  return view.connection === 'phone' ? 'On the phone' : view.connection === 'audio' ? 'Sound only' : 'Connection fair';
}
