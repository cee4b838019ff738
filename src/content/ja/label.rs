//! The labels of the buttons.

use crate::care::{
    Answer, FlagGroup, Muscle, Question, RedFlag, ReturnToRun, StepId, Stop, Stretch, Treatment,
};
use crate::content::is_helped;
use crate::packed::{Packed, packed};

const fn place(step: StepId, muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "ふくらはぎ",
        Muscle::BackOfThigh => "太ももの裏",
        Muscle::FrontOfThigh => "太ももの前",
        Muscle::Foot => match step {
            StepId::Question(Question::Helper) => "足裏",
            _ => "足の裏",
        },
        Muscle::Toes => "足の指",
        Muscle::InnerThigh => "内もも",
        Muscle::Buttock => "お尻・股関節",
        Muscle::Other => match step {
            StepId::HOME => "そのほかの場所",
            _ => "ほかの筋肉",
        },
    }
}

#[must_use]
pub fn label(step: StepId, answer: Answer) -> &'static str {
    match (answer, step) {
        (Answer::Muscle(muscle), _) => place(step, muscle),
        (Answer::Flag(flag), _) => SIGNS.get(flag as usize),
        (Answer::Practise(stretch), _) => super::step(StepId::Hold(stretch)).title,
        (Answer::Cause(cause), _) => super::why::answer(cause),
        (Answer::SharpOrPop, _) if is_helped(step) => "はい、鋭く痛む。またはブチッとしたと言う",
        (Answer::HurtsMore, _) if is_helped(step) => "鋭く痛むと言っている",
        (Answer::Popped, _) if is_helped(step) => "ブチッとしたと言っている",
        (Answer::Popped, StepId::Question(_)) => "ブチッとした、または蹴られた感じがした",
        (Answer::Popped, StepId::Hold(Stretch::InnerThighStanding | Stretch::InnerThighSeated)) => {
            "ブチッとした、脚の付け根のふくらみ、または奥の痛み"
        }
        (Answer::Popped, StepId::Hold(Stretch::ButtockLying | Stretch::ButtockSeated)) => {
            "ブチッとした、または奥の痛み"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Side)) => {
            "息が苦しい、または胸・腕・あごが痛い"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Belly)) => {
            "みぞおちが痛い、おなかが硬い、出血、失神しそう、または悪化"
        }
        (Answer::CannotStand, StepId::Question(Question::Quad)) => "いいえ、横にならないと無理",
        (Answer::OtherWay, StepId::Hold(stretch)) => match stretch.next() {
            StepId::Hold(_) => "別の伸ばし方",
            StepId::Treatment(_) => "温めてみる",
            _ => "冷やす・温める",
        },
        (Answer::TimeUp, StepId::Practice(_)) => "時間です。次へ",
        (Answer::AskNow, StepId::ReturnToRun(ReturnToRun::Rest)) => "テストを始める",
        (Answer::SomethingCold, StepId::Question(Question::HeatRefused)) => "冷たい物を使う",
        (Answer::Neither, StepId::Question(Question::HeatRefused)) => "休むだけにする",
        (Answer::Eased, StepId::Question(Question::HeatCheck)) => "はい、楽になった",
        (Answer::NotEased, StepId::Treatment(Treatment::Rest)) => "まだ",
        (Answer::NotEased, StepId::Stop(_)) => "10分たってもよくならない",
        (Answer::NotEased, StepId::Question(Question::Side | Question::Belly)) => {
            "10分たっても楽にならない"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::HeatIllness)) => {
            "もうろうとする、悪化、30分たってもよくならない"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::PainLasts)) => {
            "おなかが硬い、出血、失神しそう、または悪化"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::Clot)) => "胸が痛い、息が苦しい、または悪化",
        (Answer::GettingWorse, StepId::Stop(Stop::NotEasing)) => {
            "硬くはれた、しびれる、力が入らない、または悪化"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::ManyPlaces)) => {
            "胸が痛い、力が入らない、もうろうとする、または悪化"
        }
        (Answer::CameBack, StepId::ReturnToRun(_)) => "またつった",
        (Answer::NextStretch, StepId::Practice(Stretch::HelperFoot)) => "終わり",
        _ => USUAL.get(usize::from(answer.id())),
    }
}

const USUAL: Packed = packed!(1 of each answer in Answer::WITHOUT_DATA => [usual(answer)]);

