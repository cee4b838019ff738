//! The numbers of the guide, each with its source.

use crate::content::article::Number;

pub const NUMBERS: &[Number] = &[
    Number {
        what: "Cada vez na posição",
        value: "30 segundos, menos se a cãibra soltar; 20, 45 ou 60 segundos se você ajustar assim",
        source: "Merck Manual, alongamento para corrida (contar até 30); Mayo Clinic, alongamento da panturrilha (30 a 60 segundos)",
    },
    Number {
        what: "Vezes em uma mesma cãibra",
        value: "no máximo 5",
        source: "Merck Manual, alongamento para corrida (5 repetições)",
    },
    Number {
        what: "Para se preparar",
        value: "5 segundos, e 3 segundos depois de uma pausa",
        source: "Prática comum em apps de alongamento",
    },
    Number {
        what: "Continuar na mesma posição",
        value: "na hora, sem descanso",
        source: "Miller 2022; AAOS; Cruz Vermelha Americana (manter até soltar)",
    },
    Number {
        what: "Descanso antes do teste",
        value: "5 minutos, pode ser pulado",
        source: "Miller 2012 (a força volta em minutos, em 20 adultos jovens)",
    },
    Number {
        what: "Do primeiro alongamento até pedir ajuda",
        value: "10 minutos",
        source: "NHS, cãibras na perna (duram até 10 minutos)",
    },
    Number {
        what: "Gelo",
        value: "pergunta aos 2 minutos, tirar em até 20 minutos, de novo após 2 a 3 horas, sempre enrolado em pano",
        source: "NHS, entorses e distensões; os 2 minutos são escolha nossa",
    },
    Number {
        what: "Calor",
        value: "pergunta aos 5 minutos, tirar em até 20 minutos, sempre enrolado em pano",
        source: "Escolha nossa",
    },
    Number {
        what: "Nem gelo nem calor",
        value: "pergunta após 2 minutos de repouso",
        source: "Escolha nossa",
    },
    Number {
        what: "Oferta de continuar o que ficou pela metade",
        value: "até 2 horas",
        source: "Escolha nossa",
    },
    Number {
        what: "Cãibras que encerram uma corrida",
        value: "quando volta pela 3ª vez",
        source: "Escolha nossa",
    },
    Number {
        what: "O teste antes de continuar correndo",
        value: "o movimento inteiro, subir devagar 3 vezes na ponta do pé ou dobrar o joelho 3 vezes, 1 minuto de caminhada rápida",
        source: "Escolha nossa",
    },
    Number {
        what: "Limite entre o começo e o fim da corrida",
        value: "45 minutos",
        source: "O artigo; não achamos estudo sobre isso",
    },
    Number {
        what: "Possíveis razões",
        value: "no máximo 3, as mais comprovadas primeiro",
        source: "Escolha nossa",
    },
    Number {
        what: "Observar sinais de algo além de uma cãibra",
        value: "3 dias",
        source: "CDC, rabdomiólise (de horas a vários dias)",
    },
    Number {
        what: "A verificação no dia seguinte",
        value: "8 da manhã",
        source: "Escolha nossa",
    },
    Number {
        what: "Sem calor e sem massagem depois de uma distensão",
        value: "2 a 3 dias; o guia recusa calor por 72 horas",
        source: "NHS, entorses e distensões",
    },
    Number {
        what: "Sem alongar depois de ruptura, coágulo, urina escura ou emergência",
        value: "72 horas; sem correr até um médico dizer que pode",
        source: "NHS, entorses e distensões (2 a 3 dias; até 8 semanas)",
    },
    Number {
        what: "Sem correr depois de passar mal pelo calor, de quase desmaiar ou de cãibras em muitos lugares",
        value: "24 horas",
        source: "NHS e saúde pública do Reino Unido (hoje não); o número é escolha nossa",
    },
    Number {
        what: "Ligar para a emergência se esfriar não ajudou",
        value: "depois de 30 minutos",
        source: "Saúde pública do Reino Unido, orientação sobre calor",
    },
];
