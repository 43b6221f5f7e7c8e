import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (nao|nunca|jamais|nem|nenhum|nenhuma|tampouco)
    e (falso|mentira) que
    (retirou|retira|anulou|voltou atras com|voltou atras na) (a|sua|a sua) (demissao|rescisao|saida)
    (ninguem)
    (demissao|saida|rescisao) .. (mal-entendido|engano|falsa|falso|adiada|cancelada|anulada)
  `,
  noDenial: `
    (data|dia) [exata|exato|de saida] [ainda] nao [esta] (fixad*|confirmad*|decidid*|definid*|marcad*)
    (ja nao|nao) (reporta|reportara|depende) (a|ao|de|do|da) (<p>|mim) [,] (mas|e sim)
    nao (ha (problema|pressa)|esquec*|so|te preocupes|se preocupe|faz mal|e urgente|antes|mais tarde|sei se|importa|precisa|e preciso|e necessario)
    (por que nao|porque nao|se nao|ainda nao)
    nao (,|.|;|-)
  `,
  outsider: `
    (nosso|nossa|um|o) (cliente|fornecedor|fornecedora) [nos|ja] (avisa*|informa*|comunica*|diz|disse)
    (contacto|contato|interlocutor|interlocutora) (na|no|da|do|em) (<p>|<l>|_)
    (do|da|no|na|de|em) (nosso|nossa|um|uma|um dos nossos|uma das nossas) [grande|principal|antigo] (cliente*|fornecedor*|concorrente*|senhorio)
  `,
  doubt: `
    , (dizem|pelo que dizem|ao que parece|segundo consta|diz-se|consta)
    (talvez|poderia|podera|se calhar|boato|boatos|rumor|rumores|parece que|ao que parece|possivelmente|provavelmente|alegadamente|dizem que|diz-se|hipoteticamente|esta a pensar|esta pensando|pensa em|pondera|considera|hesita|quem sabe|tomara|espero que|nao esta (decidido|confirmado)|sem confirmacao|um dia|brincadeira|imaginemos|suponhamos|a procura de outro|procurando outro|ouvi dizer|consta que)
    (minha|meu) (mulher|marido|filho|filha|irma|irmao|mae|pai|gato|cao|cachorro|vizinho|vizinha|namorado|namorada) [<p>] _
    (no|num|neste|em um|na|numa) (filme|romance|livro|jogo|sonho|serie|exemplo)
    (ameaca|ameacou|quase (saiu|sai|se demitiu|se demite|deixou)|(<p>|ele|ela) queria|exemplo|rascunho)
    (<p>|ele|ela) gostaria
  `,
  noDoubt: `
    como (talvez|provavelmente|se calhar) [ja] (sabem|sabe|saibam|saiba|sabes)
    nao e [uma] brincadeira
  `,
  condition: `
    (se|caso|no caso de) [o|a|um|uma|nosso|nossa|alguem|ele|ela|eles]
    (dizer|diz|lembrar|avisar|informar) [ao|a|o] <p> que (o seu|a sua|ele|ela)
  `,
  noCondition: `
    se (for possivel|puderes|puder|puderem|possivel|quiseres|nao|faz favor|necessario|preciso|houver|te|calhar)
  `,
  background: `
    (desde que|porque|ja que|como|uma vez que) [o|a] <p>
    (quando|desde que|depois que|antes que|depois de|antes de|porque|como|ja que|assim que|apos|uma vez que) [o|a|nosso|nossa|ele|ela]
  `,
  jest: `
    (e|era|foi|so|estou a|estava a) [uma|so] (brincadeira|brincar|piada|gozar)
    estou brincando
  `,
  correction: `
    (,|-|–|—|.) (ah|eh|ups|digo) [,|nao|-|–|—|.]
    [nao|ai|oh|,|-|–|.] [,] (correcao|desculpa|desculpe|espera|perdao|erro meu|alias) [,|-|–|:|.] [os|o|a] (rh|<o>|ela|ele|<p>) (acabam de|acaba de|dizem|diz|confirmam|confirma|disseram-me|disse-me) [me] [dizer|dizer-me|confirmar|confirmar-me] [que e|:|que] [a|no dia|dia|o]
    [nao|ai|oh|espera|ups] [,|-|–|—] (desculpa|desculpe|desculpem|quero dizer|queria dizer|alias|melhor dizendo|digo|perdao|correcao|corrigindo|espera|na verdade|enganei-me|me enganei|ou melhor|erro meu|peco desculpa)
    nao (,|-|–|—)
  `,
  rejection: `
    (nao|em vez de|em vez do|em vez da|em lugar de|ao inves de) [o|a|no|na|em|de|do|da|para|ate|ao]
  `,
  contrast: `
    (mas|sim|mas sim|e|ele|ela|e sim)
  `,
  prolonged: `
    (prolongado|prolongou|prolongamos|prolonga|prolongar|prolongaram|prolonga-lo|prolongamo-lo|renovado|renovou|renovamos|renova|renovar|renovaram|renova-lo|renovamo-lo|prorrogado|prorrogou|prorrogamos|prorrogar|prorroga|prorroga-lo|estendido|estendeu|estendemos|estender|estende-lo|alargado|alargamos|alargar)
    (passa|passou|passar|vai passar|fica|ficou) [a|ao|para] (efetivo|efetiva|efectivo|efectiva|efetiva|quadro|quadros)
    (efetivado|efetivada|efectivado|efectivada|efetivamos)
    (continua|segue|vai agora) [agora|afinal] (ate|mais _ meses|por mais)
  `,
};
