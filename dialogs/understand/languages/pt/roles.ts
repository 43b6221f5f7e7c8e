import type { RolePhrases } from '../language.ts';

const boss =
  '(chefe|chefia|chefe direto|chefe direta|gestor|gestora|gerente|manager|responsavel|supervisor|supervisora|superior|lider|diretor|diretora|coordenador|coordenadora|orientador|orientadora|tutor|tutora|superior hierarquico)';
const mail =
  '(correio|e-mail|e-mails|email|emails|mail|mails|caixa|caixa de correio|caixa de entrada|mensagens|onedrive|ficheiros|arquivos|documentos|calendario|agenda|reencaminhamento|encaminhamento|delegacao|dados|outlook|mailbox)';

export const roles: RolePhrases = {
  manager: `
    (muda de|mudara de|nov*|outr*) ${boss} [a|em|a partir de|desde|no dia] [<d>] (:|,|-|–|.|;) (sera|e|passa a ser|vai ser|trata-se de|trata-se do|trata-se da) [agora] [o|a] <w>
    (muda de|mudara de|nov*|outr*) ${boss} [a|em|a partir de|desde|no dia] [<d>] : [o|a] <w>
    (reporta|reportara|reportar|reportando|reportam|responde|respondera|responder|depende|dependera|depender) [diretamente|agora|a partir de|desde] [<d>] (a|de|ao|para|perante|do|da) [:] [nossa|nosso|o|a] <w>
    (nao|ja nao) (reporta|reportara|depende) (a|ao|de|do|da) (<p>|mim) [,] (mas|e sim|mas sim) (a|ao|de|do|da) <w>
    (sob|supervisionad* por|chefiad* por|liderad* por|orientad* por|dirigid* por|gerid* por|sob a (gestao|direcao|chefia|lideranca|supervisao|responsabilidade) (de|do|da)|sob o comando (de|do|da)|na equipa (de|do|da)|na equipe (de|do|da)|as ordens (de|do|da)) [o|a|<o>] <w>
    (chefiad*|liderad*|gerid*|supervisionad*) (pelo|pela) <w>
    [o|a|seu|sua|novo|nova|com|como|futur*] ${boss} [(de|do|da|para) <p>] [a partir de|desde] [<d>] [e|sera|:|=|-|–|seria|diret*|,] [o|a] <w>
    nov* ${boss} (de|do|da|para) <p> [a partir de|desde] [<d>] [:|e|sera|,] [o|a] <w>
    <w> (e|sera|como|seria|serei) [o|a] (seu|sua) [nov*] ${boss}
    <w> (e|sera) [o|a] [nov*] ${boss} (dele|dela|d* <p>)
    com [o|a] <w> como [seu|sua] [nov*] ${boss}
    <w> (vai chefiar|vai liderar|lidera|supervisionara) [o|a|ele|ela]
  `,
  senderManages: `
    (sou|serei|eu sou|eu serei) [o|a|seu|sua|nov*] ${boss}
    ${boss} [:|=|-|–|e|sou|serei|sera] eu
    (na|para a|a|da) minha (equipa|equipe)
    (minha equipa|minha equipe|reporta a mim|reporta-me|a mim como|comigo como (chefe|gestor|gestora)|meu novo (colaborador|estagiario|colega)|minha nova (colaboradora|estagiaria|colega))
  `,
  delegate: `
    <w> (que|e que|quem) [o|a|os|as] (receba|recebe|fique com|fica com|assuma|assume|herde|herda|gira) [o|a|os|as] [seu|sua|seus|suas] ${mail}
    ${mail} .. (a|ao|para|pra|:|=|→) [o|a|nossa|nosso|colega|chefe|gestor*] [:|-|–] <w>
    (encaminhar|encaminha|encaminhem|encaminhe|reencaminhar|reencaminha|reencaminhem|reencaminhe|redirecionar|redireciona|redirecionem|delegar|delega|passar|passa|passem|transferir|transfere|enviar) .. ${mail} .. (a|ao|para|pra) [o|a] <w>
    (encaminhar|reencaminhar|redirecionar|delegar|delegado|delegada) (para|a|ao|:) [o|a] <w>
    ${mail} [de <p>|dele|dela] (fica|ficam|fique|ficara) (com|para) [o|a] <w>
    <w> (fica|fique|ficara|fica com|fique com|ficara com|recebe|receba|recebera|herda|herde|assume|assuma|gere|gira|gerira|tera acesso|tenha acesso) [com|a|ao] [o|a|os|as] [seu|sua|seus|suas] ${mail}
    (da|dar|deem|de) (a|ao|acesso a|acesso ao) <w> [acesso] [a|ao] [o|a|os|seus|sua|seu] ${mail}
    (dar|da|deem) acesso .. ${mail} .. (a|ao) <w>
  `,
  senderReceives: `
    [eu] (fico com|recebo|assumo|trato de) (o|a|os|as) ${mail}
  `,
  subject: `
    (mudanca|troca) de (chefe|chefia|gestor|gestora|responsavel) (para|:|de|do|da) [o|a] <p>
  `,
  signature: `
    (cumprimentos|obrigado|obrigada|abraco|atenciosamente|saudacoes|um abraco|beijinhos|att) [,|-|!|.] [¶] [-|–] [o|a] <p> $
  `,
  firstPerson: `
    (demito-me|apresento a minha demissao|a minha demissao|meu ultimo dia|deixo a empresa)
  `,
  bystander: `
    (deixa|deixara|deixou) de (reportar|depender|responder) [diretamente] (a|ao|de|do|da|perante) [o|a] <w>
    (clientes|tarefas|projetos|processos|contas) [ficam|passam|vao] (com|para|a|ao) [o|a] <p>
    da (equipa|equipe|area) (do|da|de) <p>
    (e|,) nao [o|a] <p> ,
    (nao|ja nao) (reporta|reportara|depende) (a|ao|de|do|da) <p>
    (,|-|–|—) (e nao|nao) <p> (,|.|-|–|—|$)
    (antig*|atual|anterior) ${boss} [:|e|era] [o|a] <w>
    (substitui|substituira|no lugar de|no lugar do|no lugar da|em substituicao de|em substituicao do|em substituicao da|em vez de|em vez do|em vez da|substituto de|substituta de|substituto do|substituta da|obrigado|obrigada|segundo|segundo o|segundo a|da parte de|da parte do|da parte da|mesmos acessos que|mesmos acessos do|mesmos acessos da|junto com|lugar do|lugar da|posto do|posto da|licenca de maternidade da|licenca maternidade da|cobre o|cobre a|cobrir a licenca da|para substituir|rende|avisa|avise|diz ao|diz a|pergunta ao|pergunta a|informa) [o|a|nossa|nosso|,] <p>
    (mentor|mentora|contacto|contato|padrinho|madrinha|referencia) [e|:|=|sera] [o|a] <p>
    (ola|oi|bom dia|boa tarde|boa noite|caro|cara|querido|querida|estimado|estimada|prezado|prezada) [o|a] <p> (,|:|!|-|¶|.)
    <p> (diz|disse|me disse|disse-me|disse-nos|pede|quer|pergunta|informa|informou|confirma|confirmou|avisou|comentou) (que|:|,)
    (ferias|baixa|licenca|licenca de maternidade|ausencia) (de|do|da) <p>
  `,
};
