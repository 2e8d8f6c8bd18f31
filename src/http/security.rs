//! Who may call: Host and Origin checks, CORS and the security headers, as `mlflow.server.fastapi_security` has
//! them. Runs before everything else and knows nothing of users.

mod glob;

use std::rc::Rc;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode, Uri};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse};

use crate::config::Settings;

const LOCAL_HOSTS: [&str; 8] =
    ["localhost", "127.0.0.1", "[::1]", "0.0.0.0", "localhost:*", "127.0.0.1:*", "[[]::1]:*", "0.0.0.0:*"];
const PRIVATE_HOSTS: [&str; 4] = ["192.168.*", "10.*", "fc00:*", "fd00:*"];
/// Starts of the private range 172.16.0.0/12.
const PRIVATE_172: std::ops::Range<u8> = 16..32;

const LISTED_METHODS: &str = "GET, POST, PUT, DELETE, OPTIONS, PATCH";
const ANY_METHODS: &str = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY";
const PREFLIGHT_VARY: &str = "Origin, Access-Control-Request-Method, Access-Control-Request-Headers, \
                              Access-Control-Request-Private-Network";
const REQUEST_PRIVATE_NETWORK: HeaderName = HeaderName::from_static("access-control-request-private-network");
const ANY: HeaderValue = HeaderValue::from_static("*");

/// The rules that the settings ask for.
pub(super) struct Security {
    /// Names and patterns; empty lets every host in.
    hosts: Vec<String>,
    origins: Origins,
    frame_options: Option<HeaderValue>,
    /// Paths that answer whatever the host: probes call them by address.
    probes: [String; 2],
    api_prefixes: [String; 2],
}

/// Which foreign origins may change something.
enum Origins {
    Any,
    Listed(Vec<String>),
}

impl Security {
    /// `None` when the settings switch it all off.
    #[must_use]
    pub(super) fn new(settings: &Settings) -> Option<Self> {
        if settings.is_security_disabled {
            return None;
        }
        let hosts = settings.allowed_hosts.clone().unwrap_or_else(default_hosts);
        let origins = settings.cors_allowed_origins.clone().unwrap_or_default();
        let frame_options = settings.x_frame_options.as_deref().map(str::to_ascii_uppercase);
        let prefixed = |path: &str| format!("{}{path}", settings.static_prefix);
        Some(Self {
            hosts: if hosts.iter().any(|host| host == "*") { Vec::new() } else { hosts },
            origins: if origins.iter().any(|origin| origin == "*") {
                Origins::Any
            } else {
                Origins::Listed(origins)
            },
            frame_options: frame_options.filter(|value| value != "NONE").and_then(|value| value.parse().ok()),
            probes: [prefixed("/health"), prefixed("/version")],
            api_prefixes: [prefixed("/api/"), prefixed("/ajax-api/")],
        })
    }

    fn is_host_allowed(&self, host: &str) -> bool {
        self.hosts.is_empty()
            || (!host.is_empty() && self.hosts.iter().any(|known| glob::is_match(known, host)))
    }

    fn is_api(&self, path: &str) -> bool {
        self.api_prefixes.iter().any(|prefix| path.starts_with(prefix.as_str()))
    }

    /// Whether a browser may have been tricked into sending this from a foreign page.
    fn is_forged(&self, origin: &str, method: &Method) -> bool {
        let Origins::Listed(allowed) = &self.origins else { return false };
        let is_change = [Method::POST, Method::PUT, Method::DELETE, Method::PATCH].contains(method);
        is_change && !is_local(origin) && !allowed.iter().any(|known| glob::is_match(known, origin))
    }

    /// Whether a page of `origin` may read answers.
    fn may_read(&self, origin: &str) -> bool {
        match &self.origins {
            Origins::Any => true,
            // Patterns do not count here: browsers of such origins may write, but not read.
            Origins::Listed(allowed) => is_local_page(origin) || allowed.iter().any(|known| known == origin),
        }
    }

    /// The answer, when `request` goes no further.
    fn refusal(&self, request: &ServiceRequest, origin: Option<&HeaderValue>) -> Option<HttpResponse> {
        let path = request.match_info().as_str();
        if !self.probes.iter().any(|probe| probe == path)
            && !self.is_host_allowed(text(request.headers().get(header::HOST)))
        {
            tracing::warn!("rejected a request with a foreign Host header");
            return Some(plain(
                StatusCode::FORBIDDEN,
                "Invalid Host header - possible DNS rebinding attack detected",
            ));
        }
        let origin = origin?;
        if request.method() == Method::OPTIONS
            && let Some(wanted) = request.headers().get(header::ACCESS_CONTROL_REQUEST_METHOD)
        {
            return Some(self.preflight(origin, text(Some(wanted)), request.headers()));
        }
        if !self.is_api(path) || !self.is_forged(text(Some(origin)), request.method()) {
            return None;
        }
        tracing::warn!("blocked a cross-origin request");
        let mut response = plain(StatusCode::FORBIDDEN, "Cross-origin request blocked");
        self.add_cors(response.headers_mut(), Some(origin));
        Some(response)
    }

