import type { LetterPhrases } from '../language.ts';

export const letter: LetterPhrases = {
  salutation: `
    (ola|oi|bom dia|boa (tarde|noite)|caro|cara|caros|caras|estimado|estimada|estimados|prezado|prezada|prezados|querido|querida|viva|hey|oi pessoal)
  `,
  addressees: `
    a todos todas equipa equipe pessoal malta colegas it ti rh e de novo outra vez suporte time gente tudo bem
  `,
  lead: `
    (esquece|esquecam|ignora|ignorem) (a|o) (minha|meu) (mensagem|mail|email) (anterior|de ha pouco)
    (esquece|ignora) a mensagem anterior
    (para vossa informacao|para tua informacao|para sua informacao|para informacao|fyi|info|nota|uma pergunta|pergunta|duvida|uma duvida|aviso|lembrete|boas noticias|mas noticias|como combinado|como falado|conforme combinado|confidencial|a proposito|novidades|atualizacao|tudo bem|espero que (esteja|estejas|estejam) bem)
    (feliz ano [novo]|boas festas|feliz natal|bom ano|parabens) [a|ao] [todos|todas|adiantado]
  `,
  closing: `
    (obrigado|obrigada|muito obrigado|muito obrigada|obrigado desde ja|obrigada desde ja|desde ja obrigado|desde ja obrigada|grato|grata|obrigadao|valeu|agradeco desde ja|obrigado pela ajuda|obrigada pela ajuda|brigado|brigada|thx)
    (cumprimentos|cumps|com os melhores cumprimentos|melhores cumprimentos|os melhores cumprimentos|abraco|abracos|um abraco|atenciosamente|att|saudacoes|beijinhos|bjs|beijos|bom (dia|fim de semana|trabalho)|ate (logo|breve|ja)|cordialmente)
  `,
  courtesy: `
    (avisem|avisa|avise|digam|diga|avisem-me|avisa-me|digam-me|diz-me) [me|se] (se|quando) (precis*|houver|falt*|estiver|tiver*)
    (qualquer|para qualquer|se houver alguma|se tiverem alguma|se tiver alguma) (duvida|questao|pergunta|coisa)
    (fico|estou) (ao|a) (dispor|disposicao|aguardar)
  `,
};
