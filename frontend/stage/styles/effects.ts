import { css } from 'lit';

/** What a bad line and a busy house do to the picture. Without motion everything holds still, and the words say it. */
export const effects = css`
  .frozen .room { filter: saturate(0.6) contrast(0.94); }
  .frozen .breath, .frozen .eyes, .frozen .lids, .frozen .mouth, .frozen .room { animation-play-state: paused !important; }
  .stutter .breath { animation: stutter 3.4s steps(1) infinite; }
  .stutter .mouth { animation-timing-function: steps(2, jump-none) !important; }
  .lag .mouth, .lag .breath { animation-delay: 1s; animation-duration: 2.6s; }
  @keyframes stutter { 0%, 34% { transform: none; } 35%, 41% { transform: translate(-1.4%, 0.3%) rotate(-0.5deg); } 42%, 70% { transform: translate(0.6%, 0); } 71%, 76% { transform: translate(1.6%, -0.3%) rotate(0.6deg); } 77%, 100% { transform: none; } }
  .low_data .room { filter: blur(3.5px) saturate(0.75); }
  .tunnel .room { filter: brightness(0.4); }
  .waiting_room .room { filter: blur(18px) brightness(0.5); }
  .feedback_tone .caption { opacity: 0.75; }

  .fx { position: absolute; inset: 0; pointer-events: none; overflow: hidden; }
  .fx > * { position: absolute; }
  .fx-wait { inset: 0; margin: auto; inline-size: 58px; block-size: 58px; border-radius: 50%; border: 5px solid rgb(255 255 255 / 0.28); border-block-start-color: rgb(255 255 255 / 0.85); inset-block-end: 22%; animation: spin 1.3s linear infinite; }
  @keyframes spin { to { rotate: 1turn; } }
  .fx-door { inset-block: 0; inset-inline-start: 0; inline-size: 30%; background: linear-gradient(90deg, rgb(255 238 200 / 0.5), rgb(255 238 200 / 0.16) 40%, transparent); transform-origin: 0 50%; animation: open 1.4s var(--ease) both; }
  .fx-door i { position: absolute; inset-block: 20% 0; inset-inline-start: 3%; inline-size: 46%; background: #12191a; opacity: 0.82; border-radius: 46% 40% 0 0 / 13% 13% 0 0; clip-path: path('M60 0c34 0 52 24 50 62-2 26-12 44-24 54 44 14 70 44 76 130 6 90 6 500 6 900H-60C-60 700-54 380-44 250-38 160-12 130 32 116 20 104 12 84 12 58 14 22 30 0 60 0Z'); filter: blur(1.5px); animation: enter 2.2s var(--ease) both; }
  @keyframes open { from { transform: scaleX(0); opacity: 0; } }
  @keyframes enter { from { translate: -90% 0; } }
  .fx-sound { inset-block-start: 34%; inset-inline-end: -60px; inline-size: 200px; block-size: 200px; }
  .fx-sound.whispering { inset-inline: -60px auto; scale: -1 1; }
  .fx-sound i, .fx-echo i { position: absolute; inset: 0; margin: auto; border-radius: 50%; border: 3px solid var(--lamp); opacity: 0; animation: sound 2.6s ease-out infinite; }
    .fx-sound i:nth-child(2), .fx-echo i:nth-child(2) { animation-delay: 0.5s; }
  .fx-sound i:nth-child(3), .fx-echo i:nth-child(3) { animation-delay: 1s; }
  @keyframes sound { 0% { transform: scale(0.15); opacity: 0; } 25% { opacity: 0.75; } 100% { transform: scale(1); opacity: 0; } }
  .fx-echo { inset: 0; margin: auto; inline-size: 62%; aspect-ratio: 1; inset-inline-start: 8%; }
  .fx-echo i { border-color: rgb(238 243 241 / 0.5); }
  .fx-battery { inset-block-start: 58px; inset-inline-start: 18px; inline-size: 46px; block-size: 22px; border: 2px solid #f29a82; border-radius: 5px; }
  .fx-battery::after { content: ''; position: absolute; inset-block: 5px; inset-inline-end: -6px; inline-size: 4px; border-radius: 0 2px 2px 0; background: #f29a82; }
  .fx-battery i { position: absolute; inset-block: 3px; inset-inline-start: 3px; inline-size: 5px; border-radius: 2px; background: #f29a82; }
  /* A shared page takes the place of the picture, and the people move to its side. */
  .shared_screen:not(.someone_enters) .frames { inset: 96px 14px 132px 62%; border-radius: 12px; overflow: hidden; grid-auto-flow: row; grid-auto-rows: minmax(0, 1fr); }
  .shared_screen:not(.someone_enters) .vignette { display: none; }
  .shared_screen:not(.someone_enters) .subject { block-size: min(78%, 300px); left: 50%; }
  .fx-screen { inset-block: 62px 18%; inset-inline: 2% 40%; padding: 20px; border-radius: 10px; background: #f3f1ea; box-shadow: 0 20px 50px -14px rgb(0 0 0 / 0.7); display: grid; align-content: start; gap: 12px; overflow: hidden; }
  .fx-screen i { block-size: 12px; border-radius: 4px; background: #c3cbc7; }
  .fx-screen .top { block-size: 30px; margin: -20px -20px 6px; border-radius: 0; background: #31504f; }
  .fx-screen .w1 { inline-size: 44%; } .fx-screen .w2 { inline-size: 92%; } .fx-screen .w3 { inline-size: 68%; }
  .fx-lobby { inset: 0; display: flex; align-items: center; justify-content: center; gap: 14px; }
  .fx-lobby i, .dots i { inline-size: 14px; block-size: 14px; border-radius: 50%; background: var(--stage-ink); opacity: 0.35; animation: dot 1.4s ease-in-out infinite; }
  .fx-lobby i:nth-child(2), .dots i:nth-child(2) { animation-delay: 0.2s; }
  .fx-lobby i:nth-child(3), .dots i:nth-child(3) { animation-delay: 0.4s; }
  @keyframes dot { 40% { opacity: 1; transform: translateY(-3px); } }
  .toast { justify-self: center; display: flex; gap: 12px; align-items: center; inline-size: min(320px, 100%); padding: 10px 16px; border-radius: 14px; background: rgb(240 244 242 / 0.95); color: #12201f; box-shadow: 0 18px 40px -16px rgb(0 0 0 / 0.7); animation: drop 500ms var(--ease); }
  .toast span { font-size: 0.875rem; line-height: 1.35; } .toast b { display: block; font-size: 0.8125rem; color: #455553; }
  .toast.ringing .ic, .on-line.ringing .initial { animation: ring 1.1s ease-in-out infinite; }
  @keyframes drop { from { translate: 0 -130%; } }
  @keyframes ring { 0%, 40%, 100% { rotate: 0deg; } 8%, 24% { rotate: 14deg; } 16%, 32% { rotate: -14deg; } }
  @media (max-width: 1023px) { .fx-battery { display: none; } .fx-screen { inset-block: 92px 30px; inset-inline: 12px 42%; padding: 12px; } .shared_screen:not(.someone_enters) .frames { inset: 92px 12px 30px 60%; } .fx-screen .top { margin: -12px -12px 2px; block-size: 20px; } }
  @media (prefers-reduced-motion: reduce) {
    .toast, .toast .ic, .fx *, .fx, .stutter .breath, .dots i, .on-line * { animation: none !important; }
    .fx-sound i, .fx-echo i { opacity: 0.55; } .fx-sound i:nth-child(2), .fx-echo i:nth-child(2) { transform: scale(0.66); } .fx-sound i:nth-child(3), .fx-echo i:nth-child(3) { transform: scale(0.36); }
  }
`;
