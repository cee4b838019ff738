//! After the cramp has gone: what to do now, today and in the next days.

use crate::care::{StepId, Stop, Treatment};
use crate::content::steps::EMPTY;
use crate::content::{AfterCard, StepCopy, lines};

pub const AFTER: StepCopy = StepCopy {
    title: "治まった",
    heading: "治まりました。少し休んでください。",
    line: "その後、ゆっくり歩いてください。",
    note: "何度もつる、ひどくつる、つって目が覚める、しびれやはれがあるときは、受診してください。走るたびにふくらはぎが痛み、休むと楽になるときも同じです。スタチンを飲んでいて、今までなかった筋肉の痛みがあるときも同じです。妊娠中なら、早めに相談してください。子どもなら、力を弱め、早めに助けを求めてください。",
    ..EMPTY
};
pub const CARDS: [(&str, &[AfterCard]); 3] = [
    (
        "今",
        &[
            AfterCard::new("少し休む", "またつったら、無理に続けないでください。"),
            AfterCard::new(
                "軽く伸ばす",
                "つりそうな感じがしたら、もう一度伸ばしてください。",
            ),
            AfterCard::new(
                "渇いたら少しずつ飲む",
                "のどが渇いた分だけ飲んでください。すでに水分を多くとっていたら、飲まないでください。",
            ),
        ],
    ),
    (
        "今日",
        &[
            AfterCard::new(
                "伸ばしておく",
                "数時間は、またつることがあります。つま先を下へ伸ばさないでください。",
            ),
            AfterCard::new(
                "長く走ったら電解質",
                "1時間より長く走りましたか？電解質が役立つことがあります：根拠が分かれる。",
            ),
            AfterCard {
                heading: "痛むなら氷",
                line: "痛みがやわらぐことがあります：根拠が分かれる。",
                to: Some(StepId::Treatment(Treatment::Ice)),
            },
            AfterCard::new(
                "イブプロフェンは避ける",
                "今日は、イブプロフェンやナプロキセンなどを避けてください。腎臓を傷めることがあります。処方された場合は別です。",
            ),
            AfterCard::new(
                "運転",
                "つらない状態がしばらく続くまで、運転しないでください。",
            ),
            AfterCard::new(
                "無理をしない",
                "次に走るときは、準備運動をして、ゆっくり始めてください。冷えた筋肉は、肉離れすることがあります。",
            ),
        ],
    ),
    (
        "3日間",
        &[AfterCard {
            heading: "こんなサインに注意",
            line: "コーラのような尿、脚のはれ、前よりずっと強い痛み、力が入らない、具合が悪い？助けを求めてください。",
            to: Some(StepId::Stop(Stop::Help)),
        }],
    ),
];

pub(super) const SIDE: StepCopy = StepCopy {
    title: "痛みが治まった",
    heading: "楽になりました。そのまま、ゆっくり歩いてください。",
    line: "続けるのは、痛みが戻らないときだけにしてください。",
    dos: lines![
        "今：息をゆっくり吐き、まっすぐ立ってください。",
        "おなかが痛んだなら、歩いて帰り、今日の食事は軽くしてください。",
        "熱が出る、血が出る、痛みが強まるなら、今すぐ助けを求めてください。",
        "次のラン：走る前の2時間は、しっかりした食事を避けてください。",
        "次のラン：甘すぎない物を少しずつ飲んでください。",
        "何度も起きるなら、医師に相談してください。",
    ],
    donts: lines!["おなかが痛んだ日は、もう走らないでください。"],
    note: "わき腹の痛み：根拠が少ない。出典：MortonとCallister。",
};
