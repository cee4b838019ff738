//! The copy of the diary: its page, its form, its files, its plots, and the reminders it adds to a calendar.

use crate::care::{Leg, Muscle};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::text::joined;

pub const PAGE: StepCopy = StepCopy {
    title: "Diário",
    heading: "Diário",
    line: "Fica guardado só neste aparelho.",
    ..EMPTY
};
pub const NEEDS_APP: &str = "O diário vem com o app.";
pub const EMPTY_YET: &str = "Ainda não há cãibras salvas.";
pub const EMPTY_HOW: &str = "Quando a cãibra passar, toque em “Salvar no diário”.";
pub const SAVE_TO_DIARY: &str = "Salvar no diário";
pub const SAVED: &str = "Salvo";
pub const IN_YOUR_DIARY: &str = "No seu diário";
pub const EDIT_HEADING: &str = "Editar registro";
pub const STRETCH: &str = "Músculo e alongamento que funcionou";
pub const LEG: &str = "Qual perna";
pub const HOLDS: &str = "Vezes";
pub const TIME_TO_RELIEF: &str = "Tempo até passar";
pub const MINUTES: &str = "minutos";
pub const SECONDS: &str = "segundos";
pub const NOT_KNOWN: &str = "não se sabe";
pub const ICE: &str = "Gelo";
pub const HEAT: &str = "Calor";
pub const WHY: &str = "Por que pode ter vindo";
pub const NO_ANSWER: &str = "Sem resposta";
pub const NOTE: &str = "Nota";
pub const ENTRIES: &str = "Registros";
pub const HOLD_AFTER: &str = "vez";
pub const HOLDS_AFTER: &str = "vezes";
pub const TABLE_BELOW: &str = "Os números estão na tabela abaixo.";
pub const FILE_READY: &str = "O arquivo está pronto.";
pub const NO_FILE: &str = "Este navegador não consegue criar um arquivo.";
pub const NOT_SHARED: &str = "Este navegador não consegue compartilhar nem copiar.";
pub const EDIT: &str = "Editar";
pub const DELETE: &str = "Excluir";
pub const DELETED: &str = "Excluído";
pub const UNDO: &str = "Desfazer";
pub const SAVE: &str = "Salvar";
pub const CANCEL: &str = "Cancelar";
pub const SHOW_MORE: &str = "Mostrar mais";
pub const FILES: &str = "Seus dados";
pub const EXPORT_JSON: &str = "Exportar JSON";
pub const EXPORT_CSV: &str = "Exportar CSV";
pub const IMPORT: &str = "Importar";
pub const IMPORT_NEW: &str = "que você ainda não tinha";
pub const IMPORT_SAME: &str = "que você já tinha";
pub const IMPORT_NEWER: &str = "com versão mais nova no arquivo";
pub const IMPORT_OLDER: &str = "com versão mais antiga no arquivo";
pub const ADD: &str = "Adicionar";
pub const ADDED: &str = "a mais no seu diário";
pub const NOTHING_NEW: &str = "Nada de novo neste arquivo.";
pub const REFUSED: &str = "Nada foi adicionado.";
pub const UNREADABLE: &str = "Não é possível ler o arquivo.";
pub const NOT_JSON: &str = "Há um erro nesta linha.";
pub const NOT_A_DIARY: &str = "Este arquivo não é um diário.";
pub const NEWER_VERSION: &str = "Este arquivo é de uma versão mais nova. Antes, recarregue o app.";
pub const MISSING: &str = "Falta:";
pub const BAD: &str = "Não está certo:";
pub const TWICE: &str = "O mesmo registro aparece duas vezes.";
pub const TOO_MANY: &str = "Registros demais.";
pub const TOO_LARGE: &str = "O arquivo é grande demais.";
pub const QUARANTINED: &str = "Alguns registros não podem ser lidos aqui. Eles ficam guardados.";
pub const NOT_SAVED_BLOCKED: &str = super::ui::NOT_SAVED;
pub const NOT_SAVED_FULL: &str = "Não foi salvo: este aparelho está sem espaço.";
pub const NO_ROOM: &str = "Não cabe neste aparelho.";
pub const DELETE_ALL: &str = "Excluir tudo";
pub const DELETE_ALL_ASK: &str = "Excluir todos os registros deste aparelho?";
pub const DELETE_ALL_WARNS: &str = "Não dá para desfazer. Exporte antes para guardar uma cópia.";
pub const NOT_DELETED: &str = "Este navegador não excluiu tudo. Tente de novo.";
pub const CRAMPS_A_WEEK: &str = "Cãibras por semana";
pub const WEEK_FROM: &str = "Semana de";
pub const MUSCLE: &str = "Músculo";
pub const ALL_MUSCLES: &str = "Todos";
pub const HALF_WITHIN: &str = "Metade passou em até";
pub const AS_TABLE: &str = "Como tabela";

