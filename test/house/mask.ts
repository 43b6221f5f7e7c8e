type Kind = 'code' | 'comment' | 'blank';

/** After these a slash starts a pattern; after a name, a number or a closing bracket it divides. */
const beforePattern =
  /(?:^|[=(,:[!&|?{};+\-*%<>~^]|=>|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|await|yield))$/;
/** Enough of the code before a slash to see the token in front of it. */
const lookBackChars = 40;

/** Walks over a text once and notes for each character whether it is code, comment or inside of a string. */
class Scanner {
  private readonly kinds: Kind[];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
    this.kinds = new Array<Kind>(text.length).fill('code');
  }

  scan(): readonly Kind[] {
    if (this.text.startsWith('#!')) this.comment(this.text.indexOf('\n'));
    this.code(false);
    return this.kinds;
  }

  private mark(until: number, kind: Kind): void {
    const end = until === -1 ? this.text.length : Math.min(until, this.text.length);
    this.kinds.fill(kind, this.at, end);
    this.at = end;
  }

  private comment(until: number): void {
    this.mark(until, 'comment');
  }

  /** Code up to the end, or up to the brace that closes a `${` of a template. */
  private code(inTemplate: boolean): void {
    let depth = 0;
    while (this.at < this.text.length) {
      const char = this.text[this.at];
      if (char === '/' && this.slash()) continue;
      if (char === "'" || char === '"') this.quoted(char);
      else if (char === '`') this.template();
      else {
        if (char === '{') depth += 1;
        if (char === '}') depth -= 1;
        if (inTemplate && depth < 0) return;
        this.at += 1;
      }
    }
  }

  /** Takes a comment or a pattern that starts here; false for a division. */
  private slash(): boolean {
    const next = this.text[this.at + 1];
    if (next === '/') this.comment(this.text.indexOf('\n', this.at));
    else if (next === '*') this.comment(this.text.indexOf('*/', this.at + 2) + 2);
    else if (this.startsPattern()) this.pattern();
    else return false;
    return true;
  }

  private startsPattern(): boolean {
    let before = '';
    for (let at = this.at - 1; at >= 0 && before.length < lookBackChars; at -= 1)
      if (this.kinds[at] !== 'comment') before = this.text[at] + before;
    return beforePattern.test(before.trimEnd());
  }

  private pattern(): void {
    let inClass = false;
    let end = this.at + 1;
    for (; end < this.text.length && this.text[end] !== '\n'; end += 1) {
      const char = this.text[end];
      if (char === '\\') end += 1;
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '/' && !inClass) break;
    }
    this.at += 1;
    this.mark(end, 'blank');
    this.at += 1;
  }

  private quoted(quote: string): void {
    let end = this.at + 1;
    while (end < this.text.length && this.text[end] !== quote && this.text[end] !== '\n')
      end += this.text[end] === '\\' ? 2 : 1;
    this.at += 1;
    this.mark(end, 'blank');
    this.at += 1;
  }

  private template(): void {
    this.at += 1;
    while (this.at < this.text.length && this.text[this.at] !== '`') {
      if (this.text.startsWith('${', this.at)) {
        this.at += 2;
        this.code(true);
        this.at += 1;
      } else this.mark(this.at + (this.text[this.at] === '\\' ? 2 : 1), 'blank');
    }
    this.at += 1;
  }
}

/**
 * Splits TypeScript into code and comments, each as long as the text, with blanks for everything else, so that a word in
 * a sentence is never taken for a call. A scanner of strings and comments, not a parser: it is right for code that biome
 * has formatted.
 */
export function maskSource(text: string): { readonly code: string; readonly comments: string } {
  const kinds = new Scanner(text).scan();
  let code = '';
  let comments = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    const blank = char === '\n' ? '\n' : ' ';
    code += kinds[at] === 'code' ? char : blank;
    comments += kinds[at] === 'comment' ? char : blank;
  }
  return { code, comments };
}
