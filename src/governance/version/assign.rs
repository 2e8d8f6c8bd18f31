//! Which version comes next.
//!
//! The first version of a model is 1.0.0, with a signature or without: registering a model is publishing it, a
//! requirement `^1` that is written on the first day has to work, and a 0.x means something else in requirements (`^0.3`
//! is 0.3.x alone). Who wants to begin at 0.1.0 or go on from 4.2.0 elsewhere asks for it. A model without a signature
//! promises nothing; its first signature is a major step (SG001), unless it is known to fit.
//!
//! Below 1.0.0 a step is what Cargo makes of it: 0.3.1 to 0.4.0 breaks, 0.3.1 to 0.3.2 does not, and 1.0.0 is never
//! assigned from there unasked. Below 0.1.0 every step breaks.
//!
//! A requested version is held against the greatest release below it, of the same major when there is one: 2.3.2 after
//! 3.0.0 (a backport) against 2.3.1. Yanked versions and pre-releases are held against by none, but stay used.

use super::{MOST_NUMBER, Version, VersionError};
use crate::governance::rules::Bump;

/// A version that was used for a model, ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub version: Version,
    pub yanked: bool,
}

/// Why a version can't be assigned. Every text says what could be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssignError {
    #[error("version {requested} is taken, and versions are never used again; the next one would be {right}")]
    Taken { requested: Version, right: Version },
    #[error("{requested} comes after its release {release}; the next candidate would be {right}")]
    Late { requested: Version, release: Version, right: Version },
    #[error(
        "{requested} is only a {given} step from {base}, but the change needs a {required} one: \
         ask for {right}, or leave the choice to the server"
    )]
    UnderBump { requested: Version, base: Version, given: Bump, required: Bump, right: Version },
    #[error("no version is left above {0}")]
    Exhausted(Version),
    #[error(transparent)]
    Malformed(#[from] VersionError),
}

impl AssignError {
    /// The version that could be had instead.
    #[must_use]
    pub fn right(&self) -> Option<&Version> {
        match self {
            Self::Taken { right, .. } | Self::Late { right, .. } | Self::UnderBump { right, .. } => {
                Some(right)
            }
            Self::Exhausted(_) | Self::Malformed(_) => None,
        }
    }
}

/// The release that a new version is compared with: the greatest one below `requested`, of its major if possible; without
/// a request the greatest of all. One that is `requested` itself counts, since what is right instead comes after it.
/// None when there is none to compare with.
#[must_use]
pub fn base<'a>(entries: &'a [Entry], requested: Option<&Version>) -> Option<&'a Version> {
    let releases = || entries.iter().filter(|entry| !entry.yanked).map(|entry| &entry.version);
    let releases = || releases().filter(|version| !version.is_prerelease());
    let Some(requested) = requested else { return releases().max() };
    releases().filter(|version| **version <= requested.release()).max()
}

/// The version for a change that needs `required`: the requested one if it will do, else the next one that is free.
/// `entries` are all that were ever used for the model, in any order.
pub fn assign(
    entries: &[Entry],
    required: Bump,
    requested: Option<&Version>,
) -> Result<Version, AssignError> {
    let base = base(entries, requested);
    let Some(requested) = requested else {
        return match base {
            Some(base) => free(entries, base, required),
            None => first(entries),
        };
    };
    let right = || match base {
        Some(base) => free(entries, base, required),
        None => first(entries),
    };
    let release = requested.release();
    if is_taken(entries, requested) {
        let right = above(entries, requested, required)?;
        return Err(AssignError::Taken { requested: requested.clone(), right });
    }
    if requested.is_prerelease() && is_taken(entries, &release) {
        let right = above(entries, requested, required)?;
        return Err(AssignError::Late { requested: requested.clone(), release, right });
    }
    match base {
        Some(base) if !is_enough(base, &release, required) => Err(AssignError::UnderBump {
            requested: requested.clone(),
            base: base.clone(),
            given: given(base, &release),
            required,
            right: right()?,
        }),
        _ => Ok(requested.clone()),
    }
}

/// The next pre-release of a release: `-rc.1`, or one more than the greatest of the same label.
pub fn candidate(entries: &[Entry], release: &Version, label: &str) -> Result<Version, AssignError> {
    let release = release.release();
    let number = |version: &Version| -> Option<u64> {
        let rest = version.prerelease().strip_prefix(label)?.strip_prefix('.')?;
        (version.release() == release).then(|| rest.parse().ok())?
    };
    let last = entries.iter().filter_map(|entry| number(&entry.version)).max().unwrap_or(0);
    let next = last.checked_add(1).ok_or_else(|| AssignError::Exhausted(release.clone()))?;
    Ok(Version::parse(&format!("{release}-{label}.{next}"))?)
}

fn is_taken(entries: &[Entry], version: &Version) -> bool {
    entries.iter().any(|entry| entry.version == *version)
}

/// What to ask for instead of a version that can't be had: the next one above it, of the same kind.
fn above(entries: &[Entry], requested: &Version, required: Bump) -> Result<Version, AssignError> {
    let release = requested.release();
    if !requested.is_prerelease() {
        return free(entries, &release, required);
    }
    let label = requested.prerelease().rsplit_once('.').map_or("rc", |(label, _)| label);
    let release = if is_taken(entries, &release) { free(entries, &release, required)? } else { release };
    candidate(entries, &release, label)
}

/// 1.0.0, or the first major after it that was never used.
fn first(entries: &[Entry]) -> Result<Version, AssignError> {
    let first = Version::new(1, 0, 0);
    if is_taken(entries, &first) { free(entries, &first, Bump::Major) } else { Ok(first) }
}

/// The first free version that is `required` above `base`. Where one is taken the same step is made again, since what the
/// taken one promised is not known to hold.
fn free(entries: &[Entry], base: &Version, required: Bump) -> Result<Version, AssignError> {
    let mut next = step(base, required);
    while is_taken(entries, &next) {
        next = step(&next, required);
    }
    let numbers = [next.major(), next.minor(), next.patch()];
    if numbers.into_iter().any(|number| number > MOST_NUMBER) {
        return Err(AssignError::Exhausted(base.clone()));
    }
    Ok(next)
}

fn step(from: &Version, bump: Bump) -> Version {
    let (major, minor, patch) = (from.major(), from.minor(), from.patch());
    match (major, bump) {
        (1.., Bump::Major) => Version::new(major + 1, 0, 0),
        (1.., Bump::Minor) | (0, Bump::Major) => Version::new(major, minor + 1, 0),
        _ => Version::new(major, minor, patch + 1),
    }
}

/// Whether going from `base` to `release` tells callers what they need to know: a breaking change leaves `^base`.
fn is_enough(base: &Version, release: &Version, required: Bump) -> bool {
    let numbers = |version: &Version| (version.major(), version.minor(), version.patch());
    let ((old_major, old_minor, _), (major, minor, _)) = (numbers(base), numbers(release));
    match (old_major, old_minor, required) {
        (_, _, Bump::Patch) | (0, 0, _) | (0, _, Bump::Minor) => release > base,
        (0, _, Bump::Major) | (1.., _, Bump::Minor) => (major, minor) > (old_major, old_minor),
        (1.., _, Bump::Major) => major > old_major,
    }
}

fn given(base: &Version, release: &Version) -> Bump {
    if release.major() != base.major() {
        Bump::Major
    } else if release.minor() != base.minor() {
        Bump::Minor
    } else {
        Bump::Patch
    }
}
