import type { RolePhrases } from '../language.ts';

const boss =
  '(jefe|jefa|jefe directo|jefa directa|manager|responsable|responsable directo|responsable directa|supervisor|supervisora|gerente|superior|superiora|encargado|encargada|director|directora|lider|jefatura|tutor|tutora|mando)';
const mail =
  '(correo|correos|mail|mails|email|emails|e-mail|buzon|mensajes|bandeja|bandeja de entrada|onedrive|archivos|ficheros|documentos|calendario|agenda|reenvio|delegacion|datos|outlook)';

export const roles: RolePhrases = {
  manager: `
    (cambia de|cambiara de|nuev*|otr*) ${boss} [el|desde el|a partir del|desde] [<d>] (:|,|-|–|.|;) (sera|es|pasa a ser|pasara a ser|se trata de) [ahora] <w>
    (cambia de|cambiara de|nuev*|otr*) ${boss} [el|desde el|a partir del|desde] [<d>] : <w>
    (reporta|reportara|reportar|reportando|reporte|depende|dependera|depender|responde|respondera|dependiendo) [directamente|ahora|desde|a partir del] [<d>] (a|de|ante|al|con) [:] [nuestra|nuestro|la|el] <w>
    (no|ya no) (reporta|reportara|depende|dependera) (a|de) (<p>|mi) [,] sino (a|de) <w>
    (bajo|a cargo de|a las ordenes de|supervisad* por|dirigid* por|liderad* por|bajo la (direccion|supervision|responsabilidad) de|bajo el mando de|en el equipo de|al equipo de|con el equipo de) [<o>|la|el] <w>
    [su|nuevo|nueva|la|el|con|como|futur*] ${boss} [(de|para) <p>] [desde|a partir del] [el] [<d>] [es|sera|:|=|-|–|seria|direct*|,] <w>
    nuev* ${boss} (de|para|del) <p> [desde|a partir del|a partir de] [el] [<d>] [:|es|sera|,] <w>
    <w> (es|sera|como|seria|sere) su [nuev*] ${boss}
    con <w> como [su] [nuev*] ${boss}
    <w> (dirigira|supervisara|liderara) 
  `,
  senderManages: `
    (soy|sere|yo soy|yo sere) [su|la|el|nuev*] ${boss}
    ${boss} [:|=|-|–|es|sere|soy|sera] [soy|sere] yo
    (a|en|de|para) mi equipo
    (me (reporta|reportara|dependera)|depende de mi|reporta a mi|mi nuev* (emplead*|becari*|colaborador*|companer*|fichaje))
  `,
  delegate: `
    (la|el|<p>) que [se] (reciba|recibe|quede|gestione|lleve|asuma) [con] [su|el] ${mail}
    (su|el|los|sus) ${mail} [,] (a|para) <w>
    ${mail} .. (a|al|para|hacia|:|=|→) [la|el|su|nuestra|nuestro|companer*|jefe|jefa] [:|-|–] <w>
    (reenvia|reenviar|reenviad|reenvien|reenvie|redirige|redirigir|redirigid|delega|delegar|desvia|desviar|pasa|pasar|pasad|transferir|transfiere) .. ${mail} .. (a|para|hacia) <w>
    (reenviar|reenvia|redirigir|delegar|delegado|delegada) (a|en|:) <w>
    ${mail} [se] (lo|la|los|las) (reciba|reciban|recibe|recibira|gestione|gestiona|gestionara|lleve|lleva|llevara|asuma|asume|herede|hereda|atienda|atiende|lea|lee|quede|queda) [ahora|entonces] <w>
    <w> (se queda con|se quede con|recibe|reciba|recibira|hereda|herede|tendra acceso a|tenga acceso a|gestiona|gestione|gestionara|lleva|lleve|llevara|asuma|asume|debe recibir) [su|el|los|sus] ${mail}
    (da|dale|dar|dad|den) (a|acceso a) <w> [acceso] [a|al] [su|sus|el] ${mail}
    (da|dar|dad) acceso .. ${mail} .. a <w>
  `,
  senderReceives: `
    [yo] (me quedo con|recibo|gestiono|llevo|heredo|asumo) (su|el|los|sus) ${mail}
  `,
  subject: `
    <p> (me|nos) (ha dicho|dijo|comunico|aviso|ha comunicado|confirma|informa) [de] que (se|deja|va|renuncia)
    cambio de (jefe|jefa|responsable|manager|supervisor) (para|:|de) <p>
  `,
  signature: `
    (saludos|gracias|un saludo|abrazo|un abrazo|atentamente|cordialmente) [,|-|!|.] [¶] [-|–] <p> $
  `,
  firstPerson: `
    (renuncio|presento mi (renuncia|dimision)|mi (renuncia|dimision|ultimo dia)|dejo la empresa)
  `,
  bystander: `
    (deja|dejara|dejo|deje) de (reportar|depender|responder|rendir cuentas) [directamente] (a|de|ante) <w>
    (clientes|tareas|proyectos|casos|cuentas) [los|las] (asume|asumira|lleva|llevara|pasan a|quedan para|coge|toma) <p>
    del (equipo|grupo|area) de <p>
    (y|,) no <p> ,
    (no|ya no) (reporta|reportara|depende|dependera) (a|de) <p>
    (apellido|apellidos) [es|:|=] <p>
    (,|-|–|—) (y no|no) <p> (,|.|-|–|—|$)
    (antigu*|actual|anterior) ${boss} [:|es|era] <w>
    (reemplaza a|reemplaza|reemplazara a|sustituye a|sustituye|sustituira a|en lugar de|en sustitucion de|reemplazo de|sustituto de|sustituta de|gracias|segun|de parte de|por parte de|junto a|junto con|mismos accesos que|mismos permisos que|puesto de|baja de maternidad de|baja maternal de|cubre a|cubre la baja de|cubrir la baja de|ocupa el lugar de|releva a|avisa a|dile a|pregunta a|informa a|por la baja de|mensaje de|companero de) [nuestra|nuestro|la|el|,] <p>
    (mentor|mentora|contacto|padrino|referente) [es|:|=|sera] <p>
    (hola|buenas|buenos dias|buenas tardes|estimado|estimada|querido|querida|oye) <p> (,|:|!|-|¶|.)
    <p> (dice|dijo|ha dicho|me dijo|nos dijo|me ha dicho|comenta|comento|confirma|confirmo|me confirma|pide|quiere|pregunta|informa|me informa|ha confirmado|avisa) (que|:|,)
    (vacaciones|ausencia|permiso|baja (medica|maternal|por maternidad|por paternidad)) de <p>
  `,
};
