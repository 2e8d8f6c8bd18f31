//! Review queues, as far as the web pages need them to open: each user's own queue is made when it is first asked
//! for, and queues and their items are listed. Changing either is not built.

pub mod api;
mod store;

use crate::error::{Code, Error, Result};
use crate::{message, proto_enum};

const LONGEST_NAME: usize = 250;

proto_enum! {
    /// Whose a queue is.
    pub enum QueueType {
        Unspecified = 0 "REVIEW_QUEUE_TYPE_UNSPECIFIED",
        User = 1 "USER",
        Custom = 2 "CUSTOM",
    }
}

proto_enum! {
    /// What is in a queue.
    pub enum ItemType {
        Unspecified = 0 "REVIEW_ITEM_TYPE_UNSPECIFIED",
        Trace = 1 "TRACE",
    }
}

proto_enum! {
    /// How far the review of an item is.
    pub enum Status {
        Unspecified = 0 "REVIEW_STATUS_UNSPECIFIED",
        Pending = 1 "PENDING",
        Complete = 2 "COMPLETE",
        Declined = 3 "DECLINED",
    }
}

message! {
    /// A list of traces that people are to look at.
    pub struct ReviewQueue {
        queue_id: Option<String>,
        experiment_id: Option<String>,
        name: Option<String>,
        queue_type: Option<QueueType>,
        created_by: Option<String>,
        creation_time_ms: Option<i64>,
        last_update_time_ms: Option<i64>,
        users: Vec<String>,
        schema_ids: Vec<String>,
    }

    /// What is to be looked at.
    pub struct Item {
        queue_id: Option<String>,
        item_type: Option<ItemType>,
        item_id: Option<String>,
        status: Option<Status>,
        completed_by: Option<String>,
        completed_time_ms: Option<i64>,
        creation_time_ms: Option<i64>,
        last_update_time_ms: Option<i64>,
    }
}

/// The user's name as queues know it.
fn normalize(user: &str) -> Result<String> {
    let name = user.trim().to_lowercase();
    let length = name.chars().count();
    if length == 0 {
        return Err(Error::invalid("`name` must be a non-empty string; got ''."));
    }
    if length > LONGEST_NAME {
        return Err(Error::invalid(format!(
            "`name` must be at most {LONGEST_NAME} characters; got {length}."
        )));
    }
    Ok(name)
}

fn is_taken(name: &str) -> Error {
    let message = format!(
        "A non-user queue named '{name}' already exists; cannot get-or-create a user queue with that name."
    );
    Error::new(Code::ResourceAlreadyExists, message)
}

fn missing(id: &str) -> Error {
    Error::not_found(format!("Review queue with id '{id}' not found."))
}
