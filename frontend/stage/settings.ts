/** What a person prefers in the room, kept in this browser. Where nothing may be kept, the preference lasts as long as the page. */
const held = new Map<string, string>();

export function read(name: 'text-only' | 'voice' | 'keys'): string | null {
  try {
    return localStorage.getItem(`tp-stage/${name}`);
  } catch {
    return held.get(name) ?? null;
  }
}

export function write(name: 'text-only' | 'voice' | 'keys', value: string): void {
  try {
    localStorage.setItem(`tp-stage/${name}`, value);
  } catch {
    held.set(name, value);
  }
}
