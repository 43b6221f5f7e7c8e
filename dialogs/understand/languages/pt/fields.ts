import type { FieldPhrases } from '../language.ts';

export const fields: FieldPhrases = {
  starts: `
    (comeca*|inicia*|inicio|entra|entrara|integra*|junta*|desde|de|a partir|primeiro dia|data de inicio|data de entrada|data de admissao|ingressa*|arranca|chega) [e|sera|a|em|no|na|de|do|:|previsto|dia|partir] [dia|o|de] <d>
  `,
  ends: `
    (ate|termina|acaba|finaliza|vence|fim|data de fim|fim de contrato|termo) [o|a|ao|:|em|no|dia|fim de] [dia|de] <d>
    <d> (a|ao|-|–|—|ate) [o|dia] <d>
    entre <d> e <d>
  `,
  goneFrom: `
    (desde|a partir de|a partir do|a partir da) [dia|o] <d>
  `,
  startsOrEnds: `
    (desde|a partir de|a partir do|com efeitos a|com efeito a|em) [dia] <d>
  `,
  officialEnd: `
    (oficialmente|formalmente) [so] [a|em|ate|no dia] <d>
    (contrato|vinculo) (termina|acaba|cessa) [oficialmente] [so] [a|em|no dia] <d>
  `,
  lastDay: `
    ultimo dia
    data de (saida|fim|cessacao|desligamento)
  `,
  isLastDay: `
    <d> (e|sera|como|foi) [o] [seu] ultimo dia
  `,
  dismissal: `
    (mandad* embora|demitimos|demitid*|despedimos|despedid*|dispensad*|dispensamos|desligad*|desligamos|mandamos embora)
  `,
  postponed: `
    (mudad*|passad*|adiad*|antecipad*|alterad*|mudou|passou|movid*|muda|passa) (de|do) [dia]
  `,
  movedTo: `
    (adiad*|antecipad*|alterad*|mudad*|passa|passou|mudou) (para|ao) [o|dia] <d>
  `,
  superseded: `
    (inicialmente|originalmente|primeiro|antes) [previsto|prevista|dito|era|para|a] [para|o|a] [dia] <d>
    (era|ia ser|estava previsto|estava prevista|estava marcado) [inicialmente|para] [o|a|dia] <d>
    ja nao [e|sera] [a|o|em|dia] <d>
  `,
  without: `
    (sem|nao precisa de|nenhum) [novo]
  `,
  unrelated: `
    (faleceu|morreu|falecimento|funeral|velorio|enterro) [e|sera] [a|no|na|em|dia] <d>
    (demitiu-se|pediu demissao|pediu a demissao|demissao|apresentou|avisou|anunciou|assinou|reuniao|entrevista|aniversario|disse|informou|nascid*|carta|ferias|ligou|falamos|confirmou|comunicou|pre-aviso|entregou) [o|a|em|no|ontem|desde|,|a sua] [dia] <d>
    (recebemos|recebi|recebeu|chegou) .. (demissao|carta) [de|da|do] <p> [a|em|no|na] <d>
    (quando|se) <d>
    (volta|regressa|ausente|doente) [a|em|no|na|ate|desde] [o] <d>
    <d> (e|sera) [dia] [de] feriado
  `,
  comesBack: `
    (volta|regressa) [para nos|a empresa] (a|em|no|na|a partir de) <d>
  `,
  agreed: `
    (combinamos|combinado|acordamos|acordado|combinou-se) [para|em|o|a] [o|dia] <d>
  `,
  besideTime: `
    (incidente|reuniao|chamada|entrevista|alerta) .. (das|as|de) <c>
    desde as <c>
  `,
  occasion: `
    (reuniao|encontro|festa|almoco|jantar|lanche|cafe|bolo|brinde|cartao|auditoria|auditores|inspecao|entrevista|workshop|formacao|treinamento|curso|seminario|conferencia|comite|chamada|aniversario|casamento|passagem de pasta|passagem de testemunho|apresentacao|entrega|prazo|exame|discurso|conversa|sessao|voo|comboio|despedida|celebracao|ronda|copo)
    (almocamos|jantamos|brindamos|celebramos|festejamos|reunimos|falamos|falamos-nos|falámos|encontramo-nos)
    (contrato|proposta) .. (assinado|assinada|enviado|enviada)
    (devolve|devolvera) .. (<h>|cartao|chaves|telemovel)
  `,
  past: `
    (mudou|assumiu|transferiu-se|tornou-se|ja mudou|foi|deixou|saiu|comecou|era|estava|terminou|acabou|entrou|passou|tinha|partiu)
  `,
  kept: `
    (mantem|mantera|conserva|continua|continuara|fica) [como|com] [o|a|seu|sua] [cargo|titulo|funcao|posto] [de|como] (<t>|<o>)
  `,
  origin: `
    (antig*|atual|anterior) (departamento|equipa|equipe|escritorio|cargo|funcao|area) [:|e|era] (<o>|<l>|<t>)
    (deixa|deixara|deixando|ex|atualmente em|atualmente no|atualmente na|vindo de|vinda de|vem de|vem do|vem da|sai de|sai do|sai da) [o|a|os|as] [departamento de|escritorio de|equipa de|area de|cargo de] (<o>|<l>|<t>)
    (em vez|ao inves|no lugar|nao) [de|do|da|no|na|em|para|o|a] (<o>|<l>|<t>)
    (avisa|pergunta|informa|obrigado|ola) (ao|a|o) (<o>|<t>)
    (<o>|<t>) (diz|pede|confirma|quer|disse)
    (nosso|nossa|o|a) (<t>) .. (passa|sera|assume)
    (acordado|combinado|falado|aprovado|alinhado|confirmado|validado|acordo) (com|por|pelo|pela|pelos|pelas) [o|a|os|as] <o>
    segundo [o|a|os|as] <o>
    <o> (ja sabe|ja foi informad*|ja aprovou|ja confirmou)
  `,
  from: `
    (troca|trocara|trocou|deixa|deixara) [o|a|os|as] (<o>|<l>|<t>) (por|pelo|pela|pelos|pelas) (<o>|<l>|<t>)
    (do|da|de|desde o|desde a) (escritorio|sede|filial|delegacao|loja|agencia|fabrica|equipa|equipe|departamento|area) (de|do|da|das|dos) (<o>|<l>) (para|→)
    (de|do|da|dos|das|desde) [o|a|departamento de|escritorio de|equipa de|area de|cargo de] (<o>|<l>|<t>)
    (<o>|<l>|<t>) (para|→) [o|a|as|os] (<o>|<l>|<t>)
  `,
  originLine: `
    ^ (de|atual|anterior|antigo|antiga) [equipa|equipe|departamento|escritorio|cargo|funcao] [atual|anterior] :
  `,
  noOrigin: `
    (escritorio|sede|cargo|funcao|funcoes|equipa|equipe|departamento|area|chefe|diretor|diretora|responsavel|gestor|gestora|titulo|posto|posicao|delegacao|filial) (de|do|da|das|dos) (<o>|<l>|<t>)
  `,
  now: `
    (asap|right now|imediatamente|imediato|imediata|de imediato|agora mesmo|agora $|ja $|urgente|urgentemente|com efeito imediato|efeitos imediatos|o quanto antes|quanto antes|sem demora|na hora)
    (bloque*|bloqui*|cort*|desativ*|fech*|revog*|remov*|elimin*) [tudo|todos os acessos|o acesso|os acessos|a conta] (ja|agora)
  `,
  contractor: `
    (contractor|freelancer|prestador|prestadora|prestador de servicos|prestadora de servicos|terceirizad*|extern*|freelancer|freelance|consultor externo|consultora externa|pj|subcontratad*|independente)
  `,
  intern: `
    (intern|estagiario|estagiaria|estagiarios|estagio|trainee|estagio curricular)
  `,
  employee: `
    (permanent|efetivo|efetiva|quadro|clt|contrato sem termo|permanente)
  `,
  forAll: `
    (ambos|ambas|os dois|as duas|todos|todas)
  `,
  swap: `
    (troca|trocam|permuta|permutam|vice-versa|em troca)
  `,
  departmentSlot: `
    (a equipa de|na equipa de|equipa|equipe|a equipe de|o departamento de|departamento|area de)
  `,
};
