/** What a TextBlock's Markdown came to: HTML, and everything that is more than words. */
export interface Rendered {
  readonly html: string;
  readonly found: readonly string[];
}

/**
 * A generous reading of Markdown as chat clients do it: backslash escapes, emphasis, code, links, images, automatic
 * links, headings, lists, quotes, tags, mentions and date functions. Whatever any client might format counts as found.
 * Stands alone, because the gallery sends its source into the browser.
 */
export function renderMarkdown(text: string): Rendered {
  const found: string[] = [];
  const kept: string[] = [];
  const keep = (raw: string): string => `\ue000${kept.push(raw) - 1}\ue001`;
  const escaped = text.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => keep(sign));
  const rules: readonly (readonly [string, RegExp])[] = [
    ['tag', /<\/?[a-z][^>]*>/gi],
    ['autolink', /<[a-z][a-z0-9+.-]*:[^>\s]*>/gi],
    ['image', /!\[[^\]]*\]\([^)]*\)/g],
    ['link', /\[[^\]]*\]\s*[([][^)\]]*[)\]]/g],
    ['reference', /^\s*\[[^\]]+\]:/gm],
    ['address', /\b(?:(?:https?|ftp|file):\/\/|(?:mailto|tel|javascript|data|msteams):)[^\s\ue000]+/gi],
    ['www', /\bwww\.[^\s]+/gi],
    ['host', /\b[a-z0-9-]+\.(?:com|net|org|io|de|example|ru|cn)\/[^\s]*/gi],
    ['code', /`[^`]+`/g],
    ['strong', /(\*\*|__)(?=\S)[^*_]+?\1/g],
    ['emphasis', /(?<![\p{L}\p{N}])([*_])(?=\S)[^*_]+?\1(?![\p{L}\p{N}])/gu],
    ['strike', /~~[^~]+~~/g],
    ['heading', /^\s{0,3}#{1,6}\s/gm],
    ['list', /^\s{0,3}(?:[-+*]|\d{1,9}[.)])(?:\s|$)/gm],
    ['quote', /^\s{0,3}>/gm],
    ['rule', /^\s{0,3}(?:-{3,}|_{3,}|\*{3,})\s*$/gm],
    ['template', /\$\{[^}]*\}|\{\{[^}]*\}\}/g],
    ['entity', /&(?:#\d+|#x[0-9a-f]+|[a-z]{2,31});/gi],
    ['hidden', /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu],
  ];
  for (const [name, rule] of rules)
    for (const hit of escaped.match(rule) ?? []) found.push(`${name}: ${hit}`);
  const html = escaped
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) =>
      (kept[Number(index)] ?? '').replace(/[<&]/g, (one) => (one === '<' ? '&lt;' : '&amp;')),
    );
  return { html, found };
}
