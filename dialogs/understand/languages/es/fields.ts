import type { FieldPhrases } from '../language.ts';

export const fields: FieldPhrases = {
  starts: `
    (empieza*|empezar*|comienz*|comenzar*|incorpora*|entra|entrara|inicia*|inicio|desde|de|del|a partir|primer dia|fecha de inicio|fecha de ingreso|fecha de alta|ingresa*|llega|arranca|une|suma) [es|sera|el|del|de|al|:|previsto|a partir|partir|en] [el|del|de|dia] <d>
  `,
  ends: `
    (hasta|termina|acaba|finaliza|vence|fin|fecha de fin|fin de contrato|fecha fin) [el|al|:|fin|finales|del] [dia|de] <d>
    <d> (a|al|-|–|—|hasta) [el] <d>
    entre el <d> y el <d>
  `,
  goneFrom: `
    (desde|a partir del|a partir de|desde el) [el] <d>
  `,
  startsOrEnds: `
    (desde|a partir del|a partir de|desde el|con fecha|con fecha de|con efecto) [el] <d>
  `,
  officialEnd: `
    (oficialmente|formalmente) [hasta] [el] <d>
    (contrato|relacion laboral) (termina|finaliza|acaba|vence) [oficialmente] [el] <d>
  `,
  lastDay: `
    ultimo dia
    fecha de (baja|salida|cese)
  `,
  isLastDay: `
    <d> (es|sera|como|fue) [su|el] ultimo dia
  `,
  dismissal: `
    (despedid*|despedimos|despidieron|cesad*|echado|echamos|prescindido|desvinculad*)
  `,
  postponed: `
    (movid*|pasad*|cambiad*|aplazad*|adelantad*|retrasad*|mueve|cambia|pasa|retrasa|adelanta|aplaza) (del|de)
  `,
  movedTo: `
    (aplazad*|adelantad*|retrasad*|cambiad*|movid*|pasa|retrasa|adelanta|aplaza) (al|a|para el|hasta el) <d>
  `,
  superseded: `
    (inicialmente|originalmente|primero|antes) [previsto|prevista|dicho|era|para|el] [para|el] [el] <d>
    (era|iba a ser|estaba previsto|estaba prevista|tenia que ser) [inicialmente|para] [el] <d>
    ya no [es|sera] [el] <d>
  `,
  without: `
    (sin|no necesita|ningun) [nuevo]
  `,
  unrelated: `
    (fallecido|fallecio|muerto|murio|fallecimiento|funeral|entierro|velatorio) [es|sera] [el|este] <d>
    (renuncio|renunciado|presento|presentado|aviso|avisado|anuncio|anunciado|firmo|firmado|reunion|entrevista|cumpleanos|dijo|dicho|informado|informo|nacid*|carta|vacaciones|llamo|hablamos|confirmo|comunico|comunicado|dimitio|preaviso) [el|ayer|desde|del|,|la|su] [dia] <d>
    (recibimos|recibido|llego|lleg*) .. (renuncia|dimision|carta) [de] <p> [el] <d>
    (cuando|si) <d>
    (vuelve|regresa|ausente|enferm*) [el|hasta|desde] [el] <d>
    <d> (es|sera) [dia] (festivo|fiesta|feriado)
  `,
  comesBack: `
    (vuelve|regresa|se reincorpora) [con nosotros|a la empresa] (el|desde el|a partir del) <d>
  `,
  agreed: `
    (acordado|acordamos|quedado|pactado|pactamos) [en|para|que] [sea] [el] <d>
  `,
  besideTime: `
    (incidente|reunion|llamada|entrevista|alerta|cita) .. (de|a) [las] <c>
    desde las <c>
  `,
  occasion: `
    (reunion|cita|fiesta|comida|cena|almuerzo|desayuno|cafe|tarta|brindis|copa|copas|tarjeta|auditoria|auditores|inspeccion|entrevista|taller|formacion|curso|seminario|conferencia|comite|llamada|cumpleanos|boda|traspaso|presentacion|entrega|plazo|examen|discurso|charla|sesion|vuelo|tren|despedida|celebracion|ronda)
    (comemos|cenamos|almorzamos|desayunamos|brindamos|celebramos|quedamos|nos vemos|nos reunimos|hablamos|tomamos)
    (contrato|oferta) .. (firmado|firmada|enviado|enviada)
    (devuelve|devolvera|entrega|entregara) .. (<h>|tarjeta|llaves|movil)
  `,
  past: `
    (cambio|asumio|se traslado|ha cambiado|ha pasado|ha sido|se convirtio|fue|dejo|salio|se fue|empezo|comenzo|era|estaba|termino|acabo|se marcho|entro|paso|ha dejado|habia)
  `,
  kept: `
    (mantiene|mantendra|conserva|conservara|sigue|seguira|continua) [siendo|como] [su|el|la] [puesto|cargo|titulo|funcion] [de|como] [<l>] (<t>|<o>)
  `,
  origin: `
    (antigu*|actual|anterior) (departamento|equipo|oficina|puesto|cargo|sede|area) [:|es|era] (<o>|<l>|<t>)
    (deja|dejara|dejando|ex|actualmente en|antes en|procedente de|viene de) [la|el|los] [departamento de|oficina de|equipo de|area de|puesto de] (<o>|<l>|<t>)
    (en lugar de|en vez de|no) [en|a|al|el|la|como] (<o>|<l>|<t>)
    (avisa|pregunta|informa|gracias|hola) (a|al) (<o>|<t>)
    (<o>|<t>) (dice|pide|confirma|quiere)
    (nuestro|nuestra|el|la) (<t>) .. (pasa|sera|asume)
    (acordado|hablado|comentado|aprobado|coordinado|confirmado|pactado|visto|segun|acuerdo) (con|por) [el|la|los|las] <o>
    segun [el|la|los|las] <o>
    <o> ya (lo sabe|esta informad*|lo sabe|aprobo|confirmo)
  `,
  from: `
    (cambia|cambiara|cambio|deja|dejara) [el|la|los|las] (<o>|<l>|<t>) por [el|la|los|las] (<o>|<l>|<t>)
    (del|de la|desde la|desde el) (oficina|sede|delegacion|tienda|sucursal|fabrica|planta|equipo|departamento|area) (de|del) [la|el] (<o>|<l>) (a|al|para|hacia|→)
    (de|del|desde) [la|el|los|departamento de|oficina de|equipo de|area de|puesto de] (<o>|<l>|<t>)
    (<o>|<l>|<t>) (a|al|hacia|→) [la|el] (<o>|<l>|<t>)
  `,
  originLine: `
    ^ (de|actual|anterior|antiguo|antigua) [equipo|departamento|oficina|sede|puesto|cargo] [actual|anterior] :
  `,
  noOrigin: `
    (oficina|sede|puesto|cargo|funcion|equipo|departamento|area|jefe|jefa|director|directora|responsable|titulo|rol|delegacion) (de|del) [la|el] (<o>|<l>|<t>)
  `,
  now: `
    (asap|right now|inmediato|inmediata|inmediatamente|de inmediato|ahora mismo|ya mismo|ya $|cuanto antes|urgente|urgentemente|con efecto inmediato|al instante|enseguida|ahora $)
    (bloque*|cort*|cerr*|cierr*|desactiv*|quit*|revoc*) ya
  `,
  contractor: `
    (contractor|freelancer|contratista|autonomo|autonoma|extern*|freelance|consultor externo|consultora externa|subcontratado|subcontratada|prestador)
  `,
  intern: `
    (intern|becario|becaria|practicas|pasante|practicante|becarios)
  `,
  employee: `
    (permanent|indefinido|indefinida|fijo|fija|plantilla|contrato indefinido)
  `,
  forAll: `
    (ambos|ambas|los dos|las dos|todos|todas)
  `,
  swap: `
    (intercambio|intercambian|permuta|permutan|viceversa|a cambio)
  `,
  departmentSlot: `
    (el equipo de|al equipo de|equipo|departamento de|el departamento de|area de)
  `,
};
