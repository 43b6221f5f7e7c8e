import type { Language } from './language.ts';
import { trigger } from './language.ts';

const who =
  '(?:<p>|el|ella|ellos)(?: \\( [^()]{1,40} \\))?(?: , (?:<[tol]>|nuestra|nuestro|la|el|de|en| |,){1,5} ,)?';
const gap = '(?:(?!<p>)[^.!?;\\n]){0,60}?';
const helper =
  '(?: (?:se|nos|va|van|a|ha|han|sido|sera|es|,|tambien|finalmente|ya|<d>|que|la|el|y|oficialmente|no)){0,5}';

export const spanish: Language = {
  joiner: [
    trigger(
      '(?:nuev[oa]s?) (?:<t>|incorporacion(?:es)?|contratacion|emplead[oa]s?|companer[oa]s?|becari[oa]s?|fichaje|colaborador(?:a)?|contratista|alta|ingreso|integrante|personas?|autonomo|freelance|miembro)',
      'after',
    ),
    trigger(
      '(?:alta|altas|incorporacion|ingreso|contratacion|becari[oa]|contratista|onboarding|alta nueva)(?: (?:de|del|para|:|nuev[oa]|en|usuario|<o>))* ?<p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:empieza|empiezan|empezara|comienza|comenzara|inicia|iniciara|incorpora|incorporan|incorporara|entra|entrara|une|unira|llega|ingresa|ingresara|arranca|empezar|incorporar|comenzar|unir|incorporarse|unirse)(?! (?:la reunion|tarde|el proyecto|a la reunion|el informe|vacaciones|el canal|al canal))`,
      'before',
    ),
    trigger(
      '(?:crea|crear|creen|cread|abrir|abre|prepara|preparar|preparad|necesito|necesitamos|dar|dad|configura|configurar)(?: (?:una|un|la|el|de|acceso|y|alta|los|correo)){0,4} (?:cuenta|acceso|usuario|perfil|puesto|accesos|<h>|alta)(?: (?:y|un|una|<h>|de|correo|usuario|m365|a))* (?:para|a|de)(?: (?:nuestra|nuestro|la|el|nuev[oa]|becari[oa]|companer[oa]|<t>|,)){0,4} <p>',
      'after',
    ),
    trigger('(?:dar|da|dad|den) de alta (?:a |al |la |nuev[oa] |<t> |becari[oa] )*<p>', 'after'),
    trigger(
      '(?:contratamos|contratado|contrata|contratar|contrate|fichado|fichamos|anade|anadir|agrega|agregar|contrataron)(?: (?:a|al|como|nuev[oa]|<t>|becari[oa])){0,4} <p>',
      'after',
    ),
    trigger('(?:primer dia|fecha de (?:inicio|ingreso|alta|incorporacion))', 'either', 'soft'),
  ],
  mover: [
    trigger(
      `${who}${helper} (?:pasa|pasan|pasara|cambia|cambiara|muda|mudara|traslada|trasladara|mueve|movera|va|transfiere|pasar|cambiar|trasladar|trasladad[oa]|transferid[oa]|ascendid[oa]|promovid[oa]|asciende|ascendera)(?= ${gap}(?:a|al|de|del|en|para|como|<[oltd]>))(?! (?:de vacaciones|de baja|de la empresa))`,
      'before',
    ),
    trigger(
      '(?:trasladar|traslada|trasladen|trasladad|traslado|transferir|transfiere|transferencia|ascender|asciende|ascendemos|ascenso|promover|promocion|promovemos|mover|mueve|cambio|pasar|pasad|cambiar|promociona|promocionamos)(?: (?:de|a|al|para|:|interno|puesto|departamento)){0,4} <p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:sera|convierte|asume|nombrad[oa])(?: (?:en|la|el|nuev[oa]|nuestra|nuestro|como|puesto|de|<d>|a partir de|desde)){0,5} <t>`,
      'before',
    ),
    trigger(
      `${who}(?: (?:ahora|desde|a|partir|del|de|<d>|,|pasa|va)){0,6} (?:reporta|reportara|reportar|dependera|depende|trabajara|responde|respondera)`,
      'before',
      'soft',
    ),
    trigger(`(?:reporta|reportara|trabajara) <p>`, 'after', 'soft'),
    trigger(
      `<p>${gap} nuev[oa] (?:jefe|jefa|puesto|cargo|responsable|manager|rol|gerente)`,
      'before',
      'soft',
    ),
  ],
  leaver: [
    trigger(
      `${who}${helper} (?:deja|dejan|dejara|dejar|abandona|abandonara|abandonar|dejado)(?= ${gap}(?:<d>|la empresa|la compania|el equipo|la organizacion|su puesto|nosotros|de trabajar))(?! (?:la reunion|el canal|la oficina|la sala))`,
      'before',
    ),
    trigger('nos deja(?:ra)? <p>', 'after'),
    trigger(`${who} nos dej(?:a|ara|an)`, 'before'),
    trigger(
      `${who}(?: (?:tambien|ya|finalmente|que)){0,2} se (?:va|van|ira|marcha|marchara|jubila|jubilara|retira|despide)(?= (?:de la empresa |de la compania |el |a |definitivamente |este |al )*(?:<d>|de la empresa|de la compania|definitivamente|[.,!;\\n]))(?! (?:de (?:vacaciones|viaje|baja|permiso)|a (?:<l>|casa|comer)|<d> de (?:vacaciones|viaje|baja|permiso)))`,
      'before',
    ),
    trigger(
      `${who}${helper} (?:renuncia|renunciado|renunciara|dimite|dimitido|renuncio|causa baja|causara baja|dimitio|desvincula|desvinculad[oa]|jubila|sale de la empresa|saldra de la empresa)`,
      'before',
    ),
    trigger(
      '(?:baja|salida|renuncia|despido|desvinculacion|cese|offboarding|jubilacion)(?: (?:de|del|:|para|-|voluntaria|definitiva)){1,4} <p>',
      'after',
    ),
    trigger('(?:dar|da|dad|den) de baja (?:a |al |la |empleado |contratista )*<p>', 'after'),
    trigger(
      '(?:despedido|despedimos|despedir|despidieron|despedida|echado|despidan|cesado|desvinculado)(?: (?:hoy|ayer|a|al|hace|poco|<d>|inmediatamente)){0,4} <p>',
      'after',
    ),
    trigger(
      '<p>(?: (?:ha|fue|sido|es|acaba|de|ser)){1,4} (?:despedid[oa]|cesad[oa]|desvinculad[oa])',
      'before',
    ),
    trigger('ultimo dia(?: (?:de|del|para|laboral|trabajo)){1,4} <p>', 'after'),
    trigger('ultimo dia(?! (?:de la|del|para|de los)(?! <p>))', 'either'),
    trigger(
      '<p> ya no (?:trabaja|esta|estara|trabajara|sigue|forma)(?: (?:aqui|con nosotros|en la empresa|parte))?',
      'before',
    ),
    trigger(
      '(?:contrato de <p>)(?: (?:se|no|sera)){0,3} (?:termina|acaba|vence|finaliza|renueva|terminara|finalizara)',
      'either',
      'soft',
    ),
  ],
  question:
    /^ (?:(?:hola|oye|buenas|buenos dias|pregunta|y|<p> ,|,|:|-) ){0,4}(?:quien|quienes|que|cual|cuales|cuando|donde|como|por que|cuanto|cuantos|cuantas|hay|sabes|sabeis|alguien|es cierto|se va|esta|ha|han|tiene|tengo que|tienen|deja|empieza|puedo|debo) /,
  polite: / (?:puedes|puede|podrias|podria|podeis|podriais|podemos|pueden) (?!decirme|decir|saber)/,
};
