//! Finds MLflow's wheel on a package index, by the simple API: JSON (PEP 691), or else HTML (PEP 503).

use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Client, Response};
use serde::Deserialize;
use url::Url;

use super::pip::shown;
use crate::error::{Error, Result};

const KINDS: &str =
    "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
/// The page of `PyPI` has some hundred kilobytes.
const LONGEST_PAGE: usize = 32 << 20;

/// A file of the index.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wheel {
    pub(super) url: Url,
    /// What the index says its SHA-256 is.
    pub(super) sha256: Option<String>,
}

/// The wheel of MLflow's release `version`.
pub(super) async fn find(client: &Client, index: &str, version: &str) -> Result<Wheel> {
    let page = Url::parse(&format!("{}/mlflow/", index.trim_end_matches('/')))
        .map_err(|cause| Error::invalid(format!("The package index {index} is no URL")).because(cause))?;
    let failed = |problem: String| Error::internal(format!("{}: {problem}", shown(page.as_str())));
    let answer = client.get(page.clone()).header(ACCEPT, KINDS).send().await.map_err(|e| unreachable(&e))?;
    if !answer.status().is_success() {
        return Err(failed(format!("the package index answered {}", answer.status())));
    }
    // Redirected, links are relative to where it led.
    let base = answer.url().clone();
    let kind = answer.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let is_json = kind.is_some_and(|kind| kind.contains("json"));
    let text = read(answer).await?;
    let name = format!("mlflow-{version}-py3-none-any.whl");
    let found = if is_json { in_json(&text, &base, &name) } else { in_html(&text, &base, &name) };
    let mut wheel = found.ok_or_else(|| failed(format!("there is no {name}")))?;
    if wheel.url.host() == page.host() && wheel.url.username().is_empty() {
        // The index's files are behind the same door.
        let _ = wheel.url.set_username(page.username());
        let _ = wheel.url.set_password(page.password());
    }
    Ok(wheel)
}

/// A failure to reach the index or the file, with the innermost reason.
pub(super) fn unreachable(error: &reqwest::Error) -> Error {
    let mut reason: &dyn std::error::Error = error;
    while let Some(source) = reason.source() {
        reason = source;
    }
    let place = error.url().map_or_else(|| "the package index".to_owned(), |url| shown(url.as_str()));
    Error::internal(format!("{place} cannot be reached")).because(reason.to_string())
}

async fn read(mut answer: Response) -> Result<String> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| unreachable(&error))? {
        body.extend_from_slice(&chunk);
        if body.len() > LONGEST_PAGE {
            return Err(Error::internal("The package index sends a page without end"));
        }
    }
    String::from_utf8(body).map_err(|cause| Error::internal("The package index sends no text").because(cause))
}

#[derive(Deserialize)]
struct Page {
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    filename: String,
    url: String,
    #[serde(default)]
    hashes: Hashes,
}

#[derive(Default, Deserialize)]
struct Hashes {
    sha256: Option<String>,
}

fn in_json(text: &str, base: &Url, name: &str) -> Option<Wheel> {
    let page: Page = serde_json::from_str(text).ok()?;
    let file = page.files.into_iter().find(|file| file.filename == name)?;
    Some(Wheel { url: base.join(&file.url).ok()?, sha256: file.hashes.sha256 })
}

/// The pages are lists of `<a href="url#sha256=...">name</a>`.
fn in_html(text: &str, base: &Url, name: &str) -> Option<Wheel> {
    text.split("href=").skip(1).find_map(|rest| {
        let quote = rest.chars().next().filter(|c| ['"', '\''].contains(c))?;
        let link = rest[1..].split(quote).next()?.replace("&amp;", "&");
        let mut url = base.join(&link).ok()?;
        if url.path_segments()?.next_back()? != name {
            return None;
        }
        let sha256 = url.fragment().and_then(|text| text.strip_prefix("sha256=")).map(str::to_owned);
        url.set_fragment(None);
        Some(Wheel { url, sha256 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "mlflow-3.17.2-py3-none-any.whl";

    fn base() -> Url {
        Url::parse("https://index.example/root/simple/mlflow/").unwrap()
    }

    fn wheel() -> Wheel {
        let url =
            Url::parse("https://index.example/root/packages/ab/mlflow-3.17.2-py3-none-any.whl").unwrap();
        Wheel { url, sha256: Some("abc".to_owned()) }
    }

    #[test]
    fn a_wheel_is_found_on_both_kinds_of_page() {
        let json = r#"{"meta": {"api-version": "1.0"}, "name": "mlflow", "files": [
            {"filename": "mlflow-3.17.2.tar.gz", "url": "x", "hashes": {}},
            {"filename": "mlflow-3.17.2-py3-none-any.whl", "hashes": {"sha256": "abc"},
             "url": "../../packages/ab/mlflow-3.17.2-py3-none-any.whl"}]}"#;
        let html = "<!DOCTYPE html><body><a href='../../packages/mlflow-3.17.2rc0-py3-none-any.whl'>x</a>
            <a data-requires-python=\"&gt;=3.10\"
               href=\"../../packages/ab/mlflow-3.17.2-py3-none-any.whl#sha256=abc\">mlflow</a></body>";
        assert_eq!(in_json(json, &base(), NAME), Some(wheel()));
        assert_eq!(in_html(html, &base(), NAME), Some(wheel()));
        assert_eq!(in_html("<a href=x>y</a> href=", &base(), NAME), None);
        assert_eq!(in_json("{}", &base(), NAME), None);
    }
}
