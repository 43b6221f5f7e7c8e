import type { LetterPhrases } from '../language.ts';

export const letter: LetterPhrases = {
  salutation: `
    (hola|buenas|buenos dias|buenas (tardes|noches)|buen dia|estimado|estimada|estimados|estimadas|querido|querida|hey|que tal|muy buenas|saludos)
  `,
  addressees: `
    equipo a todos todas chicos chicas companeros companeros companeras gente it rrhh de nuevo otra vez y soporte informatica que tal
  `,
  lead: `
    (olvida|olvidad|ignora|ignorad|olviden) (mi|el) (mensaje|correo) (anterior|de antes)
    (olvida|ignora) mi anterior (mensaje|correo)
    (para vuestra informacion|para su informacion|para tu informacion|para informacion|fyi|info|nota|una pregunta|pregunta|duda|una duda|una consulta|consulta|aviso|recordatorio|buenas noticias|malas noticias|como hablamos|como quedamos|confidencial|por cierto|novedades|actualizacion|oye|oigan|espero que (estes|esteis|esten) bien)
    (feliz ano [nuevo]|felices fiestas|feliz navidad|felicidades|enhorabuena) [a|por] [todos|todas|adelantado]
  `,
  closing: `
    (gracias|muchas gracias|mil gracias|gracias de antemano|gracias por adelantado|muchas gracias de antemano|gracias por (todo|la ayuda|vuestra ayuda|su ayuda|tu ayuda)|muy agradecido|thx)
    (saludos|un saludo|un cordial saludo|saludos cordiales|cordiales saludos|cordialmente|atentamente|un abrazo|abrazos|abrazo|besos|que tengas un buen dia|buen (dia|finde|fin de semana)|hasta luego|atte)
  `,
  courtesy: `
    (avisad|avisa|avisadme|avisame|avisenme|decidme|dime) [me] (si|cuando) (necesit*|hay|falta|este|os|hace|haga)
    (cualquier|ante cualquier|para cualquier|si hay alguna|si teneis alguna|si tienes alguna) (duda|pregunta|cosa|consulta)
    quedo a (vuestra|tu|su|la) (disposicion|espera)
  `,
};
