//! Finds the pages' build on this machine: a folder with an `index.html`. Only looks.

use std::path::{Path, PathBuf};

use super::{UiSettings, VERSION};

const INDEX: &str = "index.html";
/// Where an installed MLflow has the build.
const IN_PACKAGE: &str = "server/js/build";

/// The first of: the folder asked for, the cache, a Python environment with the release of MLflow that is served.
pub(super) fn find(settings: &UiSettings) -> Option<PathBuf> {
    if settings.folder.is_some() {
        return settings.folder.clone();
    }
    let cached = settings.cache.as_ref().map(|cache| cache.join(VERSION)).filter(|folder| is_build(folder));
    cached.or_else(|| settings.programs.iter().find_map(|folder| in_environment(folder)))
}

/// The build that a path means: it may be the build's own folder, or that of an installed MLflow.
#[must_use]
pub fn build_in(path: &Path) -> Option<PathBuf> {
    let places = [path.to_owned(), path.join(IN_PACKAGE), path.join("mlflow").join(IN_PACKAGE)];
    places.into_iter().find(|folder| is_build(folder))
}

fn is_build(folder: &Path) -> bool {
    folder.join(INDEX).is_file()
}

/// The build in the Python environment whose programs are in `bin`.
fn in_environment(bin: &Path) -> Option<PathBuf> {
    if bin.file_name()? != "bin" {
        return None;
    }
    let library = bin.parent()?.join("lib");
    let mut pythons: Vec<PathBuf> = library
        .read_dir()
        .ok()?
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("python3"))
        .map(|entry| entry.path())
        .collect();
    pythons.sort();
    let is_served = |packages: &PathBuf| packages.join(format!("mlflow-{VERSION}.dist-info")).is_dir();
    pythons
        .iter()
        .flat_map(|python| [python.join("site-packages"), python.join("dist-packages")])
        .filter(is_served)
        .find_map(|packages| build_in(&packages))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;

    fn build(root: &Path, path: &str) -> PathBuf {
        let folder = root.join(path);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(INDEX), "<!doctype html>").unwrap();
        folder
    }

    #[test]
    fn the_cache_is_found_before_a_python_environment_and_what_was_asked_for_before_both() {
        let root = TempDir::new().unwrap();
        let root = root.path();
        let packages = "venv/lib/python3.11/site-packages";
        let python = build(root, &format!("{packages}/mlflow/server/js/build"));
        let mut settings =
            UiSettings { programs: vec!["/".into(), root.join("venv/bin")], ..UiSettings::default() };
        assert_eq!(find(&settings), None, "of an unknown release");
        fs::create_dir(root.join(format!("{packages}/mlflow-{VERSION}.dist-info"))).unwrap();
        assert_eq!(find(&settings), Some(python));
        settings.cache = Some(root.join("cache"));
        let cached = build(root, &format!("cache/{VERSION}"));
        assert_eq!(find(&settings), Some(cached));
        settings.folder = Some(root.join("own"));
        assert_eq!(find(&settings), Some(root.join("own")));
    }

    #[test]
    fn a_path_means_the_build_or_the_installed_package() {
        let root = TempDir::new().unwrap();
        let folder = build(root.path(), "site-packages/mlflow/server/js/build");
        for path in ["site-packages", "site-packages/mlflow", "site-packages/mlflow/server/js/build"] {
            assert_eq!(build_in(&root.path().join(path)), Some(folder.clone()), "{path}");
        }
        assert_eq!(build_in(root.path()), None);
    }
}
