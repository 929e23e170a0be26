import { css } from 'lit';

/** The picture of the call: room, person, light, and what lies over it. */
export const picture = css`
  .video { position: relative; border-radius: 14px; overflow: hidden; background: #101918; min-block-size: 0; isolation: isolate; }
  .frames { position: absolute; inset: 0; isolation: isolate; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 4px; }
  .tile { position: relative; overflow: hidden; min-inline-size: 0; }
  .room { position: absolute; inset: 0; overflow: hidden; background: #232c2c; transition: filter var(--calm) var(--ease); }
  .backdrop { position: absolute; inset: -3%; transform: scale(1.03); transition: transform 600ms var(--ease); }
  .unseen .backdrop { inset: 0; transform: none; }
  .backdrop svg { display: block; inline-size: 100%; block-size: 100%; animation: rise 600ms var(--ease); }
  .subject { position: absolute; inset-block-end: 9%; left: 54%; block-size: 78%; aspect-ratio: 1; transform: translateX(-50%) rotate(var(--tilt, 0deg)) scale(var(--near, 1)); transform-origin: 50% 100%; transition: transform 600ms var(--ease); }
  .breath { block-size: 100%; transform-origin: 50% 100%; animation: breathe 5.6s ease-in-out infinite; }
  .peep { display: block; inline-size: 100%; block-size: 100%; overflow: visible; animation: rise var(--calm) var(--ease); }
  .initial { display: grid; place-items: center; inline-size: 1.9em; block-size: 1.9em; border-radius: 50%; background: var(--stage-3); color: var(--stage-ink); font: 400 2.5rem/1 var(--serif); }
  .subject .initial { position: absolute; inset-block-end: 34%; left: 50%; transform: translateX(-50%); font-size: 5rem; }
  .shade { mix-blend-mode: multiply; }
  .warm { mix-blend-mode: soft-light; }
  .face.now { animation: rise var(--calm) var(--ease); }
  .face.gone { animation: go var(--calm) var(--ease) forwards; }
  .lids { opacity: 0; animation: lids 6.4s linear infinite; }
  .look:has(.lids) .eyes { animation: eyes 6.4s linear infinite; }
  .look, .head-turn path { transition: translate 400ms var(--ease); }
  .speaking .talks .face.now .mouth { animation: say 1.15s ease-in-out infinite; transform-box: fill-box; transform-origin: 50% 40%; }
  @keyframes breathe { 50% { transform: scale(1.004, 1.011); } }
  @keyframes eyes { 0%, 61.9%, 64.2%, 93.9%, 96.2%, 100% { opacity: 1; } 62%, 64.1%, 94%, 96.1% { opacity: 0; } }
  @keyframes lids { 0%, 61.9%, 64.2%, 93.9%, 96.2%, 100% { opacity: 0; } 62%, 64.1%, 94%, 96.1% { opacity: 1; } }
  @keyframes go { to { opacity: 0; } }
  @keyframes say { 0%, 45%, 100% { transform: none; } 18% { transform: scale(0.94, 1.5); } 32% { transform: scale(0.98, 1.1); } 62% { transform: scale(0.92, 1.4); } 80% { transform: scale(1, 0.9); } }
  .vignette { position: absolute; inset: 0; background: radial-gradient(ellipse at 45% 42%, transparent 55%, rgb(6 12 12 / 0.42) 100%), linear-gradient(to top, rgb(6 12 12 / 0.6), transparent 34%); pointer-events: none; }

  /* Where the eyes go, how the person sits, where the camera stands, as the script says. */
  [data-gaze='screen'] .look { translate: -3px 5px; }
  [data-gaze='aside'] .look { translate: -13px 1px; }
  [data-gaze='down'] .look { translate: -4px 10px; }
  [data-gaze='down'] .brows { translate: 0 5px; }
  [data-gaze='closed'] .lids { opacity: 1; animation: none; }
  [data-gaze='closed'] .look:has(.lids) .eyes { opacity: 0; animation: none; }
  [data-posture='leaning'] { --near: 1.1; --tilt: 1.5deg; }
  [data-posture='back'] { --near: 0.86; --tilt: -2deg; }
  [data-posture='turned'] .subject { translate: -5% 0; }
  [data-posture='turned'] .head-turn { translate: 11px 0; }
  [data-posture='turned'] { --tilt: 4deg; }
  [data-camera='low'] .subject { inset-block-end: 4%; block-size: 84%; --tilt: -1.4deg; }
  [data-camera='low'] .backdrop { transform: rotate(-1.4deg) translateY(7%) scale(1.18); }
  [data-camera='high'] .subject { inset-block-end: 0; block-size: 66%; }
  [data-camera='high'] .backdrop { transform: translateY(-6%) scale(1.16); }
  [data-camera='close'] .subject { block-size: 104%; inset-block-end: -6%; left: 52%; }
  [data-camera='close'] .backdrop { transform: scale(1.3); filter: blur(3px); }
  [data-camera='far'] .subject { block-size: 52%; inset-block-end: 9%; left: 58%; }
  [data-camera='handheld'] .room { animation: hand 7s ease-in-out infinite; inset: -2%; }
  @keyframes hand { 0%, 100% { transform: rotate(-0.6deg); } 22% { transform: translate(0.5%, -0.6%) rotate(0.5deg); } 47% { transform: translate(-0.6%, 0.4%) rotate(-0.2deg); } 71% { transform: translate(0.3%, 0.7%) rotate(0.7deg); } }

  .daylight, .overlight { position: absolute; inset: 0; pointer-events: none; }
  [data-light='day'] .daylight { background: linear-gradient(115deg, rgb(255 253 240 / 0.3), transparent 60%); }
  [data-light='evening'] .daylight { background: linear-gradient(115deg, rgb(214 128 66 / 0.26), rgb(30 34 62 / 0.5)); }
  [data-light='lamp'] .daylight { background: radial-gradient(circle at 18% 38%, rgb(255 202 120 / 0.4), rgb(16 20 30 / 0.55) 62%); }
  [data-light='dim'] .daylight { background: rgb(8 14 20 / 0.58); }
  [data-light='backlit'] .daylight, .backlight .daylight { background: radial-gradient(ellipse at 52% 32%, rgb(255 255 246 / 0.92), rgb(255 250 232 / 0.3) 46%, rgb(20 24 24 / 0.25) 100%); }
  [data-light='backlit'] .peep, .backlight .client .peep { filter: brightness(0.44) saturate(0.6); }
  [data-light='dim'] .peep { filter: brightness(0.72) saturate(0.8); }

  /* Two or three who take part: a tile each; or one frame, where who holds the device fills it. */
  .tiled .subject { left: 50%; }
  .tile .pill.tag { position: absolute; inset-block-start: 14px; inset-inline-start: 14px; }
  .one-frame .frames { grid-auto-columns: 100%; }
  .one-frame .tile { grid-area: 1 / 1; }
  .one-frame .tile.client { z-index: 1; pointer-events: none; }
  .one-frame .client .room { background: none; }
  .one-frame .client .subject { left: 5%; block-size: 54%; inset-block-end: 20%; }
  .one-frame .client .pill.tag { inset-block-start: auto; inset-block-end: 25%; }
  .one-frame .guest .subject { left: 61%; block-size: 92%; inset-block-end: 0; }
  .tile.dark { display: grid; place-content: center; justify-items: center; gap: 18px; background: radial-gradient(circle at 50% 40%, #223230, #111a19); color: var(--stage-ink-2); }
  .tile.dark .initial { font-size: 4rem; }
  .tile.dark p { display: flex; gap: 9px; align-items: center; }

  .pill { display: inline-flex; align-items: center; gap: 8px; padding: 6px 12px; border-radius: 999px; background: rgb(8 15 14 / 0.8); color: var(--stage-ink); font-size: 0.8125rem; line-height: 1.4; }
  .pill.name, .pill.conn { position: absolute; inset-block-start: 14px; }
  .pill.name { inset-inline-start: 16px; font-weight: 580; }
  .pill.conn { inset-inline-end: 16px; }
  .disturbances { position: absolute; z-index: 1; inset-block-start: 56px; inset-inline-end: 16px; display: grid; justify-items: end; gap: 8px; }
  .signal { display: inline-flex; gap: 2.5px; align-items: flex-end; block-size: 13px; color: var(--lamp); }
  .signal i { inline-size: 3.5px; border-radius: 1px; background: currentColor; opacity: 0.32; }
  .signal i.on { opacity: 1; }
  .signal i:nth-child(1) { block-size: 5px; }
  .signal i:nth-child(2) { block-size: 8px; }
  .signal i:nth-child(3) { block-size: 10.5px; }
  .signal i:nth-child(4) { block-size: 13px; }

  .caption { position: absolute; z-index: 1; inset-block-end: 24px; left: 50%; transform: translateX(-50%); inline-size: min(620px, 64%); padding: 12px 22px 14px; border-radius: 12px; background: rgb(7 13 12 / 0.88); display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 10px; animation: rise var(--calm) var(--ease); }
  .caption > p:only-child { grid-column: 1 / -1; }
  .caption p { font: 420 1.375rem/1.4 var(--serif); text-align: center; text-wrap: balance; overflow-wrap: anywhere; }
  .caption.long p { font-size: 1.1875rem; }
  .caption p b { font: 620 0.8125rem/1.4 var(--sans); color: var(--stage-ink-2); display: block; }
  .caption .gap { font-style: normal; opacity: 0.16; filter: blur(1.5px); }
  .caption.echoing p { text-shadow: 16px 11px 1px rgb(238 243 241 / 0.13); }
  .caption.silent p { color: var(--stage-ink-2); }
  .caption.soft p { font-size: 1.0625rem; opacity: 0.86; }
  .caption em { color: #c9d4d1; font-size: 0.86em; }
  .skip { display: inline-flex; align-items: center; gap: 6px; min-block-size: 44px; padding: 0 14px; border: 0; border-radius: 9px; background: transparent; color: var(--stage-ink-2); font-size: 0.8125rem; font-weight: 560; margin-inline-end: -12px; }
  .skip:hover { color: var(--stage-ink); background: rgb(255 255 255 / 0.06); }
  @keyframes rise { from { opacity: 0; } }

  .self { position: absolute; inset-inline-end: 16px; inset-block-end: 24px; inline-size: 132px; block-size: 92px; border-radius: 10px; overflow: hidden; background: linear-gradient(160deg, #6f8783, #2c3f3f); border: 1px solid rgb(255 255 255 / 0.24); }
  .self .peep { position: absolute; inline-size: 92px; block-size: 92px; left: 22px; bottom: -4px; }
  .self span { position: absolute; inset-inline-start: 8px; inset-block-end: 5px; font-size: 0.8125rem; text-shadow: 0 1px 2px #000, 0 0 4px #000; }

  @media (max-width: 1320px) and (min-width: 1024px) { .seen .caption { left: 40%; inline-size: min(560px, 60%); } .self { inline-size: 104px; } .self .peep { left: 8px; } }
  @media (max-width: 1023px) {
    .video { border-radius: 0; }
    .caption { inset-block-end: 26px; inline-size: calc(100% - 24px); padding: 9px 14px 11px; }
    .caption p { font-size: 1.125rem; }
    .caption.long p { font-size: 1rem; line-height: 1.32; }
    .subject { block-size: 77%; inset-block-end: 22%; left: 56%; }
    .tiled .subject { block-size: 66%; }
    [data-camera='low'] .subject { block-size: 80%; inset-block-end: 20%; }
    [data-camera='close'] .subject { block-size: 92%; inset-block-end: 12%; }
    [data-camera='high'] .subject { block-size: 68%; inset-block-end: 16%; }
    [data-camera='far'] .subject { block-size: 56%; inset-block-end: 22%; }
    .self { display: none; }
    .one-frame .client .subject { inset-block-end: 30%; left: 11%; }
    .one-frame .client .pill.tag { inset-block-end: 28%; }
    .one-frame .guest .subject { block-size: 70%; inset-block-end: 24%; left: 66%; }
    .tile .pill.tag { inset-inline-start: 10px; }
    .tiled .tile .pill.tag { inset-block-start: 12px; }
    .tiled .pill.conn { inset-block-start: 52px; }
    .tiled .disturbances { inset-block-start: 92px; }
    .pill.name { inset-inline-start: 12px; }
    .pill.conn { inset-inline-end: 12px; }
    .disturbances { inset-inline: 12px auto; justify-items: start; }
  }
  @media (prefers-reduced-motion: reduce) { .breath, .eyes, .lids, .caption, .mouth, .face, .peep, .backdrop svg, .room { animation: none !important; } .face.gone { opacity: 0; } .subject, .backdrop, .look, .head-turn path { transition: none; } }
`;
