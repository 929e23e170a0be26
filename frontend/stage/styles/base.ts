import { css } from 'lit';

/** Ground, type, buttons, bar. The tokens come from the page; the fallbacks keep the room whole without it. */
export const base = css`
  :host {
    color-scheme: dark;
    --stage: var(--tp-stage, #0b1413);
    --stage-2: var(--tp-stage-2, #14201f);
    --stage-3: var(--tp-stage-3, #1e2d2b);
    --stage-line: var(--tp-stage-line, #314340);
    --stage-edge: #5f7470;
    --stage-ink: var(--tp-stage-ink, #eef3f1);
    --stage-ink-2: var(--tp-stage-ink-2, #afbebb);
    --surface: #131e1d;
    --sunken: #0f1918;
    --raised: #1a2726;
    --line: #2a3937;
    --edge: #72827f;
    --ink: #e9efed;
    --ink-2: #b1bfbc;
    --ink-3: #93a29f;
    --petrol: #79c3d0;
    --on-petrol: #05262d;
    --lamp: var(--tp-lamp, #f0b24a);
    --sans: var(--tp-sans, 'Atkinson Hyperlegible Next', system-ui, sans-serif);
    --serif: var(--tp-serif, 'Source Serif 4', Georgia, serif);
    --mono: var(--tp-mono, 'Atkinson Hyperlegible Mono', ui-monospace, monospace);
    --ease: cubic-bezier(0.2, 0.7, 0.2, 1);
    --quick: 120ms;
    --calm: 240ms;
    display: block;
    min-block-size: 100dvh;
    background: var(--stage);
    color: var(--stage-ink);
    font: 400 0.9375rem/1.47 var(--sans);
    font-optical-sizing: auto;
    -webkit-font-smoothing: antialiased;
  }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, p, ol, ul, dl, dd, fieldset, legend { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  ol, ul { list-style: none; }
  button, textarea, input { font: inherit; color: inherit; }
  button { cursor: pointer; }
  :focus-visible { outline: 2px solid var(--stage-ink); outline-offset: 2px; box-shadow: 0 0 0 6px color-mix(in srgb, var(--lamp) 75%, transparent); }
  h1:focus-visible, h2:focus-visible { border-radius: 4px; outline-offset: 4px; box-shadow: 0 0 0 8px color-mix(in srgb, var(--lamp) 60%, transparent); }
  .ic { flex: none; }
  .vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .meta { font-size: 0.8125rem; line-height: 1.45; color: var(--ink-3); }
  .time { font: 500 0.8125rem/1.5 var(--mono); color: var(--ink-3); }
  /* Set apart by colour and brackets: an italic would be one more font to fetch for a word or two. */
  em { font-style: normal; color: #b9c6c3; font-size: 0.92em; }
  .link { display: inline-flex; align-items: center; gap: 7px; min-block-size: 44px; padding: 0; border: 0; background: none; color: var(--petrol); font-size: 0.8125rem; font-weight: 560; text-align: start; }
  .link:hover { text-decoration: underline; text-underline-offset: 0.2em; }

  .btn { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-block-size: 46px; padding: 6px 20px; border-radius: 9px; border: 1px solid var(--edge); background: var(--raised); color: var(--ink); font-weight: 600; text-align: center; transition: background var(--quick) var(--ease); }
  .btn:hover { background: var(--stage-3); }
  .btn.lg { min-block-size: 48px; font-size: 1.0625rem; }
  .btn.primary { background: var(--petrol); border-color: var(--petrol); color: var(--on-petrol); }
  .btn.primary:hover { background: #a5dae3; border-color: #a5dae3; }
  .btn:disabled { opacity: 0.55; cursor: default; }

  .stage { min-block-size: 100dvh; display: flex; flex-direction: column; }
  .stage > main { flex: 1; min-block-size: 0; }
  .waiting { display: grid; place-items: center; min-block-size: 100dvh; color: var(--stage-ink-2); }

  .bar { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: 16px; min-block-size: 56px; padding: 5px 14px 5px 18px; }
  .bar .start, .bar .end { display: flex; align-items: center; gap: 10px; min-inline-size: 0; }
  .bar .start { gap: 14px; }
  .bar .end { justify-content: flex-end; }
  .bar h1 { font: 560 1.125rem/1.2 var(--serif); overflow: hidden; text-overflow: ellipsis; }
  .which { color: var(--stage-ink-2); font-size: 0.8125rem; white-space: nowrap; }
  .clock { display: flex; align-items: baseline; gap: 9px; font: 600 1.375rem/1 var(--sans); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .clock small { font: 400 0.8125rem/1 var(--sans); color: var(--stage-ink-2); }
  .pillbtn { display: inline-flex; flex: none; align-items: center; gap: 8px; min-block-size: 44px; padding: 0 14px; border-radius: 999px; border: 1px solid var(--stage-line); background: transparent; color: var(--stage-ink); font-weight: 560; white-space: nowrap; transition: background var(--quick) var(--ease); }
  .pillbtn:hover { background: var(--stage-2); border-color: var(--stage-edge); }
  .pillbtn[aria-pressed='true'] { background: var(--stage-3); border-color: var(--edge); }
  .pillbtn.support { background: #33280f; border-color: #6b5222; color: #f3c878; }
  .pillbtn.support:hover { background: #413316; }
  kbd { font: 560 12px/1 var(--mono); padding: 3px 6px; border: 1px solid var(--stage-line); border-block-end-width: 2px; border-radius: 5px; }

  .news { margin: 0 14px 10px; padding: 9px 14px; border-radius: 9px; font-size: 0.875rem; }
  .draft-banner { padding: 0 18px 8px; font-size: 0.8125rem; line-height: 1.4; color: #f3c878; text-align: center; }
  .news { background: var(--stage-2); border: 1px solid var(--stage-line); }

  /* The real line: paper in daylight, so that nobody takes it for the evening of the story. */
  .real { color-scheme: light; display: flex; align-items: center; gap: 14px; padding: 12px 20px; background: #fdf3df; color: #12201f; border-block: 3px solid var(--lamp); }
  .real p { flex: 1; }
  .real b { display: block; }
  .real .btn { background: #fff; color: #12201f; border-color: #778784; }

  .notice { pointer-events: none; position: fixed; inset-block-end: 20px; inset-inline: 20px; margin-inline: auto; inline-size: fit-content; max-inline-size: 560px; padding: 12px 18px; border-radius: 9px; background: #eef3f1; color: #12201f; z-index: 5; box-shadow: 0 12px 32px -12px rgb(0 0 0 / 0.6); }

  /* The ways out stay in sight, however long the text form grows. */
  .stage.text .bar { position: sticky; inset-block-start: 0; z-index: 4; background: var(--stage); }
  @media (max-width: 1320px) { .which, .bar kbd { display: none; } .bar { grid-template-columns: minmax(0, 1fr) auto auto; } .bar h1 { white-space: nowrap; } }
  @media (max-width: 1023px) {
    .bar { display: flex; padding-inline: 12px; gap: 8px; position: sticky; inset-block-start: 0; z-index: 4; background: var(--stage); }
    .bar .clock { order: 1; margin-inline-end: auto; }
    .bar .start { flex: none; }
    .bar h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .bar .end { order: 2; }
  }
  @media (max-width: 720px) {
    .text-switch { display: none; }
    .pillbtn:not(.support) { padding: 0; inline-size: 44px; justify-content: center; }
    .pillbtn:not(.support) span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .clock { font-size: 1.25rem; gap: 7px; }
  }
  @media (max-width: 480px) {
    .clock small { display: none; }
    .clock.days { font-size: 1rem; }
    .real { padding: 10px 14px; gap: 10px; font-size: 0.875rem; }
    .pillbtn.support { padding-inline: 12px; }
  }
  @media (max-width: 359px) {
    .bar { gap: 5px; padding-inline: 8px; }
    .bar .end { gap: 5px; }
    .clock, .clock.days { font-size: 0.9375rem; }
    .pillbtn.support { padding: 0; inline-size: 44px; justify-content: center; }
    .pillbtn.support span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  @media (prefers-reduced-motion: reduce) { :host { --quick: 0ms; --calm: 0ms; } }
`;
