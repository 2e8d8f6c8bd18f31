//! Who asks. Credentials go into headers and nowhere else.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, Result};

/// How to say who asks.
#[derive(Clone, Default)]
pub struct Credentials {
    pub token: Option<String>,
    pub username: Option<String>,
    pub password: Option<String>,
    /// `Name: value`.
    pub headers: Vec<String>,
}

impl Credentials {
    /// What goes with every request.
    pub(super) fn headers(&self, base: &Url) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        let mut put = |name: HeaderName, value: &str| {
            let mut value = HeaderValue::from_str(value)
                .map_err(|_| Error::invalid(format!("The value of the header {name} cannot be sent")))?;
            value.set_sensitive(true);
            headers.insert(name, value);
            Ok::<_, Error>(())
        };
        let in_uri = Some(base.username()).filter(|name| !name.is_empty()).map(|name| {
            let decode =
                |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
            (decode(name), decode(base.password().unwrap_or_default()))
        });
        let named = self.username.clone().map(|name| (name, self.password.clone().unwrap_or_default()));
        if let Some(token) = &self.token {
            put(AUTHORIZATION, &format!("Bearer {token}"))?;
        } else if let Some((name, password)) = named.or(in_uri) {
            put(AUTHORIZATION, &format!("Basic {}", STANDARD.encode(format!("{name}:{password}"))))?;
        }
        for header in &self.headers {
            let parts =
                header.split_once(':').map(|(name, value)| (name.trim().parse::<HeaderName>(), value.trim()));
            let Some((Ok(name), value)) = parts else {
                return Err(Error::invalid("--header must be like 'Name: value'"));
            };
            put(name, value)?;
        }
        Ok(headers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_taken_from_flags_before_the_uri_and_are_never_shown() {
        let url = Url::parse("https://ann:s%20p@host/x").unwrap();
        let header = |credentials: &Credentials| {
            let headers = credentials.headers(&url).unwrap();
            assert!(!format!("{headers:?}").contains("Bas"), "{headers:?}");
            headers[AUTHORIZATION].to_str().unwrap().to_owned()
        };
        let mut credentials = Credentials::default();
        assert_eq!(header(&credentials), "Basic YW5uOnMgcA==");
        credentials.username = Some("bob".to_owned());
        assert_eq!(header(&credentials), "Basic Ym9iOg==");
        credentials.token = Some("t".to_owned());
        assert_eq!(header(&credentials), "Bearer t");
        credentials.headers = vec!["X-Key: a: b".to_owned()];
        assert_eq!(credentials.headers(&url).unwrap()["x-key"], "a: b");
        credentials.headers = vec!["nothing".to_owned()];
        assert!(credentials.headers(&url).is_err());
    }
}