    /// What a browser asks before it sends the request itself.
    fn preflight(&self, origin: &HeaderValue, method: &str, asked: &HeaderMap) -> HttpResponse {
        let methods = match self.origins {
            Origins::Any => ANY_METHODS,
            Origins::Listed(_) => LISTED_METHODS,
        };
        let failures: Vec<&str> = [
            (!self.may_read(text(Some(origin)))).then_some("origin"),
            (!methods.split(", ").any(|known| known == method)).then_some("method"),
            asked.contains_key(REQUEST_PRIVATE_NETWORK).then_some("private-network"),
        ]
        .into_iter()
        .flatten()
        .collect();
        let mut response = if failures.is_empty() {
            plain(StatusCode::OK, "OK")
        } else {
            plain(StatusCode::BAD_REQUEST, format!("Disallowed CORS {}", failures.join(", ")))
        };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(header::VARY, HeaderValue::from_static(PREFLIGHT_VARY));
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static(methods));
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
        if let Some(wanted) = asked.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
        }
        self.add_reader(headers, origin);
        response
    }

    /// Says who may read the answer.
    fn add_cors(&self, headers: &mut HeaderMap, origin: Option<&HeaderValue>) {
        headers.append(header::VARY, HeaderValue::from_static("Origin"));
        if let Some(origin) = origin {
            headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, ANY);
            self.add_reader(headers, origin);
        } else if matches!(self.origins, Origins::Any) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
        }
    }

    fn add_reader(&self, headers: &mut HeaderMap, origin: &HeaderValue) {
        match self.origins {
            // A wildcard never goes with credentials.
            Origins::Any => headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY),
            Origins::Listed(_) => {
                if self.may_read(text(Some(origin))) {
                    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
                }
                headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"))
            }
        };
    }
}

/// Middleware: refuses what may not pass, and adds the headers to what does.
pub(super) async fn layer<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    merge_leading_slashes(&mut request);
    let Some(security) = request.app_data::<Rc<Security>>().cloned() else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let origin = request.headers().get(header::ORIGIN).cloned();
    // An empty one counts as none when it comes to refusing.
    let claimed = origin.as_ref().filter(|origin| !origin.is_empty());
    if let Some(refusal) = security.refusal(&request, claimed) {
        return Ok(request.into_response(refusal).map_into_right_body());
    }
    let is_api_question =
        request.method() == Method::OPTIONS && security.is_api(request.match_info().as_str());
    let mut response = next.call(request).await?;
    if is_api_question && response.status() == StatusCode::OK {
        *response.response_mut().status_mut() = StatusCode::NO_CONTENT;
    }
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Some(value) = &security.frame_options {
        headers.insert(header::X_FRAME_OPTIONS, value.clone());
    }
    security.add_cors(headers, origin.as_ref());
    Ok(response.map_into_left_body())
}

/// Clients join a tracking URI that ends in `/` with a path; the stock server overlooks it, too. It must be done
/// before the checks, which go by the path.
fn merge_leading_slashes(request: &mut ServiceRequest) {
    if !request.path().starts_with("//") {
        return;
    }
    let mut parts = request.uri().clone().into_parts();
    let query = request.uri().query().map_or(String::new(), |query| format!("?{query}"));
    let target = format!("/{}{query}", request.path().trim_start_matches('/'));
    parts.path_and_query = target.parse().ok();
    if let Ok(uri) = Uri::from_parts(parts) {
        request.match_info_mut().get_mut().update(&uri);
        request.head_mut().uri = uri;
    }
}

fn default_hosts() -> Vec<String> {
    let range = PRIVATE_172.map(|start| format!("172.{start}.*"));
    LOCAL_HOSTS.into_iter().chain(PRIVATE_HOSTS).map(str::to_owned).chain(range).collect()
}

/// Whether the origin's host is this machine, by whatever scheme and port.
fn is_local(origin: &str) -> bool {
    let Some((scheme, rest)) = origin.split_once("//") else { return false };
    let is_scheme = scheme.is_empty()
        || scheme.strip_suffix(':').is_some_and(|name| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        });
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let address = authority.rsplit_once('@').map_or(authority, |(_, address)| address);
    let host = match address.strip_prefix("[::1]") {
        Some(port) if port.is_empty() || port.starts_with(':') => return is_scheme,
        _ => address.split(':').next().unwrap_or_default(),
    };
    is_scheme && (host.eq_ignore_ascii_case("localhost") || host == "127.0.0.1")
}

/// Whether the origin is a plain-HTTP page of this machine: only such may read answers unasked.
fn is_local_page(origin: &str) -> bool {
    let Some(address) = origin.strip_prefix("http://") else { return false };
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|host| {
        address.strip_prefix(host).is_some_and(|port| match port.strip_prefix(':') {
            Some(digits) => !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()),
            None => port.is_empty(),
        })
    })
}

fn plain(status: StatusCode, body: impl Into<String>) -> HttpResponse {
    HttpResponse::build(status).content_type("text/plain").body(body.into())
}

/// A header that is no text matches nothing.
fn text(value: Option<&HeaderValue>) -> &str {
    value.and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
