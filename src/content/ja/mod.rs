//! The guide in Japanese: few words per screen, to be read at arm's length by someone in pain.
//!
//! Every sentence of a question, a hold or a treatment has 28 characters or fewer, in common kanji (joyo) only;
//! `tests/content.rs` checks both.

pub mod about;
pub mod after;
pub mod country;
pub mod cue;
mod description;
pub mod diary;
pub mod embed;
mod evidence;
mod label;
pub mod learn;
pub mod offline;
pub mod place;
pub mod plan;
mod practice;
#[cfg(feature = "ssr")]
pub mod print;
pub mod return_to_run;
mod stop;
#[cfg(feature = "ssr")]
pub mod stores;
mod stretch;
pub mod ui;
pub mod why;

pub use description::{BESIDE, cue_words, description};
pub use evidence::evidence;
pub use label::{flag_group, label};
pub use stretch::{STRETCH_NAMES, stretch_name};

use super::steps::{EMPTY, Steps, texts};
use super::{StepCopy, lines};
use crate::care::{Question, StepId, Treatment};
#[cfg(not(feature = "ssr"))]
use crate::language::Language;
use crate::packed::packed;

/// The language of this copy.
#[cfg(not(feature = "ssr"))]
pub const LANGUAGE: Language = Language::Japanese;

macro_rules! sip {
    () => {
        "脚を休め、のどが渇いたら少しずつ飲んでください。すでに水分を多くとっていたら、飲まないでください。"
    };
}
use sip;

macro_rules! use_neither {
    () => {
        "糖尿病の人、感覚や血行が悪い人は、氷も熱も使えません。"
    };
}

macro_rules! do_not_sleep {
    () => {
        "当てたまま眠らないでください。"
    };
}

const HOLD_ON: &str = "壁や手すり、人につかまってください。";

const STEPS: Steps = Steps {
    packed: packed!(7 of each step in StepId::ALL => texts(written(step), description::picture(step))),
    check: CHECK,
    ease_off: EASE_OFF,
};

#[must_use]
pub fn step(step: StepId) -> StepCopy {
    STEPS.copy(step)
}

#[must_use]
pub fn figure_label(step: StepId) -> &'static str {
    STEPS.picture(step)
}

const fn written(step: StepId) -> StepCopy {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stop::stop(stop),
        StepId::Practice(stretch) => practice::practice(stretch),
        StepId::PracticeList => practice::LIST,
        StepId::Settings => StepCopy {
            title: "設定",
            heading: "設定",
            line: "このスマホだけに保存されます。",
            ..EMPTY
        },
        StepId::After => after::AFTER,
        StepId::NightAfter => StepCopy {
            title: "寝ていてつった脚が治まった",
            heading: "治まりました。寝床に戻ってください。",
            line: "痛みが1日ほど残ることがあります。",
            dos: lines![
                "片脚がはれる、または熱いなら、今日中に受診してください。",
                "尿が紅茶やコーラの色なら、今すぐ受診してください。",
                "妊娠中なら、助産師か医師に伝えてください。",
                "妊娠中で、頭痛がする、または目がかすむ？今すぐ救急に電話してください。",
                "つってよく目が覚めるなら、医師に相談してください。",
                "寝る前にふくらはぎを伸ばすのも、役立つかもしれません。",
            ],
            note: "寝る前に伸ばすこと：根拠が少ない。出典：NHS。",
            ..EMPTY
        },
        StepId::SideAfter => after::SIDE,
        StepId::ReturnToRun(step) => return_to_run::return_to_run(step),
        StepId::CauseQuestion(question) => why::question(question),
        StepId::Reasons => why::REASONS,
        StepId::Prevent => plan::PREVENT,
        StepId::Diary => diary::PAGE,
    }
}

const CHECK: StepCopy = StepCopy {
    heading: "今はどうですか？",
    line: "伸ばしたままにしてください。伸ばすと少し痛むことがあります。鋭く痛むなら、ゆるめてください。",
    ..EMPTY
};
const EASE_OFF: StepCopy = StepCopy {
    heading: "少しゆるめてください。まだ鋭く痛みますか？",
    line: "つれば、必ず痛みます。肉離れは、痛みが鋭くなっていきます。ブチッとしたら、やめてください。",
    ..EMPTY
};

