//! Large files: how fast one moves through a server's artifact proxy, beside bare copies over the loopback, and what
//! memory that takes. Answers with the rates, and whether what came back is what was sent.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::Result;

/// Sent and read at once by every side.
const PORTION: usize = 256 << 10;

/// What to move.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct FileArgs {
    /// The server, as `http://host:port`.
    #[arg(long)]
    url: String,
    /// MiB of the file.
    #[arg(long, default_value_t = 2048)]
    mib: usize,
    /// How often all is moved; the best of each counts.
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// A folder on the disk of the server's artifacts, for the bare copies.
    #[arg(long)]
    bare: Option<PathBuf>,
    /// The server's process, whose memory is watched.
    #[arg(long)]
    pid: Option<u32>,
}

/// Rates in MiB a second, the best of all rounds.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Moved {
    up: f64,
    down: f64,
    /// Loopback to a file, synced at the end.
    bare_up: Option<f64>,
    /// A file to the loopback.
    bare_down: Option<f64>,
    equal: bool,
    /// Resident MiB before the first round, and the most during all.
    memory: Option<(f64, f64)>,
}

/// Moves a file up and down.
pub(crate) fn run(args: &FileArgs) -> Result<Moved> {
    let address = args.url.trim_start_matches("http://").trim_end_matches('/');
    let mut moved = Moved { equal: true, ..Moved::default() };
    let memory = args.pid.map(|pid| status(pid, "VmRSS:")).transpose()?;
    let sent = digest_of(args.mib);
    for round in 0..args.rounds {
        if let Some(folder) = &args.bare {
            let file = folder.join("bare.bin");
            keep_best(&mut moved.bare_up, bare_up(&file, args.mib)?);
            keep_best(&mut moved.bare_down, bare_down(&file)?);
            fs::remove_file(&file)?;
        }
        let path = format!("/api/2.0/mlflow-artifacts/artifacts/bench-files/{round}.bin");
        moved.up = moved.up.max(put(address, &path, args.mib)?);
        moved.down = moved.down.max(get(address, &path, args.mib, |_| ())?);
        let mut hasher = Sha256::new();
        get(address, &path, args.mib, |portion| hasher.update(portion))?;
        moved.equal &= hasher.finalize().as_slice() == sent;
        exchange(
            address,
            &format!("DELETE {path} HTTP/1.1\r\nHost: {address}\r\nContent-Length: 0\r\n\r\n"),
        )?;
    }
    if let (Some(before), Some(pid)) = (memory, args.pid) {
        moved.memory = Some((before, status(pid, "VmHWM:")?));
    }
    Ok(moved)
}

/// MiB a second.
#[expect(clippy::cast_precision_loss, reason = "files are far below 2^52 bytes")]
fn rate(bytes: usize, took: Duration) -> f64 {
    bytes as f64 / f64::from(1 << 20) / took.as_secs_f64()
}

fn keep_best(best: &mut Option<f64>, rate: f64) {
    *best = Some(best.map_or(rate, |best| best.max(rate)));
}

/// Content that no storage can shorten, the same in every round.
fn portion(number: usize) -> Vec<u8> {
    let mut state = number as u64 + 1;
    let mut out = vec![0; PORTION];
    for chunk in out.chunks_exact_mut(8) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        chunk.copy_from_slice(&state.to_le_bytes());
    }
    out
}

/// A few portions, sent over and over: making them costs nothing while the clock runs.
fn portions() -> Vec<Vec<u8>> {
    (0..16).map(portion).collect()
}

fn digest_of(mib: usize) -> Vec<u8> {
    let mut hasher = Sha256::new();
    each_portion(mib, |portion| {
        hasher.update(portion);
        Ok(())
    })
    .map_or_else(|_: io::Error| Vec::new(), |()| hasher.finalize().to_vec())
}

fn each_portion(mib: usize, mut each: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let portions = portions();
    for number in 0..mib * (1 << 20) / PORTION {
        each(&portions[number % portions.len()])?;
    }
    Ok(())
}

