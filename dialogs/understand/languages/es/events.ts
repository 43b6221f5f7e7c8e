import type { EventPhrases } from '../language.ts';

const on =
  '(el|a|al|en|este|a partir del|a partir de|desde|desde el|con fecha|con fecha de|a finales de|el proximo|para el|hasta el)';
const when = `[${on}] [el|dia] <d>`;
const company =
  '(la (empresa|compania|organizacion|casa|firma|sociedad|entidad)|el (equipo|grupo|banco|despacho)|su (cargo|puesto|trabajo|empleo)|nuestra empresa|contoso|de trabajar)';
const person =
  '(emplead*|companer*|becari*|practicante*|fichaje*|colaborador*|contratista*|alta*|ingreso*|integrante*|persona*|autonomo*|freelance*|miembro*|trabajador*|tecnic*|aprendiz|extern*|consultor*|reclut*|contratad*|llegada*|incorporacion*|contratacion*|pasante*|recurso|jefe de proyecto)';
const account = '(cuenta|cuentas|acceso|accesos|usuario|perfil|credenciales|correo|alta)';

export const events: EventPhrases = {
  joiner: {
    sure: `
      > (becari*|practicante|contratista|autonom*|extern*|freelance|consultor*|consultora externa) <p> (trabaja|trabajara|estara|colabora|colaborara|ayuda|ayudara) [con nosotros] (del|desde|de) [el] <d> (al|hasta|a) [el] <d>
      < sera [nuestra|nuestro|la|el] [nueva|nuevo] <t> (,|.|;|y) [y] (empieza|comienza|se incorpora|entra)
      < (sera|va a ser) [nuestra|nuestro|la|el|una|un] [nueva|nuevo] <t> (,|.|;|:|–|-|⟨|y|con) [la|su|el] (fecha de inicio|fecha de incorporacion|fecha de entrada|fecha de alta|incorporacion|primer dia)
      (vuelve|volvera|regresa|se reincorpora) [con nosotros|a la empresa] [el] <d> como <t>
      (tenemos|llegan|recibimos) (dos|tres|cuatro|2|3|4) (nuevos|nuevas|altas|incorporaciones) [companeros|personas] [el|a partir del] [<d>] :
      (trabaja|trabajara) con nosotros como
      > (nuevo|nueva|nuevos|nuevas) [<t>|<o>|nuestro] ${person}
      > (incorporacion|incorporaciones|contratacion|ingreso)
      > (alta|altas|incorporacion|incorporaciones|ingreso|contratacion|onboarding|fichaje) [extern*|urgente|intern*|nueva|de usuario|usuario|temporal|laboral] (de|del|para|:|en|nuev*|a)
      (dar|da|dad|den|demos|dais|deis) de alta
      (contratamos|contratado|contratada|contratar|contrata|contrate|contraten|contrataron|contrataremos|fichado|fichamos|fichar|reclutado|reclutamos)
      (incorpora|incorporan|incorporara|incorporamos|incorporar|incorporarse|incorporaran|incorpore|incorporo)
      se (une|unen|unira|uniran|suma|suman|sumara|incorpora|incorporara|estrena|integra|integrara)
      (unirse|sumarse|unira|integrarse) [a|al] [nosotros|equipo|nuestro]
      > (crea|crear|creen|cread|creeis|crees|activar|activa|activad|montar|monta|gestionar|gestiona|habilitar|habilita|falta|solicito|pedir|preparen|abrir|abre|prepara|preparar|preparad|necesito|necesitamos|configura|configurar) .. ${account} .. (para|a|de) .. <p>
      > (cuenta|cuentas|acceso|accesos|usuario|perfil|credenciales) .. para .. <p>
      (bienvenido|bienvenida) (al equipo|a bordo|a la empresa)
      (firmado|firmo|acepto|aceptado) .. (contrato|oferta)
      (entra|entrara) a (trabajar|formar parte)
      (llega|llegara|llegan) (al equipo|a la empresa|a nuestro equipo)
      > (dos|tres|cuatro|cinco|varios|varias|2|3|4|5) [nuevos|nuevas] (becari*|contratistas|incorporaciones|altas|companer*|personas|emplead*)
      (vuelve|regresa|reingresa) (a la empresa|con nosotros|al equipo)
      (alguien|una persona) [nuevo|nueva|mas] [que] [se] [va a] (empieza|empezar*|entra*|incorpora*|llega*|une|comienza*)
      > ^ (becarios|becarias|contratistas|autonomos) [para el verano|desde el <d>|<d>] :
    `,
    likely: `
      < (lo|la|le) (sustituye|sustituira|reemplaza|releva) (desde|a partir del|el) [el] <d>
      (empieza|empiezan|empezara|empezaran|empezar|comienza|comienzan|comenzara|comenzaran|comenzar|inicia|iniciara|arranca|entra|entran|entrara|llega|llegara|ingresa|ingresara|ingresan|empiece)
      primer dia
      (fecha de (inicio|ingreso|alta|incorporacion|entrada))
      > (registrar|registra|anade|anadir|agrega|agregar|damos la bienvenida|preparar|prepara) .. <p>
      > (portatil|ordenador|equipo|<h>|puesto|todo|lo necesario) .. (para|a) .. <p>
      (nuestro|nuestra|el|la|un|una) (nuevo|nueva|futuro|futura) [<o>] <t>
      > practicas (de|del) <p> .. (de|del|desde|a partir)
      > (practicante|aprendiz|becari*|contratista|consultor* extern*) [:|de|del|en|,] <p>
      (becari*|practicante|contratista|autonom*|extern*) .. (desde|del|de|hasta|a partir) <d>
      (trabajara|trabaja|estara|colabora|colaborara) (con nosotros|para nosotros|en la empresa) .. (desde|del|de|hasta|a partir)
      (inicio|comienzo) [:|el|previsto] <d>
      (sustitucion|baja maternal|baja por maternidad) .. de <p>
      < (sustituye|sustituira|reemplaza|reemplazara|releva) a <p> (desde|a partir|el) [de|del|el] <d>
    `,
    hint: `
      (bienvenid*|nuevo|nueva|alta|becari*|contratista|practicas|indefinid*)
    `,
  },
  mover: {
    sure: `
      (cambia|cambiara|cambio|deja|dejara) [el|la|los|las] (<o>|<l>|<t>) por [el|la|los|las] (<o>|<l>|<t>)
      > (perdemos|perder|pierde) a <p> [el] [<d>] (en favor de|a favor de|por|que pasa a|que se va a) [la|el] (<o>|<l>)
      (deja|dejara) (nuestro|mi|el|su|este) (equipo|departamento|grupo) (por|para ir a|para pasar a|para unirse a|y pasa a|y se va a) [la|el|los] <o>
      (trabajan|trabaja|trabajaran|trabajara) [desde <d>|a partir de <d>] en [la|el] [oficina de] (<l>|<o>) , antes (estaban|estaba|en)
      (pasamos|movemos|trasladamos|cambiamos|pasa|mueve|traslada|cambia) a <p> (a|al|para) [la|el|departamento|area|equipo] [de|del] (<o>|<l>)
      nuevo (puesto|cargo|rol) [de <p>] (de|como) <t>
      (deja|dejara|abandona) (<o>|<l>|<t>) (por|para|y (pasa|va) a) [el|la] (<o>|<l>|<t>)
      (pasa|pasan|pasara|pasar|cambia|cambiara|cambiar|cambian|muda|mudara|mueve|movera|mover|va|ira|rota|rotara|sube) .. (a|al|de|del|en|para|hacia) [la|el|oficina|departamento|equipo|area|sede|de] (<o>|<l>|<t>)
      (traslada|trasladar|trasladara|trasladad*|trasladamos|traslado|trasladan|transfiere|transferir|transferid*|transferencia|reubica*|reasigna*|destinad*|asignad* a)
      (ascend*|ascenso|asciend*|promov*|promocion|promociona*|promuev*)
      (cambia|cambio|cambiar|cambiara) de (puesto|departamento|jefe|jefa|oficina|responsable|equipo|area|sede|cargo|funcion|titulo)
      (sera|seria) [nombrad*] ... <t>
      (convierte|convertira|asume|asumira|asumir|ocupa|ocupara|dirige|dirigira|lidera|liderara|encabeza|encabezara|pasa a ser|pasara a ser|nombrad*|nombramos|nombrar) ... (<t>|<o>)
      nuev* (jefe|jefa|puesto|cargo|responsable|manager|rol|gerente|titulo|superior*|supervisor*|departamento|funcion|destino) (de|para|:|es|sera|desde|del)
      (tiene|tendra|recibe|con) .. nuev* (jefe|jefa|puesto|cargo|responsable|manager|rol|gerente|supervisor*)
      (deja|dejara) .. <o> (para|por|y) .. <o>
      de <o> a <o>
      de <l> a <l>
      (pasa|pasara|pasar) a (depender|reportar)
    `,
    likely: `
      < es (ahora|ya) [nuestro|nuestra|el|la] [nuevo|nueva] <t>
      (pasa|pasara|cambia|cambiara|muda|mueve)
      (trabaja|trabajara|estara|sera) .. (<l>|<o>|<t>)
      (reporta|reportara|reportar|dependera|depende|respondera) .. (ahora|desde|a partir)
      nuev* (jefe|jefa|puesto|cargo|responsable|manager|rol|gerente|titulo|superior*|supervisor*|departamento|funcion|oficina)
    `,
    hint: `
      (reporta|reportara|reportar|dependera|depende|responde|respondera)
    `,
  },
  leaver: {
    sure: `
      no (renovamos|renovaremos|prorrogamos|prorrogaremos|vamos a renovar) [el contrato] (a|de) <p> [:|,|.|;] [y] [su contrato]
      se (va|marcha|ira|marchara) a (otra|una nueva) (empresa|compania) $
      (cae|caera|baja) [<d>|el <d>] el telon [<d>|el <d>] para <p>
      [el] telon (cae|baja) [<d>|el <d>] para <p>
      (<o>|seguridad|vigilante*|guardia*) .. (sacar|sacado|acompanado|escoltado|escolto|saco|acompano) [a] <p> (del|de la|fuera|hasta la) (edificio|oficina|puerta|salida|recinto|empresa|del edificio|de la oficina)
      > (seguridad|hemos|acaban de|rrhh|vigilancia) ... (acompanar|acompanado|escoltado|acompano|escolto|escoltar|acaba de acompanar) a <p> (a la (salida|puerta|calle)|fuera [del edificio])
      <p> [ha|nos|lamentablemente] (fallecido|fallecio|muerto|murio)
      (fallecimiento|muerte) de [nuestro|nuestra] [querido|querida] [companero|companera|colega] <p>
      (ultimo turno|ultima guardia) de <p> (es|sera|:|,)
      (hace|hara|tiene|trabaja|cumple) su (ultimo turno|ultima guardia) [el|este] <d>
      (dos|tres|cuatro|varias|2|3|4) bajas [a|para|que] [anotar|tramitar|comunicar] :
      (termina|terminara|acaba|acabara|finaliza) (con nosotros|aqui|su contrato|sus practicas|su relacion laboral|en la empresa)
      (cuelga|colgo|colgara|cuelgan) (las botas|los guantes|el delantal|los habitos|el uniforme|la bata)
      (hace|hara|hizo) (las|sus) maletas
      (tira|tiro) la toalla
      (deja|dejan|dejara|dejar|dejado|dejo|abandona|abandonara|abandonar|abandonan) ${company}
      (deja|dejara|dejar|dejo|dejado) de trabajar [aqui|con nosotros|en la empresa]
      nos (deja|dejara|dejan|ha dejado|dejaran)
      (dejarnos)
      ultimo dia [laboral|de trabajo|habil]
      ultima jornada [laboral|de trabajo]
      (renuncia|renuncio|renunciado|renunciara|renunciar|dimite|dimitido|dimitio|dimitira|dimision|dimitir)
      (despid*|despedid*|despedimos|despedir|despidieron|despido|cesad*|cesamos|cese|cesar|cesaron|echado|echaron|hemos echado|prescind*|desvincula*|desvinculacion|rescind*|extincion)
      (jubila|jubilara|jubilacion|jubilarse|jubilan|jubile|prejubila*|retira|retirara|jubilado) 
      (causa|causara|causado|causar) baja
      (dar|da|dad|den|demos|dais|deis) de baja
      > (baja|bajas|salida|partida|cese) (de|del|:|voluntaria|definitiva|inmediat*|disciplinari*|para|-)
      se (va|van|ira|marcha|marchara|marchan|despide|retira|fue|ha ido|ha marchado) (de la (empresa|compania)|definitivamente|de contoso)
      se (va|van|marcha|ira|marchara|despide) de nosotros
      (sale|saldra|salio|salen) de la (empresa|compania)
      ya no (trabaja|esta|estara|trabajara|sigue|forma|pertenece|seguira) .. (aqui|con nosotros|en la empresa|parte|en plantilla|a la empresa)
      ya no (trabaja|trabajara|sigue|forma parte|pertenece|seguira)
      relacion laboral (de|con) <p> (termina|acaba|finaliza|concluye|se extingue|terminara|finalizara)
      (fin|finalizacion|terminacion|termino) (de|del) contrato
      contrato ~ no .. (renueva|renovara|renovado|renovar|prorroga*|continua*)
      no .. (renovar|renueva|renovara|renovaremos|prorrogar) .. contrato
      (offboarding|offboardear|offboard)
      (decimos adios|decir adios|perdemos) a
      (a la calle|en la calle)
    `,
    likely: `
      > (vamos a|acabamos de) perder a <p> ($|<d>|el <d>)
      <p> (se fue|se marcho|se ha ido|se ha marchado) [ya] [de la empresa] [el] <d> $
      ^ <p> (termina|acaba|finaliza) [con nosotros|su etapa|aqui] [el|este] <d>
      (termina|vence|acaba|finaliza|expira|concluye) [el|su] (contrato|contrato temporal|practicas) (de|a) <p>
      se (va|van|ira|marcha|marchara|marchan|despide) [tambien|ya|definitivamente] ${when}
      se (va|van|marcha|marchara|ira|despide) [tambien|ya] $
      (deja|dejara|dejan) ... <d>
      > (se va|se marcha|se nos va) <p> [el] <d>
      > se va <p> , el <d>
      > se va <p> , <d>
      > (la|el|quien) que se va es <p>
      > (la que|el que|quien) se va es <p>
      (contrato|practicas|beca|colaboracion) ~ (termina|acaba|vence|finaliza|terminara|finalizara|acabara|expira|concluye|vencera)
      se le (acaba|termina|vence) el contrato
      (sale|saldra) [definitivamente] ${when}
      baja .. <d>
      (estara|sigue|seguira|trabaja|trabajara) [con nosotros|aqui] hasta [el] <d>
      > baja
    `,
    hint: `
      (baja|fuera|se va|sale)
      (bloquear|bloquea|bloquead|cortar|cortad|corta|desactivar|desactiva|cerrar|cierra|revocar|eliminar|quitar|quita) .. (acceso*|cuenta*|todo)
    `,
  },
  neither: `
    (padre|madre|marido|mujer|esposa|esposo|hijo|hija|hermano|hermana|perro|gato|abuela|abuelo|amigo|amiga) (de|del) <p> ... (fallecido|fallecio|muerto|murio)
    (perdido|perdio|pierde|borrado|borro|perder) [todo] (su|el|mi) ultimo dia
    (trabajo|datos|archivos|cambios) (del|de su|de mi) ultimo dia
    (correo|buzon|email|mail) [de <p>] (pasa|va|queda) (a|para|con)
    (el|nuestro|un|la|los) (cliente|clienta|clientes|proveedor|casero) .. (se va|rescinde|deja|abandona|termina)
    (traspaso|transferencia) de (conocimientos|datos|archivos|expedientes)
    <h> nuev*
    nuev* <h>
    (necesita|quiere|pide) (uno nuevo|una nueva)
    (recibe|recibira|necesita|tendra|pide) (un|una) (nuevo|nueva|otro|otra) <h>
    (recibe|recibira|necesita|tendra|pide) (un|una) <h> (nuevo|nueva)
    ultimo dia de (nuestro|nuestra|su) (viaje|feria|congreso|curso|semana)
    (se va|se van|sale|viaja|se marcha|nos deja|deja) [el] [<d>] [a <l>] (por|durante) (una|un|dos|tres|unas|unos|cuatro) (semana|semanas|dias|mes|meses|fin) [a <l>]
    (empezo|comenzo|entro|se incorporo) [aqui|con nosotros] [el] [<d>] y (no) .. (puede|consigue|tiene|funciona|entra)
    (empieza|entra|llega) [<d>] (mas tarde|tarde)
    (baja (maternal|paternal)|permiso de (maternidad|paternidad)|excedencia|vacaciones) ~ ultimo dia
    ultimo dia ~ antes de .. (vacaciones|excedencia|baja)
    (se va|se van|sale|salen|se marcha) [a las|sobre las|las] <c> $
    (se va|se van|sale|salen|se marcha) <d> [a las|sobre las|las] <c> (zum|wegen|pour|para|voor|til|fordi|weil|parce|porque|omdat)
    (empieza|comienza|entra|llega) [a las|las] <c> $
    (deja|dejar|dejo|dejado) de _
    (sale|se va|se marcha) <d> <c> $
    se (va|van|fue|marcha|marcho|ira|vaya) .. (de (vacaciones|viaje|baja|permiso|fiesta|puente|excedencia|congreso)|a (<l>|casa|comer|almorzar|tomar|una reunion|la reunion|un|dormir|cenar)|pronto|antes|temprano|mas temprano|al medico|al dentista)
    (me|te|nos) (voy|vas|vamos|marcho)
    (sale|salen|salio|saldra) .. (a (comer|almorzar|las|tomar|correr|fumar)|de (vacaciones|viaje|la reunion|la sala|la oficina)|antes|temprano|pronto|tarde)
    ${on} <d> de (vacaciones|viaje|baja|permiso)
    de baja (medica|por enfermedad|maternal|paternal|por maternidad|por paternidad|laboral|hasta|desde|esta|temporal|laboral temporal)
    (esta|estara|sigue|continua) de baja
    (baja) (medica|maternal|paternal|por enfermedad|por maternidad|por paternidad|temporal)
    (deja|dejar|dejo|dejado) .. (la reunion|el canal|la oficina|la sala|el comite|el proyecto|el telefono|el portatil|las llaves|un mensaje|el grupo|el coche|la puerta|el chat|a un lado|de lado)
    (empieza|comienza|inicia|arranca|empezar|comenzar) .. (la reunion|tarde|el proyecto|el informe|vacaciones|las vacaciones|el curso|la formacion|la migracion|la baja|el permiso|por (el|la|lo|los|las)|con el|con la|la campana|la jornada)
    (se une|unirse|se incorpora|incorpora|entra|llega) .. (a la (reunion|llamada|sala)|al (canal|grupo|proyecto|comite|gimnasio)|tarde|de (vacaciones|baja|la baja)|tras|despues de)
    se (incorpora|reincorpora) .. (de (las|sus)|tras|despues) .. (vacaciones|baja|permiso)
    (reincorpora|reincorporacion)
    (cambia|cambiar|cambio|cambiad) .. (contrasena|password|telefono|pantalla|bateria|hora|fecha|turno|casa|piso|apellido|la reunion)
    (mover|mueve|movemos|pasar|pasamos|pasa) .. (la reunion|la llamada|la cita|la fecha|los archivos|el archivo|la presentacion)
    (se muda|mudanza) .. (casa|piso)
    (fiesta|comida|cena|copa|regalo|tarjeta|tarta) (de|por) [la] (despedida|jubilacion|marcha|cumpleanos)
    ultimo dia (de (vacaciones|las|la|los|rebajas|plazo|el)|del (plazo|mes|curso)|para|antes)
    (contrato) .. (con|de) (la|el|nuestro|nuestra) (limpieza|proveedor|cliente|empresa de limpieza|operador)
    (prorrog*|ampli*|renov*|renuev*|extend*|extiend*) ~ (contrato|practicas|beca|acceso|cuenta)
    contrato .. (se (prorroga|renueva|amplia|extiende)|ha sido (renovado|prorrogado|ampliado)|renovado|prorrogado|ampliado)
    nuev* (contrasena|portatil|movil|telefono|ordenador|numero|politica|version|impresora|monitor|oficina abre|foto)
    (retira|retirar) .. (dinero|la solicitud|el paquete)
    bloque* temporal*
    (periodo|mes) de prueba
    ultimo dia [laboral|de trabajo|habil] .. (de prueba|periodo de prueba|del ano|de este (ano|mes)|de esta semana|este (ano|mes)|antes de|de formacion|para)
    (baja|bajas|dar|da|dad|den|demos) [de baja] ~ (de|en) (la|el|nuestra) (lista|lista de correo|newsletter|suscripcion|boletin|grupo|canal|linea|servicio|seguro)
    (da|dar|dad|den|demos) de baja ~ (lista|newsletter|suscripcion|boletin|grupo|canal|linea|servicio|seguro|linea movil)
    (dimite|dimitido|dimitio|renuncia|renuncio|deja|se retira) .. (del|de la|el|la) .. (comite|consejo|junta|sindicato|asociacion|club|jurado|partido|grupo de trabajo)
    contrato (de|del) [su] (<h>|telefono|telefonia|internet|gas|coche|moto|gimnasio|movil|alquiler|mantenimiento|limpieza|seguro|servicio|leasing|licencia|luz|suministro)
    (se fue|dejo|marcho|renuncio) .. hace .. (ano|anos|meses)
    hace .. (ano|anos|meses) .. (se fue|dejo|marcho|renuncio)
    (preaviso) (es|de|:)
    (deja|dejara|dejo|dejan|abandona) [<p>] (el|la|los|las|su) (proyecto|comite|grupo|reunion|consejo|sindicato|piso|coche|portatil|movil|llaves|taller|junta|club|tabaco)
  `,
  replaced: `
    (en su lugar|le sustituye|la sustituye|lo sustituye|le reemplaza|la reemplaza|lo reemplaza|su (sustitut*|reemplazo))
  `,
  absence: `
    (vacaciones|enfermo|enferma|enfermedad|maternidad|paternidad|permiso|reunion|medico|dentista|aeropuerto|colegio|comite|teletrabajo|viaje|comer|almorzar|almuerzo|boda|entierro|excedencia|festivo|puente|cita|curso|formacion|hospital|fiesta|cumpleanos|de baja (medica|por)|ausente|libre|congreso|gimnasio|partido)
    (vuelve|regresa|de vuelta) (el|de|a la oficina|al trabajo)
  `,
};
