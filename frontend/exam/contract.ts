/** What the server says of a paper; its Java twin is {@code SittingWire}. Options are known by their place only. */
export interface PaperView {
  paper: string;
  page: string;
  title: string;
  whereabouts: string;
  state: 'writing' | 'break' | 'done' | 'elsewhere';
  /** By the server's clock, in milliseconds. */
  now: number;
  endsAt: number;
  endsAtText: string;
  breakLeft: number;
  asked: number;
  questions: Question[];
  /** What is kept, by question. */
  answers: Record<string, number[]>;
  flagged: number[];
  entries: number;
  /** How many strokes of each device are kept. */
  known: Record<string, number>;
  timeUp: boolean;
  late: number;
  released: boolean;
  resultHref: string;
  listHref: string;
  /** Why the last strokes were not kept; empty when they were. */
  refused: string;
  /** Changes with every answer of the server. */
  answer: number;
}

export interface Question {
  kind: 'one' | 'many' | 'pair' | 'order';
  stem: string;
  options: string[];
}

export type Kind = 'ANSWER' | 'FLAG' | 'UNFLAG';

export interface Stroke {
  device: string;
  number: number;
  kind: Kind;
  question: number;
  chosen: number[];
  /** How many entries this page knew of. */
  seen: number;
}
