//! The rules as data. What a change is worth is said here and nowhere else.
//!
//! The principle: inputs and parameters are contravariant (accept at least what was accepted), outputs are covariant
//! (produce at most what was produced). MLflow checks inputs and parameters when a model is called, never outputs, so
//! that the rules of inputs repeat what MLflow does to a correct caller of the old version, and those of outputs are
//! policy. Three profiles weigh one finding:
//!
//! - `callable`: does a correct caller in Python break? A call that goes through with another meaning breaks, too.
//! - `strict`: does anything that a caller could have built on change, even silently?
//! - `wire`: does a caller of the scoring server's JSON break? It writes names and values without widths: the server
//!   casts the values of columns, tensors and parameters to the types that the signature has (but not those inside of
//!   arrays, objects and maps), loads the model itself, and gives numbers back as JSON numbers. A value that the cast
//!   would change (1.5 to a whole number) counts as broken, though the server answers.
//!
//! Rules beyond the first table, for what it says nothing about: IN034, TN009, OU009.

use super::Bump::{self, Major, Minor, Patch};
use super::Rule;

macro_rules! rules {
    ($($name:ident: $title:literal, $callable:ident $strict:ident $wire:ident $(cast $cast:ident)?, $why:literal;)+) => {
        $(
            #[doc = $title]
            pub static $name: Rule = Rule {
                id: stringify!($name),
                title: $title,
                why: $why,
                callable: $callable,
                strict: $strict,
                wire: $wire,
                wire_when_cast: rules!(@cast $($cast)?),
            };
        )+

        /// Every rule, by id.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
    (@cast) => { None };
    (@cast $cast:ident) => { Some($cast) };
}

// Columns: callable, strict, wire (where JSON is cast: wire).
rules! {
    IN001: "required input column added", Major Major Major,
        "Callers do not send the column yet, and MLflow refuses data without it, as frame and as JSON.";
    IN002: "optional input column added", Minor Minor Minor,
        "Data without the column is still accepted, in every form.";
    IN003: "input column removed", Minor Major Minor,
        "What callers send is dropped with a warning: calls go on, but the model no longer sees the feature.";
    IN004: "input column renamed", Major Major Major,
        "The column of the new name is missing from what callers send.";
    IN005: "required input becomes optional", Minor Minor Minor,
        "All that was accepted still is.";
    IN006: "optional input becomes required", Major Major Major,
        "Callers may leave it out today; MLflow then refuses the data.";
    IN007: "named input columns reordered", Patch Patch Patch,
        "MLflow puts named columns in the order of the signature; JSON carries the names, too.";
    IN008: "unnamed input columns added or reordered", Major Major Major,
        "Without names the place is the meaning: too few columns are refused, reordered ones are taken for others.";
    IN009: "unnamed input columns removed at the end", Minor Major Minor,
        "Columns beyond those of the signature are dropped by their place.";
    IN010: "unnamed input columns become named", Major Major Major,
        "Callers send no names, so that the named columns are missing.";
    IN011: "named input columns become unnamed", Major Major Major,
        "The order in which a caller happens to send columns becomes their meaning, unchecked.";
    IN020: "input type widened without loss (integer to long or double, float to double)", Minor Minor Minor,
        "MLflow converts the values of old callers.";
    IN021: "input type changed where MLflow refuses to convert (long to double or float, integer to float)",
        Major Major Major cast Minor,
        "MLflow refuses 64-bit integers for a floating-point column unless all are 0 or 1. In the JSON of a column \
         the numbers look the same and are cast; inside of arrays, objects and maps they are not.";
    IN022: "input type narrowed or of another kind", Major Major Major,
        "MLflow refuses the values, or, in JSON, casts them to others (1.5 to 1, true to 1).";
    IN023: "input type changed between string and binary", Major Major Major,
        "Not checked: the model is handed texts for bytes. JSON has to be encoded in base64 for binary.";
    IN030: "type of array elements widened", Minor Minor Minor,
        "MLflow converts typed arrays of old callers.";
    IN031: "type of array elements changed, or a single value becomes an array", Major Major Major,
        "MLflow refuses the values; elements of arrays are not cast, in JSON neither.";
    IN032: "array, object or map becomes string or binary", Major Major Major,
        "Not checked: the model is handed lists or dictionaries for texts.";
    IN033: "input type opened (to any, or from object to map of the same values)", Minor Minor Minor,
        "All that was accepted still is.";
    IN034: "input type of another structure, or closed (any to a type, map to object)", Major Major Major,
        "Values that were accepted no longer fit.";
    IN040: "required property added to an input object", Major Major Major,
        "Callers do not send the property yet, and MLflow refuses objects without it.";
    IN041: "optional property added to an input object", Minor Minor Minor,
        "Objects without the property are still accepted.";
    IN042: "property removed from an input object", Major Major Major,
        "Unlike columns, properties that the signature does not have are refused.";
    TN001: "fixed input dimension becomes free", Minor Minor Minor,
        "All that was accepted still is.";
    TN002: "free input dimension becomes fixed, or another length", Major Major Major,
        "MLflow refuses tensors of another shape.";
    TN003: "rank of an input tensor changed", Major Major Major,
        "MLflow refuses tensors of another rank.";
    TN004: "element type of an input tensor changed", Major Major Major cast Minor,
        "MLflow wants the very type, float32 is no float64. From JSON the tensor is built in the type of the \
         signature: the same numbers do when the new type holds all of the old one.";
    TN005: "the only input tensor gets a name", Minor Minor Minor,
        "An array without a name is taken for the only tensor.";
    TN006: "named input tensors added, removed or renamed", Major Major Major,
        "Callers send other names. One that is only removed is dropped from what they send, unseen.";
    TN007: "input columns become a tensor", Major Major Major,
        "A frame of several columns is no tensor, unless shape and type happen to fit.";
    TN008: "input tensors become columns", Major Major Major,
        "An array has no columns of those names and types.";
    TN009: "input tensor takes anything (objects of any length)", Minor Minor Minor,
        "For the type `object` and the shape (-1) MLflow checks nothing.";
    PA001: "parameter added", Minor Minor Minor,
        "A parameter has a default, so that callers need not send it.";
    PA002: "parameter removed", Major Major Major,
        "What callers set is silently ignored, with a warning in the model's log only.";
    PA003: "default of a parameter changed", Minor Major Minor,
        "Calls go on, and answer otherwise for callers that do not set it.";
    PA004: "number type of a parameter changed to one that MLflow converts to", Minor Minor Minor,
        "Python's and JSON's numbers convert.";
    PA005: "type of a parameter changed, or between one value and a list", Major Major Major,
        "MLflow refuses the value.";
    OU001: "output removed or renamed", Major Major Major,
        "Readers ask for a name or a place that is not there.";
    OU002: "output added", Minor Minor Minor,
        "Readers by name go on.";
    OU003: "output added beside a single or unnamed ones", Major Major Major,
        "Readers take a single answer for the whole of it, and unnamed ones by their place and count.";
    OU004: "required output becomes optional", Major Major Major,
        "Readers rely on it being there.";
    OU005: "output narrowed (optional to required, long to integer, double to float, any to a type)",
        Minor Minor Minor,
        "All that is produced is what readers are ready for.";
    OU006: "output type widened (integer to long, float to double)", Minor Major Minor,
        "Values may overflow or lose precision at the reader. JSON's numbers have no width.";
    OU007: "output of another type or shape", Major Major Major cast Minor,
        "Readers get what they are not ready for. A tensor's number of another width is the same JSON.";
    OU008: "unnamed outputs reordered", Major Major Major,
        "Readers take them by their place.";
    OU009: "named outputs reordered", Patch Major Patch,
        "Readers by name go on; those by place get another column without notice.";
    SG001: "signature added", Major Major Major,
        "Calls that nothing checked are checked from now on.";
    SG002: "signature removed", Major Major Major,
        "The contract is lost: nothing is checked any more, and nothing is promised.";
    FL001: "flavor removed, or another loader", Minor Major Patch,
        "Loaders of that flavor fail; `pyfunc` goes on. Callers of a server load nothing.";
    EN001: "another Python or major framework version", Minor Major Patch,
        "Who loads the model needs another environment. Callers of a server do not.";
    MD001: "another training: data, parameters or metrics", Minor Minor Minor,
        "The same questions get other answers.";
    MD002: "the same training, packaged again", Patch Patch Patch,
        "Nothing that callers see has changed.";
}

/// The rule of this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// The least that a new version is over an old one.
pub const LEAST: Bump = Patch;
