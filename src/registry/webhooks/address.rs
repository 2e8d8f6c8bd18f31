//! Where webhooks may lead: the rules for their URLs, and which IP addresses are public. Nothing here connects.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use tokio::net::lookup_host;
use tokio::time::timeout;

use super::WebhookSettings;
use crate::error::{Error, Result};
use crate::python::repr;

const LOOKUP_TIMEOUT: Duration = Duration::from_secs(5);
const LONGEST_LABEL: usize = 63;

/// Fails unless webhooks may lead to `url`.
pub async fn check(url: &str, settings: &WebhookSettings) -> Result<()> {
    if url.chars().all(char::is_whitespace) {
        return Err(Error::invalid(format!("Webhook URL cannot be empty or just whitespace: {}", repr(url))));
    }
    let parts = split(url).map_err(|problem| {
        Error::invalid(format!("Invalid webhook URL {}: ValueError({})", repr(url), repr(&problem)))
    })?;
    if !settings.allowed_schemes.contains(&parts.scheme) {
        return Err(Error::invalid(format!(
            "Invalid webhook URL scheme: {}. Allowed schemes are: {}.",
            repr(&parts.scheme),
            settings.allowed_schemes.join(", ")
        )));
    }
    let Some(host) = parts.host else {
        return Err(Error::invalid(format!("Webhook URL must include a hostname: {}", repr(url))));
    };
    if settings.allow_private_addresses {
        return Ok(());
    }
    for address in look_up(&host).await? {
        if !is_public(address) {
            return Err(Error::invalid(format!(
                "Webhook URL must not resolve to a non-public IP address. {} resolves to {}.",
                repr(&host),
                shown(address)
            )));
        }
    }
    Ok(())
}

async fn look_up(host: &str) -> Result<Vec<IpAddr>> {
    let unknown = |problem: &str| {
        Error::invalid(format!("Cannot resolve Webhook URL hostname {}: {problem}", repr(host)))
    };
    let labels = host.strip_suffix('.').unwrap_or(host).split('.');
    if labels.into_iter().any(|label| label.is_empty() || label.len() > LONGEST_LABEL) && !host.contains(':')
    {
        return Err(unknown("encoding with 'idna' codec failed (UnicodeError: label empty or too long)"));
    }
    match timeout(LOOKUP_TIMEOUT, lookup_host((host, 0))).await {
        Ok(Ok(found)) => Ok(found.map(|address| address.ip()).collect()),
        Ok(Err(cause)) => Err(unknown(&resolver_error(&cause))),
        Err(_) => Err(Error::invalid(format!(
            "Timed out resolving Webhook URL hostname {} after {} seconds",
            repr(host),
            LOOKUP_TIMEOUT.as_secs()
        ))),
    }
}

/// The C library's error as Python prints it: with its number, which Rust leaves out.
fn resolver_error(cause: &io::Error) -> String {
    let text = cause.to_string();
    let reason = text.strip_prefix("failed to lookup address information: ").unwrap_or(&text);
    let number = match reason {
        "Name or service not known" => -2,
        "Temporary failure in name resolution" => -3,
        "Non-recoverable failure in name resolution" => -4,
        "No address associated with hostname" => -5,
        _ => return reason.to_owned(),
    };
    format!("[Errno {number}] {reason}")
}

/// Python prints embedded IPv4 addresses in hexadecimal.
fn shown(address: IpAddr) -> String {
    match address {
        IpAddr::V6(v6) if v6.to_ipv4_mapped().is_some() => {
            let [.., high, low] = v6.segments();
            format!("::ffff:{high:x}:{low:x}")
        }
        other => other.to_string(),
    }
}

/// A URL's scheme and host as Python's `urlparse` sees them.
struct Parts {
    scheme: String,
    host: Option<String>,
}

fn split(url: &str) -> Result<Parts, String> {
    let url = url.trim_start_matches(|c: char| c <= ' ').replace(['\t', '\r', '\n'], "");
    let is_scheme = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    };
    let (scheme, rest) = match url.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => (scheme.to_ascii_lowercase(), rest),
        _ => (String::new(), url.as_str()),
    };
    let Some(rest) = rest.strip_prefix("//") else { return Ok(Parts { scheme, host: None }) };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('[') != authority.contains(']') {
        return Err("Invalid IPv6 URL".to_owned());
    }
    if let Some((_, bracketed)) = authority.split_once('[') {
        check_bracketed(bracketed.split(']').next().unwrap_or_default())?;
    }
    let place = authority.rsplit('@').next().unwrap_or_default();
    let host = match place.split_once('[') {
        Some((_, bracketed)) => bracketed.split(']').next(),
        None => place.split(':').next(),
    };
    let host = host.filter(|host| !host.is_empty()).map(str::to_lowercase);
    Ok(Parts { scheme, host })
}

fn check_bracketed(host: &str) -> Result<(), String> {
    let without_zone = host.split('%').next().unwrap_or_default();
    if without_zone.parse::<Ipv6Addr>().is_ok() {
        return Ok(());
    }
    if host.parse::<Ipv4Addr>().is_ok() {
        return Err("An IPv4 address cannot be in brackets".to_owned());
    }
    Err(format!("{} does not appear to be an IPv4 or IPv6 address", repr(host)))
}

/// Networks that are not the public internet, by IANA's registries as Python has them, and multicast.
const PRIVATE_V4: &[(Ipv4Addr, u32)] = &[
    (Ipv4Addr::UNSPECIFIED, 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 29),
    (Ipv4Addr::new(192, 0, 0, 170), 31),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

const PRIVATE_V6: &[(Ipv6Addr, u32)] = &[
    // ::, ::1, and the addresses that once wrapped IPv4 ones.
    (Ipv6Addr::UNSPECIFIED, 96),
    (Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x100, 0, 0, 0, 0, 0, 0, 0), 64),
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7),
    (Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10),
    (Ipv6Addr::new(0xfec0, 0, 0, 0, 0, 0, 0, 0), 10),
    (Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0), 8),
];

/// Whether an address is on the public internet. An IPv6 address that wraps an IPv4 one is what it wraps.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => match wrapped(v6) {
            Some(v4) => is_public_v4(v4),
            None => !PRIVATE_V6.iter().any(|(network, prefix)| {
                let shift = 128 - prefix;
                v6.to_bits() >> shift == network.to_bits() >> shift
            }),
        },
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    !PRIVATE_V4.iter().any(|(network, prefix)| {
        let shift = 32 - prefix;
        address.to_bits() >> shift == network.to_bits() >> shift
    })
}

/// The IPv4 address inside a mapped, 6to4 or NAT64 address.
fn wrapped(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let from = |high: u16, low: u16| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
    match address.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low]
        | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
        | [0x2002, high, low, ..] => Some(from(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_public_internet_are_public() {
        for address in ["93.184.216.34", "100.128.0.1", "192.0.0.8", "198.20.0.1", "2606:2800:220:1::1"] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
        for address in [
            "127.0.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "169.254.169.254",
            "172.31.0.1",
            "192.168.1.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "fc00::1",
            "fe80::1",
            "2001:db8::1",
            "2001::1",
            "ff02::1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn a_wrapped_address_is_what_it_wraps() {
        for (address, expected) in [
            ("::ffff:127.0.0.1", false),
            ("::ffff:93.184.216.34", true),
            ("2002:7f00:1::", false),
            ("2002:5db8:d822::", true),
            ("64:ff9b::a9fe:a9fe", false),
            ("64:ff9b::5db8:d822", true),
        ] {
            assert_eq!(is_public(address.parse().unwrap()), expected, "{address}");
        }
    }
}
