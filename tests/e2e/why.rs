//! Causes and prevention: eight taps, at most three reasons, one plan.

use serde_json::{Value, json};
use uncramp::care::plan::{Advice, plan};
use uncramp::care::why::{Card, Findings, MAX_REASONS, Reason};
use uncramp::care::{Answer, CauseAnswer, CauseAnswers, CauseQuestion, StepId};
use uncramp::content::en::{diary as words, learn, ui, why};
use uncramp::content::{self, Evidence};
use xtask::server::Fault;

use crate::files::OUT;
use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![
    answers_survive_a_reload,
    the_plan_matches_the_findings,
    a_plan_is_shared_or_copied_as_shown,
    a_plan_that_cannot_be_shared_says_so,
    a_plan_is_printed,
    the_reasons_and_the_plan_are_complete_as_plain_pages,
    the_article_on_cramps_links_to_causes_and_plan;
    // The findings are computed and tested natively: an engine has the same part in these as in the scenarios above.
    only WebKit:
    eight_taps_lead_to_at_most_three_labelled_reasons,
    skipping_every_question_shows_every_reason,
    drinking_too_much_never_leads_to_advice_to_drink,
    a_question_can_be_answered_again,
];

/// The page of a question.
const fn step_of(question: CauseQuestion) -> StepId {
    StepId::CauseQuestion(question)
}

/// The content of the cards: what, evidence, why, what may help.
const CARDS: &str = "[...document.querySelectorAll('.cards .card')].map((card) => ['h2', '.evidence', '.why', '.advice'].map((part) => card.querySelector(part)?.textContent ?? ''))";
/// The plan: its stages, each followed by its lines.
const PLAN: &str = "[...document.querySelectorAll('.cards :is(h2, li)')].map((found) => found.matches('h2') ? found.textContent : [found.querySelector(':scope > span:not(.badge)').textContent, found.querySelector('.evidence')?.textContent ?? ''])";

/// Answers the questions in order; those without an answer are skipped.
#[track_caller]
fn answer_questions(tab: &Tab, answers: &[CauseAnswer]) -> CauseAnswers {
    let mut found = CauseAnswers::default();
    for question in CauseQuestion::ALL {
        tab.wait_for_opened_step(step_of(question));
        let count = ui::ASK_COUNT[question as usize];
        tab.wait_for(
            "the number of the question",
            &format!("document.querySelector('.foot').textContent.includes('{count}')"),
            true,
        );
        let to = question.next().map_or(StepId::Reasons, step_of);
        let given = answers.iter().find(|answer| answer.question() == question);
        tab.walk(&[(
            given.map_or(Answer::Skip, |answer| Answer::Cause(*answer)),
            to,
        )]);
        if let Some(answer) = given {
            found.set(*answer);
        }
    }
    found
}

fn label(evidence: Option<Evidence>) -> &'static str {
    evidence.map_or("", content::en::evidence)
}

/// Checks that the cards of these findings are shown.
#[track_caller]
fn check_reasons(tab: &Tab, Findings { reasons, cards, .. }: &Findings) {
    let reasons = reasons.iter().map(|reason| {
        let evidence = Evidence::of_reason(*reason);
        (why::reason(*reason), Some(evidence))
    });
    let cards = cards.iter().map(|card| (why::card(*card), None));
    let copies = reasons
        .chain(cards)
        .map(|(copy, evidence)| json!([copy.name, label(evidence), copy.why, copy.advice]));
    tab.wait_for("the reasons", CARDS, copies.collect::<Vec<_>>());
}

fn lines(advice: &[Advice]) -> Vec<Value> {
    let mut lines = Vec::new();
    let mut stage = None;
    for advice in advice {
        if stage.replace(advice.stage()) != Some(advice.stage()) {
            lines.push(json!(content::en::plan::stage(advice.stage())));
        }
        let text = content::en::plan::advice(*advice);
        lines.push(json!([text, label(Evidence::of_advice(*advice))]));
    }
    lines
}

/// Goes to the plan and checks that it matches these answers.
#[track_caller]
fn check_plan(tab: &Tab, why: CauseAnswers) {
    tab.walk(&[(Answer::SeePlan, StepId::Prevent)]);
    tab.wait_for("the plan", PLAN, lines(&plan(&why.findings())));
}

