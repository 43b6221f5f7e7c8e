/** Small words of the seven languages, folded, behind which a department or a place can stand. */
export const labelSlots: ReadonlySet<string> = new Set(
  (
    '→ in into to joins join joining joined at from , / : the and & under department dept team of for - – within with our | as office than ' +
    'im ins zur zum zu von der die den dem das aus nach bei vom unser unsere abteilung bereich standort ' +
    "au aux en dans a la le les l' chez du de d' service equipe rejoint departement notre " +
    'al el ao na no nas nos para equipo departamento setor area en o os das dos do da pela equipa equipe ' +
    'bij naar het van op afdeling afdelingen ons onze over uit ' +
    'i til hos fra pa vores afdelingen over'
  ).split(' '),
);

/** Behind these a lower-case word or a name of a person is a place. */
export const placeSlots: ReadonlySet<string> = new Set(
  '→ in at to from nach aus a au en em naar til i , / : - – — | ( fra desde de the office standort arbeitsort dienstort einsatzort dienstsitz standplaats arbejdssted tjenestested site lieu location based over out'.split(
    ' ',
  ),
);

/** Behind a name of a place they leave no doubt that it is one. */
export const placeWords: ReadonlySet<string> = new Set(
  'office team site hub campus branch buro standort kontor kantoor oficina bureau escritorio based'.split(
    ' ',
  ),
);
