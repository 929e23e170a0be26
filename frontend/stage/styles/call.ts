import { css } from 'lit';

/** The call: picture, the person's side, the tools; and the papers that lie on it. */
export const call = css`
  .call { display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 456px; grid-template-areas: 'video side' 'dock side'; gap: 14px; padding: 0 14px 14px; }
  .call > .video { grid-area: video; }
  .call > .side { grid-area: side; }
  .call > .dock { grid-area: dock; }
  @media (min-width: 1024px) {
    .stage.live:not(.text), .stage.lost:has(> .call) { block-size: 100dvh; min-block-size: 620px; }
  }
  @media (max-width: 1279px) and (min-width: 1024px) { .call { grid-template-columns: minmax(0, 1fr) 400px; } }

  .side { background: var(--surface); color: var(--ink); border-radius: 14px; display: flex; flex-direction: column; min-block-size: 0; overflow: hidden; }
  .side .in { padding: 20px 24px; overflow: auto; flex: 1; display: flex; flex-direction: column; gap: 18px; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
  @media (min-width: 1024px) {
    .call .side .in::after { content: ''; position: sticky; inset-block-end: -20px; flex: none; block-size: 24px; margin-block: -18px -20px; background: linear-gradient(transparent, var(--surface)); pointer-events: none; }
  }
  .foot { border-block-start: 1px solid var(--line); padding: 13px 24px; display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: center; justify-content: space-between; }
  .steps { display: flex; flex-wrap: wrap; gap: 10px; }

  .dock { display: flex; gap: 6px; padding: 7px; background: var(--stage-2); border-radius: 14px; border: 1px solid var(--stage-line); min-inline-size: 0; }
  .tool { flex: 1 1 0; min-inline-size: 0; display: grid; justify-items: center; align-content: start; gap: 6px; min-block-size: 60px; padding: 10px 4px 9px; border: 0; border-radius: 9px; background: transparent; color: var(--stage-ink); font-size: 0.8125rem; line-height: 1.2; text-align: center; transition: background var(--quick) var(--ease); }
  .tool span { overflow-wrap: anywhere; }
  .tool:hover { background: var(--stage-3); }
  .tool[aria-disabled='true'] { color: var(--stage-ink-2); }
  .tool[aria-disabled='true'] .ic { opacity: 0.5; }
  .tool.more { display: none; }

  .acts { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 22px; }
  .acts h2, .acts h3 { font: 600 0.8125rem/1.4 var(--sans); color: var(--stage-ink-2); margin-block-end: 9px; }
  .acts ul { display: grid; gap: 8px; }
  .act { display: flex; inline-size: 100%; align-items: center; gap: 14px; min-block-size: 66px; padding: 10px 15px; background: var(--stage-2); border: 1px solid var(--stage-edge); border-radius: 11px; text-align: start; transition: background var(--quick) var(--ease); }
  .act:hover { background: var(--stage-3); }
  .act .ic { color: #9fb3af; }
  .act .what { flex: 1; min-inline-size: 0; overflow-wrap: break-word; }
  .act b { display: block; font-weight: 620; line-height: 1.3; }
  .act small { display: block; font-size: 0.8125rem; line-height: 1.35; color: var(--stage-ink-2); }
  .act .cost { font-size: 0.8125rem; color: var(--stage-ink-2); white-space: nowrap; }
  .act[aria-disabled='true'] { border-style: dashed; background: transparent; cursor: default; }

  .paper { color-scheme: light; background: #fbf8f1; color: #12201f; border-radius: 9px; box-shadow: 0 24px 60px -20px rgb(0 0 0 / 0.75), 0 2px 6px rgb(0 0 0 / 0.3); padding: 16px 22px 20px; overflow: auto; }
  .video .paper { position: absolute; inset-inline-start: 24px; inset-block: 62px 24px; inline-size: min(440px, calc(100% - 48px)); block-size: fit-content; max-block-size: calc(100% - 86px); z-index: 2; animation: lay var(--calm) var(--ease); }
  @keyframes lay { from { opacity: 0; transform: translateY(14px) rotate(-0.6deg); } }
  .paper header { display: flex; align-items: center; justify-content: space-between; gap: 12px; border-block-end: 1px solid #cfc8b6; padding-block-end: 8px; }
  .paper h2 { font: 560 1.1875rem/1.3 var(--serif); }
  .paper :focus-visible { outline-color: #12201f; }
  .put-away { display: inline-flex; align-items: center; gap: 6px; min-block-size: 44px; padding: 0 10px; border: 0; border-radius: 9px; background: transparent; color: #0b5563; font-weight: 600; white-space: nowrap; }
  .put-away:hover { background: #efe8d8; }
  .paper dl > div { padding: 11px 0 10px; border-block-end: 1px solid #e5dece; }
  .paper dl > div:last-child { border: 0; padding-block-end: 0; }
  .paper dt { font-size: 0.8125rem; color: #455553; }
  .paper dd { font: 430 1.0625rem/1.45 var(--serif); overflow-wrap: anywhere; }

  @media (max-width: 1023px) {
    .call { display: grid; grid-template: min(340px, 46dvh) 1fr auto / minmax(0, 1fr); grid-template-areas: 'video' 'side' 'dock'; gap: 0; padding: 0; }
    .side { border-radius: 18px 18px 0 0; margin-block-start: -14px; position: relative; z-index: 1; overflow: visible; }
    .side .in { padding: 12px 18px; gap: 8px; overflow: visible; }
    .foot { padding: 12px 18px 14px; }
    .foot.writing > .meta { display: none; }
    .call .said .link { margin-block: 0; }
    .call .said .log { margin-block: 4px 12px; }
    .dock { position: sticky; inset-block-end: 0; z-index: 3; border-radius: 0; border-width: 1px 0 0; background: var(--sunken); border-color: var(--line); padding: 6px 8px max(10px, env(safe-area-inset-bottom)); }
    .tool:nth-of-type(n + 5):not(.more) { display: none; }
    .dock { gap: 2px; }
    .tool { padding-inline: 0; }
    .tool span { overflow-wrap: anywhere; hyphens: auto; }
    .tool.more { display: grid; }
    .call .said .log:not([data-whole]) { display: none; }
    .acts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .side .paper { animation: lay var(--calm) var(--ease); flex: none; padding: 10px 16px 14px; margin-block: 6px; }
    .foot { position: sticky; inset-block-end: 0; z-index: 2; background: var(--surface); }
  }
  @media (max-width: 1023px) and (max-height: 559px) { .dock { position: static; } }
  /* On an upright phone or tablet the caption, the choice and the button to say it stay in sight together; only the choices scroll. */
  @media (max-width: 1023px) and (min-height: 560px) {
    .stage.live:not(.text):has(> .call) { block-size: 100dvh; }
    .call { grid-template-rows: min(300px, 33dvh) minmax(0, 1fr) auto; }
    /* Two faces and a caption need more height than one. */
    .call:has(> .tiled, > .one-frame) { grid-template-rows: min(360px, 42dvh) minmax(0, 1fr) auto; }
    .call.by-chat, .call.by-thread { grid-template-rows: min(380px, 40dvh) minmax(0, 1fr) auto; }
    .call .side { overflow: hidden; }
    .call .side .in { overflow: auto; overscroll-behavior: contain; }
    .call .foot, .dock { position: static; }
  }
  @media (max-width: 720px) {
    .call .foot { padding-block: 8px; gap: 6px 12px; flex-wrap: nowrap; }
    .call .foot > .meta { flex: 1 1 0; }
    .call .foot:has(.btn + .btn) { flex-wrap: wrap; }
    .call .foot:has(.btn + .btn) > .meta { flex-basis: 100%; }
    .call .foot > .meta .always, .call .foot > .meta br { display: none; }
    .call .foot > .meta:not(:has(.takes)) { display: none; }
    .acts { grid-template-columns: minmax(0, 1fr); gap: 18px; }
    .foot .steps { flex: 1 1 100%; }
    .call .foot .steps { flex: 2 1 auto; flex-wrap: nowrap; }
    .foot .btn { flex: 1 1 auto; }
  }
  @media (max-width: 359px) { .tool:nth-of-type(n + 4):not(.more) { display: none; } }
  .offline .call, .offline .dead, .offline .reading { filter: saturate(0.35); }
  @media (prefers-reduced-motion: reduce) { .video .paper { animation: none; } }
`;
