//! The numbers of the guide, each with its source.

use crate::content::article::Number;

pub const NUMBERS: &[Number] = &[
    Number {
        what: "Cada vez que mantienes la postura",
        value: "30 segundos, menos si cede antes; 20, 45 o 60 segundos si lo ajustas así",
        source: "Merck Manual, estiramiento para corredores (contar hasta 30); Mayo Clinic, estirar la pantorrilla (de 30 a 60 segundos)",
    },
    Number {
        what: "Veces en un mismo calambre",
        value: "5 como máximo",
        source: "Merck Manual, estiramiento para corredores (5 repeticiones)",
    },
    Number {
        what: "Para prepararse",
        value: "5 segundos, y 3 segundos después de una pausa",
        source: "Práctica común en las apps de estiramientos",
    },
    Number {
        what: "Seguir en la misma postura",
        value: "enseguida, sin descanso",
        source: "Miller 2022; AAOS; Cruz Roja Americana (mantener hasta que ceda)",
    },
    Number {
        what: "Descanso antes de la prueba",
        value: "5 minutos, se puede omitir",
        source: "Miller 2012 (la fuerza vuelve en minutos, en 20 adultos jóvenes)",
    },
    Number {
        what: "De la primera vez hasta pedir ayuda",
        value: "10 minutos",
        source: "NHS, calambres en las piernas (duran hasta 10 minutos)",
    },
    Number {
        what: "Hielo",
        value: "pregunta a los 2 minutos, fuera antes de los 20 minutos, otra vez después de 2 o 3 horas, siempre envuelto",
        source: "NHS, esguinces y desgarros; los 2 minutos son decisión nuestra",
    },
    Number {
        what: "Calor",
        value: "pregunta a los 5 minutos, fuera antes de los 20 minutos, siempre envuelto",
        source: "Decisión nuestra",
    },
    Number {
        what: "Ni hielo ni calor",
        value: "pregunta después de 2 minutos de reposo",
        source: "Decisión nuestra",
    },
    Number {
        what: "Ofrecer seguir con lo que quedó a medias",
        value: "hasta 2 horas",
        source: "Decisión nuestra",
    },
    Number {
        what: "Calambres que acaban con una salida",
        value: "la 3.ª vez que vuelve",
        source: "Decisión nuestra",
    },
    Number {
        what: "La prueba antes de seguir corriendo",
        value: "el movimiento completo, 3 subidas lentas de puntillas o 3 flexiones lentas de rodilla, 1 minuto de caminar rápido",
        source: "Decisión nuestra",
    },
    Number {
        what: "Dónde acaba el principio de una salida y empieza el final",
        value: "45 minutos",
        source: "El artículo; no hallamos ningún estudio",
    },
    Number {
        what: "Razones posibles",
        value: "3 como máximo, primero la de mejor respaldo",
        source: "Decisión nuestra",
    },
    Number {
        what: "Vigilar señales de algo más que un calambre",
        value: "3 días",
        source: "CDC, rabdomiólisis (de horas a varios días)",
    },
    Number {
        what: "La revisión del día siguiente",
        value: "las 8 de la mañana",
        source: "Decisión nuestra",
    },
    Number {
        what: "Ni calor ni masaje después de un desgarro",
        value: "de 2 a 3 días; la guía no da calor durante 72 horas",
        source: "NHS, esguinces y desgarros",
    },
    Number {
        what: "No estirar después de un desgarro, un coágulo, orina oscura o una emergencia",
        value: "72 horas; no correr hasta que un médico diga que sí",
        source: "NHS, esguinces y desgarros (de 2 a 3 días; hasta 8 semanas)",
    },
    Number {
        what: "No correr después de un mal por calor, casi un desmayo o calambres en muchas partes",
        value: "24 horas",
        source: "NHS y salud pública británica (hoy no); el número es decisión nuestra",
    },
    Number {
        what: "Llamar a emergencias si enfriar no ayuda",
        value: "después de 30 minutos",
        source: "Salud pública británica, consejos para el calor",
    },
];
