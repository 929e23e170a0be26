import type { StageChange, StageView } from './contract.js';

/** The whole view, from what the server sent now and what it had sent before. */
export function joined(sent: StageView | StageChange, before: StageView | undefined): StageView {
  if (!('append' in sent)) {
    return sent;
  }
  const { append, lines, ...changed } = sent;
  if (!before) {
    throw new Error('A change came before there was a view to change.');
  }
  return { ...before, ...changed, lines: append ? [...before.lines, ...lines] : lines };
}
