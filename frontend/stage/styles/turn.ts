import { css } from 'lit';

/** The transcript and the person's turn. */
export const turn = css`
  .log { display: grid; gap: 12px; }
  .entry { display: grid; grid-template-columns: minmax(48px, max-content) minmax(0, 1fr); gap: 12px; }
  .entry .time { padding-block-start: 1px; }
  .entry b { display: block; font: 620 0.8125rem/1.45 var(--sans); color: var(--ink); }
  .entry p { font: 400 1rem/1.45 var(--serif); overflow-wrap: anywhere; }
  .entry.you p, .entry.own p { color: var(--ink-2); }
  .entry.quiet p { font: 400 0.875rem/1.5 var(--sans); color: var(--ink-2); }
  .said { display: grid; gap: 6px; }
  .said .link { margin-block: -8px -2px; }

  .turn-title { font: 640 1.0625rem/1.35 var(--sans); color: var(--ink); text-wrap: balance; }
  .turn { display: grid; gap: 14px; }
  .turn > .own { display: grid; gap: 8px; }
  @media (min-width: 1024px) { .call .turn:has(> .own:only-child) { flex: 1; } .call .turn > .own:only-child { grid-template-rows: auto minmax(132px, 300px) auto; align-content: start; } .call .own:only-child textarea { resize: none; } }
  textarea { inline-size: 100%; min-block-size: 132px; padding: 11px 14px; border: 1px solid var(--edge); border-radius: 9px; background: var(--raised); color: var(--ink); font: 430 1.0625rem/1.5 var(--serif); resize: vertical; field-sizing: content; max-block-size: 46dvh; }
  textarea[aria-invalid='true'] { border-color: #f29a82; }
  @media (max-width: 720px) { textarea { min-block-size: 112px; } }
  .complaint { color: #f29a82; font-weight: 560; }
  .under { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; }
  .under > span:first-child { flex: 1 1 220px; }
  .saved { display: inline-flex; gap: 6px; align-items: center; color: var(--ink-2); min-block-size: 1.45em; white-space: nowrap; }
  .locked { border: 1px solid var(--line); background: var(--sunken); border-radius: 9px; padding: 12px 14px 13px; }
  .locked .lab { display: flex; gap: 7px; align-items: center; font-size: 0.8125rem; color: var(--ink-3); font-weight: 560; }
  .locked p { font: 430 1.0625rem/1.5 var(--serif); margin-block-start: 5px; overflow-wrap: anywhere; white-space: pre-line; }
  .lines { display: grid; gap: 8px; }
  .lines > .meta { margin-block: -6px 2px; }
  .lines legend { margin-block-end: 8px; }
  .choice { position: relative; display: flex; gap: 12px; align-items: flex-start; min-block-size: 48px; padding: 11px 13px; border: 1px solid var(--edge); border-radius: 9px; background: var(--raised); cursor: pointer; transition: background var(--quick) var(--ease); }
  .choice:hover { background: var(--stage-3); }
  .choice input { position: absolute; inset: 0; opacity: 0; margin: 0; inline-size: 100%; block-size: 100%; cursor: pointer; }
  .choice .dot { inline-size: 18px; block-size: 18px; flex: none; margin-block-start: 3px; border-radius: 50%; border: 1.5px solid var(--edge); background: var(--raised); }
  .choice .words { font: 420 1.0313rem/1.42 var(--serif); overflow-wrap: anywhere; }
  .choice:has(:checked) { border-color: var(--petrol); box-shadow: inset 0 0 0 1px var(--petrol); }
  .choice:has(:checked) .dot { border: 5.5px solid var(--petrol); }
  .choice:has(:focus-visible) { outline: 2px solid var(--stage-ink); outline-offset: 2px; box-shadow: 0 0 0 6px color-mix(in srgb, var(--lamp) 75%, transparent); }
  .choice:has(:checked:focus-visible) { box-shadow: inset 0 0 0 1px var(--petrol), 0 0 0 6px color-mix(in srgb, var(--lamp) 75%, transparent); }
  @media (forced-colors: active) { .choice:has(:checked) { outline: 3px solid Highlight; } .choice:has(:checked) .dot { background: Highlight; } }
`;
