import type { Words } from '../language.ts';

/** Words by which Spanish is told from its neighbours. */
export const telling: Words = `
  empresa
  ¿ ¡
  al alta ayuda baja cancela como con cual cuando cuenta de deja del desde dia donde el empieza en es
  estado favor hemos hola incorpora jueves la las los lunes marcha martes mi mis no nuestro nueva
  nuevo para pasa por que quien qué sale se sin solicitud su tengo tiene todo ultimo un una va viernes
  y ya yo manana hoy
`;

/** Words that never begin or end the name of a person. */
export const common: Words = `
  anotad anota anote anoten registrad registre registren apuntad apunta apunte apunten tramitad tramita tramite tramiten procesad procesa procese procesen comunicad comunique comuniquen marcad marque marquen quitad quite quiten borrad borren sacad saquen poned pongan olvidad olviden olvida incluid incluyan
  nuestros nuestras sistemas
  a acceso accesos actualiza ademas ahi ahora al algo alguien alta antes anula anular apoyo
  aprobaciones aprobar aprueba aqui area ascendemos ascender ascendida ascendido ascenso ascienda
  assumir até aun aunque ausente aviso baja bajas becaria becario bien bienvenida bienvenido bloquea
  bloquead bloquear bon borra buen buena buenas bueno buenos cada cambia cambiar cambio cancela
  cancelar cancelen cargo caso cerrar colega comienza comienzo como companera companero compañera
  compañero comprobar comprueba con confirma confirmado conmigo continua contrata contratacion
  contratado contratamos correo corta cortad cortar crea crear creen cual cuales cuando cuenta cuentas
  dame dar deja dejar dejara del departamento desactivar desde despacho despedida despedido despedimos
  despues don donde dos efectivo el elimina ella ellas ellos empezar empezara empieza emplea empleada
  empleado en encargado entonces entre enviad equipo es esa ese eso estamos estan estar esto estos
  externa externo fin
  final finalizar finalmente fuera gracias gusta gustaria ha hace hacer hacia hasta hay haz hemos hice
  hola hoy incorpora incorporacion incorporar incorporara informacion informo ingresa ingreso inicia
  inmediatamente inmediato jefa jefe jubila jueves la las le les licencia lo los lunes manana martes
  mediante mejor menos mes meses miercoles mis mismo modifica mostra mostrar movil mucho muestra mueve
  muy nadie ningun nombre nos nosotros nuestra nuestro nueva nuevas nuevo nuevos oficina ordenador
  otra otro pasa pasante pasar pasara pendiente pendientes pero persona poco podeis podria podrias pon
  portatil posible practicas pregunta primer primero promocion prueba pruebas puede puedes puesto
  queda quien quienes quiere quita remove renuncia renunciado renuncio respeito responde responsable
  revisa revisar sale salida salir saludos senor senora señor señora sido siempre sigue sin sola
  solicitud solicitudes solo somos son su subida suficiente sus tambien tampoco tanto tarea tareas
  tenemos tengo tenho tiene tienen todavia todo trabaja trabajando trabajo traslada trasladamos
  trasladar traslado ubicacion un una uno usted ustedes va vacaciones vamos van verifica verificar
  verifique viernes voy y ya yo
  asimismo igualmente aparte separado luego mientras lamentablemente desgraciadamente
  afortunadamente ayer pronto proximamente actualmente cuatro cinco varios algunos atencion
  importante recordatorio correccion perdon perdona segun conforme respecto acerca contra durante
  tras pues vuestro primera
`;

/** How the sender is called in the middle of a sentence. */
export const me: Words = 'mi';

/** This language has no s of the owner. */
export const owned: Words = '';

/** Words that announce a job title. */
export const titleSlots: Words = 'como puesto cargo titulo';
