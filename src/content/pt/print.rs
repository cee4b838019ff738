//! The copy of the pages to print for a race.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::print::PrintCopy;

pub const COPY: PrintCopy = PrintCopy {
    title: "Imprimir para uma prova",
    description: "O guia para cãibras em papel, para uma prova: um cartaz, um cartão, tiras para números de peito e uma folha para quem ajuda.",
    intro: [
        "Pendure o cartaz na largada e na chegada. Ponha um cartão em cada kit. Dê uma folha a cada pessoa da organização.",
        "Imprima em tamanho real, em cores ou em cinza.",
        "Escreva na lacuna o número da direção da prova.",
    ],
    sheets: [
        "Cartaz, A4",
        "Cartão, A6, dois lados",
        "Tiras para números de peito, A4",
        "Folha para a organização, A4",
    ],
    descriptions: [
        "Um cartaz para imprimir: quatro alongamentos para uma cãibra, por quanto tempo manter e quando pedir ajuda.",
        "Um cartão para imprimir dos dois lados: quatro alongamentos para uma cãibra, quando pedir ajuda e espaço para os seus dados.",
        "Tiras para imprimir e pôr atrás do número de peito: quatro alongamentos para uma cãibra e um código que abre o guia.",
        "Uma folha para a organização da prova: como ajudar alguém com cãibra, os sinais de alerta e quando ligar.",
    ],
    headline: ["Cãibra na perna? Pare.", "Alongue devagar."],
    line: "Continuar correndo pode machucar. Apoie-se em algo. Dor mais aguda? Alivie.",
    calf_standing: "Panturrilha: consegue ficar em pé?",
    calf_seated: "Panturrilha: não consegue?",
    rules: [
        ["30 s", "Mantenha"],
        ["5 ×", "No máximo"],
        ["Sem", "balanço"],
        ["Massageie", "de leve, depois"],
    ],
    rule: "Mantenha 30 segundos. No máximo 5 vezes. Não balance.",
    help: [
        [
            "Está passando mal: ligue agora",
            "Queda sem forças, convulsão, confusão ou corpo muito quente. Dor no peito ou falta de ar. Bebeu muito líquido, e agora dor de cabeça ou vômito.",
        ],
        [
            "A perna está estranha: ligue agora",
            "Pé frio, pálido ou dormente. A perna continua dura e inchada, dormente ou fraca depois.",
        ],
        [
            "Deu um estalo: repouse a perna",
            "Sentiu um estalo, ou não consegue pisar? Procure um médico hoje.",
        ],
        [
            "Não passa",
            "Mais de 1 hora? Procure orientação médica hoje. Também na barriga ou nos braços? Ligue agora. Urina como refrigerante de cola? Procure atendimento agora. Uma perna inchada? Hoje.",
        ],
    ],
    code: "Passo a passo, com cronômetro. Funciona sem rede.",
    number: "Número de emergência aqui",
    name: "Meu nome e para quem ligar",
    health: "Tomo, ou tenho (asma, diabetes, traço falciforme…)",
    control: "Direção da prova",
    until,
};

fn until(day: &str, year: &str) -> String {
    ["Válido até ", day, " ", year].concat()
}
