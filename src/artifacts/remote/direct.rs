//! Transfers between clients and the bucket that do not pass through this server: it only signs their URLs, begins
//! multipart uploads and completes them.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use object_store::multipart::PartId;
use object_store::path::Path;
use object_store::signer::SignedUrlOptions;
use object_store::{ObjectStoreExt as _, PutMultipartOptions};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use reqwest::Method;
use url::Url;

use super::Remote;
use super::bucket::Store;
use super::failure::failed;
use super::s3::header_map;
use crate::artifacts::location::Scheme;
use crate::artifacts::{disposition, mime, upload};
use crate::error::{Code, Error, Result};

/// How long clients may take to send the parts of a multipart upload.
const UPLOAD_LIFETIME: Duration = Duration::from_hours(1);
/// Stores take no more parts than this.
const MOST_PARTS: i64 = 10_000;

/// A multipart upload that clients send the parts of.
pub(in crate::artifacts) struct Begun {
    /// `None` at Azure, where the parts alone are the upload.
    pub(in crate::artifacts) id: Option<String>,
    /// Where each part goes, the first one first.
    pub(in crate::artifacts) urls: Vec<Url>,
}

/// A part as the client says that the store took it.
pub(in crate::artifacts) struct Arrived {
    pub(in crate::artifacts) number: i64,
    pub(in crate::artifacts) etag: String,
    pub(in crate::artifacts) url: String,
}

/// Where a file can be sent to, and with what headers.
pub(in crate::artifacts) struct Target {
    pub(in crate::artifacts) url: Url,
    pub(in crate::artifacts) headers: Vec<(String, String)>,
}

fn unsupported(what: &str) -> Error {
    Error::new(Code::NotImplemented, format!("{what} is not supported for the current artifact repository"))
}

impl Remote {
    /// Whether clients can upload the parts of large files themselves.
    pub(in crate::artifacts) fn takes_parts(&self) -> bool {
        matches!(self.bucket.scheme, Scheme::S3 | Scheme::Gs | Scheme::Wasbs)
    }

    /// Whether clients can have URLs to send and fetch whole files by.
    pub(in crate::artifacts) fn takes_files(&self) -> bool {
        self.bucket.scheme == Scheme::S3
    }

    fn upload_key(&self, path: &str) -> Result<Path> {
        upload::check_name(path)?;
        self.key(path)
    }

    /// Begins a multipart upload of the file at `path`.
    pub(in crate::artifacts) async fn begin_upload(&self, path: &str, parts: i64) -> Result<Begun> {
        if parts > MOST_PARTS {
            return Err(Error::invalid(format!(
                "A multipart upload has at most {MOST_PARTS} parts (got {parts})."
            )));
        }
        let (key, signer) = (self.upload_key(path)?, self.bucket.signer());
        if let Store::Azure(_) = self.bucket.store {
            let url = signer.signed_url(Method::PUT, &key, UPLOAD_LIFETIME).await.map_err(failed)?;
            return Ok(Begun { id: None, urls: (1..=parts).map(|number| block_url(&url, number)).collect() });
        }
        let beginner = self.bucket.beginner();
        let id =
            beginner.create_multipart_opts(&key, PutMultipartOptions::default()).await.map_err(failed)?;
        let mut urls = Vec::new();
        for number in 1..=parts {
            let query = [("partNumber", number.to_string()), ("uploadId", id.clone())];
            let options = SignedUrlOptions::new().with_query(query);
            let url = signer.signed_url_opts(Method::PUT, &key, UPLOAD_LIFETIME, &options).await;
            urls.push(url.map_err(failed)?);
        }
        Ok(Begun { id: Some(id), urls })
    }

    /// Makes one file of the parts of an upload.
    pub(in crate::artifacts) async fn complete_upload(
        &self,
        path: &str,
        id: &str,
        mut parts: Vec<Arrived>,
    ) -> Result<()> {
        let key = self.upload_key(path)?;
        parts.sort_by_key(|part| part.number);
        if !parts.iter().map(|part| part.number).eq(1..=i64::try_from(parts.len()).unwrap_or(0)) {
            return Err(Error::invalid(
                "The parts of a multipart upload must be numbered from 1 without a gap.",
            ));
        }
        let content_id = |part: Arrived| match self.bucket.store {
            Store::Azure(_) => block_id(&part.url),
            _ => Ok(part.etag),
        };
        let parts = parts.into_iter().map(|part| Ok(PartId { content_id: content_id(part)? }));
        let parts = parts.collect::<Result<_>>()?;
        self.bucket.parts().complete_multipart(&key, &id.to_owned(), parts).await.map(drop).map_err(failed)
    }

