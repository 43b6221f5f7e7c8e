const payloads: readonly string[] = [
  '[Reset your password](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '<at>Everyone</at>',
  '<a href="https://evil.example">HR</a>',
  '<https://evil.example>',
  'https://evil.example/login',
  'www.evil.example',
  'evil.com/login',
  'mailto:a@evil.example',
  'javascript:alert(1)',
  'msteams:/l/chat',
  '**Approved**',
  '__Approved__',
  '_x_',
  '~~struck~~',
  '`code`',
  '# Heading',
  '1. first',
  '- list',
  '+ list',
  '> quote',
  '---',
  '[a]: https://evil.example',
  '[x][a]',
  '{{DATE(2026-01-01T00:00:00Z,SHORT)}}',
  `\u0024{request.secret}`,
  '&lt;at&gt;x&lt;/at&gt;',
  '&#60;at&#62;',
  '\\[x\\](https://evil.example)',
  '\\\\[x](y)',
  'a\u202Etxt.exe',
  'a\u200Bb\u2066c\u2069',
  'line\n# two\n- three',
  '\r\n\r\n**x**',
  '|a|b|\n|-|-|',
  '{name}',
  '$1 $& $`',
];
const frames: readonly ((payload: string, index: number) => string)[] = [
  (payload) => payload,
  (payload, index) => `Anna ${index} ${payload}`,
  (payload, index) => `${payload} Schmidt ${index}`,
  (payload) => `${payload}${payload}`,
  (payload, index) => `[${payload}](x${index})`,
  (payload) => payload.toUpperCase(),
  (payload) => payload.split('').join('\u200B'),
  (payload) => `\\${payload}`,
  (payload, index) => `${'é'.repeat(index % 118)}${payload}`,
];

/** `count` names that try to become a link, a mention, layout or another name, always the same ones. */
export function hostileNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const payload = payloads[index % payloads.length] ?? '';
    const second = payloads[(index * 7 + 3) % payloads.length] ?? '';
    const frame = frames[Math.floor(index / payloads.length) % frames.length];
    return frame?.(index % 2 === 0 ? payload : `${payload} ${second}`, index) ?? payload;
  });
}
