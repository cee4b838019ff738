//! The building blocks of the pages to print for a race.

/// The words of the pages to print that no step of the guide has. Written to files by the native build only.
#[derive(Clone, Copy, Debug)]
pub struct PrintCopy {
    /// The title of the page that lists the sheets.
    pub title: &'static str,
    /// The meta description of that page.
    pub description: &'static str,
    /// The text of that page, by paragraphs.
    pub intro: [&'static str; 3],
    /// The titles of the sheets: poster, card, strips for race bibs, sheet for volunteers.
    pub sheets: [&'static str; 4],
    /// The meta descriptions of the pages of the sheets.
    pub descriptions: [&'static str; 4],
    /// The title on paper, in two lines.
    pub headline: [&'static str; 2],
    /// Below it.
    pub line: &'static str,
    /// Above the stretch for a calf that bears weight.
    pub calf_standing: &'static str,
    /// Above the stretch for one that does not.
    pub calf_seated: &'static str,
    /// The rules of a hold in large type, each with the words below it.
    pub rules: [[&'static str; 2]; 4],
    /// The rules of a hold in one line.
    pub rule: &'static str,
    /// When to get help: for each group of red flags a heading and what belongs to it.
    pub help: [[&'static str; 2]; 4],
    /// Beside the code that opens the guide.
    pub code: &'static str,
    /// Before a gap for the emergency number.
    pub number: &'static str,
    /// Before lines for the runner's name and contact.
    pub name: &'static str,
    /// Before a line for medicines and illnesses.
    pub health: &'static str,
    /// Before the number of the race's organiser.
    pub control: &'static str,
    /// The last day on which that number holds, from the day with its month, and the year.
    pub until: fn(&str, &str) -> String,
}