    /// Gives up an upload, with the parts that have arrived.
    pub(in crate::artifacts) async fn abort_upload(&self, path: &str, id: &str) -> Result<()> {
        let key = self.upload_key(path)?;
        self.bucket.parts().abort_multipart(&key, &id.to_owned()).await.map_err(failed)
    }

    /// Where a client can send the file at `path`.
    pub(in crate::artifacts) async fn presign_upload(
        &self,
        path: &str,
        lifetime: Duration,
    ) -> Result<Target> {
        let key = self.upload_key(path)?;
        let Store::S3 { headers: extra, .. } = &self.bucket.store else {
            return Err(unsupported("Presigned upload"));
        };
        let content_type =
            mime::guess(key.filename().unwrap_or_default()).unwrap_or("application/octet-stream");
        let mut headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
        for (name, value) in extra {
            match headers.iter_mut().find(|(known, _)| known == name) {
                Some(known) => known.1.clone_from(value),
                None => headers.push((name.clone(), value.clone())),
            }
        }
        let signed = header_map(&headers)?.into_iter().filter_map(|(name, value)| Some((name?, value)));
        let options = signed
            .fold(SignedUrlOptions::new(), |options, (name, value)| options.with_signed_header(name, value));
        let url = self
            .bucket
            .signer()
            .signed_url_opts(Method::PUT, &key, lifetime, &options)
            .await
            .map_err(failed)?;
        Ok(Target { url, headers })
    }

    /// Where a client can fetch the file at `path`, and how large it is.
    pub(in crate::artifacts) async fn presign_download(
        &self,
        path: &str,
        lifetime: Duration,
    ) -> Result<(Url, u64)> {
        let key = self.key(path)?;
        let size = self.bucket.objects().head(&key).await.map_err(failed)?.size;
        let attachment = disposition::of_url(key.filename().unwrap_or_default());
        let options = SignedUrlOptions::new().with_query([("response-content-disposition", attachment)]);
        let url = self
            .bucket
            .signer()
            .signed_url_opts(Method::GET, &key, lifetime, &options)
            .await
            .map_err(failed)?;
        Ok((url, size))
    }
}

/// Azure takes a part by any name; the stock server's are these.
fn block_url(signed: &Url, number: i64) -> Url {
    let id = STANDARD.encode(format!("mlflow_block_{number}"));
    let mut url = signed.clone();
    let signature = signed.query().unwrap_or_default();
    let id = utf8_percent_encode(&id, NON_ALPHANUMERIC);
    url.set_query(Some(&format!("comp=block&blockid={id}&{signature}")));
    url
}

/// The name of the part that was sent to `url`.
fn block_id(url: &str) -> Result<String> {
    let query = url.split_once('?').map(|(_, query)| query).unwrap_or_default();
    let id = query.split('&').find_map(|pair| pair.strip_prefix("blockid="));
    let decoded = id.and_then(|id| STANDARD.decode(percent_decode_str(id).collect::<Vec<u8>>()).ok());
    decoded
        .and_then(|id| String::from_utf8(id).ok())
        .ok_or_else(|| Error::invalid("The URL of a part does not name its block."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn azures_blocks_are_named_by_their_urls() {
        let signed = Url::parse("https://a.blob.core.windows.net/c/x?sv=1&sig=s%3D").unwrap();
        let url = block_url(&signed, 12);
        assert_eq!(
            url.as_str(),
            "https://a.blob.core.windows.net/c/x?comp=block&blockid=bWxmbG93X2Jsb2NrXzEy&sv=1&sig=s%3D"
        );
        assert_eq!(block_id(url.as_str()).unwrap(), "mlflow_block_12");
        assert_eq!(block_id(block_url(&signed, 1).as_str()).unwrap(), "mlflow_block_1");
        for wrong in ["https://h/x", "https://h/x?blockid=%", "https://h/x?blockid=/w=="] {
            assert!(block_id(wrong).is_err(), "{wrong}");
        }
    }
}
