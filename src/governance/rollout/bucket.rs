//! Which version a caller gets: by a bucket of its own that never changes in a rollout, so that a caller that got the new
//! version keeps it while its share rises. Pure.

use sha2::{Digest as _, Sha256};

use super::plan::WHOLE;

/// The bucket of a unit, from 0 to 9999.
#[must_use]
pub fn of(salt: &str, unit: &str) -> u16 {
    let mut hash = Sha256::new();
    hash.update(salt.as_bytes());
    hash.update([0]);
    hash.update(unit.as_bytes());
    let hash = hash.finalize();
    let first = hash.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    u16::try_from(first % u64::from(WHOLE)).unwrap_or_default()
}

/// Whether a bucket gets the new version at a weight in basis points.
#[must_use]
pub fn is_canary(bucket: u16, weight: u16) -> bool {
    bucket < weight
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_million_units_split_as_the_weights_say_and_never_move_back() {
        let weights = [0, 1, 500, 2500, 5000, 9999, WHOLE];
        let mut shares = [0_u32; 7];
        for number in 0..1_000_000 {
            let bucket = of("ro-1", &format!("unit-{number}"));
            let mut before = false;
            for (share, weight) in shares.iter_mut().zip(weights) {
                let canary = is_canary(bucket, weight);
                assert!(canary || !before, "unit-{number} moved back at {weight}");
                before = canary;
                *share += u32::from(canary);
            }
        }
        for (share, weight) in shares.iter().zip(weights) {
            let points = (f64::from(*share) / 1e4 - f64::from(weight) / 100.0).abs();
            assert!(points < 0.1, "{weight}: {share} of a million");
        }
    }

    #[test]
    fn another_salt_deals_anew() {
        let differing = (0..1000).filter(|n| of("a", &n.to_string()) != of("b", &n.to_string())).count();
        assert!(differing > 990, "{differing}");
    }
}
