//! Writes the steps that all peers share as Rust constants.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, error::Error, fs};

use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../steps.json");
    let all: Value = serde_json::from_str(&fs::read_to_string("../steps.json")?)?;
    let mut code = format!("const SECONDS: u32 = {};\n", all["hold"]);
    let steps = all["steps"].as_object().ok_or("there are no steps")?;
    for (name, step) in steps {
        let answers = step["answers"].as_object().ok_or("there are no answers")?;
        let answers: Vec<_> = answers
            .iter()
            .map(|(label, next)| format!("({label:?}, {next})"))
            .collect();
        writeln!(
            code,
            "const {}: Step = Step {{ name: {name:?}, heading: {}, text: &{}, hold: {}, answers: &[{}] }};",
            name.to_uppercase(),
            step["heading"],
            step["text"],
            step["hold"].as_bool().unwrap_or_default(),
            answers.join(", "),
        )?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("steps.rs"), code)?;
    Ok(())
}
