//! Can I run on? A test of a minute or two, and its outcomes.

use super::sip;
use crate::care::{Muscle, ReturnToRun};
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

const OUR_OWN: &str = "このテストは、私たちが選びました。合格しても、またつることがあります。";

const TIPTOE: &str = "痛む脚だけで、3回ゆっくりつま先立ちをしてください。";

const BEND: &str = "痛む脚で立ち、ひざを3回ゆっくり曲げてください。";

#[must_use]
pub const fn strong(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf | Muscle::Foot | Muscle::Toes => TIPTOE,
        Muscle::FrontOfThigh
        | Muscle::BackOfThigh
        | Muscle::InnerThigh
        | Muscle::Buttock
        | Muscle::Other => BEND,
    }
}

#[must_use]
pub const fn return_to_run(step: ReturnToRun) -> StepCopy {
    match step {
        ReturnToRun::Rest => StepCopy {
            title: "走り続けてもいい？まず休む",
            heading: "まず5分間、休んでください。",
            line: "筋肉を伸ばしておいてください。つま先は下へ伸ばさないでください。",
            note: "力は、数分で戻ることが多いです。数時間は、またつることがあります。出典：Miller。",
            ..EMPTY
        },
        ReturnToRun::FullMove => StepCopy {
            title: "走り続けてもいい？",
            heading: "脚を最後まで曲げ伸ばしできますか？",
            line: "ゆっくり、痛みなくできるか試してください。",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Strong => StepCopy {
            title: "走り続けてもいい？力を試す",
            heading: TIPTOE,
            line: "何かにつかまってください。つりそうなら、やめてください。",
            dos: lines![
                "ふくらはぎ、足の裏、足の指のほかなら、その脚で立ち、ひざを3回曲げてください。"
            ],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Walk => StepCopy {
            title: "走り続けてもいい？歩く",
            heading: "1分間、速く歩いてください。",
            line: "1分間、止まらずに歩いてください。終わったら、様子を教えてください。",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Easy => StepCopy {
            title: "楽なペースで走る",
            heading: "楽なペースで走ってください。つりそうなら、止まってください。",
            line: "前より遅く。家か、助けてくれる人の近くにいてください。",
            donts: lines!["今日は、レースや全力疾走をしないでください。"],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Home => StepCopy {
            title: "帰る",
            heading: "帰りましょう。今日は走らないでください。",
            line: "車などで送ってもらってください。楽に歩けるなら、歩いてもかまいません。",
            dos: lines![
                sip!(),
                "1時間たってもつったまま？今日中に医師に相談してください。"
            ],
            donts: lines!["無理に続けないでください。けがをすることがあります。"],
            note: OUR_OWN,
        },
    }
}
