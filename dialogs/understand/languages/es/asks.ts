import type { AskPhrases } from '../language.ts';

export const asks: AskPhrases = {
  greeting: `
    que no , [que]
    <p> (,|:|-|–|—)
    (hola|oye|buenas|buenos dias|buenas tardes|pregunta|una pregunta|y|perdona|perdon|por favor|gracias|equipo|a todos|oigan|una duda|duda) [,|:|-|!|–|—|.|¶]
    (hola|oye|buenas|y|equipo|pues|entonces|ahora|tambien)
  `,
  question: `
    (quien|quienes|que|cual|cuales|cuando|donde|como|por que|cuanto|cuantos|cuantas|cuanta|hay|sabes|sabeis|saben|sabe usted|alguien|es cierto|es verdad|se va|se marcha|esta|estan|ha|han|tiene|tengo que|tienen|deja|empieza|puedo|debo|a quien|a que|de quien|en que|hasta cuando|desde cuando|sigue|siguen|sale|renuncia|tengo|queda|quedan|existe|va a|van a|le falta|se ha|ya esta|ya se|ya ha|conoces|sera|pasa algo|necesito|conserva|cambia|comienza|llega|se incorpora|se jubila)
  `,
  polite: `
    (puedes|puede|podrias|podria|podeis|podriais|podemos|pueden|podrian|me (puedes|podeis|podrias)|nos (puedes|podeis)|le (preparais|podeis|puedes|creais)|podrias por favor|seria posible|es posible|te importaria|os importaria|creais|preparais|dais)
  `,
  wantsToKnow: `
    (puedes|puede|podrias|podria|podeis|podriais|alguien puede) [por favor] (decirme|decir|confirmar|confirmarme|explicar|explicarme|saber|verificar|aclarar|indicarme|mirar|comprobar si|ver si)
    (me puedes|me podeis|me podrias|alguien me puede) (decir|confirmar|explicar)
    (sabes|sabeis|sabe alguien|alguien sabe|quisiera saber|me gustaria saber|quiero saber)
  `,
  tag: `
    (ok|vale|por favor|gracias|de acuerdo|puede ser|esta bien|si)
  `,
  order: `
    (ignora*|olvida*|salta*|omite*|pasa por alto|desobedece*|desactiva*) .. (instruccion*|regla*|prompt*|norma*|politica*|aprobacion*|seguridad|restriccion*|anterior*|controles)
    (eres|ahora eres|estas|ahora estas) (ahora|desde ahora|a partir de ahora|en|el|un|una|mi) [_] (modo|admin*|administrador*|aprobador*|asistente|root|libre)
    (modo (admin*|administrador|desarrollador|root|debug|dios)|prompt del sistema|tus (instrucciones|reglas)|nuevas (instrucciones|reglas))
    (actua|comportate|responde|finge) .. (como|que)
    sin (aprobacion|preguntar|confirmacion|pedir|validacion|comprobar|verificar|hacer preguntas)
    (dame|deme|dadme|otorgame|concedeme|dar me) .. (acceso|permiso*|derechos|contrasena*|privilegios|licencia*|administrador*)
    como (el|la|tu|vuestro) (ceo|director general|directora general|jefe|dueno)
    (soy|aqui) [el|la|tu|vuestro|su] (ceo|director general|directora general|jefe|admin|administrador*|desarrollador|creador|dueno|cfo|cto)
    (hazme|haceme|nombrame) (admin*|aprobador*|propietari*)
    (traduce|traducid|cuentame|escribeme)
  `,
  decision: `
    ^ [por favor|y|ya|ok|,|hola|latchkey|ahora] (aprueba|apruebe|aprueben|aprobad|aprobar|rechaza|rechace|rechazad|rechazar|acepta|aceptad|autoriza|autorice|autorizad|valida) [todo|todas|todos|la|el|las|los|<r>|esta|este|mi|mis|inmediatamente|ya]
    (aprueba|apruebe|aprobad|aprobar|rechaza|rechazad|acepta) .. (todo|todas|solicitud*|pendiente*|<r>|sin)
    (apruebo|rechazo|acepto|autorizo) [todo|la|el|<r>]
  `,
  everybody: `
    (elimina*|borra*|desactiva*|despide*|despedid|bloquea*|quita*|exporta*|envia*|suprime*|cancela las) .. (todos|todas|todo|cada|la totalidad) [los|las|el|la] [_] (cuenta*|usuario*|emplead*|acceso*|contrasena*|buzon*|departamento|equipo|<o>|<l>|mundo|personas|trabajador*|dispositivo*)
  `,
  social: `
    (fiesta|comida|cena|copa|cana|regalo|tarjeta|tarta|desayuno|brindis) .. (de despedida|despedida|jubilacion|cumpleanos|bienvenida|para <p>|por su)
    (despedida de <p>|despedida el|feliz cumple*|felicidades|enhorabuena|feliz)
  `,
  approvals: `
    (que|algo|cuales|mis|muestra*|tengo|debo|hay|solicitudes|ensena*|ver|lista*|alguna) ... (aprobar|aprobaciones|aprobacion|autorizar|validar|firmar|visto bueno|que apruebe)
    ^ [mis] aprobaciones
    (espera|esperan|esperando|pendiente*) .. (mi (aprobacion|decision|firma|visto bueno)|por mi|de mi)
  `,
  tasks: `
    mis (tareas|pendientes|acciones|to-dos)
    (que|cuales|muestra*|ensena*|tengo|lista*|ver|hay) ... (tareas|tarea|hacer|por hacer|pendientes|pendiente|to-do|que hacer)
    ^ tareas
  `,
  audit: `
    (hay|queda|tenemos|existe) [todavia|aun] (algun|alguna|algunos|algunas) .. (exempleado*|exempleada*|ex-empleado*|excompanero*|baja) .. (acceso*|cuenta*|licencia*)
    (haz|lanza|ejecuta|inicia|una|necesito) .. (auditoria|revision de accesos)
    ^ auditoria
    (cuentas|accesos|licencias|permisos) (huerfan*|fantasma*|olvidad*|inactiv*|zombi*)
    (que|cuales|a que) .. (acceso*|cuentas|permisos|licencias) (tiene|conserva|mantiene) .. <p>
    <p> .. (tiene|conserva|mantiene) (todavia|aun) .. acceso
  `,
  access: `
    (acceso|accesos|cuenta|cuentas|permiso|permisos|licencia|licencias|entrar|conectarse|iniciar sesion|buzon|activa|activas|activo|activos|sesiones|grupos|acceder|tarjeta)
  `,
  still: `
    (todavia|aun|sigue|siguen|conserva|conservan|mantiene|mantienen|quedan|queda)
  `,
  gone: `
    (antigu*|ex|ex-*|exemplead*|ya no|fueron|dejaron|se fue|se fueron|salieron|marchado|marcharon|despedid*|bajas|de baja|ido|cesad*|salio)
  `,
  inspect: `
    (comprueb*|comprobar|verific*|revis*|muestra*|list*|dame|busca*|encuentra*|quien|quienes|cuales|informe|mira*|asegura*|seguro)
  `,
  receives: `
    (recibe|recibira|necesita|tendra|obtiene|debe)
  `,
  evidence: `
    (la|las|una|alguna|esa|esta|como|^) prueba [de|para|sobre|que|:|$]
    (pruebas|evidencia|evidencias|justificante|justificantes|comprobante|comprobantes|documentacion (de|para|sobre)|certificado de|registro de auditoria|constancia)
  `,
  cancel: `
    (olvida|olvidad|olviden|olvidate de|olvidaos de) [lo de|a] <p>
    (cancela|cancelar|cancele|cancelad|cancelen|cancelacion|cancelada|anula|anular|anule|anulad|anulen|anulada|deten|detener|detengan|paren|parad|frena|frenar|retira|retirar|retirad|descarta|descartar|deja sin efecto|dejar sin efecto|ya no (hace falta|es necesari*|se necesita)|sin efecto|desestima|desestimar|suspende|suspender|aborta|abortar|duplicad*)
  `,
  request: `
    (solicitud|solicitudes|alta|baja|traslado|incorporacion|ascenso|salida|peticion|tramite|onboarding|offboarding|proceso|cambio|contratacion|ingreso|renuncia|caso|ticket|mudanza|promocion|dimision|jubilacion)
  `,
  stays: `
    (pero|y) (al final|finalmente) se queda
    (al final (se queda|no)|se queda (con nosotros|en|aqui|finalmente|$)|se queda $|se queda (donde|como)|finalmente|cambio de (idea|opinion|parecer)|ha cambiado de|retira su (renuncia|dimision)|retirado su|declino|rechazo|rechazado|ya no (viene|se va|se incorpora|empieza|entra)|no se incorpora*|no vendra|despues de todo|se ha echado atras|se echo atras|continua con nosotros|sigue con nosotros|no acepto)
  `,
  status: `
    (estado|estatus|situacion|como va|como esta|como van|como sigue|avance|novedades|en que (punto|estado|fase)|progreso|status|seguimiento|noticias)
  `,
  help: `
    ^ [necesito|por favor] (ayuda|ayudame|ayudadme|menu|comandos|socorro|info) [por favor] $
    (que|en que|con que) (puedes|sabes|haces|podeis|me puedes|se puede) [hacer|ayudar|ayudarme]
    como (puedo|podemos|se puede|doy|muevo|cambio|registro|aviso|traslado|hago) ... (alguien|una persona)
    (como (funciona|funcionas|te uso|se usa) [esto|el bot|latchkey]|como va esto|para que sirves|quien eres|que eres|puedes ayudarme|me ayudas|que comandos)
  `,
  rule: `
    cual es (la|el|nuestro|vuestro) (regla|norma|politica|procedimiento|proceso)
    (cuanto (tiempo|tarda|se|dura|hay que)|cuantos (dias|monitores)|con cuanta|que (pasa|ocurre|sucede)|que (documentos|hay que|se necesita|politica|debo))
    (como|donde) (se|puedo|hago|pido|cancelo|anulo|cambio|modifico|registro|aviso|solicito|debo|encuentro|doy)
    (hay (un|una)|hay (algun|alguna) (regla|norma|limite|forma|plazo|manera|politica|guia|requisito|problema)|por que|se puede|es (obligatorio|necesario|posible))
  `,
  whoDecides: `
    (quien|quienes|que) (aprueba|aprueban|debe|autoriza|firma|tiene que|puede|decide)
  `,
  ofAll: `
    (los|las|un|una|pueden|puede|tienen|deben) .. (becari*|contratista*|extern*|emplead*|autonomos|practicantes) [tienen|pueden|deben|reciben|acceso]
  `,
  topic: `
    (excepcion*|archivo*|fichero*|equipo|emplead*|politica*|norma*|cuenta*|buzon|buzones|becari*|contratista*|aprueba*|aprobar|aprobacion*|baja*|alta*|solicitud*|se va|se marcha|portatil*|licencia*|acceso*|onboarding|offboarding|preaviso|traslad*|cambio de|cambios|incorporacion*|contrat*|extern*|renuncia*|despid*|dimit*|dimision*|correo*|onedrive|salida*|conserva*|autonom*|ascenso*|<h>|<o>|<t>|datos|jubil*)
  `,
  whoLeaves: `
    (quien|quienes|que companeros|alguien) [se|nos|va|mas] (va|van|deja|dejan|empieza|empiezan|incorpora|incorporan|cambia|marcha|entra|sale|irse)
  `,
  smallTalk: `
    (comer|almorzar|cenar|almuerzo|cafe|cumpleanos|telefono de|libre|en la oficina|fin de semana|casad*)
  `,
  ownTrouble: `
    (perdido|perdi|olvidado|olvide|roto) (mi|mis|la|el) (tarjeta|portatil|movil|contrasena|llave|llaves|cargador|badge|<h>)
  `,
  hypothetical: `
    (quien aprueba|que pasa|^ si <p>|si se va)
  `,
};