const fn usual(answer: Answer) -> &'static str {
    match answer {
        Answer::Muscle(_)
        | Answer::Flag(_)
        | Answer::Practise(_)
        | Answer::Cause(_)
        | Answer::OtherWay => "",
        Answer::InBed => "寝床でつった？",
        Answer::Helping => "誰かを助ける？",
        Answer::SideStitch => "わき腹の痛み",
        Answer::Belly => "おなか",
        Answer::ManyPlaces => "同時にあちこち",
        Answer::TheySeemIll => "具合が悪そう、もうろうとしている",
        Answer::TheyFeelIll => "具合が悪いと言っている",
        Answer::Popped => "ブチッとした",
        Answer::LegNumbOrWeak => "脚がしびれる、または力が入らない",
        Answer::JustTight => "いいえ、張っているだけ",
        Answer::SharpOrPop => "はい、鋭く痛む。またはブチッとした",
        Answer::NotSure => "つったのか分からない",
        Answer::NoneOfThese => "どれでもない",
        Answer::CanStand => "はい、立てる",
        Answer::CannotStand => "いいえ、座らないと無理",
        Answer::LetGo | Answer::Gone => "治まった",
        Answer::HurtsMore => "鋭く痛む",
        Answer::TimeUp | Answer::AskNow => "今はどうですか？",
        Answer::Easing => "楽になってきた",
        Answer::Same => "変わらない",
        Answer::Sharper => "刺すように鋭くなった",
        Answer::SomethingCold => "冷たい物",
        Answer::OnlyWarm => "温かい物",
        Answer::Neither => "どちらもない",
        Answer::SkinNumb => "皮膚の感覚がにぶい",
        Answer::Better => "よくなった",
        Answer::KeepIce => "同じ：氷を続ける",
        Answer::TryHeat => "同じ：温めてみる",
        Answer::Worse => "氷で悪くなった",
        Answer::Eased => "楽になった",
        Answer::NotEased | Answer::DoesNotMove => "いいえ、まだ",
        Answer::GettingWorse => "悪くなっている",
        Answer::ChestArmOrJaw => "胸・みぞおち・片腕か両腕・あご",
        Answer::CoolIt => "冷たい物を当てる",
        Answer::OtherNumbers => "ほかの国の番号",
        Answer::AloneFarFromHelp => "一人で近くに助けがない",
        Answer::FeelWell => "気分がよくなった",
        Answer::HotOrFell => "失神した、胸が痛い、体が熱い、もうろう、走っていて倒れた",
        Answer::OnlyOneMuscle => "1つの筋肉だけで、体調はよい",
        Answer::CameBack => "またつった",
        Answer::StretchAgain => "もう一度伸ばす",
        Answer::NextStretch => "次のストレッチ",
        Answer::EnoughPractice => "練習を終える",
        Answer::RunOn => "走り続けてもいい？",
        Answer::Cleared => "医師に走ってよいと言われた",
        Answer::MovesFully => "はい、最後まで動く",
        Answer::StrongEnough => "大丈夫、つらなかった",
        Answer::WeakOrGrabs => "力が入らない、つった、またはつりそう",
        Answer::CannotAtAll => "まったくできない",
        Answer::NoTrouble => "問題なかった",
        Answer::Twinges => "つりそうな感じがある",
        Answer::AskWhy => "なぜつった？",
        Answer::Skip => "飛ばす",
        Answer::SeePlan => "予防プランを見る",
    }
}

const SIGNS: Packed = packed!(1 of flag in RedFlag::ALL => [sign(flag)]);

const fn sign(flag: RedFlag) -> &'static str {
    match flag {
        RedFlag::Collapse => "倒れ込んだ、または走っていて失神した",
        RedFlag::Confused => "全身のけいれん、もうろう、または体がひどく熱く動きがおかしい",
        RedFlag::ChestOrBreath => "胸が痛い、鼓動がひどく速い、息が苦しい、せきに血が混じる",
        RedFlag::OverDrinking => "水分を多くとった後に、頭痛がする、吐く、もうろうとする",
        RedFlag::SickleCell => "急に脚の力が抜けた、または鎌状赤血球形質で痛みがある",
        RedFlag::Cold => "体がひどく冷え、震える・動きがおかしい・もうろうとする",
        RedFlag::HeatIllness => "体が熱く、めまい、吐き気、または失神しそうな感じがある",
        RedFlag::FaintAfterFinish => "ゴールの後に失神しそう、またはふらつく",
        RedFlag::DarkUrine => "紅茶やコーラのような色の尿（痛みがなくても）",
        RedFlag::ColdFootOrCrack => {
            "足が急に冷たい・青白い・しびれる、ボキッと音がした、形がおかしい"
        }
        RedFlag::HardOrNumb => "硬くはれた状態が続く、しびれる、力が入らない、休むとかえって痛む",
        RedFlag::SwollenLeg => "片脚がはれた、または熱をもって赤い・黒ずんでいる",
        RedFlag::Injury => "ブチッとした、蹴られた感じがした、治まっても立てない",
        RedFlag::ManyPlaces => "あちこち、またはおなかや腕も",
        RedFlag::NotEasing => "10分を超えた",
    }
}

#[must_use]
pub const fn flag_group(group: FlagGroup) -> &'static str {
    match group {
        FlagGroup::Ill => "具合が悪い",
        FlagGroup::Leg => "脚の様子がおかしい",
        FlagGroup::Popped => "ブチッとした",
        FlagGroup::Lasting => "治まらない",
    }
}
