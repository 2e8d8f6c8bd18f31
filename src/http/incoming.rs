//! Reads a request as the stock server does: where the parameters stand, how leniently they are parsed, and the
//! checks that speak when parsing failed.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;

use actix_web::http::{Method, header};
use actix_web::web::{Bytes, BytesMut};
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use futures_util::StreamExt as _;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::check::{self, Rule};
use crate::config::Settings;
use crate::error::{Error, Result};
use crate::governance::audit::{Actor, Caller};
use crate::proto::{self, FieldInfo, Message};

/// Largest body that is read into memory: dataset profiles may take 16 MiB each.
const BODY_LIMIT: usize = 256 << 20;

/// A request whose parameters are not looked at yet.
pub struct Incoming {
    method: Method,
    content_type: Option<String>,
    query: Vec<(String, String)>,
    body: Bytes,
    request: HttpRequest,
}

impl FromRequest for Incoming {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let method = request.method().clone();
        let content_type = request
            .headers()
            .get(header::CONTENT_TYPE)
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let query = url::form_urlencoded::parse(request.query_string().as_bytes())
            .map(|(key, value)| (key.into_owned(), value.into_owned()))
            .collect();
        let (payload, request) = (payload.take(), request.clone());
        Box::pin(async move { Ok(Self { method, content_type, query, body: read(payload).await?, request }) })
    }
}

async fn read(mut payload: Payload) -> Result<Bytes> {
    let Some(first) = payload.next().await else { return Ok(Bytes::new()) };
    let first = first.map_err(interrupted)?;
    let Some(second) = payload.next().await else { return Ok(first) };
    let mut body = BytesMut::from(&first[..]);
    body.extend_from_slice(&second.map_err(interrupted)?);
    while let Some(chunk) = payload.next().await {
        body.extend_from_slice(&chunk.map_err(interrupted)?);
        if body.len() > BODY_LIMIT {
            return Err(Error::invalid(format!("The request's body exceeds {BODY_LIMIT} bytes.")));
        }
    }
    Ok(body.freeze())
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err calls")]
fn interrupted(cause: actix_web::error::PayloadError) -> Error {
    Error::invalid("The request's body could not be read to its end.").because(cause.to_string())
}

impl Incoming {
    /// Whether the parameters are those of the query: a GET that has one. Otherwise they are the body's.
    fn is_by_query(&self) -> bool {
        self.method == Method::GET && !self.query.is_empty()
    }

    /// The values that the query gives `name`.
    pub fn query<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.query.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A header's value; none when it is missing or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers().get(name).and_then(|value| value.to_str().ok())
    }

    /// The body as JSON of exactly this form, for routes of our own: a mistake is told with its place.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        self.check_content_type()?;
        serde_json::from_slice(&self.body)
            .map_err(|error| Error::invalid(format!("The request's body is not as it should be: {error}")))
    }

    /// What tells this request from others: its verb, its path and its body.
    #[must_use]
    pub fn fingerprint(&self) -> Vec<u8> {
        [self.method.as_str().as_bytes(), b" ", self.request.path().as_bytes(), b"\n", &self.body].concat()
    }

    /// The body as it came.
    #[must_use]
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// Who asks, for the audit log. A name counts only in the header that the server was told to trust.
    pub fn caller(&self, settings: &Settings) -> Caller {
        Self::caller_of(&self.request, settings)
    }

    /// The same, of a request whose body is read otherwise.
    pub fn caller_of(request: &HttpRequest, settings: &Settings) -> Caller {
        let headers = request.headers();
        let text = |name: &str| {
            let text = headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
            text.filter(|text| !text.is_empty())
        };
        let named = settings.trusted_user_header.as_deref().and_then(text);
        Caller {
            actor: named.map_or(Actor::Anonymous, Actor::Proxied),
            request_id: text("x-request-id"),
            user_agent: text("user-agent"),
        }
    }

    /// The request as a message, checked by `rules`.
    pub fn message<M: Message>(&self, rules: &[Rule]) -> Result<M> {
        let params = self.params(M::FIELDS)?;
        reject_double_spelling(&params, M::FIELDS)?;
        let mut message = M::default();
        let is_parsed = message.merge(&params).is_ok();
        check::all(rules, &params, is_parsed)?;
        Ok(message)
    }

    /// The parameters of a message with `fields`, from wherever this request has them.
    pub fn params(&self, fields: &[FieldInfo]) -> Result<Map<String, Value>> {
        if self.is_by_query() { self.query_params(fields) } else { self.body_params() }
    }

    fn query_params(&self, fields: &[FieldInfo]) -> Result<Map<String, Value>> {
        let mut params = Map::new();
        for field in fields {
            let mut values = self.query(field.name).map(str::to_owned);
            let Some(first) = values.next() else { continue };
            let value = if field.is_repeated {
                std::iter::once(first).chain(values).collect()
            } else if field.is_bool {
                Value::Bool(parse_bool(&first)?)
            } else {
                Value::String(first)
            };
            params.insert(field.name.to_owned(), value);
        }
        Ok(params)
    }

    /// The body's object; what is no JSON at all counts as empty.
    pub fn body_params(&self) -> Result<Map<String, Value>> {
        self.check_content_type()?;
        let mut value = proto::json::parse(&utf8(&self.body));
        // Older clients encode twice: the body is then a JSON string that holds the object.
        if let Some(Value::String(text)) = &value {
            let inner = proto::json::parse(text.as_bytes());
            value = Some(inner.ok_or_else(|| Error::invalid("The request's body must be a JSON object."))?);
        }
        let is_bare = value.as_ref().is_some_and(|value| proto::json::literal(value).is_some());
        match value {
            Some(Value::Object(map)) if !is_bare => Ok(map),
            None | Some(Value::Null | Value::Array(_)) => Ok(Map::new()),
            Some(_) => Err(Error::invalid("The request's body must be a JSON object.")),
        }
    }

    pub fn check_content_type(&self) -> Result<()> {
        if self.method != Method::POST && self.method != Method::PUT {
            return Ok(());
        }
        let Some(content_type) = &self.content_type else {
            return Err(Error::invalid("Bad Request. Content-Type header is missing."));
        };
        let media_type = content_type.split(';').next().unwrap_or_default();
        if media_type == "application/json" {
            return Ok(());
        }
        Err(Error::invalid("Bad Request. Content-Type must be one of ['application/json']."))
    }
}

