import { html, type TemplateResult } from 'lit';
import type { Question } from './contract.js';

/** What somebody has chosen on a question, and how to say that they chose otherwise. */
export interface Answering {
  index: number;
  chosen: number[];
  /** An order or a pair that is not complete, and therefore not an answer yet. */
  draft: number[];
  locked: boolean;
  answer: (chosen: number[]) => void;
  keep: (draft: number[]) => void;
}

export function body(question: Question, now: Answering): TemplateResult {
  switch (question.kind) {
    case 'one':
      return choices(question, now, 'radio');
    case 'many':
      return choices(question, now, 'checkbox');
    case 'pair':
      return pair(question, now);
    case 'order':
      return order(question, now);
  }
}

export function hint(question: Question): string {
  switch (question.kind) {
    case 'one':
      return 'Choose one.';
    case 'many':
      return 'Choose all that are right. It counts only if all of them, and no other, are chosen.';
    case 'pair':
      return 'Choose the best and the worst. It counts only if both are right.';
    case 'order':
      return 'Put them in order, the first on top. It counts only if every place is right.';
  }
}

function choices(question: Question, now: Answering, type: 'radio' | 'checkbox'): TemplateResult {
  return html`${question.options.map((text, place) => {
    const on = now.chosen.includes(place);
    return html`<label class="exam-choice ${on ? 'on' : ''}">
      <input
        type=${type}
        name="q${now.index}"
        data-place=${place}
        .checked=${on}
        ?disabled=${now.locked}
        @change=${(change: Event) => {
          const checked = (change.target as HTMLInputElement).checked;
          const rest = now.chosen.filter((one) => one !== place);
          now.answer(type === 'radio' ? [place] : checked ? [...rest, place].sort((a, b) => a - b) : rest);
        }}
      />
      <span class="exam-key" aria-hidden="true">${place + 1}</span><span class="grow">${text}</span>
    </label>`;
  })}`;
}

function pair(question: Question, now: Answering): TemplateResult {
  const [best = -1, worst = -1] = now.draft.length > 0 ? now.draft : now.chosen;
  const set = (nextBest: number, nextWorst: number): void =>
    nextBest >= 0 && nextWorst >= 0 ? now.answer([nextBest, nextWorst]) : now.keep([nextBest, nextWorst]);
  return html`<div class="exam-pair-head" aria-hidden="true"><span></span><span>Best</span><span>Worst</span></div>
    ${question.options.map(
      (text, place) => html`<div class="exam-pair ${place === best || place === worst ? 'on' : ''}">
        <span>${text}</span>
        <label>
          <input type="radio" name="q${now.index}-best" data-place=${place} aria-label="Best: ${text}" .checked=${place === best} ?disabled=${now.locked}
            @change=${() => set(place, worst === place ? -1 : worst)} />
          <span class="exam-small">Best</span>
        </label>
        <label>
          <input type="radio" name="q${now.index}-worst" data-place=${place} aria-label="Worst: ${text}" .checked=${place === worst} ?disabled=${now.locked}
            @change=${() => set(best === place ? -1 : best, place)} />
          <span class="exam-small">Worst</span>
        </label>
      </div>`,
    )}`;
}

function order(question: Question, now: Answering): TemplateResult {
  const answered = now.chosen.length > 0;
  const places = answered ? now.chosen : question.options.map((_, place) => place);
  const move = (from: number, to: number): void => {
    const next = [...places];
    next.splice(to, 0, ...next.splice(from, 1));
    now.answer(next);
  };
  return html`<ol class="exam-order">
      ${places.map(
        (place, at) => html`<li>
          <span class="exam-key" aria-hidden="true">${at + 1}</span>
          <span class="grow">${question.options[place]}</span>
          <button class="btn sm" type="button" aria-label="Up: ${question.options[place]}" ?disabled=${now.locked || at === 0} @click=${() => move(at, at - 1)}>↑</button>
          <button class="btn sm" type="button" aria-label="Down: ${question.options[place]}" ?disabled=${now.locked || at === places.length - 1}
            @click=${() => move(at, at + 1)}>↓</button>
        </li>`,
      )}
    </ol>
    ${answered
      ? html``
      : html`<button class="btn" type="button" ?disabled=${now.locked} @click=${() => now.answer([...places])}>This order is right</button>`}`;
}
