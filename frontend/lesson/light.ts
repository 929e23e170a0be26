/** What a small copy of a camera picture says about its light. */
export interface Light {
  /** Brightness where a face is, from 0 to 100. */
  readonly face: number;
  /** Brightness around it, from 0 to 100. */
  readonly around: number;
  readonly hint: 'dark' | 'backlight' | 'glare' | 'dim' | 'good';
}

const DARK = 22;
const DIM = 34;
const GLARE = 82;
const BRIGHT_BEHIND = 58;
const MUCH_BRIGHTER = 22;

/**
 * Measures the middle of the picture, where people are asked to sit, against what is left and right of it and above. It knows nothing of faces.
 *
 * @param pixels red, green, blue and alpha of each, row by row
 */
export function measure(pixels: Uint8ClampedArray, width: number, height: number): Light {
  let face = 0;
  let faces = 0;
  let around = 0;
  let arounds = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const bright = 0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0);
      const across = x / width;
      const down = y / height;
      if (across > 0.34 && across < 0.66 && down > 0.18 && down < 0.72) {
        face += bright;
        faces++;
      } else if (down < 0.6 && (across < 0.26 || across > 0.74 || down < 0.12)) {
        around += bright;
        arounds++;
      }
    }
  }
  return judge(percent(face, faces), percent(around, arounds));
}

function percent(sum: number, count: number): number {
  return count === 0 ? 0 : Math.round((sum / count / 255) * 100);
}

function judge(face: number, around: number): Light {
  if (around > BRIGHT_BEHIND && around - face > MUCH_BRIGHTER) {
    return { face, around, hint: 'backlight' };
  }
  if (face < DARK) {
    return { face, around, hint: 'dark' };
  }
  if (face > GLARE) {
    return { face, around, hint: 'glare' };
  }
  return { face, around, hint: face < DIM ? 'dim' : 'good' };
}
