//! Shell patterns as Python's `fnmatch` reads them, for host and origin lists.

/// Whether `text` is `pattern`. Only a pattern that has a `*` is one; any other is compared as it stands.
#[must_use]
pub(super) fn is_match(pattern: &str, text: &str) -> bool {
    if !pattern.contains('*') {
        return pattern == text;
    }
    let pattern: Vec<char> = pattern.chars().collect();
    let text: Vec<char> = text.chars().collect();
    // Where the last star stands and what it has eaten; on a mismatch it eats one more.
    let mut star: Option<(usize, usize)> = None;
    let (mut p, mut t) = (0, 0);
    while t < text.len() {
        if pattern.get(p) == Some(&'*') {
            star = Some((p, t));
            p += 1;
        } else if let Some(length) = step(&pattern[p..], text[t]) {
            p += length;
            t += 1;
        } else if let Some((at, eaten)) = star {
            star = Some((at, eaten + 1));
            (p, t) = (at + 1, eaten + 1);
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

/// How many characters of the pattern one character of text takes up, if it fits.
fn step(pattern: &[char], c: char) -> Option<usize> {
    match pattern {
        ['?', ..] => Some(1),
        ['[', rest @ ..] => match class(rest) {
            Some((members, is_negated, length)) => (contains(members, c) != is_negated).then_some(length + 1),
            None => (c == '[').then_some(1),
        },
        [literal, ..] => (*literal == c).then_some(1),
        [] => None,
    }
}

/// Members of a class, whether it excludes them, and its length with the closing bracket. A bracket right at the
/// start is a member; without a closing one there is no class.
fn class(rest: &[char]) -> Option<(&[char], bool, usize)> {
    let is_negated = rest.first() == Some(&'!');
    let start = usize::from(is_negated);
    let close = rest.iter().skip(start + 1).position(|c| *c == ']')? + start + 1;
    Some((&rest[start..close], is_negated, close + 1))
}

fn contains(mut members: &[char], c: char) -> bool {
    loop {
        members = match members {
            [from, '-', to, rest @ ..] => {
                if (*from..=*to).contains(&c) {
                    return true;
                }
                rest
            }
            [member, rest @ ..] => {
                if *member == c {
                    return true;
                }
                rest
            }
            [] => return false,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers of Python 3.11's `fnmatch.fnmatch`.
    #[test]
    fn patterns_match_as_in_python() {
        let cases = [
            ("*.n.com", "a.n.com", true),
            ("*.n.com", "n.com", false),
            ("*.n.com", "a.N.com", false),
            ("*", "x", true),
            ("a?*", "ab", true),
            ("a?*", "a", false),
            ("[ab]*", "bx", true),
            ("[ab]*", "cx", false),
            ("[!ab]*", "cx", true),
            ("[!ab]*", "ax", false),
            ("[a-c]1*", "b1", true),
            ("[a-c]1*", "d1", false),
            ("[*", "[x", true),
            ("[[]::1]:*", "[::1]:1", true),
            ("[]]*", "]x", true),
            ("[!]]*", "]x", false),
            ("[!]]*", "ax", true),
            ("*.n.com:[0-9]*", "a.n.com:80", true),
            ("*a*b", "xaayb", true),
            ("*a*b", "xaayc", false),
            ("a.b*", "aXb", false),
            ("**x", "x", true),
            ("[c-a]*", "b", false),
            ("[a-]*", "-x", true),
            ("*[", "a[", true),
        ];
        for (pattern, text, expected) in cases {
            assert_eq!(is_match(pattern, text), expected, "{pattern} on {text}");
        }
    }
}
