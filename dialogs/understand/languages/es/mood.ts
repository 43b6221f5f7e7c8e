import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (no|nunca|jamas|tampoco|ni|ningun|ninguna)
    es (falso|mentira) que
    (retira|retiro|ha retirado|retirado|anula|anulo) (su|la) (renuncia|dimision|despido)
    nadie
    (renuncia|dimision|despido|salida|baja) .. (malentendido|error|falsa|falso|aplazada|aplazado|anulada|cancelada)
  `,
  noDenial: `
    no (renovamos|renovaremos|prorrogamos|prorrogaremos|vamos a renovar|le renovamos|se le renueva) [el contrato] [de|a] [<p>]
    (fecha|dia) [exacta|exacto|de salida] [aun|todavia] no [esta] [aun|todavia] (fijad*|confirmad*|decidid*|definid*)
    no (hay (problema|prisa)|olvid*|solo|te preocupes|pasa nada|es urgente|antes|mas tarde|se si|corre prisa|importa|necesita|hace falta)
    (ya no|no) (reporta|reportara|depende|dependera) (a|de) (<p>|mi) [,] sino
    (por que no|si no|todavia no|aun no)
    no (,|.|;|-)
  `,
  outsider: `
    (nuestro|nuestra|un|el) (cliente|clienta|proveedor|proveedora) [nos|me] [ha|han] (avisa*|comunica*|informa*|dice|dicho|cuenta)
    (contacto|interlocutor|interlocutora|homologo) (en|de) _
    (contacto|interlocutor|interlocutora) en (<p>|<l>)
    (de|en) (nuestro|nuestra|nuestros|un|uno de nuestros|una de nuestras) [gran|principal|antiguo] (cliente*|clienta*|proveedor*|competidor*|casero)
  `,
  doubt: `
    , (dicen|segun dicen|por lo que dicen|al parecer|se dice|se rumorea|segun los rumores)
    (quizas|quiza|tal vez|podria|podrian|puede que|a lo mejor|rumor|rumores|se rumorea|parece que|al parecer|posiblemente|probablemente|supuestamente|dicen que|se dice|hipoteticamente|esta pensando|piensa en|se plantea|considera|duda|seguramente|igual se|me temo|ojala|espero que|no es seguro|no esta (decidido|confirmado|claro)|sin confirmar|algun dia|broma|imaginemos|supongamos|busca otro|buscando otro|le gustaria|querria|quiere irse algun)
    (mi) (mujer|marido|hijo|hija|hermana|hermano|madre|padre|gato|perro|vecino|vecina|novio|novia) [<p>] _
    en (la|una|esa|el|un) (pelicula|novela|libro|juego|sueno|serie|ejemplo)
    (amenaza|amenazo|amenazado|casi (se va|se fue|dimite|dimitio|deja|dejo|renuncia|renuncio)|(<p>|el|ella) queria|ejemplo|borrador|a punto de)
  `,
  noDoubt: `
    como (quizas|quiza|tal vez|probablemente|seguramente) [ya] (sabeis|sabes|sepais|sepas|saben)
    no es [una] broma
  `,
  condition: `
    (si|en caso de que|caso de) [nuestro|nuestra|el|la|un|una|alguien|ella|ellos]
    (decir|decirle|dile|recuerdale|recordarle|avisar) a <p> que (su|el|ella)
  `,
  noCondition: `
    si (es posible|puedes|podeis|puede|quieres|hace falta|no|te parece|os parece|hay|tienes)
  `,
  background: `
    (desde que|porque|ya que|como) <p>
    (cuando|desde que|despues de que|antes de que|porque|como|ya que|una vez que|en cuanto|tras|desde la salida de) [nuestro|nuestra|el|la|ella]
  `,
  jest: `
    (es|era|solo es|solo era) [una] broma
    (estaba|estoy) (bromeando|de broma)
    inocente
  `,
  correction: `
    (,|-|–|—|.) (eh|uy|ay|digo) [,|no|-|–|—|.]
    [no|ay|oh|,|-|–|.] [,] (correccion|perdon|perdona|rectifico|espera|disculpa|error mio) [,|-|–|:|.] (rrhh|<o>|ella|el|<p>|me) (me acaba de|me acaban de|acaba de|dice|dicen|confirma|me dice|me dicen|me ha|me han) [decir|confirmar|decirme|dicho|confirmado] [que es|:|que] [el]
    [no|ay|oh|espera|uy] [,|-|–|—] (perdon|perdona|perdonad|digo|quise decir|mejor dicho|quiero decir|queria decir|correccion|rectifico|espera|esperad|miento|disculpa|disculpad|lo siento|en realidad|error mio|me equivoque|o mejor)
    no (,|-|–|—)
  `,
  rejection: `
    (no|en lugar de|en vez de|en lugar del|en vez del) [el|la|a|al|en|de|del|para|hasta|los]
  `,
  contrast: `
    (sino|pero|es|sino que|mas bien|el|ella)
  `,
  prolonged: `
    (prorroga|prorrogan|prorrogamos|prorrogado|prorrogara|prorrogo|prorrogar|prorrogaron|prorrogarlo|prorrogaremos|renueva|renuevan|renovamos|renovado|renovaron|renovo|renovar|renovarlo|renovarle|renovaremos|renovara|ampliado|ampliamos|amplia|amplian|ampliaron|ampliarlo|ampliar|alargado|alargamos|alargan|alargar|alargarlo|extendido|extendieron|extendemos|extiende|extenderlo)
    (hacemos|hecho|hicimos|hacen|pasa|pasado|pasara|pasamos|convertido|convierte) [a|en] (fijo|fija|indefinido|indefinida)
    (sigue|seguira|continua) [finalmente|ahora] (hasta|otros|otro|_ meses mas)
  `,
};
