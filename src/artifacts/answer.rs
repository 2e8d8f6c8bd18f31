//! How a file is sent: its headers, the whole of it or the ranges asked for, in the two ways of the stock server.
//! Pure but for the boundary of parts.

use std::ops::Range;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use chrono::{DateTime, Utc};

use super::range::{self, Selection};
use super::{disposition, mime};

/// What a request says about the file it wants; what it does not say is empty.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wish<'a> {
    pub(super) range: Option<&'a str>,
    pub(super) if_range: &'a str,
    pub(super) if_none_match: &'a str,
    pub(super) if_modified_since: &'a str,
}

/// What is sent of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'a> {
    /// The name that the client saves it by.
    pub(super) name: &'a str,
    /// The name on disk, which tells the content type.
    pub(super) stored_name: &'a str,
    pub(super) size: u64,
    pub(super) modified: SystemTime,
    /// Changes whenever the file does.
    pub(super) etag: &'a str,
}

/// The tag of a file whose storage has none.
pub(super) fn etag(modified: SystemTime, size: u64) -> String {
    let age = modified.duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("\"{:016x}{:016x}\"", age.as_nanos(), size)
}

/// An answer, its body in parts.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) parts: Vec<Part>,
}

/// A piece of an answer's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text(Bytes),
    /// These bytes of the file.
    Slice(Range<u64>),
}

impl Part {
    pub(super) fn length(&self) -> u64 {
        match self {
            Self::Text(text) => text.len() as u64,
            Self::Slice(range) => range.end - range.start,
        }
    }
}

/// The answer of the proxy's download route: no conditions but `If-Range`, any number of ranges.
pub(super) fn of_proxy(wish: Wish<'_>, facts: Facts<'_>) -> Answer {
    let selection =
        facts.wanted_range(wish).map_or(Selection::Whole, |range| range::of_proxy(range, facts.size));
    match selection {
        Selection::Whole => facts.whole(),
        Selection::One(range) => facts.partial(range),
        Selection::Several(ranges) => facts.several(&ranges),
        Selection::Unsatisfiable => refusal(416, "text/plain; charset=utf-8", "").with_size(facts.size),
        Selection::Malformed(message) => refusal(400, "text/plain; charset=utf-8", message),
    }
}

/// The answer of routes for the web pages: one range, and browsers may keep the file if they ask for changes.
pub(super) fn of_page(wish: Wish<'_>, facts: Facts<'_>) -> Answer {
    let selection =
        facts.wanted_range(wish).map_or(Selection::Whole, |range| range::of_page(range, facts.size));
    let mut answer = match selection {
        Selection::Whole if facts.is_known(wish) => facts.not_modified(),
        Selection::Whole => facts.whole(),
        Selection::One(range) => facts.partial(range),
        Selection::Several(_) | Selection::Unsatisfiable | Selection::Malformed(_) => {
            return refusal(416, "text/html; charset=utf-8", RANGE_NOT_SATISFIABLE).with_size(facts.size);
        }
    };
    answer.headers.push(("cache-control", "no-cache".to_owned()));
    answer
}

const RANGE_NOT_SATISFIABLE: &str = "<!doctype html>\n<html lang=en>\n\
    <title>416 Requested Range Not Satisfiable</title>\n<h1>Requested Range Not Satisfiable</h1>\n\
    <p>The server cannot provide the requested range.</p>\n";

fn refusal(status: u16, content_type: &str, body: &'static str) -> Answer {
    Answer {
        status,
        headers: vec![("content-type", content_type.to_owned())],
        parts: vec![Part::Text(Bytes::from_static(body.as_bytes()))],
    }
}

impl Answer {
    fn with_size(mut self, size: u64) -> Self {
        self.headers.push(("content-range", format!("bytes */{size}")));
        self
    }
}

