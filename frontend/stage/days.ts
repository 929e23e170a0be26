import type { Line } from './contract.js';

const DAY = 86_400;

/** Which day of the session a line belongs to. `time` is "Tue 14:20" or "Tue 14:20, week 2"; without it the session's first second is a midnight. */
export function dayOf(line: Line): number {
  const written = /(\d{1,2}):(\d{2})/.exec(line.time ?? '');
  const ofDay = written ? (Number(written[1]) * 60 + Number(written[2])) * 60 : line.at % DAY;
  return Math.round((line.at - ofDay) / DAY);
}

/** "Tue 14:20" → "Tuesday". */
export function dayName(line: Line): string {
  const names: Record<string, string> = { Mon: 'Monday', Tue: 'Tuesday', Wed: 'Wednesday', Thu: 'Thursday', Fri: 'Friday', Sat: 'Saturday', Sun: 'Sunday' };
  return names[(line.time ?? '').slice(0, 3)] ?? '';
}

/** "14:20", the hour alone. */
export function hour(line: Line): string {
  return /\d{1,2}:\d{2}/.exec(line.time ?? '')?.[0] ?? '';
}

/** "Tue 14:20, week 2" → ["Tue 14:20", "week 2"]. */
export function parted(label: string): [string, string] {
  const [time = '', week = ''] = label.split(', ');
  return [time, week];
}

/** How much time passed between two lines, when it is worth a word. */
export function passed(before: Line | undefined, line: Line): string {
  const days = before ? dayOf(line) - dayOf(before) : 0;
  if (days > 1) {
    return `${inWords(days)} days later`;
  }
  return days === 1 ? 'the next day' : '';
}

function inWords(n: number): string {
  return ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][n] ?? String(n);
}
