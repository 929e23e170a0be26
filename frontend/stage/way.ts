import type { StageView } from './contract.js';

/** The screen a view is shown on. */
export type Way = 'video' | 'phone' | 'chat' | 'thread';

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
      return view.modality === 'asynchronous' ? 'thread' : view.modality === 'chat' ? 'chat' : view.modality === 'phone' ? 'phone' : 'video';
  }
}

/** The disturbances by their ids, written one way. */
export function playing(view: StageView): Set<string> {
  return new Set(view.technical.map((effect) => effect.id.replaceAll('-', '_')));
}
