import { isHeard } from './captions.js';
import { lineLabel } from './line.js';
import { from, isCutOff } from './way.js';
import { spokenTime } from './words.js';
import type { StageView } from './contract.js';

/** What is new, in words: every line in full, then what the connection does. Never more than once. */
export function announcement(view: StageView, before: StageView | undefined): string {
  const parts: string[] = [];
  if (view.news && view.news !== before?.news) {
    parts.push(view.news);
  }
  if (before === undefined || before.seq !== view.seq) {
    if (before && view.modality === 'asynchronous' && view.clockLabel && view.clockLabel !== before.clockLabel) {
      parts.push(`It is ${view.clockLabel}.`);
    }
    for (const line of view.lines.filter((line) => view.fresh.includes(line.anchor))) {
      if (isHeard(line)) {
        parts.push(`${line.name}: ${line.text}`);
      } else if (line.who === 'system') {
        parts.push(line.text);
      }
    }
  }
  const playing = new Set(before?.technical.map((effect) => effect.id));
  parts.push(...view.technical.filter((effect) => !playing.has(effect.id)).map((effect) => effect.label));
  const there = new Set(before?.cast?.map((member) => member.key));
  parts.push(...(before ? (view.cast ?? []).filter((member) => !there.has(member.key)).map((member) => `${member.name} is in the picture.`) : []));
  if (before && lineLabel(before) !== lineLabel(view)) {
    parts.push(lineLabel(view) + '.');
  }
  if (isCutOff(view) && view.sinceDrop !== null && before && before.sinceDrop !== view.sinceDrop) {
    parts.push(`${spokenTime(view.sinceDrop)} since ${from(view)}.`);
  }
  return parts.join(' ');
}
