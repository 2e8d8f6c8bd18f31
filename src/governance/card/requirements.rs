//! The packages that a model's requirements.txt names.

/// A package, and its version where exactly one will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::governance) struct Package {
    pub(in crate::governance) name: String,
    pub(in crate::governance) version: Option<String>,
}

/// Packages in the order of the file, each once. Options, files and addresses name none.
pub(in crate::governance) fn packages(text: &str) -> Vec<Package> {
    let mut found: Vec<Package> = Vec::new();
    for package in text.lines().filter_map(package) {
        if !found.iter().any(|known| known.name == package.name) {
            found.push(package);
        }
    }
    found
}

fn package(line: &str) -> Option<Package> {
    let line = line.split(" #").next()?.split(';').next()?.trim();
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || "-_.".contains(c))).unwrap_or(line.len());
    let (name, rest) = line.split_at(end);
    if name.is_empty() || !name.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let rest = rest.trim_start();
    let rest = match rest.strip_prefix('[') {
        Some(extras) => extras.split_once(']')?.1.trim_start(),
        None => rest,
    };
    let is_requirement = rest.is_empty() || rest.starts_with(['=', '>', '<', '!', '~', '@', '(']);
    let version = rest.strip_prefix("==").map(|version| version.trim_start_matches('=').trim());
    let version = version.filter(|version| !version.is_empty() && !version.contains([',', '*', ' ']));
    is_requirement.then(|| Package { name: normal(name), version: version.map(str::to_owned) })
}

/// As `PyPI` compares names.
fn normal(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        let c = if matches!(c, '_' | '.') { '-' } else { c.to_ascii_lowercase() };
        if c != '-' || !out.ends_with('-') {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_told_from_all_else_that_may_stand_there() {
        let text = "# of the model\nmlflow==3.17.2\nScikit_Learn == 1.9.1 ; python_version > '3.9'\nnumpy<3,>=2\n\
                    boto3[crt]==1.44.5  # storage\ngit+https://github.com/a/b\n-r other.txt\n--hash=sha256:ab\n./local\n\
                    pandas\nNUMPY==2.0\ntorch @ https://x/y.whl\nuvicorn==0.3.*\n";
        let found: Vec<(String, Option<String>)> =
            packages(text).into_iter().map(|package| (package.name, package.version)).collect();
        let exact = |name: &str, version: &str| (name.to_owned(), Some(version.to_owned()));
        let any = |name: &str| (name.to_owned(), None);
        assert_eq!(
            found,
            [
                exact("mlflow", "3.17.2"),
                exact("scikit-learn", "1.9.1"),
                any("numpy"),
                exact("boto3", "1.44.5"),
                any("pandas"),
                any("torch"),
                any("uvicorn"),
            ]
        );
    }
}
