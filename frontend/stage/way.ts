import type { StageView } from './contract.js';

/** The screen a view is shown on. */
export type Way = 'video' | 'phone' | 'chat' | 'thread' | 'desk';

/** How the two meet now: the connection decides, because a video session may go on by phone, and messages may be answered by a call. */
export function way(view: StageView): Way {
  switch (view.connection) {
    case 'video':
      return 'video';
    case 'phone':
    case 'audio':
      return 'phone';
    case 'text':
      return view.modality === 'asynchronous' ? 'thread' : 'chat';
    default:
      return isWritten(view) ? (view.modality === 'chat' ? 'chat' : 'thread') : 'desk';
  }
}

/** Whether a line that carried a voice or a picture has dropped and its clock runs. After a session there is no line, and nothing dropped. */
export function isCutOff(view: StageView): boolean {
  return view.phase === 'lost' && view.sinceDrop !== null && !isWritten(view);
}

/** What the shown clock counts from, to be read after "since". */
export function from(view: StageView): string {
  return view.sinceLabel || 'the line dropped';
}

function isWritten(view: StageView): boolean {
  return view.modality === 'chat' || view.modality === 'asynchronous';
}

/** The disturbances by their ids, written one way. */
export function playing(view: StageView): Set<string> {
  return new Set(view.technical.map((effect) => effect.id.replaceAll('-', '_')));
}
