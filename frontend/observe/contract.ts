/** What the server says of a form; its Java twin is {@code FormWire}. */
export interface FormView {
  /** Names this observer's own form, so that two people who share a browser do not mix their taps. */
  form: string;
  title: string;
  candidate: string;
  client: string;
  situation: string;
  clientNotes: string;
  technicalEvent: string;
  draft: boolean;
  when: string;
  /** The planned start, in milliseconds since 1970. */
  startsAt: number;
  where: string;
  minutes: number;
  competences: { id: string; title: string; anchors: string[] }[];
  actions: { id: string; what: string; forbidden: boolean; outcomes: Named[] }[];
  remarks: Named[];
  wholes: { code: string; label: string; meaning: string }[];
  status: 'open' | 'locked' | 'cancelled';
  /** Seconds since the clock was started. */
  elapsed: number | null;
  log: Tap[];
  /** How many taps of each device are kept. */
  known: Record<string, number>;
  left: string[];
  standing: { competence: string; own: string; stands: string; basis: string; same: boolean }[];
  /** Why the last taps were not kept; empty when they were. */
  refused: string;
  /** Changes with every answer. */
  answer: number;
}

export interface Named {
  code: string;
  label: string;
}

export type Kind = 'START' | 'END' | 'RESUME' | 'LEVEL' | 'ACTION' | 'MARK' | 'WORDS' | 'STRIKE' | 'WHOLE';

export interface Tap {
  device: string;
  number: number;
  kind: Kind;
  subject: string;
  choice: string;
  words: string;
  at: number;
}

/** A tap that the server has not kept yet, with the moment it was made. */
export interface WaitingTap extends Tap {
  made: number;
}
