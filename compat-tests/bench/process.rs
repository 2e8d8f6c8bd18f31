//! A server under measurement: started, waited for, read out from /proc and ended. Ends only what it started.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;

/// How long a server may take to its first answer; the stock one imports Python in fourteen processes.
const START: Duration = Duration::from_mins(8);
/// How long a server may take to end by itself.
const END: Duration = Duration::from_secs(20);
/// Clock ticks a second in /proc, on every Linux.
const TICKS: f64 = 100.0;

/// A running server and all processes under it.
pub(crate) struct Server {
    child: Child,
    pub(crate) url: String,
    port: u16,
    /// From before the start of the process to the end of the first answer with status 200.
    pub(crate) cold_start: Duration,
}

impl Server {
    /// Starts a command, which is given its port, and waits until a path answers 200.
    pub(crate) fn start(command: impl Fn(u16) -> Command, path: &str, log: &Path) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let log = File::options().create(true).append(true).open(log)?;
        let mut command = command(port);
        // A group of its own, so that workers which outlive their parent can be ended too.
        command.process_group(0).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        let started = Instant::now();
        let child =
            command.spawn().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
        let url = format!("http://127.0.0.1:{port}");
        let mut server = Self { child, url, port, cold_start: Duration::ZERO };
        while !server.answers(path) {
            if let Some(status) = server.child.try_wait()? {
                return Err(format!("{} ended at once: {status}", command.get_program().display()).into());
            }
            if started.elapsed() > START {
                return Err(format!("{} does not answer", command.get_program().display()).into());
            }
            thread::sleep(Duration::from_millis(1));
        }
        server.cold_start = started.elapsed();
        Ok(server)
    }

    fn answers(&self, path: &str) -> bool {
        let exchange = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
            stream.set_read_timeout(Some(Duration::from_secs(30)))?;
            write!(
                stream,
                "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
                self.port
            )?;
            let mut answer = vec![0; 15];
            stream.read_exact(&mut answer)?;
            Ok(String::from_utf8_lossy(&answer).into_owned())
        };
        exchange().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
    }

    /// CPU seconds of all processes so far.
    pub(crate) fn cpu(&self) -> f64 {
        self.tree().into_iter().filter_map(cpu_ticks).sum::<f64>() / TICKS
    }

    /// Resident memory of all processes now, in MiB; pages they share count for each.
    pub(crate) fn memory(&self) -> f64 {
        self.tree().into_iter().filter_map(|process| status_mib(process, "VmRSS:")).sum()
    }

    /// The sum of every process's own peak since `reset_peak`, in MiB.
    pub(crate) fn peak(&self) -> f64 {
        self.tree().into_iter().filter_map(|process| status_mib(process, "VmHWM:")).sum()
    }

    /// Lets peaks begin at the present memory.
    pub(crate) fn reset_peak(&self) -> Result<()> {
        for process in self.tree() {
            // One that just ended has no peak to forget.
            if Path::new(&format!("/proc/{process}")).exists() {
                fs::write(format!("/proc/{process}/clear_refs"), "5")?;
            }
        }
        Ok(())
    }

    /// Number of processes.
    pub(crate) fn processes(&self) -> usize {
        self.tree().len()
    }

    fn tree(&self) -> HashSet<u32> {
        let parents = parents();
        let mut tree = HashSet::from([self.child.id()]);
        loop {
            let found: Vec<_> =
                parents.iter().filter(|(id, parent)| tree.contains(parent) && !tree.contains(id)).collect();
            if found.is_empty() {
                return tree;
            }
            tree.extend(found.into_iter().map(|(id, _)| *id));
        }
    }

    fn signal(name: &str, target: &str) {
        // A process that has ended meanwhile is no error.
        let _ = Command::new("kill").args([name, "--", target]).stderr(Stdio::null()).status();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let (tree, asked) = (self.tree(), Instant::now());
        Self::signal("-TERM", &self.child.id().to_string());
        while asked.elapsed() < END && matches!(self.child.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        // Whatever is left of those seen before, by id, and of the group.
        Self::signal("-KILL", &format!("-{}", self.child.id()));
        let left =
            parents().into_iter().map(|(id, _)| id).filter(|id| tree.contains(id) && *id != self.child.id());
        left.for_each(|id| Self::signal("-KILL", &id.to_string()));
        let _ = self.child.wait();
    }
}

/// Every process with its parent.
fn parents() -> Vec<(u32, u32)> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|id| Some((id, stat_fields(id)?.get(1)?.parse().ok()?)))
        .collect()
}

fn cpu_ticks(process: u32) -> Option<f64> {
    let fields = stat_fields(process)?;
    let ticks = |index: usize| fields.get(index)?.parse::<f64>().ok();
    // Own time, and that of children which have ended: a worker that is replaced takes nothing away.
    Some(ticks(11)? + ticks(12)? + ticks(13)? + ticks(14)?)
}

/// The fields of /proc/N/stat from the third on: the second, a name, may have blanks in it.
fn stat_fields(process: u32) -> Option<Vec<String>> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, rest) = text.rsplit_once(") ")?;
    Some(rest.split_whitespace().map(str::to_owned).collect())
}

fn status_mib(process: u32, name: &str) -> Option<f64> {
    let text = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok().map(|kib| kib / 1024.0)
}
