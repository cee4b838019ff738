//! Text for where the screen is not seen: search results, link previews, and the text alternative of the figure.

mod stretch;

use crate::care::{CauseQuestion, Question, ReturnToRun, StepId, Stop, Treatment};
use crate::figure::Cue;

#[must_use]
pub const fn description(step: StepId) -> &'static str {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stops(stop),
        StepId::Practice(stretch) => stretch::row(stretch).practice,
        StepId::PracticeList => {
            "脚がつったときのストレッチを、レースの前に練習できます。音声、タイマー、図がついています。"
        }
        StepId::Settings => {
            "音声、音、振動、キープする時間、明るい・暗い表示、緊急番号の国・地域を選べます。"
        }
        StepId::After => {
            "脚のつりが治まった後のこと：休む、ゆっくり歩く、渇いたら少しずつ飲む。3日間注意するサインも示します。"
        }
        StepId::NightAfter => {
            "寝床でつった脚が治まったら：寝床に戻ること、またつったときにすることを示します。"
        }
        StepId::SideAfter => {
            "ランで起きたわき腹やおなかの痛みが治まったら：今、今日、次のランの前にすることを示します。"
        }
        StepId::ReturnToRun(running) => tests(running),
        StepId::CauseQuestion(question) => cause_question(question),
        StepId::Reasons => {
            "ランで脚がつる理由として考えられるもの。それぞれの根拠と、役立つかもしれないことを示します。"
        }
        StepId::Prevent => {
            "脚がつるのを防ぐプラン。走る前、走っている間、走った後にすることを、1ページにまとめました。"
        }
        StepId::Diary => {
            "脚のつりの日記。自分の端末に保存します。どのストレッチが効き、どれだけかかったかが分かります。"
        }
    }
}

const fn asks(question: Question) -> &'static str {
    match question {
        Question::Home => {
            "ランで脚がつったら：止まり、痛む所を押すと、合うストレッチ、キープする時間、助けが分かります。"
        }
        Question::Safety => {
            "走っているときの脚の痛みが、つっただけではないときのサイン。それぞれ、どこに助けを求めるかを示します。"
        }
        Question::Calf => {
            "ランでふくらはぎがつったとき：その脚に体重をかけられますか？答えに合うストレッチを選びます。"
        }
        Question::Quad => {
            "太ももの前がつったとき：もう片方の脚で立てますか？答えに合うストレッチを選びます。"
        }
        Question::ColdOrWarm => {
            "伸ばしても治まらないとき：手に入る物で冷やす、温める、または休みます。"
        }
        Question::IceCheck => {
            "脚のつりに氷を当てた後：よくなった、同じ、悪くなった。氷を続けるか、温めるかを選びます。"
        }
        Question::HeatRefused => {
            "痛む筋肉を温めると害になるとき。その代わりに、脚のつりに何をするかを示します。"
        }
        Question::HeatCheck => {
            "脚のつりを温めた後：楽になりましたか？次にすること、医師に相談する目安を示します。"
        }
        Question::Check(stretch) => stretch::row(stretch).check,
        Question::EaseOff(stretch) => stretch::row(stretch).ease_off,
        Question::Other => {
            "足の裏、足の指、内もも、お尻のつり、わき腹やおなかの痛み、またはもっと重いもの。"
        }
        Question::Side => {
            "ランでわき腹が痛いとき：速度を落として歩き、ゆっくり息を吐き、押します。助けを求める目安も示します。"
        }
        Question::Belly => {
            "ランでおなかが痛いとき：止まり、座るか横になります。今すぐ救急に電話するサインも示します。"
        }
        Question::Helper => {
            "つったランナーを助ける：どこがつったか、どう伸ばすか、いつ救急に電話するかを示します。"
        }
    }
}

const fn treats(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Ice => {
            "つった筋肉に氷を当てる：包み方、当てる時間、使ってはいけないときを示します。"
        }
        Treatment::Heat => {
            "つった筋肉を温める：包み方、当てる時間、使ってはいけないときを示します。"
        }
        Treatment::Rest => {
            "氷も温める物もないとき：つった脚を使わず、軽く伸ばしたまま、ゆっくり息をします。"
        }
    }
}

const fn tests(running: ReturnToRun) -> &'static str {
    match running {
        ReturnToRun::Rest => "脚がつった後、走り続けてもいい？まず5分間、タイマーで休みます。",
        ReturnToRun::FullMove => {
            "脚がつった後、走り続けてもいい？まず、脚が痛みなく最後まで動くかを確かめます。"
        }
        ReturnToRun::Strong => {
            "脚がつった後、筋肉の力は戻りましたか？走り続ける前のテストの2つ目です。"
        }
        ReturnToRun::Walk => "脚がつった後、走り続ける前に、タイマーで1分間、速く歩きます。",
        ReturnToRun::Easy => {
            "つった脚がテストに合格したら：楽なペースで走る方法と、止まる目安を示します。"
        }
        ReturnToRun::Home => "つった脚がまだ走れないとき：帰り方と、今日はしないことを示します。",
    }
}

