//! `Range` headers as the two halves of the stock server understand them. Pure.

use std::ops::Range;

use crate::proto::parse_int;

/// More ranges than this are answered with the whole file.
const MAX_RANGES: usize = 100;

/// What of a file is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Selection {
    Whole,
    One(Range<u64>),
    Several(Vec<Range<u64>>),
    Unsatisfiable,
    Malformed(&'static str),
}

/// Reads `header` as the proxy's download route does.
pub(super) fn of_proxy(header: &str, size: u64) -> Selection {
    let Some((unit, ranges)) = header.split_once('=') else {
        return Selection::Malformed("Malformed range header.");
    };
    if !unit.trim().eq_ignore_ascii_case("bytes") {
        return Selection::Malformed("Only support bytes range");
    }
    if ranges.split(',').count() > MAX_RANGES {
        return Selection::Whole;
    }
    let mut ranges: Vec<_> = ranges.split(',').filter_map(|range| span(range.trim(), size)).collect();
    if ranges.is_empty() {
        return Selection::Malformed("Range header: range must be requested");
    }
    if ranges.iter().any(|(start, _)| *start >= size) {
        return Selection::Unsatisfiable;
    }
    if ranges.iter().any(|(start, end)| start >= end) {
        return Selection::Malformed("Range header: start must be less than end");
    }
    if ranges.len() > 1 {
        ranges.sort_unstable();
    }
    match merge(&ranges).as_slice() {
        [only] => Selection::One(only.clone()),
        several => Selection::Several(several.to_vec()),
    }
}

/// Start and end of `2-4`, `2-` or `-3`; what is none of these is passed over.
fn span(text: &str, size: u64) -> Option<(u64, u64)> {
    let number = |text: &str| parse_int(text).and_then(|number| u64::try_from(number).ok());
    let (start, end) = text.split_once('-')?;
    let (start, end) = (start.trim(), end.trim());
    if start.is_empty() {
        return Some((size.saturating_sub(number(end)?), size));
    }
    let end = if end.is_empty() { size } else { number(end)?.saturating_add(1).min(size) };
    Some((number(start)?, end))
}

/// Sorted spans, those that overlap or touch made one.
fn merge(spans: &[(u64, u64)]) -> Vec<Range<u64>> {
    let mut out: Vec<Range<u64>> = Vec::new();
    for &(start, end) in spans {
        match out.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => out.push(start..end),
        }
    }
    out
}

/// Reads `header` as the routes for the web pages do: one range or none.
pub(super) fn of_page(header: &str, size: u64) -> Selection {
    if size == 0 {
        return Selection::Whole;
    }
    let single = || {
        let (unit, range) = header.split_once('=')?;
        let (start, end) = range.trim().split_once('-')?;
        let number = |text: &str| text.trim().parse::<u64>().ok();
        if !unit.trim().eq_ignore_ascii_case("bytes") {
            return None;
        }
        if start.is_empty() {
            let length = number(end).filter(|length| (1..=size).contains(length))?;
            return Some(size - length..size);
        }
        let start = number(start)?;
        let end = if end.trim().is_empty() { size } else { number(end)?.saturating_add(1) };
        (start < end && start < size).then(|| start..end.min(size))
    };
    single().map_or(Selection::Unsatisfiable, Selection::One)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values are what `FileResponse._parse_range_header` of the stock server's starlette returned.
    #[test]
    fn proxy_ranges_are_read_as_by_the_stock_server() {
        use Selection::{Malformed, One, Several, Unsatisfiable, Whole};
        let nothing = || Malformed("Range header: range must be requested");
        let backwards = || Malformed("Range header: start must be less than end");
        let many = format!("bytes={}", vec!["0-1"; 101].join(","));
        for (header, expected) in [
            ("bytes=2-4", One(2..5)),
            ("bytes=-3", One(8..11)),
            ("bytes=-30", One(0..11)),
            ("bytes=5-", One(5..11)),
            ("bytes=5-500", One(5..11)),
            (" BYTES =5-6", One(5..7)),
            ("bytes=0-1,4-5", Several(vec![0..2, 4..6])),
            ("bytes=4-5, 0-1", Several(vec![0..2, 4..6])),
            ("bytes=0-3,2-5", One(0..6)),
            ("bytes=0-1,2-5", One(0..6)),
            ("bytes=0-1,x,-", One(0..2)),
            ("bytes=11-", Unsatisfiable),
            ("bytes=0-1,50-60", Unsatisfiable),
            ("bytes=-0", Unsatisfiable),
            ("bytes=5-4", backwards()),
            ("bytes=", nothing()),
            ("bytes=a-b", nothing()),
            ("bytes", Malformed("Malformed range header.")),
            ("lines=1-2", Malformed("Only support bytes range")),
            (&many, Whole),
        ] {
            assert_eq!(of_proxy(header, 11), expected, "{header}");
        }
    }

    /// Expected values are what `parse_range_header` and `range_for_length` of the stock server's werkzeug returned.
    #[test]
    fn page_routes_take_one_range() {
        for (header, expected) in [
            ("bytes=2-4", Selection::One(2..5)),
            ("bytes=-3", Selection::One(8..11)),
            ("bytes=5-", Selection::One(5..11)),
            ("bytes=0-1,4-5", Selection::Unsatisfiable),
            ("bytes=11-", Selection::Unsatisfiable),
            ("bytes=5-4", Selection::Unsatisfiable),
            ("bytes=-30", Selection::Unsatisfiable),
            ("bytes=0-500", Selection::One(0..11)),
            ("lines=0-1", Selection::Unsatisfiable),
            ("nonsense", Selection::Unsatisfiable),
        ] {
            assert_eq!(of_page(header, 11), expected, "{header}");
        }
    }
}