fn eight_taps_lead_to_at_most_three_labelled_reasons(tab: &mut Tab) {
    for (answers, expect) in [
        (
            &[
                CauseAnswer::FasterAndLonger,
                CauseAnswer::Late,
                CauseAnswer::DrankLittle,
                CauseAnswer::NoWarmUp,
                CauseAnswer::Shoes,
                CauseAnswer::Inhaler,
                CauseAnswer::InjuredLeg,
                CauseAnswer::LongTermIllness,
            ][..],
            &[Reason::Intensity, Reason::Duration, Reason::Medicine][..],
        ),
        (
            &[
                CauseAnswer::AsUsual,
                CauseAnswer::Early,
                CauseAnswer::WaterOnly,
                CauseAnswer::NoRolling,
                CauseAnswer::WeakAnkles,
                CauseAnswer::Cholesterol,
            ],
            &[Reason::Salts, Reason::WeakAnkles, Reason::NoRolling],
        ),
        (&[CauseAnswer::DeepMassage], &[Reason::HardMassage]),
        (
            &[
                CauseAnswer::AsUsual,
                CauseAnswer::Early,
                CauseAnswer::LittleSweat,
                CauseAnswer::WarmedUp,
                CauseAnswer::FeetFine,
                CauseAnswer::NoMedicine,
                CauseAnswer::NoInjury,
                CauseAnswer::NoIllness,
            ],
            &[],
        ),
    ] {
        tab.start("");
        tab.walk_to_after_care(1);
        tab.walk(&[(Answer::AskWhy, step_of(CauseQuestion::Effort))]);
        let found = answer_questions(tab, answers).findings();
        assert_eq!(found.reasons, expect);
        assert!(found.reasons.len() <= MAX_REASONS);
        check_reasons(tab, &found);
        let unclear = format!(
            "[...document.querySelectorAll('.cards .line')].some((line) => line.textContent === '{}')",
            why::NO_CLEAR_REASON
        );
        assert_eq!(tab.eval(&unclear), expect.is_empty());
    }
}

fn skipping_every_question_shows_every_reason(tab: &mut Tab) {
    tab.start("why/");
    answer_questions(tab, &[]);
    check_reasons(tab, &everything());
    let line = tab.eval("document.querySelector('.cards .line').textContent");
    assert_eq!(line, why::NO_CLEAR_REASON);
    check_plan(tab, CauseAnswers::default());
}

/// All possible findings.
fn everything() -> Findings {
    Findings {
        reasons: Reason::ALL.to_vec(),
        further_reasons: Vec::new(),
        cards: Card::ALL.to_vec(),
    }
}

fn drinking_too_much_never_leads_to_advice_to_drink(tab: &mut Tab) {
    for answers in [
        &[CauseAnswer::OverDrank][..],
        &[
            CauseAnswer::Longer,
            CauseAnswer::Late,
            CauseAnswer::OverDrank,
            CauseAnswer::NoWarmUp,
        ],
    ] {
        tab.start("why/");
        let found = answer_questions(tab, answers);
        check_reasons(tab, &found.findings());
        // The only advice about drinking is to drink less.
        let drink = "document.querySelector('main').textContent.replace('Drink no more.', '').replace('Drink only when thirsty.', '').replace('Any drink past thirst thins your salts.', '').match(/\\b(drink|sip)\\b.*/gi)";
        assert_eq!(tab.eval(drink), Value::Null);
        check_plan(tab, found);
        assert_eq!(tab.eval(drink), Value::Null);
        let less = content::en::plan::advice(Advice::DrinkLess);
        let shown = format!("document.querySelector('main').textContent.includes('{less}')");
        assert_eq!(tab.eval(&shown), true);
    }
}

fn answers_survive_a_reload(tab: &mut Tab) {
    tab.start("why/");
    tab.walk(&[
        (
            Answer::Cause(CauseAnswer::Faster),
            step_of(CauseQuestion::Time),
        ),
        (
            Answer::Cause(CauseAnswer::Late),
            step_of(CauseQuestion::Drink),
        ),
    ]);
    let mut found = CauseAnswers::default();
    found.set(CauseAnswer::Faster);
    found.set(CauseAnswer::Late);
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.wait_for_opened_step(step_of(CauseQuestion::Drink));
    tab.walk(&[
        (Answer::Skip, step_of(CauseQuestion::Before)),
        (Answer::Skip, step_of(CauseQuestion::Feet)),
        (Answer::Skip, step_of(CauseQuestion::Medicine)),
        (Answer::Skip, step_of(CauseQuestion::Injury)),
        (Answer::Skip, step_of(CauseQuestion::Illness)),
        (Answer::Skip, StepId::Reasons),
    ]);
    check_reasons(tab, &found.findings());
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    check_reasons(tab, &found.findings());
    // The same when opened by its own address.
    tab.navigate("prevent/");
    tab.wait_until_ready();
    tab.wait_for("the plan", PLAN, lines(&plan(&found.findings())));
}