/// Python looks at the first bytes to tell UTF-8 with a mark, UTF-16 and UTF-32 apart.
fn utf8(body: &[u8]) -> Cow<'_, [u8]> {
    let utf16 = |read: fn([u8; 2]) -> u16, text: &[u8]| {
        let units: Vec<u16> = text.chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units).into_bytes())
    };
    let utf32 = |read: fn([u8; 4]) -> u32, text: &[u8]| {
        let units = text.chunks_exact(4).map(|four| read([four[0], four[1], four[2], four[3]]));
        Cow::Owned(units.filter_map(char::from_u32).collect::<String>().into_bytes())
    };
    match body {
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        [0, 0, 0xfe, 0xff, rest @ ..] => utf32(u32::from_be_bytes, rest),
        [0xff, 0xfe, 0, 0, rest @ ..] => utf32(u32::from_le_bytes, rest),
        [0xff, 0xfe, rest @ ..] => utf16(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => utf16(u16::from_be_bytes, rest),
        [0, 0, 0, _, ..] => utf32(u32::from_be_bytes, body),
        [1..=255, 0, 0, 0, ..] => utf32(u32::from_le_bytes, body),
        [0, 1..=255, ..] => utf16(u16::from_be_bytes, body),
        [1..=255, 0, ..] => utf16(u16::from_le_bytes, body),
        _ => Cow::Borrowed(body),
    }
}

fn parse_bool(text: &str) -> Result<bool> {
    match text.to_lowercase().as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Error::invalid(format!("Invalid boolean value: {text}, must be 'true' or 'false'."))),
    }
}

/// A field given as `run_id` and as `runId` is refused: whoever checks rights and whoever acts must see one value.
fn reject_double_spelling(params: &Map<String, Value>, fields: &[FieldInfo]) -> Result<()> {
    for key in params.keys().filter(|key| key.bytes().any(|byte| byte.is_ascii_uppercase())) {
        let is_alias = |field: &&FieldInfo| field.name != key && proto::names_field(key, field.name);
        if let Some(field) = fields.iter().find(is_alias)
            && params.contains_key(field.name)
        {
            return Err(Error::invalid(format!(
                "Request specifies both '{}' and '{key}'; provide only one of them.",
                field.name
            )));
        }
    }
    for field in fields.iter().filter(|field| !field.nested.is_empty()) {
        let value = params.get(field.name).or_else(|| params.get(&field.json_name()));
        let items = match value {
            Some(Value::Array(items)) => items.as_slice(),
            Some(item) => std::slice::from_ref(item),
            None => &[],
        };
        for item in items.iter().filter_map(Value::as_object) {
            reject_double_spelling(item, field.nested)?;
        }
    }
    Ok(())
}
