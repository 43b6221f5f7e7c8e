import type { Words } from '../language.ts';

/** Words by which Portuguese is told from its neighbours. */
export const telling: Words = `
  empresa
  ajuda ao as duvida duvidas ate cancela com comeca como conta criar da das de deixa desde dia do dos e ela ele em
  entra esta estado favor foi ja meu meus mim minha minhas na nao nas no nos nosso nova novo o ola os
  para passa pedido por quais qual quando que quem quinta-feira reporta reportar sai sair
  segunda-feira sem sexta-feira terca-feira tudo ultimo um uma vai amanha hoje
`;

/** Words that never begin or end the name of a person. */
export const common: Words = `
  afinal registem registe registrem registre registra anotem anote marquem marque processem processe tratem trate facam faca coloquem coloque ponham ponha tirem tire removam remova apaguem apague desliguem desligue bloqueiem bloqueie fechem feche comuniquem comunique esquecam esqueca incluam inclua
  nossos nossas sistemas dela dele delas deles
  a agora alguem algum altas altera amanha andamento ano anos antes ao aos apaga apos aqui area assim
  assume assumir atualiza até bem boa boas bom bon caixa cancela cancelar cancelen cargo caso chefe
  colaborador colaboradora colega computador confirmado conta contas continua contratacao contratada
  contrato contratou correio cortem cria criar criem da da-me dame das de depois desativar desde
  desliga desligado desligamento desligamos dia dias do domingo don dona e efectivo ela ele eles em
  embora empresa enquanto entra entrada entrar entrara entre envia equipa equipe equipo era esta
  estado estagiaria estagiario estagio estatus este estou eu evidencia evidencias exterior externa
  externo favor fecha feita feito ferias fica fim fin final finalizar finalmente foi forma funcao
  funcionaria funcionario gerente gestor gustaria hoje imediatamente imediato informo inicio isso isto
  ja junto licenca licencia licença lo logo lugar mais mal mandar mas me meses meu meus mi mim minha
  minhas mostra muda mudanca mudar muito muitos na nada nas nem ninguem ningun no nome nossa nosso
  nova novas novo novos numa nunca o obrigada obrigado oi ola olha onde ontem ordenador os ou outra
  outro para parte partir passa passar passara pedido pela pelo pessoa pessoal pode podem podemos
  poderia pois por porem porque posto precisa precisamos primeira primeiro promocion promove promover
  promovida promovido promoção proxima proximo quais qual quando quarta-feira que quem quinta-feira
  remoto remove reporta rescindir rescisao responsavel sabado sabe sai saiba saida saindo sair
  saudacoes se segunda segunda-feira seguro sem semana semanas sempre senhor senhora ser sera sexta
  sexta-feira si sim sobre solicitacao somente sou sr sra su sua suas tambem tambien tarde tarefas
  tchau tem temos tenho terca-feira teve toda todas todo todos total trabalha trabalho transferencia
  transferida transferido transferir tu tudo ultima ultimo um uma urgente usuario utilizador va vai
  vao vem ver vez volta vou voy
  alem igualmente aparte entao infelizmente felizmente atualmente duas quatro cinco varios alguns
  atencao importante lembrete correcao desculpa desculpe conforme acerca contra durante
  separadamente entretanto contudo
`;

/** How the sender is called in the middle of a sentence. */
export const me: Words = 'mim';

/** This language has no s of the owner. */
export const owned: Words = '';

/** Words that announce a job title. */
export const titleSlots: Words = 'como cargo funcao titulo';
