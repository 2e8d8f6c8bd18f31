//! Shows a rollout until it has ended. On a terminal the picture is drawn over itself; elsewhere each change is a line.

use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use console::Term;
use reqwest::Method;
use serde_json::Value;
use tokio::time::sleep;

use super::picture::{line, picture};
use super::{Failure, Service, list, text};
use crate::cli::FAILED;
use crate::cli::service::Connection;
use crate::clock::now;

/// How often it is looked at.
const LOOK: Duration = Duration::from_secs(1);
/// How long a server that is started anew may be away.
const PATIENCE: Duration = Duration::from_mins(1);
/// As shells tell of what Ctrl-C has ended.
const INTERRUPTED: u8 = 130;

/// Watches a rollout; a failure unless it succeeds.
pub(super) fn watch(service: &Service, id: &str) -> Result<(), Failure> {
    service.stay(async |connection| {
        tokio::select! {
            outcome = follow(connection, id, View::new(service.json)) => outcome,
            _ = tokio::signal::ctrl_c() => {
                eprintln!("\n{id} is no longer watched, and goes on. To end it: stagewright rollout abort {id}");
                Err(Failure::silent(INTERRUPTED))
            }
        }
    })
}

async fn follow(connection: &Connection, id: &str, mut view: View) -> Result<(), Failure> {
    let path = format!("rollouts/{id}");
    let mut seen: Option<Instant> = None;
    loop {
        match connection.ask(Method::GET, &path, None).await {
            Ok(answer) => {
                seen = Some(Instant::now());
                let rollout = &answer["rollout"];
                // Who reads is gone: there is nobody to tell.
                view.show(&answer).map_err(|_| Failure::silent(FAILED))?;
                if rollout["is_final"] == true {
                    return match text(rollout, "state") {
                        "succeeded" => Ok(()),
                        state => Err(Failure::new(format!("{id} is {state}: {}", text(rollout, "reason")))),
                    };
                }
            }
            Err(failure) if failure.may_pass && seen.is_some_and(|seen| seen.elapsed() < PATIENCE) => {
                view.wait().map_err(|_| Failure::silent(FAILED))?;
            }
            Err(failure) => return Err(failure),
        }
        sleep(LOOK).await;
    }
}

/// How it is shown.
enum View {
    /// Each answer that brings something new, and how many changes were told.
    Json(usize),
    /// Each change, and how many were told.
    Lines(usize),
    Screen(Screen),
}

impl View {
    fn new(is_json: bool) -> Self {
        let term = Term::stdout();
        match (is_json, term.is_term() && !console::is_dumb()) {
            (true, _) => Self::Json(0),
            (false, false) => Self::Lines(0),
            (false, true) => Self::Screen(Screen { term, drawn: Vec::new(), shown: String::new() }),
        }
    }

    fn show(&mut self, answer: &Value) -> io::Result<()> {
        let rollout = &answer["rollout"];
        let history = list(rollout, "history");
        let mut out = io::stdout().lock();
        match self {
            Self::Json(told) => {
                if history.len() > *told {
                    writeln!(out, "{answer}")?;
                }
                *told = history.len();
            }
            Self::Lines(told) => {
                for change in history.iter().skip(*told) {
                    writeln!(out, "{}", line(change))?;
                }
                *told = history.len();
            }
            Self::Screen(screen) => {
                screen.shown = picture(rollout, now());
                return screen.draw("");
            }
        }
        out.flush()
    }

    /// The server does not answer.
    fn wait(&mut self) -> io::Result<()> {
        match self {
            Self::Json(_) | Self::Lines(_) => Ok(()),
            Self::Screen(screen) => screen.draw("The server does not answer; trying again.\n"),
        }
    }
}

/// The end of a terminal, where the picture is.
struct Screen {
    term: Term,
    /// Widths of the lines that were drawn last.
    drawn: Vec<usize>,
    shown: String,
}

impl Screen {
    fn draw(&mut self, more: &str) -> io::Result<()> {
        let (height, width) = self.term.size_checked().unwrap_or((24, 80));
        let (height, width) = (usize::from(height.max(2)), usize::from(width.max(1)));
        // As many rows as they fill by now: the window may be narrower than it was.
        let rows: usize = self.drawn.iter().map(|drawn| drawn.div_ceil(width).max(1)).sum();
        let mut text = if rows > 0 { format!("\x1b[{}A\r", rows.min(height - 1)) } else { String::new() };
        self.drawn.clear();
        // What wraps or is beyond the window cannot be drawn over.
        for line in self.shown.lines().chain(more.lines()).take(height - 1) {
            let line = console::truncate_str(line, width, "…");
            self.drawn.push(console::measure_text_width(&line));
            text.push_str(&line);
            text.push_str("\x1b[K\n");
        }
        text.push_str("\x1b[J");
        (&self.term).write_all(text.as_bytes())?;
        self.term.flush()
    }
}
