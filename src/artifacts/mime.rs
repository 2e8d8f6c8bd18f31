//! Content types by file name: Python's own table, which is what the stock server has in a container. Systems with
//! `/etc/mime.types` know more types, and differ from each other.

/// Shown as plain text by the web pages, whatever else they are. Compared with their case.
const TEXT: &[&str] = &[
    "txt",
    "log",
    "err",
    "cfg",
    "conf",
    "cnf",
    "cf",
    "ini",
    "properties",
    "prop",
    "hocon",
    "toml",
    "yaml",
    "yml",
    "xml",
    "json",
    "js",
    "py",
    "py3",
    "csv",
    "tsv",
    "md",
    "rst",
    "ipynb",
    "MLmodel",
    "mlproject",
];

/// Endings that say how a file is packed; the one before says what it is.
const PACKED: &[&str] = &["gz", "Z", "bz2", "xz", "br"];

/// Short for two endings; the second is a packed one.
const SHORT_FOR: &[(&str, &str)] =
    &[("svgz", "svg"), ("tgz", "tar"), ("taz", "tar"), ("tz", "tar"), ("tbz2", "tar"), ("txz", "tar")];

/// Types and their endings.
const TYPES: &[(&str, &[&str])] = &[
    ("application/javascript", &["js", "mjs"]),
    ("application/json", &["json"]),
    ("application/manifest+json", &["webmanifest"]),
    ("application/msword", &["doc", "dot", "wiz"]),
    ("application/n-quads", &["nq"]),
    ("application/n-triples", &["nt"]),
    ("application/octet-stream", &["a", "bin", "dll", "exe", "o", "obj", "so"]),
    ("application/oda", &["oda"]),
    ("application/pdf", &["pdf"]),
    ("application/pkcs7-mime", &["p7c"]),
    ("application/postscript", &["ai", "eps", "ps"]),
    ("application/trig", &["trig"]),
    ("application/vnd.apple.mpegurl", &["m3u", "m3u8"]),
    ("application/vnd.ms-excel", &["xlb", "xls"]),
    ("application/vnd.ms-powerpoint", &["pot", "ppa", "pps", "ppt", "pwz"]),
    ("application/wasm", &["wasm"]),
    ("application/x-bcpio", &["bcpio"]),
    ("application/x-cpio", &["cpio"]),
    ("application/x-csh", &["csh"]),
    ("application/x-dvi", &["dvi"]),
    ("application/x-gtar", &["gtar"]),
    ("application/x-hdf", &["hdf"]),
    ("application/x-hdf5", &["h5"]),
    ("application/x-latex", &["latex"]),
    ("application/x-mif", &["mif"]),
    ("application/x-netcdf", &["cdf", "nc"]),
    ("application/x-pkcs12", &["p12", "pfx"]),
    ("application/x-pn-realaudio", &["ram"]),
    ("application/x-python-code", &["pyc", "pyo"]),
    ("application/x-sh", &["sh"]),
    ("application/x-shar", &["shar"]),
    ("application/x-shockwave-flash", &["swf"]),
    ("application/x-sv4cpio", &["sv4cpio"]),
    ("application/x-sv4crc", &["sv4crc"]),
    ("application/x-tar", &["tar"]),
    ("application/x-tcl", &["tcl"]),
    ("application/x-tex", &["tex"]),
    ("application/x-texinfo", &["texi", "texinfo"]),
    ("application/x-troff", &["roff", "t", "tr"]),
    ("application/x-troff-man", &["man"]),
    ("application/x-troff-me", &["me"]),
    ("application/x-troff-ms", &["ms"]),
    ("application/x-ustar", &["ustar"]),
    ("application/x-wais-source", &["src"]),
    ("application/xml", &["rdf", "wsdl", "xpdl", "xsl"]),
    ("application/zip", &["zip"]),
    ("audio/3gpp", &["3gp", "3gpp"]),
    ("audio/3gpp2", &["3g2", "3gpp2"]),
    ("audio/aac", &["aac", "adts", "ass", "loas"]),
    ("audio/basic", &["au", "snd"]),
    ("audio/mpeg", &["mp2", "mp3"]),
    ("audio/opus", &["opus"]),
    ("audio/x-aiff", &["aif", "aifc", "aiff"]),
    ("audio/x-pn-realaudio", &["ra"]),
    ("audio/x-wav", &["wav"]),
    ("image/avif", &["avif"]),
    ("image/bmp", &["bmp"]),
    ("image/gif", &["gif"]),
    ("image/heic", &["heic"]),
    ("image/heif", &["heif"]),
    ("image/ief", &["ief"]),
    ("image/jpeg", &["jpe", "jpeg", "jpg"]),
    ("image/png", &["png"]),
    ("image/svg+xml", &["svg"]),
    ("image/tiff", &["tif", "tiff"]),
    ("image/vnd.microsoft.icon", &["ico"]),
    ("image/x-cmu-raster", &["ras"]),
    ("image/x-portable-anymap", &["pnm"]),
    ("image/x-portable-bitmap", &["pbm"]),
    ("image/x-portable-graymap", &["pgm"]),
    ("image/x-portable-pixmap", &["ppm"]),
    ("image/x-rgb", &["rgb"]),
    ("image/x-xbitmap", &["xbm"]),
    ("image/x-xpixmap", &["xpm"]),
    ("image/x-xwindowdump", &["xwd"]),
    ("message/rfc822", &["eml", "mht", "mhtml", "nws"]),
    ("text/css", &["css"]),
    ("text/csv", &["csv"]),
    ("text/html", &["htm", "html"]),
    ("text/n3", &["n3"]),
    ("text/plain", &["bat", "c", "h", "ksh", "pl", "srt", "txt"]),
    ("text/richtext", &["rtx"]),
    ("text/tab-separated-values", &["tsv"]),
    ("text/vtt", &["vtt"]),
    ("text/x-python", &["py"]),
    ("text/x-setext", &["etx"]),
    ("text/x-sgml", &["sgm", "sgml"]),
    ("text/x-vcard", &["vcf"]),
    ("text/xml", &["xml"]),
    ("video/mp4", &["mp4"]),
    ("video/mpeg", &["m1v", "mpa", "mpe", "mpeg", "mpg"]),
    ("video/quicktime", &["mov", "qt"]),
    ("video/webm", &["webm"]),
    ("video/x-msvideo", &["avi"]),
    ("video/x-sgi-movie", &["movie"]),
];

