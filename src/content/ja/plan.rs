//! How to prevent the next cramp: one or two short sentences per piece of advice.

use crate::care::plan::{Advice, Stage};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::packed::{Packed, packed};

pub const PREVENT: StepCopy = StepCopy {
    title: "予防プラン",
    heading: "次につるのを防ぐために。",
    line: "役立つかもしれません。確実な方法はありません。",
    note: "一度つると、次もつりやすくなります。",
    ..EMPTY
};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "走る前",
        Stage::During => "走っている間",
        Stage::After => "走った後",
    }
}

const ADVICE: Packed = packed!(1 of advice in Advice::ALL => [written(advice)]);

#[must_use]
pub fn advice(advice: Advice) -> &'static str {
    ADVICE.get(advice as usize)
}

const fn written(advice: Advice) -> &'static str {
    match advice {
        Advice::BuildUp => "ペースを上げるのも、距離を伸ばすのも、少しずつにしてください。",
        Advice::Strength => "ゆっくりかかとを上げる運動で、ふくらはぎと足首を鍛えてください。",
        Advice::WarmUp => "準備運動をしてください。冷えた筋肉は、肉離れすることがあります。",
        Advice::Shoes => {
            "土踏まずを支え、履き心地のよい靴を選んでください。少しずつ慣らしてください。"
        }
        Advice::OwnAmount => "自分に合う水分の量を見つけてください。",
        Advice::Medicines => {
            "利尿薬や血圧の薬を使っていれば、医師に相談してください。自分の判断で薬をやめないでください。"
        }
        Advice::Pace => "一定のペースで走ってください。ゆっくり始めてください。",
        Advice::CoolHours => "涼しい時間に、日陰を走ってください。",
        Advice::DrinkToThirst => {
            "走る前も、走っている間も、走った後も、渇いた分だけ飲んでください。それ以上は飲まないでください。"
        }
        Advice::DrinkLess => "渇いたときだけ飲んでください。水分のとりすぎは危険です。",
        Advice::Bottle => {
            "ボトルを持って走ってください。長い距離なら、給水用のリュックを使ってください。"
        }
        Advice::Salts => {
            "1時間を超えるランでは、水だけでなく電解質もとってください。渇き以上に飲むと、何を飲んでも体の塩分が薄まります。元の記事では45分です。"
        }
        Advice::SaltDrink => {
            "電解質入りの飲み物か、水に溶かす錠剤を使ってください。最も大切なのはナトリウムです。カリウム、マグネシウム、カルシウムの役割は小さめです。腎臓の病気があれば、余分なカリウムは危険です。"
        }
        Advice::CompressionOn => {
            "着圧の靴下やスリーブで、痛みがやわらぐことがあります。脚のつりを防ぐとは証明されていません。"
        }
        Advice::CompressionAfter => {
            "着圧の靴下で、休む間の痛みがやわらぐことがあります。脚のつりを防ぐとは証明されていません。"
        }
        Advice::Roll => {
            "マッサージスティックやフォームローラーで、痛みがやわらぐことがあります。脚のつりについては調べられていません。"
        }
        Advice::Massage => {
            "やさしいマッサージで、痛みがやわらぐことがあります。脚のつりについては調べられていません。"
        }
    }
}