fn a_question_can_be_answered_again(tab: &mut Tab) {
    tab.start("why/");
    tab.walk(&[(
        Answer::Cause(CauseAnswer::Faster),
        step_of(CauseQuestion::Time),
    )]);
    tab.session().browse("back").unwrap();
    tab.wait_for_step(step_of(CauseQuestion::Effort));
    let found = answer_questions(tab, &[CauseAnswer::Longer]);
    check_reasons(tab, &found.findings());
    // Skipping a question withdraws its answer.
    tab.navigate("why/");
    tab.wait_until_ready();
    let found = answer_questions(tab, &[CauseAnswer::Shoes]);
    check_reasons(tab, &found.findings());
}

fn the_plan_matches_the_findings(tab: &mut Tab) {
    tab.start("why/");
    let found = answer_questions(
        tab,
        &[
            CauseAnswer::Faster,
            CauseAnswer::WaterOnly,
            CauseAnswer::Shoes,
        ],
    );
    let names: Vec<_> = found.findings().reasons;
    assert_eq!(names, [Reason::Intensity, Reason::Salts, Reason::Shoes]);
    check_plan(tab, found);
}

/// Opens a plan whose sharing the test captures, and returns its text.
#[track_caller]
fn open_plan(tab: &mut Tab) -> String {
    tab.serve_with_script(OUT);
    tab.start("why/");
    let found = answer_questions(tab, &[CauseAnswer::Longer, CauseAnswer::NoWarmUp]);
    check_plan(tab, found);
    tab.skip(300);
    let lines = lines(&plan(&found.findings())).into_iter();
    let lines = lines.map(|line| match line {
        Value::String(stage) => format!("\n\n{stage}"),
        line => format!("\n- {}", line[0].as_str().unwrap()),
    });
    [words::SHARE_HEADING.to_owned()]
        .into_iter()
        .chain(lines)
        .collect()
}

/// Checks that the page has announced this and shows it.
#[track_caller]
fn check_message(tab: &Tab, words: &str) {
    tab.wait_for_announcement(words);
    tab.wait_for_visible_message(words);
}

fn a_plan_is_shared_or_copied_as_shown(tab: &mut Tab) {
    let text = open_plan(tab);
    tab.click(ui::SHARE);
    check_message(tab, words::SHARED);
    assert_eq!(tab.eval("out.given.share"), json!([text]));
    assert_eq!(tab.eval("out.given.clipboard"), json!([]));
    tab.eval("void out.canShare(false)");
    tab.click(ui::SHARE);
    check_message(tab, words::COPIED);
    assert_eq!(tab.eval("out.given.clipboard"), json!([text]));
    // The message disappears with its page.
    tab.session().browse("back").unwrap();
    tab.wait_for_step(StepId::Reasons);
    tab.wait_for_visible_message("");
}

fn a_plan_that_cannot_be_shared_says_so(tab: &mut Tab) {
    open_plan(tab);
    tab.eval("void (out.canShare(false), out.refuses.add('clipboard'))");
    tab.click(ui::SHARE);
    check_message(tab, words::NOT_SHARED);
    tab.eval("void Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    tab.eval("void document.querySelector('#live').replaceChildren()");
    tab.click(ui::SHARE);
    check_message(tab, words::NOT_SHARED);
}

fn a_plan_is_printed(tab: &mut Tab) {
    open_plan(tab);
    tab.click(ui::PRINT);
    let title = format!(
        "{} · {}",
        content::en::step(StepId::Prevent).title,
        ui::NAME
    );
    tab.wait_for("it is printed", "out.given.print", json!([title]));
}

fn the_reasons_and_the_plan_are_complete_as_plain_pages(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
    tab.go(StepId::Reasons.path());
    tab.wait_for("the app has failed to load", "test.state().app", "failed");
    check_reasons(tab, &everything());
    tab.click_answer(StepId::Reasons, Answer::SeePlan);
    tab.wait_for("the plan", PLAN, lines(&plan(&Findings::default())));
    tab.wait_for_app_failure();
    tab.take_errors();
}

fn the_article_on_cramps_links_to_causes_and_plan(tab: &mut Tab) {
    for (link, step) in [
        (learn::TO_WHY, step_of(CauseQuestion::Effort)),
        (learn::TO_PLAN, StepId::Prevent),
    ] {
        tab.start("");
        tab.skip(300);
        tab.click(ui::LEARN);
        let headings = "[...document.querySelectorAll('h1, h2')].map((found) => found.textContent)";
        let parts = learn::PARTS.iter().map(|part| part.heading);
        let expect: Vec<_> = [learn::TITLE].into_iter().chain(parts).collect();
        tab.wait_for("the page", headings, expect);
        tab.click(link);
        tab.wait_until_ready();
        tab.wait_for_opened_step(step);
    }
    tab.navigate("learn/");
    tab.click(ui::ABOUT);
    tab.wait_for_element("/about/", "//h1");
}
