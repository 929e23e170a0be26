/** Small pure functions about time and words. */

/** 125 → "02:05"; an hour and more → "1:02:05". */
export function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const s = Math.max(0, Math.round(seconds));
  const h = Math.floor(s / 3600);
  return (h ? h + ':' : '') + two(Math.floor((s % 3600) / 60)) + ':' + two(s % 60);
}

/** 130 → "2 minutes 10 seconds", for those who hear the clock. */
export function spokenTime(seconds: number): string {
  const m = Math.floor(seconds / 60);
  const s = Math.round(seconds % 60);
  const part = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return [m ? part(m, 'minute') : '', s || !m ? part(s, 'second') : ''].filter(Boolean).join(' ');
}

/** 20 → "20 s", 90 → "1 min 30 s", 144000 → "1 day 16 h". */
export function cost(seconds: number): string {
  const d = Math.floor(seconds / 86_400);
  const h = Math.floor((seconds % 86_400) / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  const s = seconds % 60;
  return [d ? `${d} day${d === 1 ? '' : 's'}` : '', h ? `${h} h` : '', m ? `${m} min` : '', s || seconds < 60 ? `${s} s` : ''].filter(Boolean).join(' ');
}

/** How long a caption stays: 150 words a minute, and never less than three seconds. */
export function readingTime(text: string): number {
  const words = text.trim().split(/\s+/).length;
  return Math.max(3000, 1200 + words * 400);
}

/** Takes what is done apart from what is said: "(small laugh) At work" → [done, said]. */
export function spans(text: string): { done: boolean; text: string }[] {
  return text
    .split(/(\([^()]*\))/)
    .filter((part) => part !== '')
    .map((part) => ({ done: /^\(.*\)$/.test(part), text: part.replace(/^\((.*)\)$/, '$1') }));
}

/** The minutes the ruler shows: at least five, and one more whenever the time nears its end. */
export function rulerMinutes(seconds: number): number {
  return Math.max(5, Math.ceil((seconds + 1) / 60));
}

/** The local time of day: "14:32". */
export function timeOfDay(at: Date): string {
  return clock(at.getHours() * 60 + at.getMinutes());
}
