import { css } from 'lit';

/** The picture of the call: room, person, light, and what lies over it. */
export const picture = css`
  .video { position: relative; border-radius: 14px; overflow: hidden; background: #000; min-block-size: 0; isolation: isolate; }
  .room { position: absolute; inset: 0; overflow: hidden; background: #232c2c; }
  .backdrop { position: absolute; inset: -3%; transform: rotate(-1.4deg) scale(1.03); }
  .unseen .backdrop { inset: 0; transform: none; }
  .backdrop svg { display: block; inline-size: 100%; block-size: 100%; }
  .subject { position: absolute; inset-block-end: 9%; left: 54%; block-size: 78%; aspect-ratio: 1; transform: translateX(-50%) rotate(-1.4deg); transform-origin: 50% 100%; }
  .breath { block-size: 100%; transform-origin: 50% 100%; animation: breathe 5.6s ease-in-out infinite; }
  .subject svg, .self svg { display: block; inline-size: 100%; block-size: 100%; overflow: visible; }
  .shade { mix-blend-mode: multiply; }
  .warm { mix-blend-mode: soft-light; }
  .face { opacity: 0; transition: opacity var(--calm) var(--ease); }
  [data-face='calm'] .face-calm, [data-face='smile'] .face-smile, [data-face='tired'] .face-tired, [data-face='solemn'] .face-solemn,
  [data-face='serious'] .face-serious, [data-face='blank'] .face-blank, [data-face='eyesClosed'] .face-eyesClosed { opacity: 1; }
  .lids { opacity: 0; }
  .subject:not([data-face='eyesClosed']) .lids { animation: lids 6.4s linear infinite; }
  .subject .face:not(.face-eyesClosed) .eyes { animation: eyes 6.4s linear infinite; }
  @keyframes breathe { 50% { transform: scale(1.004, 1.011); } }
  @keyframes eyes { 0%, 61.9%, 64.2%, 93.9%, 96.2%, 100% { opacity: 1; } 62%, 64.1%, 94%, 96.1% { opacity: 0; } }
  @keyframes lids { 0%, 61.9%, 64.2%, 93.9%, 96.2%, 100% { opacity: 0; } 62%, 64.1%, 94%, 96.1% { opacity: 1; } }
  .vignette { position: absolute; inset: 0; background: radial-gradient(ellipse at 45% 42%, transparent 55%, rgb(6 12 12 / 0.5) 100%), linear-gradient(to top, rgb(6 12 12 / 0.66), transparent 34%); }

  /* A bad line: the picture holds still, or moves in few steps. Words beside it say so. */
  .frozen .room { filter: saturate(0.72) contrast(0.96); }
  .frozen .breath, .frozen .eyes, .frozen .lids { animation-play-state: paused; }
  .stutter .breath { animation-timing-function: steps(2, jump-none); animation-duration: 3.2s; }

  .pill { display: inline-flex; align-items: center; gap: 8px; padding: 6px 12px; border-radius: 999px; background: rgb(8 15 14 / 0.8); color: var(--stage-ink); font-size: 0.8125rem; line-height: 1.4; }
  .pill.name, .pill.conn { position: absolute; inset-block-start: 14px; }
  .pill.name { inset-inline-start: 16px; font-weight: 580; }
  .pill.conn { inset-inline-end: 16px; }
  .disturbances { position: absolute; inset-block-start: 56px; inset-inline-end: 16px; display: grid; justify-items: end; gap: 8px; }
  .signal { display: inline-flex; gap: 2.5px; align-items: flex-end; block-size: 13px; color: var(--lamp); }
  .signal i { inline-size: 3.5px; border-radius: 1px; background: currentColor; opacity: 0.32; }
  .signal i.on { opacity: 1; }
  .signal i:nth-child(1) { block-size: 5px; }
  .signal i:nth-child(2) { block-size: 8px; }
  .signal i:nth-child(3) { block-size: 10.5px; }
  .signal i:nth-child(4) { block-size: 13px; }

  .caption { position: absolute; inset-block-end: 24px; left: 50%; transform: translateX(-50%); inline-size: min(620px, 64%); padding: 12px 22px 14px; border-radius: 12px; background: rgb(7 13 12 / 0.88); display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 10px; animation: rise var(--calm) var(--ease); }
  .caption > p:only-child { grid-column: 1 / -1; }
  .caption p { font: 420 1.375rem/1.4 var(--serif); text-align: center; text-wrap: balance; overflow-wrap: anywhere; }
  .caption.long p { font-size: 1.1875rem; }
  .caption p b { font: 620 0.8125rem/1.4 var(--sans); color: var(--stage-ink-2); display: block; }
  .caption em { color: #c9d4d1; font-size: 0.86em; }
  .skip { display: inline-flex; align-items: center; gap: 6px; min-block-size: 44px; padding: 0 14px; border: 0; border-radius: 9px; background: transparent; color: var(--stage-ink-2); font-size: 0.8125rem; font-weight: 560; margin-inline-end: -12px; }
  .skip:hover { color: var(--stage-ink); background: rgb(255 255 255 / 0.06); }
  @keyframes rise { from { opacity: 0; } }

  .self { position: absolute; inset-inline-end: 16px; inset-block-end: 24px; inline-size: 132px; block-size: 92px; border-radius: 10px; overflow: hidden; background: linear-gradient(160deg, #6f8783, #2c3f3f); border: 1px solid rgb(255 255 255 / 0.24); }
  .self svg { position: absolute; inline-size: 92px; block-size: 92px; left: 22px; bottom: -4px; }
  .self span { position: absolute; inset-inline-start: 8px; inset-block-end: 5px; font-size: 0.8125rem; text-shadow: 0 1px 2px #000, 0 0 4px #000; }

  @media (max-width: 1180px) and (min-width: 1024px) { .caption { left: 40%; } .self { inline-size: 104px; } .self svg { left: 8px; } }
  @media (max-width: 1023px) {
    .video { border-radius: 0; }
    .caption { inset-block-end: 26px; inline-size: calc(100% - 24px); padding: 9px 14px 11px; }
    .caption p { font-size: 1.125rem; }
    .caption.long p { font-size: 1.0625rem; }
    .subject { block-size: 77%; inset-block-end: 22%; left: 56%; }
    .self { display: none; }
    .pill.name { inset-inline-start: 12px; }
    .pill.conn { inset-inline-end: 12px; }
    .disturbances { inset-inline: 12px auto; justify-items: start; }
  }
  @media (prefers-reduced-motion: reduce) { .breath, .eyes, .lids, .caption { animation: none !important; } }
`;
