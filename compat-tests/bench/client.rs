//! One keep-alive HTTP/1.1 connection, as thin as can be: the load generator must cost less than any server it measures.

use std::io;
use std::ops::Range;

use socket2::SockRef;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A connection and the last answer read from it.
pub(crate) struct Connection {
    stream: TcpStream,
    /// Acknowledge at once what arrives. The stock server sends head and body apart without `TCP_NODELAY`, so its body
    /// waits for the acknowledgement of the head, which the kernel else delays by 40 ms.
    quick_ack: bool,
    received: Vec<u8>,
    decoded: Vec<u8>,
    body: Body,
    closes: bool,
}

enum Body {
    Plain(Range<usize>),
    Chunked,
}

impl Connection {
    pub(crate) async fn open(address: &str, quick_ack: bool) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (received, decoded) = (Vec::with_capacity(64 << 10), Vec::new());
        Ok(Self { stream, quick_ack, received, decoded, body: Body::Plain(0..0), closes: false })
    }

    /// Whether the server ends the connection after the last answer.
    pub(crate) fn closes(&self) -> bool {
        self.closes
    }

    /// The body of the last answer.
    pub(crate) fn body(&self) -> &[u8] {
        match &self.body {
            Body::Plain(range) => &self.received[range.clone()],
            Body::Chunked => &self.decoded,
        }
    }

    /// Sends a request and reads the whole answer; returns its status.
    pub(crate) async fn exchange(&mut self, request: &[u8]) -> io::Result<u16> {
        self.received.clear();
        self.stream.write_all(request).await?;
        let end = loop {
            self.read().await?;
            if let Some(end) = find(&self.received, b"\r\n\r\n") {
                break end + 4;
            }
        };
        let head = Head::parse(&self.received[..end])?;
        self.closes = head.closes;
        match head.length {
            Some(length) => {
                self.received.reserve((end + length).saturating_sub(self.received.len()));
                while self.received.len() < end + length {
                    self.read().await?;
                }
                self.body = Body::Plain(end..end + length);
            }
            None if head.chunked => self.read_chunks(end).await?,
            None => return Err(invalid("an answer without length")),
        }
        Ok(head.status)
    }

    async fn read_chunks(&mut self, mut at: usize) -> io::Result<()> {
        self.decoded.clear();
        self.body = Body::Chunked;
        loop {
            let line = loop {
                if let Some(length) = find(&self.received[at..], b"\r\n") {
                    break at + length;
                }
                self.read().await?;
            };
            let size = std::str::from_utf8(&self.received[at..line])
                .ok()
                .and_then(|text| usize::from_str_radix(text.split(';').next()?.trim(), 16).ok())
                .ok_or_else(|| invalid("a chunk without size"))?;
            let end = line + 2 + size;
            while self.received.len() < end + 2 {
                self.read().await?;
            }
            self.decoded.extend_from_slice(&self.received[line + 2..end]);
            at = end + 2;
            if size == 0 {
                return Ok(());
            }
        }
    }

    async fn read(&mut self) -> io::Result<()> {
        if self.quick_ack {
            // Not a lasting option: the kernel falls back by itself, so it is set before every read.
            SockRef::from(&self.stream).set_tcp_quickack(true)?;
        }
        if self.received.capacity() - self.received.len() < 16 << 10 {
            self.received.reserve(256 << 10);
        }
        if self.stream.read_buf(&mut self.received).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(())
    }
}

struct Head {
    status: u16,
    length: Option<usize>,
    chunked: bool,
    closes: bool,
}

impl Head {
    fn parse(bytes: &[u8]) -> io::Result<Self> {
        let text = std::str::from_utf8(bytes).map_err(|_| invalid("a head that is not text"))?;
        let mut lines = text.split("\r\n");
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1)?.parse().ok())
            .ok_or_else(|| invalid("no status line"))?;
        let mut head = Self { status, length: None, chunked: false, closes: false };
        for (name, value) in lines.filter_map(|line| line.split_once(':')) {
            let value = value.trim();
            if name.eq_ignore_ascii_case("content-length") {
                head.length = Some(value.parse().map_err(|_| invalid("a length that is no number"))?);
            } else if name.eq_ignore_ascii_case("transfer-encoding") {
                head.chunked = value.eq_ignore_ascii_case("chunked");
            } else if name.eq_ignore_ascii_case("connection") {
                head.closes = value.eq_ignore_ascii_case("close");
            }
        }
        Ok(head)
    }
}

fn find(bytes: &[u8], pattern: &[u8]) -> Option<usize> {
    let first = pattern[0];
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
        if bytes[from + at..].starts_with(pattern) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

fn invalid(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
