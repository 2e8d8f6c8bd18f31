//! The web pages: files of MLflow's build, or a page that says where they are. Reads nothing outside of the build's
//! folder.

use std::path::{Component, Path, PathBuf};

use actix_files::NamedFile;
use actix_web::http::header::{
    ACCEPT_ENCODING, AcceptEncoding, CACHE_CONTROL, ContentEncoding, Header as _, HeaderValue, VARY,
};
use actix_web::web::{self, Data};
use actix_web::{HttpRequest, HttpResponse};

use super::{App, flask};
use crate::ui::{self, State};

/// The build's files below this have their hash in their names.
const HASHED: &str = "static";
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("no-cache");

/// `GET /`
pub(super) async fn home(app: Data<App>, request: HttpRequest) -> HttpResponse {
    match app.ui.state() {
        State::Ready(folder) => match send(&request, &folder, Path::new("index.html")).await {
            Some(answer) => answer,
            None => notice("Its web pages are gone", "The folder that held them is empty.", false),
        },
        State::Fetching(percent) => notice(
            "Its web pages are on their way",
            &format!(
                "They are fetched from the package index, once: {percent} %. This page turns into them."
            ),
            true,
        ),
        State::Missing(reason) => notice("Its web pages are not here", &reason, false),
    }
}

/// `GET static-files/{path}`: without a session, since the files are public.
pub(super) async fn file(app: Data<App>, request: HttpRequest, path: web::Path<String>) -> HttpResponse {
    let State::Ready(folder) = app.ui.state() else { return flask::not_found() };
    match inside(&path) {
        Some(path) => send(&request, &folder, path).await.unwrap_or_else(flask::not_found),
        None => flask::not_found(),
    }
}

/// A path that goes down only.
fn inside(path: &str) -> Option<&Path> {
    let is_odd = path.is_empty() || path.contains(['\\', '\0']);
    let path = Path::new(path);
    let is_down = path.components().all(|part| matches!(part, Component::Normal(_)));
    (is_down && !is_odd).then_some(path)
}

async fn send(request: &HttpRequest, folder: &Path, path: &Path) -> Option<HttpResponse> {
    let place = folder.join(path);
    let gzip = if takes_gzip(request) { open(&ui::compressed(&place), &place).await } else { None };
    let file = match gzip {
        Some(file) => file.set_content_encoding(ContentEncoding::Gzip),
        None => open(&place, &place).await?,
    };
    let mut answer = file.disable_content_disposition().prefer_utf8(true).into_response(request);
    let headers = answer.headers_mut();
    headers.insert(CACHE_CONTROL, if path.starts_with(HASHED) { FOREVER } else { ASK_AGAIN });
    headers.insert(VARY, HeaderValue::from_name(ACCEPT_ENCODING));
    Some(answer)
}

/// Opens a file, to be sent as the one that `place` names.
async fn open(path: &Path, place: &Path) -> Option<NamedFile> {
    let (path, place): (PathBuf, PathBuf) = (path.to_owned(), place.to_owned());
    let open = move || {
        let file = std::fs::File::open(path)?;
        if !file.metadata()?.is_file() {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        NamedFile::from_file(file, place)
    };
    web::block(open).await.ok()?.ok()
}

fn takes_gzip(request: &HttpRequest) -> bool {
    let Ok(accepted) = AcceptEncoding::parse(request) else { return false };
    accepted
        .negotiate([actix_web::http::header::Encoding::gzip()].iter())
        .is_some_and(|encoding| encoding == actix_web::http::header::Encoding::gzip())
}

/// A page in place of the pages; it looks again by itself when something is under way.
fn notice(title: &str, text: &str, is_under_way: bool) -> HttpResponse {
    let refresh = if is_under_way { "<meta http-equiv=refresh content=2>" } else { "" };
    let remedy = if is_under_way { "" } else { REMEDY };
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    HttpResponse::Ok().insert_header((CACHE_CONTROL, "no-store")).content_type(flask::HTML).body(format!(
        "<!doctype html>
<html lang=en>
<meta charset=utf-8>
<meta name=viewport content=\"width=device-width\">
{refresh}
<title>Stagewright</title>
<style>
  body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 40em; margin: 15vh auto; padding: 0 1em }}
  code {{ background: #8882; padding: .1em .3em }}
  :root {{ color-scheme: light dark }}
</style>
<h1>Stagewright is running</h1>
<h2>{title}</h2>
<p>{text}</p>
{remedy}<p>Clients work without them: <code id=client>export MLFLOW_TRACKING_URI=http://127.0.0.1:5000</code></p>
<script>
document.getElementById('client').textContent =
  'export MLFLOW_TRACKING_URI=' + location.href.replace(/[/?#]+$/, '');
</script>
"
    ))
}

const REMEDY: &str = "<p>To get them from the package index that pip is configured for, run
<code>stagewright ui install</code> on the server's machine and start the server again. Without a way to an index:
<code>stagewright ui install --from mlflow-3.17.2-py3-none-any.whl</code>.</p>
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_go_down_only() {
        for path in ["", "/etc/passwd", "../x", "a/../../x", "a/..", "./x", "a\\b", "a\0b"] {
            assert_eq!(inside(path), None, "{path}");
        }
        assert_eq!(inside("static/js/main.js"), Some(Path::new("static/js/main.js")));
    }
}
