//! The answers to the questions, and what they point to.

use super::{Card, CauseAnswer, CauseQuestion, Findings, MAX_REASONS, Reason};

/// The answers so far: at most one per question, any may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CauseAnswers([Option<CauseAnswer>; CauseQuestion::ALL.len()]);

impl CauseAnswers {
    /// Records an answer, replacing an earlier one to the same question.
    pub const fn set(&mut self, answer: CauseAnswer) {
        self.0[answer.question() as usize] = Some(answer);
    }

    /// Clears the answer to a question.
    pub const fn clear(&mut self, question: CauseQuestion) {
        self.0[question as usize] = None;
    }

    /// The answer to a question, if there is one.
    #[must_use]
    pub const fn get(self, question: CauseQuestion) -> Option<CauseAnswer> {
        self.0[question as usize]
    }

    /// These answers with what differs between two versions of them.
    #[must_use]
    pub fn with_changes(mut self, before: Self, now: Self) -> Self {
        let versions = before.0.into_iter().zip(now.0);
        for (answer, (before, now)) in self.0.iter_mut().zip(versions) {
            if before != now {
                *answer = now;
            }
        }
        self
    }

    /// Whether no question was answered.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// The answers as one letter per question, in order; `-` for none. The last two questions are left out while they are
    /// unanswered, as in older records.
    ///
    /// ```
    /// use uncramp::care::why::{CauseAnswer, CauseAnswers};
    ///
    /// let mut why = CauseAnswers::default();
    /// why.set(CauseAnswer::Late);
    /// assert_eq!(why.letters(), "-b----");
    /// assert_eq!(CauseAnswers::from_letters("-b----"), Some(why));
    /// assert_eq!(CauseAnswers::from_letters("-c----"), None);
    /// why.set(CauseAnswer::LongTermIllness);
    /// assert_eq!(why.letters(), "-b-----b");
    /// ```
    #[must_use]
    pub fn letters(self) -> String {
        let letters = self.0.map(|answer| answer.map_or('-', CauseAnswer::letter));
        let mut letters = String::from_iter(letters);
        while letters.len() > Self::FIRST_QUESTIONS && letters.ends_with('-') {
            letters.pop();
        }
        letters
    }

    /// How many questions the first format of a record has.
    const FIRST_QUESTIONS: usize = 6;

    /// Parses what [`letters`](Self::letters) wrote; `None` for any other text.
    #[must_use]
    pub fn from_letters(text: &str) -> Option<Self> {
        let mut why = Self::default();
        for (question, wanted) in CauseQuestion::ALL.into_iter().zip(text.chars()) {
            if wanted != '-' {
                let mut answers = question.answers();
                why.set(answers.find(|answer| answer.letter() == wanted)?);
            }
        }
        (why.letters() == text).then_some(why)
    }

    /// What the answers point to.
    #[must_use]
    pub fn findings(self) -> Findings {
        let given = || self.0.iter().flatten();
        let is_reason = |reason: &Reason| given().any(|answer| answer.reasons().contains(reason));
        let is_card = |card: &Card| given().any(|answer| answer.card() == Some(*card));
        let mut reasons = Reason::ALL.to_vec();
        reasons.retain(is_reason);
        let further_reasons = reasons.split_off(reasons.len().min(MAX_REASONS));
        let cards = Card::ALL.into_iter().filter(is_card).collect();
        Findings {
            reasons,
            further_reasons,
            cards,
        }
    }
}
