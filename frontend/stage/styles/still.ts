import { css } from 'lit';

/** The still screens: the dropped line, pause, end, sheets, reading, and the page put away. */
export const still = css`
  .dead { padding: 8px 40px 18px; display: grid; grid-template-rows: minmax(0, 1fr) auto; gap: 18px; inline-size: 100%; max-inline-size: 1520px; margin-inline: auto; }
  .mid { display: grid; place-items: center; min-inline-size: 0; padding-block: 12px; }
  .dropped { display: grid; justify-items: center; min-inline-size: 0; inline-size: 100%; }
  .left-msg { display: flex; gap: 12px; align-items: center; color: var(--stage-ink-2); font: 400 1.375rem/1.3 var(--serif); text-align: start; }
  .big { font: 300 clamp(5rem, 22vmin, 9.5rem)/1 var(--sans); letter-spacing: -0.025em; font-variant-numeric: tabular-nums; margin-block: 18px 2px; }
  .since { color: var(--stage-ink-2); font-size: 1.0625rem; }
  .ruler { position: relative; inline-size: min(760px, 100% - 72px); block-size: 34px; margin-block-start: 28px; border-block-start: 2px solid var(--stage-line); }
  .ruler .done { position: absolute; inset-block-start: -4px; inset-inline-start: 0; block-size: 6px; min-inline-size: 3px; border-radius: 3px; background: var(--lamp); transition: inline-size 600ms var(--ease); }
  .ruler span { position: absolute; inset-block-start: 9px; font: 500 0.8125rem/1 var(--mono); color: var(--stage-ink-2); inline-size: 0; display: flex; justify-content: center; white-space: nowrap; }
  .ruler span::before { content: ''; position: absolute; inset-block-start: -16px; block-size: 12px; border-inline-start: 2px solid var(--stage-edge); }
  .ruler b { font-weight: 500; } .ruler b i { font-style: normal; position: absolute; margin-inline-start: 0.6ch; }
  .did { display: grid; gap: 5px; margin-block-start: 8px; max-block-size: 148px; overflow: auto; max-inline-size: min(760px, 100%); padding: 4px 8px; border-radius: 6px; scrollbar-width: thin; scrollbar-color: var(--stage-edge) transparent; }
  .did li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 12px; }
  .did .time, .did .dim { color: var(--stage-ink-2); }
  .did q { font: 420 1.0313rem/1.45 var(--serif); }
  .switches { display: none; justify-content: center; flex-wrap: wrap; gap: 10px; }
  @media (max-width: 720px) { .switches { display: flex; } }
  .any-order { text-align: center; color: var(--stage-ink-2); }
  .dead .side.inline { inline-size: min(720px, 100%); margin-inline: auto; overflow: visible; }
  .dead .side.inline .turn { padding: 18px 24px; }
  .with-paper .mid { grid-template-columns: minmax(0, 1fr) minmax(280px, 420px); gap: 40px; }
  .with-paper .paper { max-block-size: 420px; inline-size: 100%; animation: lay var(--calm) var(--ease); }
  .with-paper .big { font-size: clamp(4.5rem, 12vmin, 7rem); }
  @media (max-width: 1023px) { .dead { padding-inline: 20px; } .with-paper .mid { grid-template-columns: minmax(0, 1fr); gap: 20px; } }
  @media (max-width: 720px) { .dead { padding-inline: 16px; } .mid { padding-block: 20px 8px; } .left-msg { font-size: 1.1875rem; } .ruler { margin-block-start: 22px; } .did { max-block-size: none; } }

  .still { display: grid; place-items: center; padding: 24px 16px; }
  .still .card { display: grid; gap: 14px; justify-items: start; inline-size: min(520px, 100%); }
  .still .card > .ic { color: var(--stage-ink-2); }
  .still .card.wide { inline-size: min(680px, 100%); }
  .still h2 { font: 560 2.125rem/1.18 var(--serif); letter-spacing: -0.012em; text-wrap: balance; }
  .still p { font: 400 1.1875rem/1.5 var(--serif); color: var(--stage-ink-2); }
  .still .prose { color: var(--stage-ink); }
  .still .steps { margin-block-start: 10px; }
  .whole { inline-size: 100%; margin-block-start: 18px; border-block-start: 1px solid var(--stage-line); }
  .whole summary { min-block-size: 48px; display: list-item; padding-block: 13px; cursor: pointer; color: var(--petrol); font-weight: 560; }
  .whole .entry p { font-size: 1rem; }

  dialog { color-scheme: dark; inline-size: min(560px, 100vw - 24px); max-block-size: min(760px, 100dvh - 24px); padding: 8px 24px 24px; border: 1px solid var(--stage-line); border-radius: 14px; background: var(--surface); color: var(--ink); box-shadow: 0 32px 80px -24px rgb(0 0 0 / 0.8); overflow: auto; }
  dialog::backdrop { background: rgb(4 9 9 / 0.72); }
  dialog .sheet-head { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-block: 10px 4px; position: sticky; inset-block-start: -8px; background: var(--surface); z-index: 1; }
  dialog h2 { font: 560 1.375rem/1.25 var(--serif); }
  dialog > div, dialog > form { display: grid; gap: 12px; }
  dialog .prose { font: 400 1.1875rem/1.5 var(--serif); }
  dialog .steps { margin-block-start: 8px; }
  dialog .foot { padding: 13px 0 0; }
  dialog dl > div { padding-block: 11px; border-block-end: 1px solid var(--line); }
  dialog dt { font-size: 0.875rem; color: var(--ink-2); }
  dialog dd { font: 430 1.1875rem/1.4 var(--serif); overflow-wrap: anywhere; }
  dialog dd small { display: block; font: 400 0.8125rem/1.4 var(--sans); color: var(--ink-3); }
  dialog .acts { grid-template-columns: minmax(0, 1fr); gap: 16px; }
  .round { display: grid; place-items: center; inline-size: 44px; block-size: 44px; border-radius: 50%; border: 1px solid transparent; background: transparent; }
  .round:hover { background: var(--stage-3); }

  .reading { inline-size: min(720px, 100%); margin-inline: auto; padding: 20px 20px 64px; display: grid; gap: 28px; align-content: start; }
  .reading > section > h2 { font: 640 1.0625rem/1.35 var(--sans); margin-block-end: 8px; }
  .reading .scene p:not(.meta) { font: 400 1.1875rem/1.55 var(--serif); }
  .reading .entry p { font-size: 1.125rem; line-height: 1.5; }
  .reading .entry.quiet p { font-size: 0.9375rem; }
  .reading .entry[data-fresh] { border-inline-start: 3px solid var(--lamp); padding-inline-start: 12px; margin-inline-start: -15px; }
  .reading .side { border: 1px solid var(--stage-line); margin: 0; border-radius: 14px; overflow: visible; }
  .reading .side .turn { padding: 20px 24px; }
  .reading .acts { grid-template-columns: repeat(2, minmax(0, 1fr)); margin-block-start: 12px; }
  @media (max-width: 720px) { .reading .acts { grid-template-columns: minmax(0, 1fr); } .reading .side .turn { padding: 18px; } .entry { grid-template-columns: minmax(44px, max-content) minmax(0, 1fr); gap: 10px; } }

  .neutral { position: fixed; inset: 0; z-index: 10; display: grid; place-items: center; padding: 24px; background: light-dark(#e9efed, #0c1514); color: light-dark(#455553, #b1bfbc); color-scheme: light dark; text-align: center; }
  .neutral h1 { font: inherit; }
  .neutral div { display: grid; gap: 16px; justify-items: center; }
  .neutral .btn { background: light-dark(#fff, #1a2726); color: light-dark(#12201f, #e9efed); border-color: light-dark(#778784, #72827f); }
  .neutral :focus-visible { outline-color: light-dark(#12201f, #e9efed); }
`;
