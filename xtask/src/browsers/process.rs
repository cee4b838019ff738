//! A child process which takes all of its descendants with it.

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdout, Command};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};

/// A process in a group of its own. Dropping it kills it, the group, and what its descendants put into other groups.
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

    /// What it writes, if its output is a pipe. Can be taken once.
    pub(super) fn stdout(&mut self) -> Option<ChildStdout> {
        self.0.stdout.take()
    }

    /// Whether it has ended by itself.
    pub(crate) fn has_ended(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_some())
    }

    /// The processes that it and its children have started, parents first.
    pub(super) fn descendants(&self) -> Vec<Pid> {
        descendants(Pid::from_child(&self.0))
    }

    /// Ends it and its descendants at once.
    pub(super) fn kill(&self) -> Result<()> {
        let mut all = vec![Pid::from_child(&self.0)];
        all.extend(self.descendants());
        kill(&all)
    }
}

/// Ends processes at once, as a system does that is short of memory, and waits until they are gone.
///
/// # Errors
///
/// When there are none, or one of them stays.
pub(super) fn kill(pids: &[Pid]) -> Result<()> {
    if pids.is_empty() {
        bail!("No such process is there");
    }
    for pid in pids {
        // It may have ended with its parent.
        let _ = kill_process(*pid, Signal::KILL);
    }
    let deadline = Instant::now() + Duration::from_secs(10);
    for pid in pids {
        while is_alive(*pid) {
            if Instant::now() > deadline {
                bail!("The process {pid:?} does not end");
            }
            thread::sleep(Duration::from_millis(5));
        }
    }
    Ok(())
}

/// Whether a process is there and more than an entry that its parent has not taken note of.
fn is_alive(pid: Pid) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero()));
    stat.is_ok_and(|stat| !stat.contains(") Z ") && !stat.contains(") X "))
}

/// The name of a process, as far as the system keeps it.
pub(super) fn name(pid: Pid) -> Option<String> {
    let name = fs::read_to_string(format!("/proc/{}/comm", pid.as_raw_nonzero()));
    name.ok().map(|name| name.trim_end().to_owned())
}

impl Drop for ProcessTree {
    fn drop(&mut self) {
        // Whatever has ended already cannot be killed, and that is as good.
        let root = Pid::from_child(&self.0);
        let descendants = descendants(root);
        let _ = kill_process_group(root, Signal::KILL);
        for pid in descendants {
            let _ = kill_process(pid, Signal::KILL);
        }
        let _ = self.0.wait();
    }
}

/// The processes below `root`, read from `/proc`. Where there is none, the process group has to do.
fn descendants(root: Pid) -> Vec<Pid> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pairs: Vec<(Pid, Pid)> = entries
        .filter_map(|entry| pid_and_parent(entry.path().to_str()?))
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

fn pid_and_parent(folder: &str) -> Option<(Pid, Pid)> {
    let pid = folder.rsplit('/').next()?.parse().ok()?;
    let stat = fs::read_to_string(format!("{folder}/stat")).ok()?;
    // The name stands in brackets and may hold anything: "12 (a name) S 1 ...".
    let parent = stat
        .rsplit_once(')')?
        .1
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()?;
    Some((Pid::from_raw(pid)?, Pid::from_raw(parent)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;
    use std::thread::sleep;
    use std::time::Duration;

    #[test]
    fn a_grandchild_in_another_group_ends_with_its_tree() -> Result<()> {
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
        // It may stay as a zombie for a moment, until init has taken note.
        for _ in 0..200 {
            match fs::read_to_string(&stat) {
                Ok(text) if !text.contains(") Z ") => sleep(Duration::from_millis(10)),
                _ => return Ok(()),
            }
        }
        anyhow::bail!("{stat} is still there")
    }
}
