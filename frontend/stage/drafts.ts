/** Unsent words, kept in this tab's own storage, so that no reload and no broken line takes them. */
const key = (attempt: string, prompt: string) => `tp-stage/${attempt}/${prompt}`;

export function keep(attempt: string, prompt: string, text: string): boolean {
  try {
    sessionStorage.setItem(key(attempt, prompt), text);
    return true;
  } catch {
    return false;
  }
}

export function kept(attempt: string, prompt: string): string | null {
  try {
    return sessionStorage.getItem(key(attempt, prompt));
  } catch {
    return null;
  }
}

export function forget(attempt: string, prompt: string): void {
  try {
    sessionStorage.removeItem(key(attempt, prompt));
  } catch {
    /* nothing was kept */
  }
}