#[must_use]
pub const fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Panturrilha",
        Muscle::BackOfThigh => "Atrás da coxa",
        Muscle::FrontOfThigh => "Frente da coxa",
        Muscle::Foot => "Pé",
        Muscle::Toes => "Dedos do pé",
        Muscle::InnerThigh => "Parte interna da coxa",
        Muscle::Buttock => "Glúteo",
        Muscle::Other => "Outro",
    }
}

const MONTHS: [&str; 12] = [
    "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
];
const WEEKDAYS: [&str; 7] = ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"];

#[must_use]
pub fn day(day: &str, month: usize) -> String {
    let month = MONTHS.get(month).copied().unwrap_or_default();
    joined(&[day, " ", month])
}

#[must_use]
pub fn date(weekday: usize, day: &str, year: &str, time: &str) -> String {
    let weekday = WEEKDAYS.get(weekday).copied().unwrap_or_default();
    joined(&[weekday, ", ", day, " ", year, ", ", time])
}

#[must_use]
pub fn duration(minutes: &str, seconds: &str) -> String {
    if minutes.is_empty() {
        joined(&[seconds, " s"])
    } else {
        joined(&[minutes, " min ", seconds, " s"])
    }
}

#[must_use]
pub fn at_line(line: &str, what: &str, field: &str) -> String {
    joined(&["Linha ", line, ": ", what, " ", field])
}

#[must_use]
pub fn pattern(count: &str, total: &str, what: &str) -> String {
    joined(&[count, " de ", total, " ", what])
}

pub const PATTERNS: &str = "O que mais se repete";

#[must_use]
pub const fn were_in(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "foram na panturrilha",
        Muscle::BackOfThigh => "foram na parte de trás da coxa",
        Muscle::FrontOfThigh => "foram na frente da coxa",
        Muscle::Foot => "foram no pé",
        Muscle::Toes => "foram nos dedos do pé",
        Muscle::InnerThigh => "foram na parte interna da coxa",
        Muscle::Buttock => "foram no glúteo",
        Muscle::Other => "foram em outro músculo",
    }
}

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Perna esquerda",
        Leg::Right => "Perna direita",
        Leg::Both => "As duas pernas",
    }
}

#[must_use]
pub const fn were_in_leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "foram na perna esquerda",
        Leg::Right => "foram na perna direita",
        Leg::Both => "foram nas duas pernas",
    }
}

pub const CAME_LATE: &str = "vieram depois de 45 minutos";
pub const CAME_HARDER: &str = "vieram em corridas mais rápidas ou mais longas";
pub const CAME_DRY: &str = "vieram quando você bebeu pouco";
pub const CAME_WATER_ONLY: &str = "vieram quando você bebeu só água";
pub const CAME_OVER_DRUNK: &str = "vieram quando você bebeu além da sede";
pub const CAME_COLD: &str = "vieram sem aquecimento";
pub const CAME_IN_SHOES: &str = "vieram com tênis novo ou gasto";
pub const PATTERN_NOTE: &str = "Isto mostra o que veio junto, não o porquê.";
pub const REMIND_TOMORROW: &str = "Lembrar amanhã";
pub const NEXT_DAY: &str = "Veja como está a perna depois da cãibra";
pub const NEXT_DAY_TEXT: &str = "Urina escura como chá ou refrigerante de cola: vá agora a um pronto-socorro. Uma perna inchada, quente ou dolorida: não massageie, procure atendimento urgente hoje. Uma mancha roxa, ou não consegue ficar na ponta do pé: não alongue nem aqueça, procure um médico hoje. Fraqueza ou mal-estar: peça ajuda. Nada disso: vá com calma, e fique de olho por mais 2 dias.";
pub const REMIND_ICE: &str = "Lembrar: tirar o gelo";
pub const ICE_OFF: &str = "Tire o gelo agora";
pub const ICE_OFF_TEXT: &str = "Olhe a pele. Espere de 2 a 3 horas para pôr mais gelo.";
pub const SHARE_HEADING: &str = "Meu plano para evitar cãibras";
pub const COPIED: &str = "Copiado";
pub const SHARED: &str = "Compartilhado";
