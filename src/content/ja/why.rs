//! Why it might have happened: eight questions, the reasons they point to, and what helps with each.

use crate::care::why::{Card, Reason};
use crate::care::{CauseAnswer, CauseQuestion};
use crate::content::steps::EMPTY;
use crate::content::{ReasonCopy, StepCopy};
use crate::packed::{Packed, packed};

pub const REASONS: StepCopy = StepCopy {
    title: "考えられる理由",
    heading: "考えられる理由",
    line: "確かなことは、誰にも分かりません。",
    note: "裏づけの強い順に、最大3つを示します。診断ではありません。",
    ..EMPTY
};
pub const NO_CLEAR_REASON: &str = "はっきりした理由がないことも多いです。";

#[must_use]
pub const fn question(question: CauseQuestion) -> StepCopy {
    let (title, heading, line) = match question {
        CauseQuestion::Effort => (
            "なぜ？今日のラン",
            "今日のランはどうでしたか？",
            "いつものランと比べてください。",
        ),
        CauseQuestion::Time => (
            "なぜ？時間",
            "いつ、脚がつりましたか？",
            "だいたいでかまいません。",
        ),
        CauseQuestion::Drink => (
            "なぜ？汗と水分",
            "汗と水分は、どれに近いですか？",
            "つる前のことです。",
        ),
        CauseQuestion::Before => (
            "なぜ？走る前",
            "走る前は、どうでしたか？",
            "ローラーやマッサージは、前回のきついランの後のことです。",
        ),
        CauseQuestion::Feet => ("なぜ？靴と足", "靴と足はどうですか？", ""),
        CauseQuestion::Medicine => (
            "なぜ？薬",
            "次の薬を使っていますか？",
            "利尿薬は、血圧の薬に含めてください。",
        ),
        CauseQuestion::Injury => (
            "なぜ？けが",
            "この1年に、脚をけがしましたか？",
            "今回つる前のことです。",
        ),
        CauseQuestion::Illness => (
            "なぜ？病気",
            "持病がありますか？",
            "心臓、肺、糖尿病など。答えなくてもかまいません。",
        ),
    };
    StepCopy {
        title,
        heading,
        line,
        ..EMPTY
    }
}

const ANSWERS: Packed = packed!(1 of answer in CauseAnswer::ALL => [written_answer(answer)]);

#[must_use]
pub fn answer(answer: CauseAnswer) -> &'static str {
    ANSWERS.get(answer as usize)
}

const fn written_answer(answer: CauseAnswer) -> &'static str {
    match answer {
        CauseAnswer::AsUsual => "いつもどおり",
        CauseAnswer::Faster => "速かった、坂が多かった",
        CauseAnswer::Longer => "長かった",
        CauseAnswer::FasterAndLonger => "両方",
        CauseAnswer::Early => "45分より前",
        CauseAnswer::Late => "45分より後",
        CauseAnswer::LittleSweat => "汗は少なかった",
        CauseAnswer::DrankLittle => "汗が多く、あまり飲まず",
        CauseAnswer::WaterOnly => "汗が多く、水だけ",
        CauseAnswer::WithSalts => "汗が多く、塩分入り飲料",
        CauseAnswer::OverDrank => "渇き以上に飲んだ",
        CauseAnswer::WarmedUp => "準備運動をした",
        CauseAnswer::NoWarmUp => "準備運動をしなかった",
        CauseAnswer::DeepMassage => "強いストレッチ・マッサージ",
        CauseAnswer::NoRolling => "ローラー・マッサージなし",
        CauseAnswer::FeetFine => "問題ない",
        CauseAnswer::Shoes => "新しい靴、すり減った靴",
        CauseAnswer::WeakAnkles => "足首が弱い、ぐらつく",
        CauseAnswer::NoMedicine => "なし",
        CauseAnswer::WaterTablet => "血圧の薬",
        CauseAnswer::Cholesterol => "コレステロールの薬",
        CauseAnswer::Inhaler => "ぜんそくの吸入薬",
        CauseAnswer::Unsure => "分からない",
        CauseAnswer::NoInjury => "脚のけがはない",
        CauseAnswer::InjuredLeg => "はい、脚をけがした",
        CauseAnswer::NoIllness => "持病はない",
        CauseAnswer::LongTermIllness => "はい、持病がある",
    }
}

const REASON_NAMES: Packed = packed!(1 of reason in Reason::ALL => [written_reason(reason).name]);
const REASON_TEXTS: Packed = packed!(2 of reason in Reason::ALL => {
    let ReasonCopy { why, advice, .. } = written_reason(reason);
    [why, advice]
});

