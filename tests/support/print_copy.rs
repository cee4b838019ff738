//! Every text of the pages to print.

use uncramp::content::print::PrintCopy;

/// The texts, in the order of their fields.
pub(crate) fn print_texts(copy: &PrintCopy) -> Vec<&'static str> {
    // A field that is added must be added here.
    let PrintCopy {
        title,
        description,
        intro,
        sheets,
        descriptions,
        headline,
        line,
        calf_standing,
        calf_seated,
        rules,
        rule,
        help,
        code,
        number,
        name,
        health,
        control,
        until: _,
    } = *copy;
    let mut texts = vec![
        title,
        description,
        line,
        calf_standing,
        calf_seated,
        rule,
        code,
        number,
        name,
        health,
        control,
    ];
    texts.extend(intro);
    texts.extend(sheets);
    texts.extend(descriptions);
    texts.extend(headline);
    texts.extend(rules.concat());
    texts.extend(help.concat());
    texts
}
