import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export const LEVELS = ['1', '2', '3', '4', 'na'];

export function word(level: string): string {
  return { '1': 'Unsafe', '2': 'Not shown', '3': 'Sound', '4': 'Skilled' }[level] ?? 'No chance';
}

/** The shape of a level, so that colour never carries it alone. */
export function shape(level: string): TemplateResult {
  return html`<svg class="obs-shape" width="22" height="22" viewBox="-8 -8 16 16" aria-hidden="true">${drawn(level)}</svg>`;
}

function drawn(level: string): SVGTemplateResult {
  switch (level) {
    case '1':
      return svg`<path d="M-6.5-5.5h13L0 6.5z" fill="currentColor"/>`;
    case '2':
      return svg`<circle r="4.8" fill="none" stroke="currentColor" stroke-width="2.2"/>`;
    case '3':
      return svg`<circle r="5.6" fill="currentColor"/>`;
    case '4':
      return svg`<circle r="3.6" fill="currentColor"/><circle r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/>`;
    default:
      return svg`<path d="M-4.5 0h9" stroke="currentColor" stroke-width="2"/>`;
  }
}
