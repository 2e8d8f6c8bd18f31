//! The moves of a model's versions between stages, read as a history: what is in production, what was at some time, and
//! where going back leads. Pure.

use std::collections::HashSet;

use serde::Serialize;

use crate::clock::Millis;

/// The stage that callers are served from.
pub const PRODUCTION: &str = "Production";

/// How a version came to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Asked for, by its name or as the stock server is asked.
    Promote,
    /// Back to an earlier version.
    Rollback,
    /// It was in its stage before anything was recorded.
    Adopt,
    /// It was deleted.
    Delete,
}

impl Kind {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Promote => "promote",
            Self::Rollback => "rollback",
            Self::Adopt => "adopt",
            Self::Delete => "delete",
        }
    }

    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        [Self::Promote, Self::Rollback, Self::Adopt, Self::Delete]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// One version's way from one stage to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Move {
    /// From 1 on, for each model.
    pub seq: i64,
    pub version: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub semver: Option<String>,
    pub from: String,
    pub to: String,
    /// Whether all others left `to` for the archive.
    pub alone: bool,
    pub kind: Kind,
    /// Of a rollback: the move that it goes back to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_to: Option<i64>,
    pub at: Millis,
    pub actor: String,
    pub authenticated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What a history comes to: the versions in production, the one that is meant by the word last.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Production {
    in_stage: Vec<i64>,
    /// Those that were gone back from, and not promoted since.
    undone: HashSet<i64>,
}

impl Production {
    /// After all of `moves`, which are in their order.
    #[must_use]
    pub fn after<'a>(moves: impl IntoIterator<Item = &'a Move>) -> Self {
        let mut production = Self::default();
        for one in moves {
            production.apply(one);
        }
        production
    }

    fn apply(&mut self, one: &Move) {
        if one.to == PRODUCTION {
            if one.kind == Kind::Rollback {
                self.undone.extend(self.current());
            }
            if one.alone {
                self.in_stage.clear();
            }
            self.in_stage.retain(|version| *version != one.version);
            self.in_stage.push(one.version);
            self.undone.remove(&one.version);
        } else if one.from == PRODUCTION {
            self.in_stage.retain(|version| *version != one.version);
        }
    }

    /// The version that is in production; of several the one that came last.
    #[must_use]
    pub fn current(&self) -> Option<i64> {
        self.in_stage.last().copied()
    }

    /// Where going back leads: the last move into production before the one that brought the current version, of a
    /// version that was not gone back from since and is `usable`.
    #[must_use]
    pub fn before<'a>(&self, moves: &'a [Move], usable: impl Fn(i64) -> bool) -> Option<&'a Move> {
        let current = self.current();
        let into = || moves.iter().rev().filter(|one| one.to == PRODUCTION);
        let brought = into().find(|one| Some(one.version) == current);
        let end = brought.map_or(i64::MAX, |one| one.back_to.unwrap_or(one.seq));
        into().find(|one| {
            let version = one.version;
            one.seq < end && Some(version) != current && !self.undone.contains(&version) && usable(version)
        })
    }

    /// The last move that brought a version into production, if one ever did.
    #[must_use]
    pub fn brought(moves: &[Move], version: i64) -> Option<&Move> {
        moves.iter().rev().find(|one| one.to == PRODUCTION && one.version == version)
    }
}

/// The move that brought the version that was in production at a time; `moves` are in their order.
#[must_use]
pub fn as_of(moves: &[Move], time: Millis) -> Option<&Move> {
    let until = moves.iter().take_while(|one| one.at <= time);
    let current = Production::after(until.clone()).current()?;
    until.filter(|one| one.to == PRODUCTION && one.version == current).last()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(seq: i64, version: i64, from: &str, to: &str, kind: Kind) -> Move {
        Move {
            seq,
            version,
            semver: None,
            from: from.to_owned(),
            to: to.to_owned(),
            alone: true,
            kind,
            back_to: None,
            at: seq * 10,
            actor: "ada".to_owned(),
            authenticated: false,
            reason: None,
        }
    }

    fn promoted(versions: &[i64]) -> Vec<Move> {
        let moves = (1..).zip(versions);
        moves.map(|(seq, version)| one(seq, *version, "None", PRODUCTION, Kind::Promote)).collect()
    }

    /// Goes back once, as the server does: to where `before` leads.
    fn roll_back(moves: &mut Vec<Move>) -> Option<i64> {
        let Move { seq: to, version, .. } = *Production::after(&*moves).before(moves, |_| true)?;
        let seq = moves.last().map_or(0, |last| last.seq) + 1;
        let back = one(seq, version, "Archived", PRODUCTION, Kind::Rollback);
        moves.push(Move { back_to: Some(to), ..back });
        Some(version)
    }

    #[test]
    fn going_back_twice_goes_back_by_two_and_never_to_a_bad_one() {
        let mut moves = promoted(&[1, 2, 3]);
        assert_eq!(roll_back(&mut moves), Some(2));
        assert_eq!(roll_back(&mut moves), Some(1));
        assert_eq!(roll_back(&mut moves), None);
        moves.push(one(6, 4, "None", PRODUCTION, Kind::Promote));
        assert_eq!(roll_back(&mut moves), Some(1));
        // 3 is promoted in spite of all, and then is one to go back to again.
        moves.push(one(8, 3, "Archived", PRODUCTION, Kind::Promote));
        moves.push(one(9, 5, "None", PRODUCTION, Kind::Promote));
        assert_eq!(roll_back(&mut moves), Some(3));
        assert_eq!(roll_back(&mut moves), Some(1));
    }

    #[test]
    fn going_back_far_leaves_out_what_was_between() {
        let mut moves = promoted(&[1, 2, 3]);
        let back = one(4, 1, "Archived", PRODUCTION, Kind::Rollback);
        moves.push(Move { back_to: Some(1), ..back });
        assert_eq!(roll_back(&mut moves), None);
    }

    #[test]
    fn what_cannot_be_used_is_passed_over() {
        let moves = promoted(&[1, 2, 3]);
        assert_eq!(
            Production::after(&moves).before(&moves, |version| version != 2).map(|one| one.version),
            Some(1)
        );
        assert_eq!(Production::after(&moves).before(&moves, |_| false), None);
    }

    #[test]
    fn several_can_be_in_production_and_the_last_is_meant() {
        let mut moves = promoted(&[1, 2]);
        moves[1].alone = false;
        assert_eq!(Production::after(&moves).current(), Some(2));
        moves.push(one(3, 2, PRODUCTION, "Archived", Kind::Promote));
        assert_eq!(Production::after(&moves).current(), Some(1));
        moves.push(one(4, 1, PRODUCTION, "Deleted", Kind::Delete));
        assert_eq!(Production::after(&moves).current(), None);
        assert_eq!(as_of(&moves, 9), None);
        let at = |time| as_of(&moves, time).map(|one| (one.version, one.seq));
        assert_eq!(
            [at(10), at(19), at(20), at(30), at(39), at(40)],
            [Some((1, 1)), Some((1, 1)), Some((2, 2)), Some((1, 1)), Some((1, 1)), None]
        );
    }
}