#[must_use]
pub fn reason_name(reason: Reason) -> &'static str {
    REASON_NAMES.get(reason as usize)
}

#[must_use]
pub fn reason(reason: Reason) -> ReasonCopy {
    let mut texts = REASON_TEXTS.from(2 * reason as usize);
    ReasonCopy {
        name: reason_name(reason),
        why: texts.word(),
        advice: texts.word(),
    }
}

const fn written_reason(reason: Reason) -> ReasonCopy {
    let (name, why, advice) = match reason {
        Reason::Intensity => (
            "いつもより速い",
            "疲れた筋肉は、つりやすくなります。",
            "ゆっくり始め、少しずつ速くしてください。",
        ),
        Reason::Duration => (
            "後半、またはいつもより長いラン",
            "1つの筋肉を、長く使いすぎました。",
            "距離は少しずつ伸ばしてください。",
        ),
        Reason::Medicine => (
            "血圧の薬、吸入薬",
            "特に利尿薬と、長時間作用型のぜんそく吸入薬です。血圧の薬には、利尿薬もあります。",
            "薬を勝手にやめず、医師に相談してください。",
        ),
        Reason::Dehydration => (
            "水分不足",
            "研究の結果は分かれています。",
            "渇いた分だけ飲み、それ以上は飲まないでください。",
        ),
        Reason::Heat => (
            "暑さ",
            "早く疲れます。脚のつりについては、研究の結果が分かれています。",
            "涼しい時間に、遅めに走ってください。",
        ),
        Reason::Salts => (
            "塩分を失った",
            "汗で塩分、特にナトリウムが失われます。研究の結果は分かれています。",
            "長いランでは、電解質入りの飲み物を試してください。",
        ),
        Reason::Tightness => (
            "硬い筋肉、準備運動なし",
            "冷えた筋肉は、肉離れすることがあります。筋肉が硬くても、脚のつりが増えるわけではありません。",
            "まず歩き、次に軽く走り、それから普通に走ってください。",
        ),
        Reason::Shoes => (
            "新しい靴、すり減った靴",
            "ふくらはぎの負担が増えることがあります。",
            "履き心地で選び、少しずつ慣らしてください。",
        ),
        Reason::WeakAnkles => (
            "弱い足首や足",
            "ふくらはぎの負担が増えることがあります。",
            "ゆっくりかかとを上げる運動で、鍛えてください。",
        ),
        Reason::HardMassage => (
            "強いマッサージやストレッチ",
            "痛みが残ることがあります。脚のつりの原因になると示した研究はありません。",
            "軽めにしてください。",
        ),
        Reason::NoRolling => (
            "ローラー・マッサージなし",
            "どちらも痛みをやわらげます。脚のつりについては、調べられていません。",
            "気持ちよければ、ローラーを使ってください。",
        ),
    };
    ReasonCopy { name, why, advice }
}

const CARDS: Packed = packed!(3 of card in Card::ALL => {
    let ReasonCopy { name, why, advice, .. } = written_card(card);
    [name, why, advice]
});

#[must_use]
pub fn card(card: Card) -> ReasonCopy {
    let mut texts = CARDS.from(3 * card as usize);
    ReasonCopy {
        name: texts.word(),
        why: texts.word(),
        advice: texts.word(),
    }
}

const fn written_card(card: Card) -> ReasonCopy {
    let (name, why, advice) = match card {
        Card::OverDrinking => (
            "のどの渇き以上に飲む",
            "水分をとりすぎると、血液の塩分が薄まります。これは、脚のつりより危険です。",
            "頭痛、吐く、もうろうとする？もう飲まず、今すぐ助けを求めてください。",
        ),
        Card::SeeDoctor => (
            "けがや病気",
            "この1年のけがや持病がある人は、脚のつりが多いです。",
            "きついレースの前に、医師に相談してください。",
        ),
        Card::Statins => (
            "コレステロールの薬",
            "スタチンは、塩分でなく、筋肉に作用します。",
            "今までなかった筋肉の痛みがあるなら、医師に相談してください。自分の判断で薬をやめないでください。",
        ),
        Card::AskPharmacist => (
            "何の薬か分からない？",
            "脚がつりやすくなる薬もあります。",
            "薬剤師に聞いてください。自分の判断で薬をやめないでください。",
        ),
    };
    ReasonCopy { name, why, advice }
}
