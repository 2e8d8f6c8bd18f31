//! Page tokens of logged models. They hold the query that they belong to, as the stock server's do. Either server goes
//! on from the other's: it by the number of models before the page, we by the keys of the last one, if they are there.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::search::page::{self, KeysetValue, PageToken};

/// An `order_by` clause as it was sent; parts that are empty count as not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRequest {
    pub field_name: String,
    pub ascending: bool,
    pub dataset_name: Option<String>,
    pub dataset_digest: Option<String>,
}

/// The parts of a query that every page of it must have in common.
#[derive(Clone, Copy, Debug)]
pub struct ModelQuery<'a> {
    pub experiment_ids: &'a [String],
    /// `None` when empty.
    pub filter: Option<&'a str>,
    pub order_by: &'a [OrderRequest],
}

/// Where a page starts, and how many models come before it.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelPage {
    pub start: PageToken,
    pub offset: u64,
}

impl ModelQuery<'_> {
    /// The page that a token of this query names; an empty one is the first page.
    pub fn page(&self, token: &str) -> Result<ModelPage> {
        if token.is_empty() {
            return Ok(ModelPage { start: PageToken::Offset(0), offset: 0 });
        }
        let fields = decode(token)?;
        let [experiment_ids, filter, order_by] = self.parts();
        check(
            "Experiment IDs in the page token do not match the requested experiment IDs",
            &experiment_ids,
            fields.get("experiment_ids"),
        )?;
        check(
            "Filter string in the page token does not match the requested filter string",
            &filter,
            or_null(fields.get("filter_string")),
        )?;
        check(
            "Order by in the page token does not match the requested order by",
            &order_by,
            or_null(fields.get("order_by")),
        )?;
        let offset = match or_null(fields.get("offset")) {
            None => 0,
            Some(offset) => page::read_offset(offset).ok_or_else(|| invalid(token))?,
        };
        let keys = fields.get("k").and_then(Value::as_array);
        let keys = keys.and_then(|keys| keys.iter().map(KeysetValue::from_json).collect::<Option<Vec<_>>>());
        Ok(ModelPage { start: keys.map_or(PageToken::Offset(offset), PageToken::Keyset), offset })
    }

    /// The token of the page with `offset` models before it, the last of which has `keys`.
    #[must_use]
    pub fn token(&self, offset: u64, keys: &[KeysetValue]) -> String {
        let [experiment_ids, filter, order_by] = self.parts();
        let keys: Vec<Value> = keys.iter().map(KeysetValue::to_json).collect();
        let token = json!({
            "experiment_ids": experiment_ids,
            "filter_string": filter,
            "order_by": order_by,
            "offset": offset,
            "k": keys,
        });
        STANDARD.encode(token.to_string())
    }

    fn parts(&self) -> [Value; 3] {
        let order = |order: &OrderRequest| {
            json!({
                "field_name": order.field_name,
                "ascending": order.ascending,
                "dataset_name": order.dataset_name,
                "dataset_digest": order.dataset_digest,
            })
        };
        let order_by: Vec<Value> = self.order_by.iter().map(order).collect();
        [
            json!(self.experiment_ids),
            json!(self.filter),
            if order_by.is_empty() { Value::Null } else { Value::Array(order_by) },
        ]
    }
}

fn check(complaint: &str, expected: &Value, found: Option<&Value>) -> Result<()> {
    let found = found.unwrap_or(&Value::Null);
    if expected == found {
        return Ok(());
    }
    let print = |value: &Value| value.as_str().map_or_else(|| page::print(value), str::to_owned);
    Err(Error::invalid(format!("{complaint}. Expected: {}. Found: {}", print(expected), print(found))))
}

/// What Python takes for false stands for nothing.
fn or_null(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| page::is_true(value))
}

fn decode(token: &str) -> Result<Map<String, Value>> {
    let decoded = page::decode_base64(token).ok_or_else(|| invalid(token))?;
    match serde_json::from_slice(&decoded) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(invalid(token)),
    }
}

fn invalid(token: &str) -> Error {
    Error::invalid(format!("Invalid page token: {token}. Expecting value: line 1 column 1 (char 0)"))
}