impl Facts<'_> {
    fn seconds(&self) -> i64 {
        let age = self.modified.duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(age.as_secs()).unwrap_or(i64::MAX)
    }

    fn last_modified(&self) -> String {
        let time = DateTime::<Utc>::from_timestamp(self.seconds(), 0).unwrap_or_default();
        time.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }

    /// The ranges wanted, if they are meant for the file as it is now.
    fn wanted_range<'w>(&self, wish: Wish<'w>) -> Option<&'w str> {
        let is_meant =
            wish.if_range.is_empty() || wish.if_range == self.etag || wish.if_range == self.last_modified();
        wish.range.filter(|_| is_meant)
    }

    /// Whether the client has the file already.
    fn is_known(&self, wish: Wish<'_>) -> bool {
        if !wish.if_none_match.is_empty() {
            let mut tags = wish.if_none_match.split(',').map(|tag| tag.trim().trim_start_matches("W/"));
            return tags.any(|tag| tag == "*" || tag == self.etag);
        }
        DateTime::parse_from_rfc2822(wish.if_modified_since)
            .is_ok_and(|since| self.seconds() <= since.timestamp())
    }

    fn answer(&self, status: u16, content_type: String, parts: Vec<Part>) -> Answer {
        let headers = vec![
            ("content-type", content_type),
            ("content-disposition", disposition::attachment(self.name)),
            ("accept-ranges", "bytes".to_owned()),
            ("last-modified", self.last_modified()),
            ("etag", self.etag.to_owned()),
        ];
        Answer { status, headers, parts }
    }

    fn content_type(&self) -> &'static str {
        mime::of(self.stored_name)
    }

    fn whole(&self) -> Answer {
        self.answer(200, self.content_type().to_owned(), vec![Part::Slice(0..self.size)])
    }

    fn partial(&self, range: Range<u64>) -> Answer {
        let content_range = self.content_range(&range);
        let mut answer = self.answer(206, self.content_type().to_owned(), vec![Part::Slice(range)]);
        answer.headers.push(("content-range", content_range));
        answer
    }

    fn several(&self, ranges: &[Range<u64>]) -> Answer {
        let boundary = format!("{:026x}", rand::random::<u128>() >> 24);
        let mut parts = Vec::with_capacity(ranges.len() * 3 + 1);
        for range in ranges {
            let (content_type, content_range) = (self.content_type(), self.content_range(range));
            let head = format!(
                "--{boundary}\r\nContent-Type: {content_type}\r\nContent-Range: {content_range}\r\n\r\n"
            );
            parts.extend([Part::Text(head.into()), Part::Slice(range.clone()), Part::Text("\r\n".into())]);
        }
        parts.push(Part::Text(format!("--{boundary}--").into()));
        self.answer(206, format!("multipart/byteranges; boundary={boundary}"), parts)
    }

    fn not_modified(&self) -> Answer {
        let headers = vec![
            ("content-disposition", disposition::attachment(self.name)),
            ("accept-ranges", "bytes".to_owned()),
            ("etag", self.etag.to_owned()),
        ];
        Answer { status: 304, headers, parts: Vec::new() }
    }

    fn content_range(&self, range: &Range<u64>) -> String {
        format!("bytes {}-{}/{}", range.start, range.end - 1, self.size)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn facts() -> Facts<'static> {
        let modified = UNIX_EPOCH + Duration::new(1_700_000_000, 5);
        Facts { name: "hello.txt", stored_name: "hello.txt", size: 11, modified, etag: "\"tag\"" }
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        answer.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn a_whole_file_has_the_headers_of_the_stock_server() {
        let answer = of_proxy(Wish::default(), facts());
        assert_eq!((answer.status, answer.parts.as_slice()), (200, [Part::Slice(0..11)].as_slice()));
        assert_eq!(header(&answer, "content-type"), Some("text/plain"));
        assert_eq!(header(&answer, "content-disposition"), Some("attachment; filename=hello.txt"));
        assert_eq!(header(&answer, "accept-ranges"), Some("bytes"));
        assert_eq!(header(&answer, "last-modified"), Some("Tue, 14 Nov 2023 22:13:20 GMT"));
        assert_eq!(header(&answer, "cache-control"), None);
        assert_eq!(header(&of_page(Wish::default(), facts()), "cache-control"), Some("no-cache"));
    }

    #[test]
    fn several_ranges_are_sent_with_their_heads() {
        let wish = Wish { range: Some("bytes=0-1,4-5"), ..Wish::default() };
        let answer = of_proxy(wish, facts());
        let content_type = header(&answer, "content-type").unwrap_or_default();
        let boundary = content_type.strip_prefix("multipart/byteranges; boundary=").unwrap_or_default();
        assert_eq!((answer.status, boundary.len()), (206, 26));
        let head = |range| {
            Part::Text(
                format!(
                    "--{boundary}\r\nContent-Type: text/plain\r\nContent-Range: bytes {range}/11\r\n\r\n"
                )
                .into(),
            )
        };
        let expected = [
            head("0-1"),
            Part::Slice(0..2),
            Part::Text("\r\n".into()),
            head("4-5"),
            Part::Slice(4..6),
            Part::Text("\r\n".into()),
            Part::Text(format!("--{boundary}--").into()),
        ];
        assert_eq!(answer.parts, expected);
    }

    #[test]
    fn a_changed_file_is_sent_whole() {
        let etag = facts().etag;
        for (if_range, status) in [
            ("", 206),
            (etag, 206),
            ("Tue, 14 Nov 2023 22:13:20 GMT", 206),
            ("\"other\"", 200),
            ("Tue, 14 Nov 2023 22:13:19 GMT", 200),
        ] {
            let wish = Wish { range: Some("bytes=0-1"), if_range, ..Wish::default() };
            assert_eq!(of_proxy(wish, facts()).status, status, "{if_range}");
            assert_eq!(of_page(wish, facts()).status, status, "{if_range}");
        }
    }

    #[test]
    fn only_pages_are_told_that_nothing_has_changed() {
        let etag = facts().etag;
        for wish in [
            Wish { if_none_match: etag, ..Wish::default() },
            Wish { if_none_match: "\"other\", *", ..Wish::default() },
            Wish { if_modified_since: "Tue, 14 Nov 2023 22:13:20 GMT", ..Wish::default() },
        ] {
            assert_eq!(of_page(wish, facts()).status, 304, "{wish:?}");
            assert_eq!(of_proxy(wish, facts()).status, 200, "{wish:?}");
        }
        for wish in [
            Wish { if_none_match: "\"other\"", ..Wish::default() },
            Wish { if_modified_since: "Tue, 14 Nov 2023 22:13:19 GMT", ..Wish::default() },
            Wish { if_modified_since: "yesterday", ..Wish::default() },
        ] {
            assert_eq!(of_page(wish, facts()).status, 200, "{wish:?}");
        }
    }

    #[test]
    fn refused_ranges_tell_the_size() {
        let wish = Wish { range: Some("bytes=11-"), ..Wish::default() };
        for answer in [of_proxy(wish, facts()), of_page(wish, facts())] {
            assert_eq!((answer.status, header(&answer, "content-range")), (416, Some("bytes */11")));
        }
    }
}
