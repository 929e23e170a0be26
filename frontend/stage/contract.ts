/**
 * What the server tells the session room, and what the room asks of the server. The Java twin is
 * `org.telepraxis.simulation.ui.StageView`. Every text arrives ready to show; the room adds no meaning of its own.
 */
export interface StageView {
  /** The attempt's id; unsent words are kept in this browser under it. */
  attempt: string;
  /** The number the next move must carry. */
  seq: number;
  attemptTitle: string;
  /** "S06" */
  scenarioCode: string;
  mode: 'practice' | 'certification';
  form: string;
  /** Whether the content is not clinically reviewed yet. */
  draftBanner: boolean;
  /** How the two meet: "video", "phone", "chat", "asynchronous", "three-way". */
  modality?: string;
  /** Session time in seconds; it moves only with a move. */
  clock: number;
  /** The clock as it is shown: "12:34", or "Tue 14:20" in a session of days. */
  clockLabel?: string;
  /** Seconds since the line dropped, while that clock is shown. */
  sinceDrop: number | null;
  /** What that clock counts from: "the line went dead". */
  sinceLabel?: string;
  phase: 'live' | 'lost' | 'paused' | 'ended';
  connection: 'video' | 'audio' | 'text' | 'phone' | 'lost';
  connectionLabel: string;
  client: Client;
  /** The drawn room behind the client, a file in art/rooms/ or "none". */
  room?: string;
  /** day, evening, lamp, dim, backlit */
  light?: string;
  /** eye, low, high, close, far, handheld, off */
  camera?: string;
  /** camera, screen, aside, down, closed */
  gaze?: string;
  /** upright, leaning, back, turned */
  posture?: string;
  /** Who else is in the picture. */
  cast?: CastMember[];
  /** The trainee's own picture; without it the room draws `lena`. Null hides the self-view. */
  you?: { portrait: string | null } | null;
  /** The disturbances that are playing now. Those in effects.ts are drawn; every one is shown and announced by its label. */
  technical: Named[];
  /** What the picture shows, for those who do not see it. */
  scene: string;
  /** The whole transcript so far. */
  lines: Line[];
  /** Anchors of the lines that the last move brought. */
  fresh: string[];
  freeText: FreeText | null;
  /** Own words that were typed and not kept yet, as the server has them. */
  draft: string;
  options: Option[];
  optionsTitle: string;
  /** Whether the beat stays after a choice. */
  multi: boolean;
  canContinue: Named | null;
  tools: Tool[];
  /** The paper that lies open on the desk. */
  paper: Paper | null;
  ending: Ending | null;
  support: Support[];
  /** Whether the country is invented, and its numbers with it. */
  supportInvented?: boolean;
  /** A sentence about what just happened to the session itself (a refused move, for instance), or "". */
  news: string;
}

/**
 * What the server sends after the first view: only the fields that differ from before. `lines` is always there: the lines that came, to be added
 * at the end (`append`), or, after going back, all of them.
 */
export type StageChange = Partial<StageView> & { append: boolean; lines: Line[] };

export interface Client {
  name: string;
  /** The name in running text: "Arjun". */
  called: string;
  /** A file in art/people/: "arjun", "ifeoma". Who is not drawn is shown by the first letter of the name. */
  portrait: string;
  face: Face | string;
  /** A file in art/rooms/: "lodge", "office-glass", "corridor". */
  room: string;
}

export type Face =
  | 'calm' | 'smile' | 'smileBig' | 'tired' | 'solemn' | 'serious' | 'blank' | 'eyesClosed'
  | 'concerned' | 'fear' | 'suspicious' | 'hectic' | 'awe' | 'explaining' | 'contempt' | 'rage';

export interface CastMember {
  key: string;
  name: string;
  portrait: string;
  room: string;
  face: Face | string;
}

export interface Named {
  id: string;
  label: string;
}

export interface Line {
  anchor: string;
  at: number;
  /** The clock in words, in a session of days only. */
  time?: string;
  sinceDrop?: number | null;
  who: 'client' | 'you' | 'own' | 'system' | 'other';
  /** said, chosen, own_words, acted, connection, scene, coaching, paused, resumed, left, went_back, ended */
  kind: string;
  name: string;
  text: string;
}

export interface FreeText {
  id: string;
  label: string;
  hint: string;
  locked: string | null;
  /** Whether the options wait until the words are kept. */
  first: boolean;
}

export interface Option {
  id: string;
  text: string;
  cost: number | null;
}

export interface Tool {
  id: string;
  group: string;
  label: string;
  hint: string;
  /** A Lucide name. */
  icon: string;
  /** "up to 40 s" */
  cost: string;
  enabled: boolean;
  /** Why it cannot be used now. */
  why: string;
  /** What it asks before it acts: words, or one of a few answers. */
  ask: Ask | null;
}

export interface Ask {
  label: string;
  hint: string;
  /** Empty when the tool asks for words. */
  answers: Named[];
  /** Whether the answer is private: nobody else reads it. */
  secret: boolean;
}

export interface Paper {
  title: string;
  rows: { label: string; value: string }[];
}

export interface Ending {
  id: string;
  title: string;
  text: string;
  failing: boolean;
  canGoBack: boolean;
}

export interface Support {
  name: string;
  contact: string;
  hours: string;
}

export type MoveKind = 'write' | 'choose' | 'act' | 'continue' | 'pause' | 'resume' | 'leave' | 'back';

/**
 * `stage-move`: a wish for a move. `id` is the prompt, option, tool or way on; `text` the words or the id of the answer. Both are "" when the
 * kind has none. A move may be sent twice with the same `seq` when no answer came; the second one must do no harm.
 */
export interface StageMove {
  seq: number;
  kind: MoveKind;
  id: string;
  text: string;
}

/** `stage-draft`: words typed and not kept yet, 400 ms after the last key. */
export interface StageDraft {
  id: string;
  text: string;
}

/** `stage-view`: the person changed between the picture and the text-only room. */
export interface StageViewChange {
  kind: 'text-only' | 'picture';
}

/** `stage-disturbed`: the browser's own connection is back after that many seconds. */
export interface StageDisturbed {
  seconds: number;
}

/** `stage-finished`: the person goes on from the ended session; no detail. */
export type StageFinished = undefined;
