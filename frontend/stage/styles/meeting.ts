import { css } from 'lit';

/** The other ways to meet: a call without a picture, and words in writing. */
export const meeting = css`
  .caller .initial { font-size: 1.25rem; background: #2c4b4b; }
  .on-line { position: absolute; inset-block: 0 22%; inset-inline: 0; display: grid; align-content: center; justify-items: center; gap: 8px; text-align: center; }
  .on-line .caller { position: relative; display: flex; gap: 14px; border-radius: 50%; box-shadow: 0 0 0 10px rgb(238 243 241 / 0.07), 0 0 0 24px rgb(238 243 241 / 0.04); margin-block-end: 22px; }
  .on-line .caller .initial { font-size: 3.25rem; }
  .on-line .who { font: 560 1.75rem/1.2 var(--serif); }
  .on-line .how { display: flex; gap: 14px; color: var(--stage-ink-2); font-size: 1.0625rem; font-variant-numeric: tabular-nums; }
  .on-line .extra { display: inline-flex; gap: 6px; align-items: center; }
  .on-line.ringing .caller { animation: pulse 1.8s ease-out infinite; }
  @keyframes pulse { from { box-shadow: 0 0 0 0 rgb(240 178 74 / 0.5), 0 0 0 0 rgb(240 178 74 / 0.3); } to { box-shadow: 0 0 0 30px rgb(240 178 74 / 0), 0 0 0 60px rgb(240 178 74 / 0); } }
  .on-line.ringing .wave { visibility: hidden; }
  .wave { display: flex; gap: 5px; align-items: center; block-size: 34px; margin-block-start: 8px; opacity: 0.35; }
  .wave i { inline-size: 4px; block-size: 6px; border-radius: 2px; background: var(--lamp); }
  .speaking .wave { opacity: 1; } .speaking .wave i { animation: wave 1.1s ease-in-out infinite; }
  .wave i:nth-child(3n) { animation-delay: -0.35s !important; } .wave i:nth-child(3n + 1) { animation-delay: -0.7s !important; } .wave i:nth-child(even) { animation-duration: 0.8s !important; }
  @keyframes wave { 50% { block-size: 30px; } }
  .tunnel .wave i, .no_sound .wave i { animation: none !important; block-size: 3px; }

  .written { grid-area: video; position: relative; display: flex; flex-direction: column; min-block-size: 0; border-radius: 14px; overflow: hidden; background: var(--stage-2); border: 1px solid var(--stage-line); }
  .written > header { display: flex; align-items: center; gap: 14px; padding: 12px 18px; border-block-end: 1px solid var(--stage-line); }
  .written > header p { flex: 1; min-inline-size: 0; }
  .written > header b { display: block; font: 560 1.1875rem/1.25 var(--serif); }
  .written > header small { display: block; font-size: 0.8125rem; line-height: 1.4; color: var(--stage-ink-2); }
  .written .pill.conn { position: static; white-space: nowrap; }
  /* Turned round, so that the newest message stays in sight by itself and nobody who reads further up is moved. */
  .written .scroll { flex: 1; display: flex; flex-direction: column-reverse; min-block-size: 0; overflow: auto; padding: 20px clamp(14px, 4%, 44px); scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
  .written .scroll > div { margin-block-end: auto; }
  .written ol { display: flex; flex-direction: column; gap: 10px; }
  .bubble { max-inline-size: min(34rem, 84%); padding: 9px 14px 10px; border-radius: 16px; background: var(--stage-3); display: grid; grid-template-columns: 1fr auto; column-gap: 14px; align-items: baseline; }
  .bubble b { font: 600 0.8125rem/1.5 var(--sans); color: var(--stage-ink-2); }
  .bubble .time { grid-area: 1 / 2; color: var(--stage-ink-2); }
  .bubble p { grid-column: 1 / -1; font: 420 1.125rem/1.45 var(--serif); overflow-wrap: anywhere; white-space: pre-line; }
  .bubble.theirs { align-self: flex-start; border-start-start-radius: 4px; }
  .bubble.mine { align-self: flex-end; background: #14424b; border-start-end-radius: 4px; }
  .bubble.own { background: transparent; border: 1px dashed #5f8f98; }
  .bubble.fresh { animation: come var(--calm) var(--ease); }
  @keyframes come { from { opacity: 0; translate: 0 10px; } }
  .late { grid-column: 1 / -1; display: flex; gap: 6px; align-items: center; font-size: 0.8125rem; color: #f3c878; margin-block-start: 4px; }
  .event { align-self: center; max-inline-size: 36rem; text-align: center; font-size: 0.875rem; line-height: 1.45; color: var(--stage-ink-2); padding-block: 4px; }
  .event .time { color: var(--stage-ink-2); margin-inline-start: 6px; }
  .day { align-self: stretch; display: flex; align-items: center; gap: 14px; margin-block: 14px 4px; color: #f3c878; font: 560 1rem/1.3 var(--serif); }
  .day::before, .day::after { content: ''; flex: 1; border-block-start: 1px solid var(--stage-line); }
  .thread .bubble { max-inline-size: min(42rem, 100%); inline-size: 100%; padding: 14px 18px 16px; border-radius: 10px; }
  .thread .bubble.mine { inline-size: calc(100% - 44px); }
  .thread .bubble.theirs { inline-size: calc(100% - 44px); }
  .typing-row { display: flex; align-items: center; gap: 12px; margin-block-start: 12px; min-block-size: 44px; }
  .typing, .stopped { display: inline-flex; align-items: center; gap: 10px; font-size: 0.875rem; color: var(--stage-ink-2); }
  .stopped { margin-block-start: 12px; min-block-size: 44px; }
  .typing .dots { display: inline-flex; gap: 5px; padding: 12px 14px; border-radius: 16px 16px 16px 4px; background: var(--stage-3); }
  .dots i { inline-size: 8px; block-size: 8px; }
  .written .disturbances { position: static; justify-items: start; display: flex; flex-wrap: wrap; padding: 8px 18px 12px; border-block-start: 1px solid var(--stage-line); }
  .written .disturbances .pill { background: var(--stage-3); }
  .written .paper { position: absolute; inset-inline-start: 24px; inset-block: 76px 24px; inline-size: min(440px, calc(100% - 48px)); block-size: fit-content; max-block-size: calc(100% - 100px); z-index: 2; animation: lay var(--calm) var(--ease); }

  .switch { display: flex; align-items: center; justify-content: space-between; gap: 16px; inline-size: 100%; min-block-size: 56px; padding: 8px 0; border: 0; border-block-end: 1px solid var(--line); background: none; text-align: start; }
  .switch b { display: block; } .switch small { font-size: 0.8125rem; color: var(--ink-2); }
  .switch i { flex: none; inline-size: 46px; block-size: 26px; border-radius: 13px; border: 2px solid var(--edge); position: relative; transition: background var(--quick) var(--ease); }
  .switch i::after { content: ''; position: absolute; inset-block: 3px; inset-inline-start: 3px; inline-size: 16px; border-radius: 50%; background: var(--edge); transition: translate var(--quick) var(--ease); }
  .switch[aria-checked='true'] i { background: var(--petrol); border-color: var(--petrol); }
  .switch[aria-checked='true'] i::after { translate: 20px 0; background: var(--on-petrol); }
  .keys { border-collapse: collapse; inline-size: 100%; }
  .keys th { text-align: start; padding: 7px 16px 7px 0; inline-size: 1%; white-space: nowrap; }
  .keys.off tr:not(:last-child) { opacity: 0.55; text-decoration: line-through; text-decoration-color: var(--edge); }
  dialog kbd { display: inline-block; }

  @media (max-width: 1023px) {
    .written { border-radius: 0; border-inline: 0; block-size: min(430px, 56dvh); }
    .call.by-chat, .call.by-thread { grid-template-rows: auto 1fr auto; }
    .written > header { padding: 8px 14px; }
    .written > header small { display: none; }
    .written .scroll { padding: 12px 14px 28px; }
    .bubble p { font-size: 1.0625rem; }
    .thread .bubble.mine, .thread .bubble.theirs { inline-size: 100%; }
    .on-line { inset-block: 102px auto; grid-template-columns: auto auto; justify-content: center; column-gap: 18px; row-gap: 2px; text-align: start; justify-items: start; }
    .on-line .caller { grid-row: 1 / 4; margin: 0; align-self: center; box-shadow: 0 0 0 6px rgb(238 243 241 / 0.07); } .on-line .caller .initial { font-size: 1.75rem; }
    .on-line .who { font-size: 1.25rem; }
    .wave { block-size: 20px; margin: 0; }
    .written .paper { inset: 64px 12px 22px; inline-size: auto; max-block-size: calc(100% - 86px); }
  }
  @media (max-width: 720px) { .pillbtn.settings { display: none; } }
  @media (prefers-reduced-motion: reduce) { .bubble.fresh, .written .paper, .speaking .wave i, .on-line.ringing .caller { animation: none; } .speaking .wave i:nth-child(odd) { block-size: 20px; } }
`;
