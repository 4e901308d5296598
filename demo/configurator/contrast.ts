import Color from 'colorjs.io';
import type { Pair } from './measure.js';

/** What WCAG 2 asks of text (1.4.3). */
export const enough = 4.5;

export const contrastOf = (foreground: string, background: string): number =>
  new Color(foreground).contrastWCAG21(new Color(background));

/** The color of the same hue that is nearest in lightness and can be read; undefined where none can. */
export function nearestPassing(foreground: string, background: string, least = enough): string | undefined {
  const [lightness, chroma, hue] = new Color(foreground).to('oklch').coords;
  const at = (other: number) =>
    new Color('oklch', [other, chroma, hue])
      .to('srgb')
      .toGamut()
      .toString({ format: 'hex', collapse: false });
  for (let step = 0; step <= 200; step++) {
    for (const sign of [-1, 1]) {
      const candidate = at((lightness ?? 0) + (sign * step) / 200);
      if (contrastOf(candidate, background) >= least) return candidate;
    }
  }
  return undefined;
}

/** What is to be done about a token whose colors cannot be read. */
export interface Remedy {
  token: string;
  value: string;
}

/** The value that lets a token be read in light and in dark; undefined where it can be already. */
export function remedyFor(pairs: readonly Pair[]): Remedy | undefined {
  if (pairs.every(isReadable)) return undefined;
  const values = (['light', 'dark'] as const).map(scheme => {
    const pair = pairs.find(each => each.scheme === scheme);
    return pair && nearestPassing(pair.foreground, pair.background);
  });
  const [light, dark] = values;
  const token = pairs[0]!.token;
  if (light && dark && light !== dark) return { token, value: `light-dark(${light}, ${dark})` };
  const value = light ?? dark;
  return value ? { token, value } : undefined;
}

export const isReadable = ({ foreground, background }: Pair): boolean =>
  contrastOf(foreground, background) >= enough;

/** A color as a color field of HTML takes it; undefined where it is none, or more than one. */
export function hexOf(value: string | undefined): string | undefined {
  try {
    const color = new Color(value ?? '').to('srgb').toGamut();
    color.alpha = 1;
    return color.toString({ format: 'hex', collapse: false });
  } catch {
    return undefined;
  }
}
