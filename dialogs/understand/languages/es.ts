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
      '(?:se (?:une|incorpora|suma|unira|incorporara)|llega|entra|empieza|comienza|ingresa|empezara)(?: (?:a|con|nosotros|el|al|equipo|en|<d>|<o>|la|empresa|hoy|tambien|:))* <p>',
      'after',
    ),
    trigger(
      '(?:nuev[oa]s?) (?:<t>|trabajador(?:a)?|tecnic[oa]|practicante|aprendiz|extern[oa]|consultor(?:a)?|recluta|contratad[oa]|llegada|incorporacion(?:es)?|contratacion|emplead[oa]s?|companer[oa]s?|becari[oa]s?|fichaje|colaborador(?:a)?|contratista|alta|ingreso|integrante|personas?|autonomo|freelance|miembro)',
      'after',
    ),
    trigger(
      '(?:alta(?: (?:extern[oa]|urgente|intern[oa]))?|altas|incorporacion|nueva incorporacion|entrada|llegada|practicante|aprendiz|alta de usuario|ingreso|contratacion|becari[oa]|contratista|onboarding|alta nueva)(?: (?:de|del|para|:|nuev[oa]|en|usuario|<o>))* ?<p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:empieza|empiezan|se suma|suma|sumara|comenzaran|empezaran|se estrena|entra a trabajar|empezara|comienza|comenzara|inicia|iniciara|incorpora|incorporan|incorporara|entra|entrara|une|unira|llega|ingresa|ingresara|arranca|empezar|incorporar|comenzar|unir|incorporarse|unirse)(?! (?:la reunion|tarde|el proyecto|a la reunion|el informe|vacaciones|el canal|al canal))`,
      'before',
    ),
    trigger(
      '(?:crea|crear|creen|cread|creeis|crees|activar|activa|activad|montar|monta|gestionar|gestiona|habilitar|habilita|haria falta|hace falta|solicito|pedir|preparen|abrir|abre|prepara|preparar|preparad|necesito|necesitamos|dar|dad|configura|configurar)(?: (?:una|un|la|el|de|acceso|y|alta|los|correo)){0,4} (?:cuenta|cuentas|acceso|usuario|perfil|puesto|accesos|equipo|credenciales|todo|lo necesario|ordenador|<h>|alta)(?: (?:y|un|una|<h>|de|correo|usuario|m365|a))* (?:para|a|de)(?: (?:nuestra|nuestro|la|el|nuev[oa]|becari[oa]|companer[oa]|<t>|,)){0,4} <p>',
      'after',
    ),
    trigger('(?:dar|da|dad|den) de alta (?:a |al |la |nuev[oa] |<t> |becari[oa] )*<p>', 'after'),
    trigger(
      '(?:contratamos|contratado|incorporamos|incorporad|registrar|registra|damos la bienvenida|bienvenid[oa]|reclutado|hemos fichado|contraten|contrata|contratar|contrate|fichado|fichamos|anade|anadir|agrega|agregar|contrataron)(?: (?:a|al|como|nuev[oa]|<t>|becari[oa])){0,4} <p>',
      'after',
    ),
    trigger(
      '(?:primer dia|comienzo|inicio|fecha de (?:inicio|ingreso|alta|incorporacion))',
      'either',
      'soft',
    ),
  ],
  mover: [
    trigger(
      `${who}${helper} (?:pasa|pasan|pasara|reubica|reubicad[oa]|destinad[oa]|asignad[oa]|rota|rotara|cambia|cambiara|muda|mudara|traslada|trasladara|mueve|movera|va|transfiere|pasar|cambiar|trasladar|trasladad[oa]|transferid[oa]|ascendid[oa]|promovid[oa]|asciende|ascendera)(?= ${gap}(?:a|al|de|del|en|para|como|<[oltd]>))(?! (?:de vacaciones|de baja|de la empresa))`,
      'before',
    ),
    trigger(
      '(?:trasladar|traslada|reasignar|reasigna|reubicar|reubica|cambio de (?:puesto|departamento|jefe|jefa|oficina|responsable)|cambiad|mudanza|trasladen|trasladad|traslado|transferir|transfiere|transferencia|ascender|asciende|ascendemos|ascenso|promover|promocion|promovemos|mover|mueve|cambio|pasar|pasad|cambiar|promociona|promocionamos)(?: (?:de|a|al|para|:|interno|puesto|departamento)){0,4} <p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:sera|convierte|asume|asumira|ocupa|ocupara|dirige|dirigira|lidera|liderara|encabeza|encabezara|pasa a ser|pasara a ser|nombrad[oa]|ascendid[oa])(?: (?:en|la|el|nuev[oa]|nuestra|nuestro|como|puesto|de|<d>|a partir de|desde)){0,5} <t>`,
      'before',
    ),
    trigger(
      `${who}(?: (?:ahora|desde|a|partir|del|de|<d>|,|pasa|pasara|va)){0,6} (?:reporta|reportara|reportar|depender|dependera|depende|trabaja|trabajara|responde|respondera)`,
      'before',
      'soft',
    ),
    trigger(`(?:reporta|reportara|trabajara) <p>`, 'after', 'soft'),
    trigger(
      `<p>${gap} nuev[oa] (?:jefe|jefa|puesto|cargo|responsable|manager|rol|gerente|titulo|superior|supervisora?|departamento|funcion)`,
      'before',
      'soft',
    ),
  ],
  leaver: [
    trigger(
      '(?:deja (?:la empresa|la compania)|se (?:jubila|marcha|va de la empresa)|renuncia|causa baja)(?: (?:<d>|el|tambien|nuestro|nuestra|companer[oa]))* <p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:deja|dejan|dejara|dejar|abandona|abandonara|abandonar|dejado)(?= ${gap}(?:<d>|la empresa|la compania|el equipo|la organizacion|la casa|la firma|el grupo|su cargo|su puesto|nosotros|de trabajar))(?! (?:la reunion|el canal|la oficina|la sala))`,
      'before',
    ),
    trigger('nos deja(?:ra)? <p>', 'after'),
    trigger(`${who} nos dej(?:a|ara|an)`, 'before'),
    trigger(
      `${who}(?: (?:tambien|ya|finalmente|que)){0,2} se (?:va|van|ira|marcha|marchara|jubila|jubilara|retira|despide)(?= (?:de la empresa |de la compania |el |a |definitivamente |este |al )*(?:<d>|de la empresa|de la compania|definitivamente|[.,!;\\n]))(?! (?:de (?:vacaciones|viaje|baja|permiso)|a (?:<l>|casa|comer)|<d> de (?:vacaciones|viaje|baja|permiso)))`,
      'before',
    ),
    trigger(
      `${who}${helper} (?:renuncia|renunciado|presenta su dimision|presentado (?:su|la) (?:renuncia|dimision|baja)|dimitira|se prejubila|prejubila|se ha marchado|ha dejado la empresa|causado baja|abandona la empresa|se ha ido de la empresa|jubilara|renunciara|dimite|dimitido|renuncio|causa baja|causara baja|dimitio|desvincula|desvinculad[oa]|jubila|sale de la empresa|saldra de la empresa)`,
      'before',
    ),
    trigger(
      '(?:baja|salida|renuncia|despido|partida|dimision|fin de contrato|finalizacion de contrato|extincion|terminacion|desvinculacion|cese|offboarding|jubilacion)(?: (?:de|del|:|para|-|voluntaria|definitiva|inmediata|inmediato|disciplinari[oa]|empleado|colaborador|contratista)){1,5} <p>',
      'after',
    ),
    trigger('(?:dar|da|dad|den) de baja (?:a |al |la |empleado |contratista )*<p>', 'after'),
    trigger(
      '(?:despedido|despedimos|prescindido de|prescindimos de|prescindir de|rescindido|cesamos|cesar|decimos adios a|perdemos|despedir|despidieron|despedida|echado|despidan|cesado|desvinculado)(?: (?:hoy|ayer|a|al|hace|poco|<d>|inmediatamente)){0,4} <p>',
      'after',
    ),
    trigger(
      '<p>(?: (?:ha|fue|sido|es|acaba|de|ser)){1,4} (?:despedid[oa]|cesad[oa]|desvinculad[oa])',
      'before',
    ),
    trigger(
      '<p>(?: (?:la|lo|le|los|las|hoy|ayer|<d>|,)){1,3} (?:despidieron|despedimos|echaron|hemos despedido|han despedido|acabamos de despedir|hemos echado|cesaron)',
      'before',
    ),
    trigger('ultimo dia(?: (?:de|del|para|laboral|trabajo)){1,4} <p>', 'after'),
    trigger('ultimo dia(?! (?:de la|del|para|de los)(?! <p>))', 'either'),
    trigger(
      '<p> ya no (?:trabaja|esta|estara|trabajara|sigue|forma)(?: (?:aqui|con nosotros|en la empresa|parte))?',
      'before',
    ),
    trigger(
      '(?:(?:contrato|practicas|beca|periodo) (?:de|con|a) <p>|a <p> se le (?:acaba|termina|vence) el contrato|<p>)(?: su contrato)?(?: (?:se|no|sera)){0,3} (?:termina|acaba|vence|finaliza|renueva|terminara|finalizara)',
      'either',
      'soft',
    ),
  ],
  question:
    /^ (?:(?:hola|oye|buenas|buenos dias|pregunta|y|<p> ,|,|:|-) ){0,4}(?:quien|quienes|que|cual|cuales|cuando|donde|como|por que|cuanto|cuantos|cuantas|hay|sabes|sabeis|alguien|es cierto|se va|esta|ha|han|tiene|tengo que|tienen|deja|empieza|puedo|debo) /,
  polite: / (?:puedes|puede|podrias|podria|podeis|podriais|podemos|pueden) (?!decirme|decir|saber)/,
};
