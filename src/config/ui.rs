//! Where the server looks for the web pages.

use std::path::Path;

use super::resolve::{Unusable, unusable};
use crate::ui::{UiSettings, build_in, cache};

pub(super) fn ui(
    path: Option<&str>,
    is_download_off: bool,
    environment: &impl Fn(&str) -> Option<String>,
) -> Result<UiSettings, Unusable> {
    let folder = match path {
        None => None,
        Some(path) => match build_in(Path::new(path)) {
            Some(folder) => Some(folder),
            None => {
                return unusable(
                    format!("There is no index.html in the folder {path}."),
                    "Give --ui-path a folder with MLflow's web pages, or leave it out: they are then fetched.",
                );
            }
        },
    };
    let programs = environment("PATH").unwrap_or_default();
    Ok(UiSettings {
        folder,
        cache: cache(environment),
        programs: std::env::split_paths(&programs).collect(),
        may_download: !is_download_off,
    })
}
