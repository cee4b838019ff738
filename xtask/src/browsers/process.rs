//! A child process that is terminated together with all its descendants.

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdout, Command};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};

/// A process in a process group of its own. Dropping it kills the process, its group, and descendants in other groups.
#[derive(Debug)]
pub(crate) struct ProcessTree(Child);

impl ProcessTree {
    /// Starts the command.
    pub(crate) fn spawn(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).spawn();
        child
            .map(Self)
            .with_context(|| format!("{name} cannot be started"))
    }

    /// Its standard output, if that is a pipe. It can be taken once.
    pub(super) fn stdout(&mut self) -> Option<ChildStdout> {
        self.0.stdout.take()
    }

    /// Whether it has exited.
    pub(crate) fn has_exited(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_some())
    }

    /// Its descendants, parents first.
    pub(super) fn descendants(&self) -> Vec<Pid> {
        descendants(Pid::from_child(&self.0))
    }

    /// It and its descendants, parents first.
    pub(super) fn all(&self) -> Vec<Pid> {
        let mut all = vec![Pid::from_child(&self.0)];
        all.extend(self.descendants());
        all
    }

    /// Kills it and its descendants.
    pub(super) fn kill(&self) -> Result<()> {
        kill(&self.all())
    }
}

/// Kills processes, as a system does when it runs out of memory, and waits until they are gone.
///
/// # Errors
///
/// When `pids` is empty, or a process survives.
pub(super) fn kill(pids: &[Pid]) -> Result<()> {
    if pids.is_empty() {
        bail!("There is no such process");
    }
    for pid in pids {
        // It may have exited with its parent.
        let _ = kill_process(*pid, Signal::KILL);
    }
    let deadline = Instant::now() + Duration::from_secs(10);
    for pid in pids {
        while is_alive(*pid) {
            if Instant::now() > deadline {
                bail!("The process {pid:?} does not exit");
            }
            thread::sleep(Duration::from_millis(5));
        }
    }
    Ok(())
}

/// What the kernel says of a process in `/proc`, from its state on, which comes first. The parent is number 1; the ticks that it
/// has run for itself and in the kernel are 11 and 12.
fn stat(pid: Pid) -> Option<Vec<String>> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    // The name is in parentheses and may contain anything: "12 (a name) S 1 ...".
    let (_, fields) = stat.rsplit_once(')')?;
    Some(fields.split_whitespace().map(str::to_owned).collect())
}

/// Whether a process exists and is not a zombie.
fn is_alive(pid: Pid) -> bool {
    stat(pid).is_some_and(|fields| !matches!(fields.first().map(String::as_str), Some("Z" | "X")))
}

/// The name of a process, truncated by the kernel.
pub(super) fn name(pid: Pid) -> Option<String> {
    let name = fs::read_to_string(format!("/proc/{}/comm", pid.as_raw_nonzero()));
    name.ok().map(|name| name.trim_end().to_owned())
}

/// A process in one line: its number, its name, its state, the ticks it has run, and what it waits for in the kernel.
pub(super) fn describe(pid: Pid) -> String {
    let number = pid.as_raw_nonzero();
    let fields = stat(pid).unwrap_or_default();
    let field = |index: usize| fields.get(index).map_or("?", String::as_str);
    let (state, own, kernel) = (field(0), field(11), field(12));
    let name = name(pid).unwrap_or_default();
    let waits = fs::read_to_string(format!("/proc/{number}/wchan")).unwrap_or_default();
    format!("{number} {name}: {state}, {own} + {kernel} ticks, {waits}")
}

impl Drop for ProcessTree {
    fn drop(&mut self) {
        // A process that has exited cannot be killed, which is fine.
        let root = Pid::from_child(&self.0);
        let descendants = descendants(root);
        let _ = kill_process_group(root, Signal::KILL);
        for pid in descendants {
            let _ = kill_process(pid, Signal::KILL);
        }
        let _ = self.0.wait();
    }
}

/// The descendants of `root`, read from `/proc`. Without `/proc` only the process group is killed.
fn descendants(root: Pid) -> Vec<Pid> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pairs: Vec<(Pid, Pid)> = entries
        .filter_map(|entry| {
            let pid = Pid::from_raw(entry.file_name().to_str()?.parse().ok()?)?;
            let parent = stat(pid)?.get(1)?.parse().ok()?;
            Some((pid, Pid::from_raw(parent)?))
        })
        .collect();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        found.extend(
            pairs
                .iter()
                .filter(|(_, of)| *of == parent)
                .map(|(pid, _)| *pid),
        );
        next += 1;
    }
    found.split_off(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;
    use std::thread::sleep;
    use std::time::Duration;

    #[test]
    fn a_process_is_described_by_its_name_and_state() -> Result<()> {
        let own = Pid::from_raw(i32::try_from(std::process::id())?).context("no number")?;
        let name = name(own).context("no name")?;
        let found = describe(own);
        let expect = format!("{} {name}: ", own.as_raw_nonzero());
        assert!(found.starts_with(&expect), "{found}");
        assert!(!found.contains('?') && is_alive(own), "{found}");
        Ok(())
    }

    #[test]
    fn a_grandchild_in_another_group_is_killed_with_its_tree() -> Result<()> {
        let mut command = Command::new("sh");
        command
            .args(["-c", "setsid sh -c 'echo $$; sleep 100; true' & wait"])
            .stdout(Stdio::piped());
        let mut tree = ProcessTree::spawn(&mut command)?;
        let mut line = String::new();
        BufReader::new(tree.stdout().context("no output")?).read_line(&mut line)?;
        let stat = format!("/proc/{}/stat", line.trim());
        assert!(fs::exists(&stat)?);
        drop(tree);
        // It may be a zombie for a moment, until init has reaped it.
        for _ in 0..200 {
            match fs::read_to_string(&stat) {
                Ok(text) if !text.contains(") Z ") => sleep(Duration::from_millis(10)),
                _ => return Ok(()),
            }
        }
        anyhow::bail!("{stat} is still there")
    }
}