const fn asks(question: Question) -> StepCopy {
    match question {
        Question::Home => StepCopy {
            title: "どこがつりましたか？",
            heading: "止まってください。どこがつりましたか？",
            line: "走り続けると、けがをすることがあります。具合が悪いなら、助けを求めてください。",
            ..EMPTY
        },
        Question::Safety => StepCopy {
            title: "つったのか確かめる",
            heading: "当てはまるものはありますか？",
            line: "つると、1つの筋肉が急に硬くなり、痛みます。",
            ..EMPTY
        },
        Question::Calf => StepCopy {
            title: "ふくらはぎがつった",
            heading: "その脚に体重をかけられますか？",
            line: "ブチッとした、蹴られた感じがした？伸ばさないでください。",
            ..EMPTY
        },
        Question::Quad => StepCopy {
            title: "太ももの前がつった",
            heading: "もう片方の脚で立てますか？",
            line: HOLD_ON,
            ..EMPTY
        },
        Question::Other => StepCopy {
            title: "ほかのどこですか？",
            heading: "ほかのどこですか？",
            line: "胸、みぞおち、腕、あごが痛む？今すぐ救急に電話してください。",
            ..EMPTY
        },
        Question::Side => StepCopy {
            title: "わき腹の痛み",
            heading: "速度を落として歩いてください。息をゆっくり吐いてください。",
            line: "痛む所を押してください。体を前に倒してください。",
            note: "わき腹の痛み：根拠が少ない。出典：MortonとCallister。",
            ..EMPTY
        },
        Question::Belly => StepCopy {
            title: "おなかの痛み",
            heading: "止まってください。座るか、ひざを曲げて横になってください。",
            line: "おなかが硬い、出血、失神しそう、悪化した？今すぐ救急に電話してください。",
            ..EMPTY
        },
        Question::Helper => StepCopy {
            title: "つった人を助ける",
            heading: "助ける人へ。どこがつっていますか？",
            line: "まず相手に聞き、ゆっくり動かしてください。やめてと言われたら、すぐやめてください。",
            note: "子どもなら、引く力を弱めてください。具合が悪い、すぐ治まらないなら、助けを求めてください。",
            ..EMPTY
        },
        Question::EaseOff(stretch) => StepCopy {
            title: stretch::row(stretch).ease_off,
            ..EMPTY
        },
        Question::Check(stretch) => StepCopy {
            title: stretch::row(stretch).check,
            ..EMPTY
        },
        Question::ColdOrWarm => StepCopy {
            title: "冷やすか、温めるか",
            heading: "冷やしますか？温めますか？",
            line: "張りが続くなら、温めてください。痛むなら、冷やしてください。",
            note: "冷やす：根拠が分かれる。温める：心地よさのため。出典：AAOS。",
            ..EMPTY
        },
        Question::IceCheck => StepCopy {
            title: "氷：今はどうですか？",
            heading: "よくなった？同じ？悪くなった？",
            line: "皮膚を見てください。氷は20分までに外してください。",
            ..EMPTY
        },
        Question::HeatRefused => StepCopy {
            title: "今は温めない",
            heading: "今は温めないでください。",
            line: "脚を休ませてください。冷やすのは、感覚が正常な皮膚だけです。",
            donts: lines![
                "体がひどく熱い、めまい、吐き気なら、温めないでください。",
                "肉離れかもしれない筋肉は、温めないでください。",
                "感覚のにぶい皮膚に、氷や温かい物を当てないでください。",
            ],
            ..EMPTY
        },
        Question::HeatCheck => StepCopy {
            title: "温める：今はどうですか？",
            heading: "楽になりましたか？",
            line: "皮膚に跡や痛み、感覚のにぶさがあれば、外してください。",
            ..EMPTY
        },
    }
}

const fn treats(treatment: Treatment) -> StepCopy {
    match treatment {
        Treatment::Ice => StepCopy {
            title: "氷",
            heading: "包んだ氷を、痛む所に当ててください。",
            line: "2分たったら皮膚を見てください。20分までに外してください。",
            dos: lines![
                "布、靴下、シャツなどで包んでください。",
                use_neither!(),
                "氷がなければ、冷たいボトルや缶を使ってください。",
                "次に氷を当てるまで、2〜3時間空けてください。",
            ],
            donts: lines![
                "素肌や感覚のにぶい皮膚に、当てないでください。",
                do_not_sleep!(),
            ],
            note: "氷：根拠が分かれる。痛みがやわらぐことがあります。脚のつりがすぐ止まるわけではありません。時間の出典：NHS。",
        },
        Treatment::Heat => StepCopy {
            title: "温める",
            heading: "包んだ温かい物を、痛む所に当ててください。",
            line: "5分たったら皮膚を見てください。20分までに外してください。",
            dos: lines![
                "氷は外し、皮膚の感覚が戻ってから温めてください。",
                "温熱パックか湯たんぽを使ってください。",
                "タオルやシャツで包んでください。",
                use_neither!(),
            ],
            donts: lines![
                "素肌や感覚のにぶい皮膚に、当てないでください。",
                do_not_sleep!(),
                "体がひどく熱い、めまい、吐き気なら、使わないでください。",
                "肉離れかもしれない筋肉は、温めないでください。",
            ],
            note: "温める：心地よさのため。温めるほうがよいと言うランナーもいます。楽に感じるほうを使ってください。",
        },
        Treatment::Rest => StepCopy {
            title: "休む",
            heading: "その脚に体重をかけず、ゆっくり息をしてください。",
            line: "2分たったら、具合を確かめてください。",
            dos: lines![
                "座るか、横になってください。",
                "軽く伸ばしたままにしてください。"
            ],
            donts: lines![
                "走り続けないでください。",
                "感覚のにぶい皮膚に、氷や温かい物を当てないでください。"
            ],
            note: "",
        },
    }
}
