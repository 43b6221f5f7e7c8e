import type { Language } from './language.ts';
import { trigger } from './language.ts';

const who =
  '(?:<p>|ele|ela|eles|elas)(?: \\( [^()]{1,40} \\))?(?: , (?:<[tol]>|nossa|nosso|a|o|de|em| |,){1,5} ,)?';
const gap = '(?:(?!<p>)[^.!?;\\n]){0,60}?';
const helper =
  '(?: (?:se|nos|vai|vao|a|foi|ser|sera|e|,|tambem|finalmente|ja|<d>|que|vem|esta|oficialmente|nao)){0,5}';

export const portuguese: Language = {
  joiner: [
    trigger(
      '(?:junta-se|vai juntar-se|chega|entra|comeca|ingressa|comecara|entrara)(?: (?:a|ao|nos|no|na|em|dia|<d>|<o>|equipa|equipe|o|tambem|:))* <p>',
      'after',
    ),
    trigger(
      '(?:nov[oa]s?) (?:<t>|trabalhador(?:a)?|recrut[ao]|aprendiz|trainee|consultor(?:a)?|extern[oa]|tecnic[oa]|integrante|chegada|reforco|contratacao|contratacoes|colaborador(?:a|es)?|funcionari[oa]s?|estagiari[oa]s?|colegas?|admissao|prestador(?:a)?|entrada|membro|freelancer|empregad[oa]|contratad[oa]|pessoas?|elemento)',
      'after',
    ),
    trigger(
      '(?:contratacao|admissao|entrada|chegada|ingresso|nova entrada|trainee|aprendiz|recrutamento|estagiari[oa]|prestador(?:a)?|onboarding|integracao)(?: (?:de|do|da|para|:|nov[oa]|em|no|na|<o>))* ?<p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:comeca|comecam|se junta|vai juntar-se|juntar-se|inicia funcoes|vem trabalhar|estreia-se|se integra|integrara|comecara|inicia|iniciara|entra|entram|entrara|junta-se|junta|chega|ingressa|integra|comecar|iniciar|entrar|integrar|arranca|ingressara)(?! (?:a reuniao|na reuniao|o projeto|de ferias|o relatorio|no canal|atrasad[oa]))`,
      'before',
    ),
    trigger(
      '(?:criar|cria|criem|crie|criacao|ativar|ativa|ativem|arranjar|arranjem|providenciar|providenciem|tratar|tratem|solicito|pedir|preparem|configurem|configura|necessito de|abrir|abre|preparar|prepara|preciso de|precisamos de|configurar|criacao de)(?: (?:uma|um|a|o|de|acesso|e|nova|os)){0,4} (?:conta|contas|acesso|utilizador|usuario|perfil|posto|acessos|equipamento|credenciais|login|tudo|computador|<h>)(?: (?:e|um|uma|<h>|de|email|para))* (?:para|ao|a|do|da|de)(?: (?:nossa|nosso|a|o|nov[oa]|estagiari[oa]|colega|<t>|,)){0,4} <p>',
      'after',
    ),
    trigger(
      '(?:contratamos|contratou|recrutamos|recrutar|integrar|damos as boas-vindas|bem-vind[oa]|admitir|inscrever|contratei|contratar|contratado|adicionar|adiciona|adicione|admitimos|contrataram|registar|registrar)(?: (?:a|o|como|nov[oa]|<t>|estagiari[oa])){0,4} <p>',
      'after',
    ),
    trigger('(?:primeiro dia|inicio|comeco|data de (?:inicio|entrada|admissao))', 'either', 'soft'),
  ],
  mover: [
    trigger(
      `${who}${helper} (?:passa|passam|passara|sobe|alocad[oa]|realocad[oa]|destacad[oa]|afet[oa]|rotaciona|muda|muda-se|mudara|mudar-se|transfere-se|transferid[oa]|transfere|transferir|vai|vem|promovid[oa]|mudar|passar|transita|ir)(?= ${gap}(?:para|a|ao|pro|pra|de|do|da|como|sob|<[oltd]>))(?! (?:sair|embora|de ferias|de casa))`,
      'before',
    ),
    trigger(
      '(?:transferir|transfere|transfiram|mudem|muda|realocar|realoca|mudanca de (?:cargo|departamento|chefe|gestor|escritorio|equipa|equipe)|transfira|transferencia|mudar|mudanca|promover|promove|promova|promocao|promovemos|mover|mova|transferimos)(?: (?:de|do|da|a|o|para|:|interna|cargo)){0,4} <p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:sera|torna-se|tornar-se|sera promovid[oa] a|promovid[oa] a|ocupa|ocupara|lidera|liderara|dirige|chefia|chefiara|assumira|assumir|assume|passa a ser|nomead[oa]|vira)(?: (?:a|o|nov[oa]|nossa|nosso|como|cargo|de|<d>|a partir de|desde)){0,6} <t>`,
      'before',
    ),
    trigger(
      `${who}(?: (?:agora|desde|a|partir|de|<d>|,|passa|vai)){0,6} (?:reporta|reportara|reportar|responde|respondera|trabalhara)`,
      'before',
      'soft',
    ),
    trigger('(?:reporta|responde|trabalha) (?:o |a )?<p>', 'after', 'soft'),
    trigger(
      `<p>${gap} nov[oa] (?:chefe|gestor|gestora|cargo|gerente|funcao|titulo|superior|responsavel|departamento|supervisora?)`,
      'before',
      'soft',
    ),
  ],
  leaver: [
    trigger('<p>(?: (?:vai|ja|tambem))? (?:deixa-nos|deixar-nos|deixou-nos|deixa-nos)', 'before'),
    trigger(
      '<p>(?: (?:vai|ira|quer|decidiu|vai-se))? (?:reformar|reformar-se|se reformar|aposentar-se|se aposentar|para a reforma|na reforma|desligar-se)',
      'before',
    ),
    trigger(
      '(?:sai da (?:empresa|equipa)|deixa a empresa|demite-se|reforma-se)(?: (?:<d>|a|o|em|no dia|tambem))* <p>',
      'after',
    ),
    trigger(
      `${who}${helper} (?:deixa|deixam|deixara|deixar|deixou)(?= ${gap}(?:<d>|a empresa|a companhia|a equipa|a equipe|a organizacao|a firma|a casa|o grupo|o cargo|nos|de trabalhar))(?! (?:a reuniao|o canal|a sala))`,
      'before',
    ),
    trigger(
      `${who}${helper} (?:sai|saem|saira|sair|saiu|parte|partira|retira-se|vai-se embora|desliga-se|aposenta-se|reforma-se)(?= (?:da empresa |da companhia |definitivamente |no |na |em |a |ja |tambem |da equipa |hoje )*(?:<d>|da empresa|da companhia|definitivamente|da equipa|da equipe|[.!;\\n]))(?! (?:de ferias|mais cedo|para almocar|<d> (?:de ferias|mais cedo)|da reuniao))`,
      'before',
    ),
    trigger(
      `${who}${helper} (?:demitiu-se|pediu demissao|apresentou demissao|apresentou a sua demissao|entregou a carta de demissao|abandona a empresa|ja nao trabalha connosco|pediu para sair|pediu o desligamento|vai reformar-se|vai aposentar-se|reformou-se|aposentou-se|despediu-se|demite-se|pediu a demissao|se demitiu|vai embora|apresentou a demissao|renunciou|rescindiu|pediu as contas|se desligou|se aposenta|reforma-se|demitid[oa]|desligad[oa]|despedid[oa])`,
      'before',
    ),
    trigger(
      '(?:saida|demissao|partida|fim (?:de|do) contrato|termino (?:de|do) contrato|cessacao|despedimento|desligamento|rescisao|offboarding|reforma|aposentadoria|desligar)(?: (?:de|do|da|:|para|-|imediata|imediato|a|o)){1,4} <p>',
      'after',
    ),
    trigger(
      '(?:demitimos|despedimos|despedir|dispensar|rescindimos com|rescindimos o contrato com|dissemos adeus a|perdemos|demitam|demitiu|desligamos|demitir|dispensamos|mandamos embora|demiti|despedi|desligue)(?: (?:hoje|ontem|a|o|<d>|por justa causa|imediatamente)){0,4} <p>',
      'after',
    ),
    trigger('ultimo dia(?: (?:de|do|da|para|trabalho|util)){1,4} <p>', 'after'),
    trigger('ultimo dia(?! (?:de|do|da|para|dos) (?!<p>|<d>|trabalho))', 'either'),
    trigger(
      '<p> ja nao (?:trabalha|esta|estara|faz)(?: (?:aqui|conosco|connosco|na empresa|parte))?',
      'before',
    ),
    trigger('<p> nao (?:trabalha|faz|esta) mais (?:aqui|conosco|connosco|na empresa|parte)?', 'before'),
    trigger(
      '(?:(?:contrato|estagio|prestacao) (?:de|do|da|com o|com a|com) <p>)(?: (?:se|nao|sera)){0,3} (?:termina|acaba|vence|finaliza|expira|caduca|cessa|renovado|terminara|prorrogado)',
      'either',
      'soft',
    ),
  ],
  question:
    /^ (?:(?:ola|oi|bom dia|boa tarde|pergunta|e|<p> ,|,|:|-) ){0,4}(?:quem|que|qual|quais|quando|onde|como|por que|porque|quanto|quantos|ha|sabes|sabe|alguem|e verdade|sera que|tem|tenho|o que|esta|posso|devo) /,
  polite:
    / (?:podes|pode|poderia|poderias|podem|podiam|podias|podia|podemos|consegues|consegue) (?!dizer-me|me dizer|dizer)/,
};
