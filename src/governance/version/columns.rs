//! The form of a version in the database: three numbers and a text, which ordered together have semver's precedence.

use super::Version;

/// A version's columns. `pre_sort` has hexadecimal digits only, so that every collation orders it alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Columns {
    pub major: i64,
    pub minor: i64,
    pub patch: i64,
    pub pre_sort: String,
}

/// `pre_sort` of a release: above that of all its pre-releases.
pub const RELEASE: &str = "ff";

/// A `pre_sort` below that of every version of the same numbers.
pub const BEFORE_ALL: &str = "";

/// Put behind a `pre_sort`, it is the least one above it.
pub const AFTER_SAME: &str = "00";

// Bytes before the parts of a pre-release. Their order is semver's: the end of all parts, the end of this part, a part
// of digits, any other part. Characters of parts are above all of them.
const END_OF_PART: u8 = 1;
const DIGITS: u8 = 2;
const WORD: u8 = 3;

impl Version {
    #[must_use]
    pub fn columns(&self) -> Columns {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        Columns {
            major: number(self.major()),
            minor: number(self.minor()),
            patch: number(self.patch()),
            pre_sort: pre_sort(self.prerelease()),
        }
    }
}

/// Numbers are ordered by their count of digits, then by the digits: semver has none with leading zeros.
pub(in crate::governance) fn pre_sort(prerelease: &str) -> String {
    if prerelease.is_empty() {
        return RELEASE.to_owned();
    }
    let mut bytes = Vec::with_capacity(prerelease.len() + 8);
    for part in prerelease.split('.') {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            bytes.push(DIGITS);
            bytes.push(u8::try_from(part.len()).unwrap_or(u8::MAX));
            bytes.extend(part.bytes());
        } else {
            bytes.push(WORD);
            bytes.extend(part.bytes());
            bytes.push(END_OF_PART);
        }
    }
    hex::encode(&bytes)
}
