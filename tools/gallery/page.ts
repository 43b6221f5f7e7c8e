/** One picture of a card, by what tells it from the other pictures of the same card. */
export interface Picture {
  readonly card: string;
  readonly language: string;
  readonly theme: string;
  readonly width: string;
}

/** The picture's file, beside the page. */
export function fileOf({ card, language, theme, width }: Picture): string {
  return `${card}.${language}.${theme}.${width}.png`;
}

const facets = ['language', 'theme', 'width'] as const;

/**
 * The gallery as one HTML page that needs no server: a list of all cards to jump to, each card in all its pictures side by
 * side, and a choice for each of language, theme and width that hides the others.
 */
export function galleryPage(pictures: readonly Picture[]): string {
  const cards = [...new Set(pictures.map(({ card }) => card))].sort();
  const links = cards.map((card) => `<a href="#${card}">${card}</a>`).join(' ');
  const sections = cards.map((card) =>
    section(
      card,
      pictures.filter((one) => one.card === card),
    ),
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Latchkey cards</title>
<style>${style}${facets.map((facet) => hiding(facet, valuesOf(pictures, facet))).join('')}</style>
<header><h1>${cards.length} cards, ${pictures.length} pictures</h1>${facets.map((facet) => choice(facet, valuesOf(pictures, facet))).join('')}</header>
<nav>${links}</nav>
<main>
${sections.join('\n')}
</main></html>
`;
}

function valuesOf(pictures: readonly Picture[], facet: (typeof facets)[number]): readonly string[] {
  return [...new Set(pictures.map((one) => one[facet]))];
}

function section(card: string, pictures: readonly Picture[]): string {
  const figures = pictures.map((one) => {
    const says = `${one.language}, ${one.theme}, ${one.width}`;
    const file = fileOf(one);
    return `<figure class="${facets.map((facet) => one[facet]).join(' ')}"><a href="${file}"><img src="${file}" alt="${card}: ${says}" loading="lazy"></a><figcaption>${says}</figcaption></figure>`;
  });
  return `<section id="${card}"><h2>${card}</h2><div>${figures.join('')}</div></section>`;
}

function choice(facet: string, values: readonly string[]): string {
  const radios = ['all', ...values].map(
    (value) =>
      `<label><input type="radio" name="${facet}" id="${facet}-${value}"${value === 'all' ? ' checked' : ''}>${value}</label>`,
  );
  return `<fieldset><legend>${facet}</legend>${radios.join('')}</fieldset>`;
}

/** A chosen value hides the pictures of the others, without a script. */
function hiding(facet: string, values: readonly string[]): string {
  return values
    .map((value) => `body:has(#${facet}-${value}:checked) figure:not(.${value}) { display: none; }`)
    .join('');
}

const style = `
body { font: 14px sans-serif; background: #ccc; margin: 0 12px; }
header { position: sticky; top: 0; background: #ccc; display: flex; flex-wrap: wrap; gap: 12px; align-items: center; padding: 8px 0; }
h1 { font-size: 16px; margin: 0; }
fieldset { border: 1px solid #888; padding: 2px 8px; }
nav a { display: inline-block; margin: 2px 6px; }
section { scroll-margin-top: 90px; }
section > div { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
figure { margin: 0; }
`;
