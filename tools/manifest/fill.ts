/** Names to values, as an environment gives them. */
export type Values = Readonly<Record<string, string | undefined>>;

/** What a value must look like, and where an administrator finds it. */
const settings: Readonly<
  Record<string, { readonly form: RegExp; readonly next: string; readonly like?: string }>
> = {
  MicrosoftAppId: {
    form: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    next: 'the application id of the bot registration, a GUID',
  },
  LATCHKEY_BOT_DOMAIN: {
    form: /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,
    next: 'the host name under which Teams reaches the bot, without scheme or path',
  },
  LATCHKEY_DEVELOPER: { form: /^.{1,32}$/, next: 'the name of your organisation, at most 32 characters' },
  LATCHKEY_WEBSITE_URL: {
    form: /^https:\/\/\S+$/,
    next: 'the https address of a page that helps people with Latchkey',
  },
  LATCHKEY_PRIVACY_URL: {
    form: /^https:\/\/\S+$/,
    next: 'the https address of your privacy notice',
    like: 'LATCHKEY_WEBSITE_URL',
  },
  LATCHKEY_TERMS_URL: {
    form: /^https:\/\/\S+$/,
    next: 'the https address of your terms of use',
    like: 'LATCHKEY_WEBSITE_URL',
  },
  version: { form: /^\d+\.\d+\.\d+$/, next: 'the version in package.json' },
};

export type Filled = { readonly manifest: unknown } | { readonly faults: readonly string[] };

/**
 * Puts values into the manifest template (its text, JSON with `{{name}}` inside strings).
 *
 * @returns the manifest, or every fault at once, each with what to do; a fault never holds the value.
 */
export function fillManifest(template: string, values: Values): Filled {
  const names = [...new Set([...template.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? ''))];
  const faults: string[] = [];
  const found = new Map<string, string>();
  for (const name of names) {
    const rule = settings[name];
    if (rule === undefined)
      throw new Error(`manifest.template.json names {{${name}}}, which fill.ts does not know`);
    const value = (values[name] || values[rule.like ?? name])?.trim() ?? '';
    if (rule.form.test(value)) found.set(name, value);
    else faults.push(`${name} ${value === '' ? 'is missing' : 'does not fit'}: set it to ${rule.next}.`);
  }
  if (faults.length > 0) return { faults };
  return { manifest: JSON.parse(template, (_key, value: unknown) => replaced(value, found)) };
}

function replaced(value: unknown, found: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => found.get(name) ?? '');
}
