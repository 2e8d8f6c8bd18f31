//! The pages that Flask answers with where no handler of its speaks: bodies are its, byte for byte.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};

/// Content type of everything Flask is not told otherwise about.
pub(crate) const HTML: &str = "text/html; charset=utf-8";

/// `400`: a query argument is missing.
#[must_use]
pub(crate) fn bad_request() -> HttpResponse {
    page(
        StatusCode::BAD_REQUEST,
        "<!doctype html>\n<html lang=en>\n<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n\
         <p>The browser (or proxy) sent a request that this server could not understand.</p>\n",
    )
}

/// `404`: no such path.
#[must_use]
pub(crate) fn not_found() -> HttpResponse {
    page(
        StatusCode::NOT_FOUND,
        "<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n\
         <p>The requested URL was not found on the server. If you entered the URL manually please check your \
         spelling and try again.</p>\n",
    )
}

/// `405`: the path is known, the verb is not; `allow` names those that are.
#[must_use]
pub(crate) fn method_not_allowed(allow: &str) -> HttpResponse {
    HttpResponse::MethodNotAllowed().insert_header((header::ALLOW, allow)).content_type(HTML).body(
        "<!doctype html>\n<html lang=en>\n<title>405 Method Not Allowed</title>\n<h1>Method Not Allowed</h1>\n\
         <p>The method is not allowed for the requested URL.</p>\n",
    )
}

/// `308` to `location`.
#[must_use]
pub(crate) fn redirect(location: &str) -> HttpResponse {
    let link = location.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&#34;");
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, location)).content_type(HTML).body(
        format!(
            "<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n\
         <p>You should be redirected automatically to the target URL: <a href=\"{link}\">{link}</a>. If not, \
         click the link.\n",
        ),
    )
}

fn page(status: StatusCode, body: &'static str) -> HttpResponse {
    HttpResponse::build(status).content_type(HTML).body(body)
}

#[cfg(test)]
mod tests {
    use actix_web::body::{MessageBody as _, to_bytes};

    use super::*;

    /// Sizes as the stock server sends them.
    #[test]
    fn pages_have_the_size_of_flasks() {
        let pages = [(bad_request(), 167), (not_found(), 207), (method_not_allowed("GET"), 153)];
        for (page, size) in pages {
            let body = page.into_body().try_into_bytes().unwrap_or_default();
            assert_eq!(body.len(), size, "{body:?}");
        }
    }

    #[actix_web::test]
    async fn a_redirect_escapes_its_target() {
        let response = redirect("http://h/a?b=\"<&");
        let body = to_bytes(response.into_body()).await.unwrap_or_default();
        let text = String::from_utf8_lossy(&body);
        assert!(text.contains("<a href=\"http://h/a?b=&#34;&lt;&amp;\">"), "{text}");
    }
}