const fn cause_question(question: CauseQuestion) -> &'static str {
    match question {
        CauseQuestion::Effort => {
            "なぜつったのでしょう？質問1/8：今日のランは、いつもよりきつい、または長いものでしたか？"
        }
        CauseQuestion::Time => {
            "なぜつったのでしょう？質問2/8：走り始めてから、どのくらいで脚がつりましたか？"
        }
        CauseQuestion::Drink => {
            "なぜつったのでしょう？質問3/8：汗はどのくらいかき、何を飲みましたか？"
        }
        CauseQuestion::Before => "なぜつったのでしょう？質問4/8：走る前に何をしましたか？",
        CauseQuestion::Feet => "なぜつったのでしょう？質問5/8：靴、足、足首について答えます。",
        CauseQuestion::Medicine => {
            "なぜつったのでしょう？質問6/8：関係があるかもしれない薬について答えます。"
        }
        CauseQuestion::Injury => {
            "なぜつったのでしょう？質問7/8：この1年の脚のけがについて答えます。"
        }
        CauseQuestion::Illness => "なぜつったのでしょう？質問8/8：持病について答えます。",
    }
}

const fn stops(stop: Stop) -> &'static str {
    match stop {
        Stop::Help => "今いる所の緊急番号と、ストレッチだけでは足りないサインを示します。",
        Stop::Numbers => "救急車を呼ぶ番号を、国・地域ごとに示します。番号の出典も分かります。",
        Stop::Emergency => {
            "今すぐ救急に電話してください。救助が来るまでにすること、してはいけないことを示します。"
        }
        Stop::Injury => {
            "ブチッとした、鋭く痛むとき：伸ばすのをやめ、脚を休めて冷やします。受診の目安も示します。"
        }
        Stop::HeatIllness => {
            "ランで体が熱く、めまい、吐き気、失神しそうなとき：日陰で横になり、皮膚を冷やします。救急に電話する目安も示します。"
        }
        Stop::Faint => {
            "ゴールの後に失神しそう、ふらつくとき：横になって脚を高くします。救急に電話する目安も示します。"
        }
        Stop::Alone => {
            "ランでけがをし、一人で近くに助けがないとき：今いる場所を表示し、動かず、笛で知らせます。"
        }
        Stop::Clot => "片脚がはれて、熱く、痛むとき：さすらず、今日中に急いで受診してください。",
        Stop::Urine => "ランの後に紅茶やコーラのような尿が出たら、今すぐ救急外来に行ってください。",
        Stop::NotEasing => {
            "脚のつりが10分を超えて続くとき：帰る目安、救急に電話する目安を示します。"
        }
        Stop::PainLasts => {
            "わき腹やおなかの痛みが10分を超えて続くとき：帰ること、救急に電話する目安を示します。"
        }
        Stop::ManyPlaces => {
            "あちこち、おなか、腕がつるとき：今すぐ助けを求めてください。伝えることも示します。"
        }
        Stop::AskFirst => {
            "つっただけではないサインの後：医師がよいと言うまで、走らないでください。"
        }
        Stop::RunOver => "さらに3回つったとき：歩いて帰るか、迎えを頼み、脚を休ませてください。",
    }
}

pub(super) const fn picture(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch) => super::stretch::row(stretch).picture,
        StepId::Treatment(treatment) => match treatment {
            Treatment::Ice => "ランナーが座り、包んだ冷たいパックを痛む筋肉に当てている。",
            Treatment::Heat => {
                "ランナーがうつぶせに寝て、包んだ温かいパックを痛む筋肉に当てている。"
            }
            Treatment::Rest => "ランナーがいすにもたれて座り、痛む脚を休ませている。",
        },
        StepId::Stop(Stop::Emergency) => {
            "人があおむけで動かない。助ける人が、胸の真ん中を押している。"
        }
        StepId::Stop(Stop::HeatIllness) => {
            "ランナーが日陰で横になっている。助ける人が、水のボトルを持っている。"
        }
        StepId::Stop(Stop::Faint) => "ランナーがあおむけに寝て、脚をかばんの上にのせている。",
        StepId::Question(_)
        | StepId::Practice(_)
        | StepId::Stop(_)
        | StepId::After
        | StepId::NightAfter
        | StepId::SideAfter
        | StepId::ReturnToRun(_)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent
        | StepId::Diary
        | StepId::PracticeList
        | StepId::Settings => "",
    }
}

pub const BESIDE: &str = "息をしている人が横向きに寝ている。片ひざと片腕は体の前にある。";

#[must_use]
pub const fn cue_words(cue: Cue) -> &'static str {
    match cue {
        Cue::HeelDown => "矢印が、かかとを下へ押している。",
        Cue::HipsForward => "矢印が、腰を前へ動かしている。",
        Cue::WeightDown => "矢印が、その脚に体重をかけている。",
        Cue::HeelToButtock => "矢印が、かかとをお尻へ引いている。",
        Cue::ToesUp => "矢印が、足の指をすねへ引いている。",
        Cue::LeanForward => "矢印が、体を前に倒している。",
        Cue::PressSide => "矢印が、痛むわき腹を押している。",
        Cue::KneeToShoulder => "矢印が、ひざを反対の肩へ引いている。",
        Cue::ToGoodSide => "矢印が、つっていない側へ体を動かしている。",
        Cue::KneesFall => "矢印が、ひざを左右に開いている。",
        Cue::PressForefoot => "矢印が、足の前側を押している。",
        Cue::ToesBack => "矢印が、足の指を反らせている。",
        Cue::ToesStraight => "矢印が、足の指をまっすぐにしている。",
        Cue::Lengthen => "矢印が、痛む筋肉を伸ばしている。",
        Cue::Rub => "手が、痛む筋肉をさすっている。",
        Cue::LegUp => "矢印が、伸ばした脚を上げている。",
        Cue::Rise => "矢印が、かかとを上げている。",
        Cue::WalkOn => "矢印が、前を指している。",
        Cue::PressChest => "矢印が、胸を下へ押している。",
        Cue::Wait => "時計：待つ。",
        Cue::Water => "冷たい水を体にかけている。",
    }
}
