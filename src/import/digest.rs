//! What an entity comes to in a few bytes, so that two sides can be compared without keeping either in memory.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::entity::{Entity, Point};
use crate::governance::canonical;

/// The sum of the digests of points: of any number of them, in any order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointSum {
    pub count: u64,
    /// Hexadecimal digits in JSON, which has no numbers of this size.
    #[serde(with = "hexadecimal")]
    pub sum: u128,
}

impl PointSum {
    pub fn add(&mut self, key: &str, point: &Point) {
        let mut state = Sha256::new();
        state.update(key.as_bytes());
        state.update([0]);
        // -0.0 and 0.0 are one value to a database.
        state.update(point.value.map_or(f64::NAN, |value| value + 0.0).to_bits().to_le_bytes());
        state.update(point.timestamp.to_le_bytes());
        state.update(point.step.to_le_bytes());
        self.count += 1;
        self.sum = self.sum.wrapping_add(first_half(&state.finalize().into()));
    }
}

/// The digest of an entity, its history included.
#[must_use]
pub fn of(entity: &Entity) -> String {
    canonical::digest(&serde_json::to_value(entity).unwrap_or(Value::Null))
}

/// Digests of many entities in one number, whatever their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    pub count: u64,
    sum: u128,
}

impl Total {
    pub fn add(&mut self, id: &str, digest: &str) {
        let bytes = Sha256::digest(format!("{id}\0{digest}").as_bytes());
        self.count += 1;
        self.sum = self.sum.wrapping_add(first_half(&bytes.into()));
    }

    #[must_use]
    pub fn text(&self) -> String {
        format!("{:032x}", self.sum)
    }
}

fn first_half(digest: &[u8; 32]) -> u128 {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    u128::from_le_bytes(bytes)
}

mod hexadecimal {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(value: &u128, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&format!("{value:032x}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u128, D::Error> {
        u128::from_str_radix(&String::deserialize(from)?, 16).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(value: f64, step: i64) -> Point {
        Point { value: Some(value).filter(|value| !value.is_nan()), timestamp: 5, step }
    }

    #[test]
    fn a_sum_of_points_knows_no_order_but_every_point() {
        let sum = |points: &[(&str, Point)]| {
            let mut sum = PointSum::default();
            for (key, point) in points {
                sum.add(key, point);
            }
            sum
        };
        let (a, b) = (("a", point(1.5, 1)), ("b", point(f64::NAN, 2)));
        assert_eq!(sum(&[a, b]), sum(&[b, a]));
        assert_ne!(sum(&[a, b]), sum(&[a, ("b", point(0.0, 2))]));
        assert_ne!(sum(&[a, b]), sum(&[a]));
        assert_ne!(sum(&[a, b]), sum(&[a, ("c", b.1)]));
        let text = serde_json::to_string(&sum(&[a, b])).unwrap();
        assert_eq!(serde_json::from_str::<PointSum>(&text).unwrap(), sum(&[a, b]));
    }
}
