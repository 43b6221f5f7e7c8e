import type { AskPhrases } from '../language.ts';

export const asks: AskPhrases = {
  greeting: `
    <p> (,|:|-|–|—)
    (ola|oi|bom dia|boa tarde|boa noite|pergunta|uma pergunta|e|desculpa|desculpe|por favor|obrigado|obrigada|pessoal|equipa|a todos|uma duvida|duvida) [,|:|-|!|–|—|.|¶]
    (ola|oi|e|pessoal|equipa|entao|agora|tambem)
    (o|a) <p>
  `,
  question: `
    (quem|que|qual|quais|quando|onde|como|por que|porque|quanto|quantos|quantas|ha|sabes|sabe|alguem|e verdade|sera que|tem|tenho|o que|esta|estao|posso|devo|a quem|a que|de quem|em que|ate quando|desde quando|ja esta|ja foi|ja saiu|ja tem|o <p> (vai|sai|ja|ainda|tem|esta|comeca|deixa)|a <p> (vai|sai|ja|ainda|tem|esta|comeca|deixa)|existe|falta|continua|vai|sai|preciso de saber|cade|conhece)
  `,
  polite: `
    (podes|pode|poderia|poderias|podem|podiam|podias|podia|podemos|consegues|consegue|conseguem|poderiam|seria possivel|e possivel|da para|importas-te|importa-se|queres|criam|preparam)
  `,
  wantsToKnow: `
    (gostava|gostaria|queria) de saber
    (podes|pode|poderia|poderias|podem|podias|alguem pode|consegues|sabes|sabe) [por favor|me] (dizer-me|dizer|me dizer|confirmar|confirmar-me|explicar|saber|verificar|esclarecer|indicar|ver se|informar)
    (sabes|sabe|alguem sabe|gostaria de saber|queria saber|quero saber)
  `,
  tag: `
    (ok|por favor|obrigado|obrigada|pode ser|esta bem|certo|combinado|sim)
  `,
  order: `
    (ignora*|ignore*|esquece*|esqueca*|contorna*|salta*|pula*|desativa*) .. (instrucao|instrucoes|regra*|prompt*|norma*|politica*|aprovacao|aprovacoes|seguranca|restricao|restricoes|anterior*|controlos)
    (es|tu es|voce e|agora es|agora voce e|estas|voce esta) (agora|a partir de agora|em|o|um|uma|meu) [_] (modo|admin*|administrador*|aprovador*|assistente|root|livre)
    (modo (admin*|administrador|programador|desenvolvedor|root|debug|deus)|prompt do sistema|tuas (instrucoes|regras)|suas (instrucoes|regras)|novas (instrucoes|regras))
    (age|aja|comporta-te|responde|finge) .. (como|que)
    sem (aprovacao|perguntar|confirmacao|pedir|validacao|verificar|fazer perguntas)
    (da-me|de-me|deem-me|me de|concede-me|me da) .. (acesso|permissao|permissoes|direitos|palavra-passe|senha*|privilegios|licenca*|administrador*)
    (como) (o|a|teu|seu|vosso) (ceo|diretor geral|diretora geral|chefe|patrao|dono)
    (sou|aqui|aqui e) [o|a|teu|seu|vosso] (ceo|diretor geral|diretora geral|chefe|admin|administrador*|programador|desenvolvedor|criador|dono|cfo|cto|patrao)
    (faz-me|torna-me|me torne) (admin*|aprovador*|proprietari*)
    (traduz|traduza|conta-me|escreve-me)
  `,
  decision: `
    ^ [por favor|e|ja|ok|,|ola|latchkey|agora] (aprova|aprove|aprovem|aprovar|rejeita|rejeite|rejeitem|rejeitar|aceita|aceite|autoriza|autorize|valida) [tudo|todas|todos|a|o|as|os|<r>|esta|este|meu|minha|ja|imediatamente|de]
    (aprova|aprove|aprovem|aprovar|rejeita|rejeitem|aceita) .. (tudo|todas|todos|pedido*|pendente*|<r>|sem)
    (aprovo|rejeito|aceito|autorizo) [tudo|o|a|<r>]
  `,
  everybody: `
    (elimina*|apaga*|apague*|desativa*|desative*|despede*|demite*|bloqueia*|retira*|exporta*|envia*|remove*|exclui*) .. (todos|todas|tudo|cada|a totalidade) [os|as|o|a] [_] (conta*|utilizador*|usuario*|funcionari*|acesso*|palavra*|senha*|caixa*|departamento|equipa|<o>|<l>|gente|pessoas|colaborador*|dispositivo*)
  `,
  social: `
    (festa|jantar|almoco|copo|presente|prenda|cartao|bolo|lanche|brinde) .. (de despedida|despedida|reforma|aniversario|boas-vindas|para o <p>|para a <p>)
    (despedida d* <p>|parabens|feliz aniversario|feliz)
  `,
  approvals: `
    (que|o que|algo|quais|minhas|mostra*|tenho|ha|alguma coisa|pedidos|ver|lista*|devo|falta) ... (aprovar|aprovacoes|aprovacao|autorizar|validar|assinar|eu aprovar)
    ^ [minhas] aprovacoes
    (espera|esperam|aguarda|aguardam|pendente*|a espera) .. (da minha (aprovacao|decisao)|minha (aprovacao|decisao|assinatura)|por mim|de mim)
  `,
  tasks: `
    minhas (tarefas|acoes|pendencias)
    meus (afazeres|pendentes|to-dos)
    (que|o que|quais|mostra*|tenho|lista*|ver|ha|me falta) ... (tarefas|tarefa|fazer|por fazer|pendentes|pendencias|afazeres|to-do|para fazer)
    ^ tarefas
  `,
  audit: `
    (ha|existe|temos) [ainda] (algum|alguma|alguns|algumas) .. (ex-colaborador*|ex-funcionari*|ex-empregad*|antigo*) .. (acesso*|conta*|licenca*)
    (faz|faca|lanca|executa|inicia|uma|preciso) .. (auditoria|revisao de acessos)
    ^ auditoria
    (contas|acessos|licencas|permissoes) (orfa*|fantasma*|esquecid*|inativ*|zombie*)
    (que|quais|a que) .. (acesso*|contas|permissoes|licencas) .. (tem|mantem|conserva) .. <p>
    <p> .. (tem|mantem|conserva) .. (ainda) .. acesso
  `,
  access: `
    (acesso|acessos|conta|contas|permissao|permissoes|licenca|licencas|entrar|iniciar sessao|caixa|ativa|ativas|ativo|ativos|sessoes|grupos|aceder|acessar|logar|cartao)
  `,
  still: `
    (ainda|continua|continuam|mantem|conserva|conservam|restam|resta)
  `,
  gone: `
    (antig*|ex|ex-*|ja nao|sairam|saiu|deixaram|deixou|despedid*|demitid*|desligad*|foi embora|foram embora|saidas|reformad*)
  `,
  inspect: `
    (verific*|confirma*|mostra*|list*|da-me|procura*|encontra*|quem|quais|relatorio|assegura*|certeza)
  `,
  receives: `
    (recebe|recebera|precisa|tera|obtem|deve)
  `,
  evidence: `
    (prova|provas|evidencia|evidencias|comprovativo|comprovativos|comprovante|comprovantes|documentacao (de|da|do|para|sobre)|certificado de|registo de auditoria)
  `,
  cancel: `
    (retirem|retire|esquece|esqueca|esquecam|apaga|apague|apaguem|cancela|cancelar|cancele|cancelem|cancelamento|cancelado|anula|anular|anule|anulem|pare|parem|parar|trava|travar|retira|retirar|desiste|desistir|descarta|descartar|suspende|suspender|aborta|abortar|ja nao (e preciso|e necessari*|precisamos)|nao e mais (preciso|necessari*)|sem efeito|duplicad*|revoga|revogar)
  `,
  request: `
    (pedido|pedidos|saida|entrada|transferencia|contratacao|admissao|mudanca|promocao|processo|onboarding|offboarding|demissao|desligamento|solicitacao|caso|ticket|integracao|criacao|rescisao|reforma)
  `,
  stays: `
    (mas|e) (afinal|no fim) fica
    (afinal (fica|nao)|fica (connosco|conosco|na|no|afinal|$)|fica afinal|afinal|mudou de (ideias|ideia|opiniao)|retirou (a|o)|recusou|desistiu|ja nao (vem|sai|comeca|entra|vai)|nao vem (mais|afinal)|nao vai (mais|afinal)|no fim de contas|voltou atras|continua connosco|continua conosco|decidiu ficar|nao aceitou)
  `,
  status: `
    (estado|situacao|andamento|como vai|como esta|como vao|ponto de situacao|em que pe|novidades|status|progresso|noticias)
  `,
  help: `
    ^ [preciso de|por favor] (ajuda|ajude-me|ajuda-me|menu|comandos|socorro|info) [por favor] $
    (o que|que|em que) [e que|voce|tu] (podes|pode|sabes|consegues|consegue|fazes|faz|sabe) [fazer|ajudar|me ajudar|ajudar-me]
    como (posso|podemos|se pode|faco|mudo|registo|aviso) ... (alguem|uma pessoa)
    como e que (isto|isso|o bot|tu|voce|latchkey|te) (funciona|funcionas|se usa|uso)
    (como (funciona|funcionas|te uso|se usa) [isto|o bot|isso|latchkey]|para que serves|quem es|o que es|podes ajudar-me|pode me ajudar|que comandos)
  `,
  rule: `
    qual e (a|o|nosso|vosso) (regra|politica|norma|procedimento|processo)
    (quanto (tempo|se|demora|dura)|quantos (dias|monitores)|com quanta|o que (acontece|sucede)|o que e (preciso|necessario)|que (documentos|politica|acontece))
    (como|onde) (e que|se|faco|posso|peco|cancelo|anulo|altero|mudo|solicito|devo|encontro|registo)
    (ha (um|uma|algum|alguma)|porque|pode-se|e (obrigatorio|necessario|possivel))
  `,
  whoDecides: `
    (quem|que) (aprova|aprovam|deve|autoriza|assina|tem de|tem que|pode|decide)
  `,
  ofAll: `
    (os|as|um|uma|podem|pode|tem|devem) .. (estagiari*|prestador*|extern*|funcionari*|freelancers|colaboradores) [tem|podem|devem|recebem]
  `,
  topic: `
    (excecao|excecoes|ficheiro*|arquivo*|equipamento*|funcionari*|colaborador*|politica*|norma*|conta*|caixa|caixas|estagiari*|prestador*|aprova*|aprovar|aprovacao|aprovacoes|saida*|entrada*|pedido*|sai|portatil|portateis|licenca*|acesso*|onboarding|offboarding|pre-aviso|transfer*|contrat*|extern*|demissao|demit*|despedid*|despede|despedem|despedimento*|email*|e-mail*|onedrive|conservad*|freelancer*|promocao|<h>|<o>|<t>|dados|reforma)
  `,
  whoLeaves: `
    (quem|que colegas|alguem) [e que|nos|vai|mais] (sai|saem|deixa|comeca|comecam|entra|entram|muda|sair|entrar)
  `,
  smallTalk: `
    (almocar|almoco|jantar|cafe|aniversario|telefone d|livre|no escritorio|fim de semana|casad*)
  `,
  ownTrouble: `
    (perdi|esqueci-me|esqueci|parti) (o|a|do|da|os|as) [meu|minha|meus|minhas] (cartao|portatil|telemovel|password|senha|chave|chaves|carregador|cracha|<h>)
  `,
  hypothetical: `
    (quem aprova|o que acontece|^ se o <p>|^ se a <p>|^ se <p>)
  `,
};
