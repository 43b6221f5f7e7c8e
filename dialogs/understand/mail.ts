const mailHeader =
  /^(?:from|sent|to|cc|bcc|date|von|gesendet|an|datum|de|envoyé|à|date|enviado|para|van|verzonden|aan|fra|sendt|til)\s*:.{0,200}$/i;
const subjectHeader = /^(?:subject|betreff|objet|asunto|assunto|onderwerp|emne)\s*:\s*(.{0,200})$/i;
/** "----- Original Message -----", "Begin forwarded message:" */
const forwardLine =
  /^[-–—\s>]*(?:begin )?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message (?:d'origine|transféré)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|oorspronkelijk bericht|doorgestuurd bericht|oprindelig meddelelse|videresendt meddelelse)[-–—:\s]*$/i;
/** "On Thu, 4 Mar 2027 at 10:12, Ines Duarte wrote:" */
const wroteLine =
  /^(?:(?:wg|fw|fwd|tr|rv|enc)\s*:\s*)?(?:on|am|le|el|em|op|den)\s.{0,160}\s(?:wrote|schrieb.{0,40}|a écrit|escribió|escreveu|schreef.{0,40}|skrev.{0,40})\s*:$/i;
/** "FW: my resignation" as the first line */
const forwardSubject = /^(?:fw|fwd|wg|tr|rv|enc|doorst|vs)\s*:/i;
/** Lines of a head, one alone may be a line of a form. */
const headersMin = 2;

const senderHeader = /^(?:from|von|de|van|fra)\s*:\s*(.{0,200})$/i;

const wordsOf = (line: string): string[] => line.match(/[\p{L}'-]+/gu) ?? [];

const quoteMark = /^(?:>\s?)+/;

interface MailLine {
  readonly bare: string;
  readonly quoted: boolean;
}

/** Words around a quotation that only pass it on: "fyi, please process, thanks Hugh" */
const passingOnWordsMax = 12;
const ownFacts = /\d|mail|post|onedrive|laptop|forward|delegat|weiterleit/i;
const author =
  /\b(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3})\s(?:wrote|schrieb|a écrit|escribió|escreveu|schreef|skrev)/u;

/**
 * A quotation beside words of the sender's own: passed on with a few words it is the message, signed by who wrote it;
 * beside words with a day of their own it is what was said before. Undefined where there is no quotation.
 */
function quotedLetter(lines: readonly MailLine[]): string | undefined {
  const said = lines.filter(({ bare }) => bare !== '');
  const quotation = said.filter(({ quoted }) => quoted);
  const own = said.filter(
    ({ quoted, bare }) => !quoted && !subjectHeader.test(bare) && !mailHeader.test(bare),
  );
  if (quotation.length < 2 || own.length === 0) return undefined;
  const words = own.flatMap(({ bare }) => wordsOf(bare));
  const text = own.map(({ bare }) => bare).join('\n');
  if (ownFacts.test(text)) return statesDay(text) ? text : undefined;
  if (words.length > passingOnWordsMax) return undefined;
  const head = lines.map(({ bare }) => senderHeader.exec(bare)?.[1]).find((name) => name !== undefined);
  const who = author.exec(quotation.map(({ bare }) => bare).join('\n'))?.[1] ?? head;
  const names = new Set(wordsOf(who ?? ''));
  const isSigned = (bare: string) =>
    wordsOf(bare).length > 0 && wordsOf(bare).every((word) => names.has(word));
  const letter = quotation
    .map(({ bare }) => bare)
    .filter((bare) => !wroteLine.test(bare) && !mailHeader.test(bare) && !isSigned(bare));
  const signed = who === undefined ? [] : [`Regards\n${who}`];
  return [...letter, ...signed].join('\n');
}

/** A day with its month or in figures, and a name before it. */
function statesDay(text: string): boolean {
  return /\b\p{Lu}\p{Ll}+.{0,120}(?:\d{1,2}[./]\d|\d{1,2}\.? \p{L}{3}|\p{L}{3} \d{1,2})/su.test(text);
}

/**
 * Leaves the heads of forwarded and quoted mails out: who sent it when is no fact of the request. The subject stands
 * behind the text, whose words come first; the sender's name alone on a line signs it. `From:` and `To:` outside a quotation are a head only with a subject or a
 * line that says so; else they are lines of a form.
 */
export function withoutMailHead(text: string): string {
  const lines = text.split('\n').map((line) => {
    const trimmed = line.trim();
    return { bare: trimmed.replace(quoteMark, '').trim(), quoted: quoteMark.test(trimmed) };
  });
  const subject = lines.map(({ bare }) => subjectHeader.exec(bare)?.[1]).find((found) => found !== undefined);
  const isHead = (bare: string) => mailHeader.test(bare) || subjectHeader.test(bare);
  const forwarded = lines.some(
    ({ bare }) => forwardLine.test(bare) || wroteLine.test(bare) || forwardSubject.test(bare),
  );
  const headed =
    lines.filter(({ bare }) => isHead(bare)).length >= headersMin && (subject !== undefined || forwarded);
  const kept = lines.filter(
    ({ bare, quoted }) =>
      !forwardLine.test(bare) && !wroteLine.test(bare) && !((headed || quoted) && isHead(bare)),
  );
  const letters = quotedLetter(lines);
  if (letters !== undefined) return letters;
  const sender = new Set(lines.flatMap(({ bare }) => wordsOf(senderHeader.exec(bare)?.[1] ?? '')));
  const signs = (bare: string) => wordsOf(bare).length > 0 && wordsOf(bare).every((word) => sender.has(word));
  const told = headed && subject !== undefined ? [subject] : [];
  const said = kept.map(({ bare }) => bare).filter((bare) => kept.length === lines.length || !signs(bare));
  // A letter in which somebody resigns is signed by its sender, in full.
  const signed = headed && sender.size > 0 ? [`Regards\n${[...sender].join(' ')}`] : [];
  return [...said, ...told, ...signed].join('\n');
}

const quotation = /<(blockquote|quote)\b[^<>]{0,300}>([\s\S]{0,4000}?)<\/\1\s*>/gi;

const introducing =
  /^(?:fyi|fw|fwd|forwarding|forwarded|wg|weitergeleitet|leite|weiter|see|below|siehe|unten|voir|ci-dessous|ver|abajo|abaixo|zie|hieronder|se|nedenfor|info|zur|kenntnis|pour|information|para|ter|til|orientering|for|your|as|from|von|vom|du|da|van|fra|hr|rh|payroll|the|team|hi|hello|hallo|hey|all|please|pls|plz|bitte|svp|por|favor|aub|action|actioning|handle|process|do|this|that|it|can|you|u|thanks|thx|danke|merci|gracias|obrigado|bedankt|tak|latchkey|bot|umsetzen|bearbeiten|traiter|tratar|verwerken)$/i;

/**
 * What is quoted is not what the sender says now and goes, unless the sender says nothing but "FYI" or "please
 * handle": then the quotation is the message, marked by `>` as in plain text.
 */
export function quotedOrOwn(html: string): string {
  const own = html
    .replace(quotation, ' ')
    .replace(/<at\b[^<>]{0,200}>.{0,80}?<\/at>|<[^<>]{0,300}>|&[a-z#0-9]{2,8};/gi, ' ')
    .match(/[\p{L}\p{N}-]+/gu);
  const introduces = (own ?? []).every((word) => introducing.test(word));
  return html.replace(quotation, (_, _tag, inside: string) =>
    introduces
      ? `\n${inside.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,100}>|^/gi, (tag) => `${tag}\n&gt; `)}\n`
      : ' ',
  );
}