/// The content type of the file `name`.
pub(super) fn of(name: &str) -> &'static str {
    let text_ending = match ending(name) {
        Some((_, ending)) if !ending.is_empty() => ending,
        _ => name,
    };
    if TEXT.contains(&text_ending) {
        return "text/plain";
    }
    guess(name).unwrap_or("application/octet-stream")
}

/// The same without the web pages' exceptions; `None` for what Python does not know.
pub(super) fn guess(name: &str) -> Option<&'static str> {
    let (stem, mut found) = ending(name)?;
    let lower = found.to_ascii_lowercase();
    if let Some((_, what)) = SHORT_FOR.iter().find(|(short, _)| *short == lower) {
        found = what;
    } else if PACKED.contains(&found) {
        (_, found) = ending(stem)?;
    }
    let found = found.to_ascii_lowercase();
    TYPES.iter().find(|(_, endings)| endings.contains(&found.as_str())).map(|(name, _)| *name)
}

/// Name and ending, split at the last dot; a name's leading dots do not count.
fn ending(name: &str) -> Option<(&str, &str)> {
    let (stem, ending) = name.rsplit_once('.')?;
    if stem.bytes().all(|byte| byte == b'.') { None } else { Some((stem, ending)) }
}

#[cfg(test)]
mod tests {
    use super::of;

    /// Expected values are what `_guess_mime_type` of 3.17.2 returned without system tables.
    #[test]
    fn types_are_those_of_the_stock_server() {
        for (name, expected) in [
            ("a.txt", "text/plain"),
            ("a.json", "text/plain"),
            ("a.JSON", "application/json"),
            ("MLmodel", "text/plain"),
            ("MLproject", "application/octet-stream"),
            ("x.MLmodel", "text/plain"),
            ("conda.yaml", "text/plain"),
            ("a.html", "text/html"),
            ("a.HTML", "text/html"),
            ("a.png", "image/png"),
            ("a.svg", "image/svg+xml"),
            ("a.svgz", "image/svg+xml"),
            ("a.tar.gz", "application/x-tar"),
            ("a.tgz", "application/x-tar"),
            ("a.csv.gz", "text/csv"),
            ("a.csv.GZ", "application/octet-stream"),
            ("a.gz", "application/octet-stream"),
            ("a.pkl", "application/octet-stream"),
            ("model.pt", "application/octet-stream"),
            ("a.h5", "application/x-hdf5"),
            ("a.parquet", "application/octet-stream"),
            (".png", "application/octet-stream"),
            (".json", "application/octet-stream"),
            ("a.", "application/octet-stream"),
            ("noending", "application/octet-stream"),
            ("a.b.zip", "application/zip"),
            ("a.js", "text/plain"),
            ("a.pdf", "application/pdf"),
            ("a.bin", "application/octet-stream"),
            (".hidden.csv", "text/plain"),
            ("..csv", "application/octet-stream"),
            ("a.csv.Z", "text/csv"),
            ("a.tar.xz", "application/x-tar"),
        ] {
            assert_eq!(of(name), expected, "{name}");
        }
    }
}
