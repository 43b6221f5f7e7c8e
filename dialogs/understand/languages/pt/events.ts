import type { EventPhrases } from '../language.ts';

const on =
  '(a|em|no|na|no dia|dia|ao|este|esta|a partir de|a partir do|desde|com efeitos a|no fim de|no final de|ate)';
const when = `[${on}] [dia|o] <d>`;
const company =
  '(a (empresa|companhia|organizacao|firma|casa|equipa|equipe|sociedade)|o (grupo|cargo|banco|posto)|nos|contoso|de trabalhar|da empresa|da companhia)';
const person =
  '(colaborador*|funcionari*|estagiari*|colega*|admissao|admissoes|prestador*|entrada*|membro*|freelancer*|empregad*|contratad*|pessoa*|elemento*|trabalhador*|recrut*|aprendiz|trainee*|consultor*|extern*|tecnic*|integrante*|chegada*|reforco*|contratacao|contratacoes|jovem aprendiz|terceirizad*)';
const account = '(conta|contas|acesso|acessos|utilizador|usuario|perfil|credenciais|login|e-mail|email)';

export const events: EventPhrases = {
  joiner: {
    sure: `
      > [vai|entra|esta|fica] [de|em] licenca (de maternidade|maternidade|parental|de paternidade|paternidade) [a partir de|em|a] [<d>] (e|,|;|.|–|-) [e] [o|a] <p> [vai] [a|o] (substitui-a|substitui-o|substitui|substituira|substitui-la|substitui-lo|cobre|substitui-la-a) [a|o|ela|ele] (a partir|de|desde|ate|em|<d>|a <d>)
      > ^ (duas|tres|quatro|varias|2|3|4) (entradas|admissoes|contratacoes|novas entradas) [a|para|em|na|no|nas|nos] [registar|registrar|<o>|<l>|_] [em|a|no dia|a partir de] [<d>] :
      < sera [a|o] [nossa|nosso] [nova|novo] <t> (,|.|;|e) [e] [ela|ele] (comeca|entra|inicia)
      < (sera|vai ser) [a|o] [nossa|nosso|uma|um] [nova|novo] <t> (,|.|;|:|–|-|⟨|e|com) [a|o|sua|seu] (data de inicio|data de entrada|data de admissao|entrada|primeiro dia)
      (volta|voltara|regressa|retorna) [a empresa|connosco] [a|em|no dia] <d> como <t>
      (temos|chegam|recebemos) (dois|duas|tres|quatro|2|3|4) (novos|novas|entradas) [colegas|pessoas] [a|em|no dia] [<d>] :
      > ^ (entrada|admissao) [:|-|de|do|da]
      (trabalha|trabalhara|vai trabalhar) (connosco|conosco) como
      > (novo|nova|novos|novas) [<t>|<o>|nosso] ${person}
      > ${person} (novo|nova)
      > (admissao|contratacao|onboarding)
      > (admissao|admissoes|contratacao|contratacoes|onboarding|integracao|recrutamento|ingresso) [de|do|da|:|para|nov*|no|na|em]
      (contratamos|contratou|contratei|contratar|contratado|contratada|contrataram|admitimos|admitir|admitido|admitida|recrutamos|recrutar|recrutado|recrutada|contratado)
      (junta-se|juntar-se|junta-se-a|juntam-se|juntou-se|se junta|se juntara|se juntar|integra-se|se integra) [a|ao|nos|nossa|equipa|equipe]
      (damos as boas-vindas|boas-vindas|bem-vindo|bem-vinda) 
      > (criar|cria|criem|crie|criacao|ativar|ativa|ativem|arranjar|arranjem|providenciar|providenciem|tratar|tratem|solicito|pedir|preparem|configurem|configura|necessito|abrir|abre|preparar|prepara|preciso|precisamos|configurar) .. ${account} .. (para|ao|a|do|da|de) .. <p>
      > (conta|contas|acesso|acessos|utilizador|usuario|perfil|credenciais) .. para .. <p>
      (assinou|aceitou) .. (contrato|proposta|oferta)
      (vem|vira) (trabalhar|reforcar)
      (inicia|iniciara|iniciar) funcoes
      > (dois|duas|tres|quatro|cinco|varios|varias|2|3|4|5) [novos|novas] (estagiari*|prestador*|contratacoes|admissoes|colegas|pessoas|colaborador*)
      (volta|regressa|retorna) (a empresa|para a empresa|para nos|a equipa)
      (estreia-se)
      (alguem|uma pessoa) [novo|nova|mais] [que] [vai|a] (comeca*|entra*|chega*|inicia*|junta*|integrar)
      > (entra|comeca|inicia|chega) [o|a] <p>
      > ^ (estagiarios|estagiarias|prestadores) [para o verao|a partir de <d>|<d>] :
    `,
    likely: `
      (comeca|comecam|comecara|comecar|inicia|iniciara|iniciar|arranca|entra|entram|entrara|entrar|ingressa|ingressara|integra|integrara|integrar|chega|chegara|comece)
      (vai|vem) (comecar|entrar|integrar|iniciar|trabalhar)
      primeiro dia
      data de (inicio|entrada|admissao|comeco)
      > (registar|registrar|adicionar|adiciona|adicione|inscrever|preparar|prepara) .. <p>
      > (computador|equipamento|portatil|<h>|posto|tudo|notebook) .. (para|ao) .. <p>
      (nosso|nossa|o|a|um|uma) (novo|nova|futuro|futura) [<o>] <t>
      > estagio (de|do|da) <p> .. (de|desde|a partir)
      > (estagiari*|prestador*|aprendiz|trainee) [:|,|de|do|da|em] <p>
      (estagiari*|prestador*|extern*|freelancer) .. (de|desde|ate|a partir) <d>
      (trabalhara|trabalha|estara|fica|ficara) (connosco|conosco|para nos|na empresa) .. (de|desde|ate|a partir)
      (inicio|comeco) [:|em|a|previsto] <d>
      (substituicao|licenca de maternidade|licenca maternidade) .. d* <p>
      < (substitui|vai substituir|substituira) [o|a] <p> (a partir|desde|em|no|a) [de|do|o] [dia] <d>
    `,
    hint: `
      (bem-vind*|novo|nova|estagiari*|prestador*|efetiv*)
    `,
  },
  mover: {
    sure: `
      (troca|trocara|trocou|deixa|deixara) [o|a|os|as] (<o>|<l>|<t>) (por|pelo|pela|pelos|pelas) (<o>|<l>|<t>)
      > (perdemos|perder|perde) [o|a] <p> [a|em] [<d>] para [o|a|os|as] (<o>|<l>)
      (deixa|deixara|vai deixar) (a nossa|a minha|a|a sua|esta) (equipa|equipe) (pela|pelo|para ir para|e passa para|e vai para) [a|o|as|os] <o>
      (trabalham|trabalha|trabalharao) em (<l>|<o>) , antes (estavam|estava|em)
      (novo|nova) (cargo|funcao|posicao) [de <p>|do <p>|da <p>] (de|como) <t>
      (deixa|sai de|sai do|sai da) (<o>|<l>|<t>) (por|pelo|pela|para|e (passa|vai) para) [o|a] (<o>|<l>|<t>)
      (passa|passam|passara|passar|muda|mudam|mudara|mudar|muda-se|mudar-se|mudam-se|vai|ira|vem|transita|sobe|roda|rotaciona|migra) .. (para|a|ao|pro|pra|de|do|da|como|no|na|em|as|aos) [o|a|os|as|escritorio|equipa|equipe|departamento|area|de|do|da] (<o>|<l>|<t>)
      (transferid*|transfere|transfere-se|transferir|transferencia|transfiram|transfira|transferimos|realoca*|alocad*|afetad*|destacad*|recolocad*)
      (promovid*|promover|promove|promova|promocao|promovemos)
      (muda|mudanca|mudar|mudara|troca|trocar) de (cargo|departamento|chefe|chefia|gestor|gestora|escritorio|equipa|equipe|area|funcao|funcoes|posto|local)
      (sera|torna-se|tornar-se|nomead*|vira|passa a ser|passara a ser|nomeamos|nomear) ... <t>
      (ocupa|ocupara|lidera|liderara|dirige|dirigira|chefia|chefiara|assumira|assumir|assume) ... (<t>|<o>)
      nov* (chefe|chefia|gestor*|cargo|gerente|funcao|titulo|superior*|responsavel|departamento|supervisor*|posto) (de|do|da|para|:|e|sera|a partir|desde)
      (tem|tera|recebe|com) .. nov* (chefe|chefia|gestor*|cargo|gerente|funcao|responsavel|supervisor*)
      de <o> para [o|a|os|as] <o>
      d* <o> para [o|a|os|as] <o>
      de <l> para <l>
      (passa|passara|passar) a (reportar|responder|depender)
    `,
    likely: `
      < e (agora|ja) [o|a|nosso|nossa] [novo|nova] <t>
      (passa|passara|muda|mudara|muda-se)
      (trabalha|trabalhara|estara|sera|ficara) .. (<l>|<o>|<t>)
      (reporta|reportara|reportar|respondera|responde) .. (agora|desde|a partir)
      nov* (chefe|chefia|gestor*|cargo|gerente|funcao|titulo|superior*|responsavel|departamento|supervisor*|escritorio)
    `,
    hint: `
      (reporta|reportara|reportar|responde|respondera|responder)
    `,
  },
  leaver: {
    sure: `
      (vai|muda|ira|parte|muda-se) para (outra|uma nova) empresa $
      (cai|caiu|caira|desce) [<d>|a <d>] o pano [<d>|a <d>] (para|sobre) [o|a] <p>
      (<o>|seguranca|segurancas) .. (acompanhar|acompanhou|escoltou|escoltar|levou|tirou) [o|a] <p> (para fora|ate a|fora) [do|da|a] [edificio|porta|saida|escritorio|instalacoes]
      (foi|foram) mandad* embora ($|<d>|por|hoje|ontem|esta)
      <p> [infelizmente|lamentavelmente] (faleceu|morreu)
      (falecimento|morte) (do|da|de) [nosso|nossa] [querido|querida] [colega] <p>
      (ultimo turno) (do|da|de) <p> (e|sera|:|,)
      (faz|fara|tem|cumpre) [o] [seu] ultimo turno [a|no|na|em|dia] <d>
      (duas|tres|quatro|varias|2|3|4) saidas [a|para] [registar|tratar|anotar] :
      (pendura|pendurou|vai pendurar) (as botas|as chuteiras|as luvas)
      (faz|fara|fez) as malas
      (bate|bateu) com a porta
      (deixa|deixam|deixara|deixar|deixou|abandona|abandonara|abandonar|deixando) ${company}
      (deixa|deixara|deixar|deixou) de trabalhar [aqui|connosco|conosco|na empresa]
      (deixa-nos|deixar-nos|deixou-nos|deixam-nos)
      nos (deixa|deixara|deixou)
      ultimo dia [de trabalho|util|na empresa|dele|dela]
      (demitiu-se|demite-se|demitir-se|demitiu|pediu demissao|pediu a demissao|pedido de demissao|demissao|demissionari*|se demitiu|despediu-se|pediu para sair|pediu as contas|pediu o desligamento|rescindiu|rescisao|renunciou|renuncia|carta de demissao)
      (demitimos|despedimos|despedir|despedid*|despedi|dispensamos|dispensar|dispensad*|rescindimos|demitid*|demitam|demitir|demiti|demita|desligamos|desligad*|desligamento|desligue|desligar|mandamos embora|mandado embora|despedimento|cessacao|exonerad*)
      (reforma-se|reformar-se|se reformar|reformou-se|reformar|aposenta-se|aposentar-se|se aposenta|se aposentar|aposentou-se|aposentadoria|aposentar|para a reforma|na reforma)
      (sai|saem|saira|sair|saiu) (da (empresa|companhia|equipa|equipe|organizacao)|do grupo|definitivamente)
      (vai|ira) embora
      (vai-se|foi-se) embora
      > (saida|partida|cessacao) (de|do|da|:|para|imediat*)
      (ja nao|nao) .. (trabalha|esta|estara|faz|pertence|fara) .. (aqui|connosco|conosco|na empresa|parte|mais|a empresa)
      ja nao (trabalha|faz parte|pertence)
      (fim|termino|cessacao|conclusao) (de|do) contrato
      contrato ~ nao .. (renovado|renova|prorrogado|renovar|continuara)
      nao .. (renovar|renovaremos|renovamos|prorrogar|renovado) .. contrato
      (offboarding|offboard)
      (dizemos adeus|dissemos adeus|dizer adeus|perdemos) [a|o|ao]
      (desliga-se|desligar-se|se desligou|se desliga|retira-se)
      pre-aviso
      aviso previo
    `,
    likely: `
      > (vamos|iremos|estamos a|acabamos de) perder [o|a] <p> ($|<d>|a <d>|em <d>|no <d>)
      (despede-se|despediu-se|despedem-se) (de (nos|todos)|da (equipa|equipe|empresa|companhia)|do grupo|dos colegas)
      <p> (saiu|foi-se embora|partiu) [ja] [na|no|a|em] <d> $
      (sai|saem|saira|sair|parte|partira) [ja|tambem|definitivamente] ${when}
      (sai|saem|saira) [tambem] $
      (deixa|deixara) ... <d>
      > (sai|vai-se) [o|a] <p> (a|em|no dia) <d>
      > (sai|vai-se) [o|a] <p> <d>
      (contrato|estagio|prestacao|colaboracao) ~ (termina|acaba|vence|finaliza|expira|caduca|cessa|terminara|encerra|acabara)
      saida .. <d>
      > saida
      (fica|ficara|trabalha|trabalhara|esta) [connosco|conosco|aqui] (so|apenas) ate [o|ao] <d>
    `,
    hint: `
      (saida|fora|sai|embora)
      (bloquear|bloqueia|bloqueiem|cortar|cortem|corta|desativar|desativa|fechar|fecha|revogar|remover|retirar) .. (acesso*|conta*|tudo)
    `,
  },
  neither: `
    (pai|mae|marido|mulher|esposa|filho|filha|irmao|irma|cao|gato|avo|amigo|amiga) (do|da|de) <p> ... (faleceu|morreu)
    (perdeu|perdido|perde|apagou|apagado|perder) [todo] (o|seu|o seu|o meu) ultimo dia
    (trabalho|dados|ficheiros|alteracoes) (do|do seu|do meu) ultimo dia
    (email|e-mail|mail|correio|caixa) [de correio] [dele|dela|do <p>|da <p>|de <p>] (passa|vai|fica|segue) [a ser] (para|com|com o|com a)
    (o|nosso|um|os) (cliente|clientes|fornecedor|senhorio) .. (sai|rescinde|deixa|termina|vai embora)
    (passagem|transferencia) de (conhecimento|conhecimentos|dados|ficheiros|pasta)
    <h> nov*
    nov* <h>
    (precisa de|quer|pede) (um novo|uma nova)
    (recebe|recebera|precisa de|tera|pede) (um|uma) (novo|nova|outro|outra) <h>
    (recebe|recebera|precisa de|tera|pede) (um|uma) <h> (novo|nova)
    ultimo dia d* (nossa|nosso|sua) (viagem|feira|congresso|curso|semana)
    (vai|sai|viaja|parte|deixa-nos|vai-se) [embora|no|na|em|a] [<d>] [para <l>] (por|durante) (uma|um|duas|tres|dois|uns|umas|quatro) (semana|semanas|dias|mes|meses) [para <l>]
    (comecou|entrou|iniciou) [aqui|connosco|conosco|ca] [no|na|em|a] [<d>] e (nao) .. (consegue|pode|tem|entra)
    (comeca|entra|chega) [<d>] (mais tarde|atrasad*)
    (licenca (de maternidade|parental|de paternidade)|ferias) ~ ultimo dia
    ultimo dia ~ antes d* .. (ferias|licenca)
    (sai|saem|vai embora) [as|pelas] <c> $
    (sai|saem|vai embora) <d> [as|pelas] <c> (zum|wegen|pour|para|voor|til|fordi|weil|parce|porque|omdat)
    (comeca|entra|chega) [as] <c> $
    (deixa|deixar|deixou) de _
    (vai|foi|foi-se|saiu|vai-se) [embora] (da|do) (reuniao|sala|chamada|festa|grupo|canal|chat|escritorio mais cedo|jantar|almoco|evento|comite)
    (sai|sair|saiu|saem|vou sair|parte|vai sair) .. (de ferias|mais cedo|para almocar|para o almoco|da reuniao|do escritorio|da sala|de licenca|cedo|em viagem|para <l>|ao medico|de casa|do trabalho mais|para jantar|com os|do grupo de|do chat|do canal)
    (sai|saira|sair) ${when} (de ferias|mais cedo|de licenca)
    (vou|vamos|estou) (sair|embora|de ferias)
    (deixa|deixar|deixou|deixo) .. (a reuniao|o canal|a sala|o comite|o projeto|o telemovel|o portatil|as chaves|uma mensagem|recado|o grupo|o carro|para depois|de lado)
    (comeca|comecar|inicia|entra|arranca|comecou|integra) .. (a reuniao|na reuniao|o projeto|de ferias|o relatorio|no canal|atrasad*|a formacao|o curso|a licenca|em licenca|as ferias|com o|com a|a campanha|por (o|a|os|as)|pelo|pela|na sala|a migracao)
    (muda|mudar|troca|trocar|altera|alterar) .. (palavra-passe|senha|telemovel|telefone|ecra|bateria|a hora|a data|casa|turno|apelido|a reuniao|de casa)
    (vai|ira|vao) .. (de ferias|de licenca|ao medico|almocar|a reuniao|para casa|as compras|ao dentista|jantar)
    (mover|move|passa|passar|passamos|adia|adiar) .. (a reuniao|a chamada|o ficheiro|os ficheiros|a data|a apresentacao)
    (festa|jantar|almoco|copo|presente|bolo|cartao) (de|da) (despedida|reforma|aniversario|aposentadoria)
    ultimo dia (de (ferias|aulas|saldos|entrega|inscricao)|do (prazo|mes|curso)|para|antes|dos)
    contrato .. (com|da|do) (a|o|nossa|nosso|empresa de) (limpeza|fornecedor|cliente|operadora)
    (prorrog*|renov*|estend*|prolong*) ~ (contrato|estagio|acesso|conta)
    contrato .. (foi|sera|e) (renovado|prorrogado|estendido|prolongado)
    nov* (palavra-passe|senha|portatil|telemovel|telefone|computador|numero|politica|versao|impressora|monitor|foto|escritorio abre)
    (baixa|licenca) (medica|de maternidade|de paternidade|parental|por doenca|medica)
    de baixa
    bloque* temporari*
    integra .. (a lista|o relatorio|as funcionalidades)
    (periodo|mes) (experimental|de experiencia|probatorio)
    ultimo dia [de trabalho|util] .. (periodo|deste (ano|mes)|desta semana|do ano|este (ano|mes)|antes (de|das|do)|de formacao|para|de experiencia)
    (remov*|retir*|tir*) ~ (da lista|do grupo|do canal|da newsletter|da reuniao|da distribuicao)
    (demitiu-se|renunciou|sai|saiu|deixa|afasta-se) .. (do|da|o|a) .. (comite|conselho|direcao do clube|sindicato|associacao|clube|juri|partido|comissao|grupo de trabalho)
    contrato (de|do|da) [seu] (<h>|telefone|internet|gas|carro|ginasio|agua|luz|celular|telemovel|arrendamento|aluguel|manutencao|limpeza|seguro|servico|leasing|licenca|energia|fornecimento)
    (saiu|deixou|demitiu-se) .. ha .. (ano|anos|meses)
    ha .. (ano|anos|meses) .. (saiu|deixou|demitiu-se)
    (pre-aviso|aviso previo) (e|de|:)
    (deixa|deixara|deixou|abandona) [<p>] (o|a|os|as) (projeto|comite|grupo|reuniao|conselho|sindicato|carro|portatil|telemovel|chaves|workshop|clube|tabaco)
  `,
  replaced: `
    (no seu lugar|em seu lugar|no lugar (dele|dela)|substitui-o|substitui-a|(o|a) substitui|seu substituto|sua substituta)
  `,
  absence: `
    (ferias|doente|doenca|licenca|reuniao|baixa|maternidade|paternidade|medico|dentista|aeroporto|colegio|comite|teletrabalho|home office|viagem|almocar|almoco|casamento|funeral|feriado|consulta|formacao|curso|hospital|festa|aniversario|ausente|folga|congresso|ginasio|jogo|despedida)
    (volta|regressa|de volta) (no|na|ao|a|do|da)
  `,
};
