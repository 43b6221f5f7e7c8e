import { ok } from 'node:assert/strict';
import { themes } from '../../tools/gallery/host-config.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours of the gallery', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`keep 4.5 to 1 for every text on every background in the ${name} theme`, () => {
      const { text, subtle, accent, good, warning, attention, back, styles } = theme;
      for (const [style, background] of Object.entries({ default: back, ...styles }))
        for (const [colour, value] of Object.entries({ text, subtle }))
          ok(
            contrast(value, background) >= 4.5,
            `${colour} on ${style}: ${contrast(value, background).toFixed(2)}`,
          );
      for (const [colour, value] of Object.entries({ accent, good, warning, attention }))
        ok(contrast(value, back) >= 4.5, `${colour}: ${contrast(value, back).toFixed(2)}`);
    });
  }
});