/// A socket to a file, as plainly as can be.
fn bare_up(file: &Path, mib: usize) -> Result<f64> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let target = file.to_owned();
    let receiver = thread::spawn(move || -> io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        let mut file = File::create(target)?;
        let mut buffer = vec![0; PORTION];
        loop {
            match stream.read(&mut buffer)? {
                0 => break,
                size => file.write_all(&buffer[..size])?,
            }
        }
        file.sync_data()?;
        stream.write_all(b".")
    });
    let started = Instant::now();
    let mut stream = TcpStream::connect(address)?;
    each_portion(mib, |portion| stream.write_all(portion))?;
    stream.shutdown(std::net::Shutdown::Write)?;
    stream.read_exact(&mut [0])?;
    let took = started.elapsed();
    receiver.join().map_err(|_| "the receiver has ended")??;
    Ok(rate(mib << 20, took))
}

/// A file to a socket, as plainly as can be.
fn bare_down(file: &Path) -> Result<f64> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let source = file.to_owned();
    let sender = thread::spawn(move || -> io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        let mut file = File::open(source)?;
        let mut buffer = vec![0; PORTION];
        loop {
            match file.read(&mut buffer)? {
                0 => return Ok(()),
                size => stream.write_all(&buffer[..size])?,
            }
        }
    });
    let started = Instant::now();
    let mut stream = TcpStream::connect(address)?;
    let mut buffer = vec![0; PORTION];
    let mut size = 0;
    loop {
        match stream.read(&mut buffer)? {
            0 => break,
            more => size += more,
        }
    }
    let took = started.elapsed();
    sender.join().map_err(|_| "the sender has ended")??;
    Ok(rate(size, took))
}

fn put(address: &str, path: &str, mib: usize) -> Result<f64> {
    let started = Instant::now();
    let mut stream = TcpStream::connect(address)?;
    let size = mib << 20;
    write!(
        stream,
        "PUT {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: application/octet-stream\r\n\
         Content-Length: {size}\r\n\r\n"
    )?;
    each_portion(mib, |portion| stream.write_all(portion))?;
    let (status, _) = head(&mut stream)?;
    if status != 200 {
        return Err(format!("PUT {path} was answered with {status}").into());
    }
    Ok(rate(mib << 20, started.elapsed()))
}

fn get(address: &str, path: &str, mib: usize, mut each: impl FnMut(&[u8])) -> Result<f64> {
    let started = Instant::now();
    let mut stream = TcpStream::connect(address)?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let (status, rest) = head(&mut stream)?;
    if status != 200 {
        return Err(format!("GET {path} was answered with {status}").into());
    }
    each(&rest);
    let mut size = rest.len();
    let mut buffer = vec![0; PORTION];
    while size < mib << 20 {
        match stream.read(&mut buffer)? {
            0 => return Err(format!("GET {path} broke off after {size} bytes").into()),
            more => {
                each(&buffer[..more]);
                size += more;
            }
        }
    }
    Ok(rate(mib << 20, started.elapsed()))
}

fn exchange(address: &str, request: &str) -> Result<()> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(request.as_bytes())?;
    match head(&mut stream)? {
        (200, _) => Ok(()),
        (status, _) => {
            Err(format!("{} was answered with {status}", request.lines().next().unwrap_or("")).into())
        }
    }
}

/// The status of an answer, and what has come of its body with it. The bodies here are not chunked.
fn head(stream: &mut TcpStream) -> Result<(u16, Vec<u8>)> {
    let mut received = Vec::new();
    let mut buffer = vec![0; 16 << 10];
    loop {
        match stream.read(&mut buffer)? {
            0 => return Err("the server has closed the connection".into()),
            size => received.extend_from_slice(&buffer[..size]),
        }
        if let Some(end) = received.windows(4).position(|four| four == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&received[..end]);
            let status = text.split(' ').nth(1).and_then(|status| status.parse().ok());
            return Ok((status.ok_or("an answer without status")?, received.split_off(end + 4)));
        }
    }
}

/// A line of /proc/N/status, in MiB.
fn status(pid: u32, name: &str) -> Result<f64> {
    let text = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = text.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such process")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0)
}
