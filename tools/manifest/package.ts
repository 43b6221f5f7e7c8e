import { zipSync } from 'fflate';

/** The time in every entry: the same manifest makes the same bytes. The zip format begins in 1980. */
const fixedTime = new Date(2020, 0, 1);

/** The Teams app package: a zip with the manifest and both icons at its top, as the upload wants it. */
export function appPackage(
  manifest: unknown,
  icons: Readonly<Record<'color' | 'outline', Uint8Array>>,
): Uint8Array {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return zipSync(
    {
      'manifest.json': new TextEncoder().encode(text),
      'color.png': icons.color,
      'outline.png': icons.outline,
    },
    { level: 9, mtime: fixedTime },
  );
}
