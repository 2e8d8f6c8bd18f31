//! Named profiles of the AWS command line: keys, region and endpoint from its two files. Profiles that name other
//! programs or roles for their credentials are not followed.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use super::environment::Environment;
use crate::ini::section;

/// Settings of a profile by their names in the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Profile(HashMap<String, String>);

impl Profile {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

impl FromIterator<(String, String)> for Profile {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(settings: I) -> Self {
        Self(settings.into_iter().collect())
    }
}

/// The profile that `environment` chooses; empty if there is none.
pub(super) fn of(environment: &Environment) -> Profile {
    let name = environment.first(&["AWS_DEFAULT_PROFILE", "AWS_PROFILE"]).unwrap_or("default");
    let file = |variable, below_home: &str| {
        let default = || Some(PathBuf::from(environment.get("HOME")?).join(below_home));
        let path = environment.get(variable).map(PathBuf::from).or_else(default)?;
        fs::read_to_string(path).ok()
    };
    let config = file("AWS_CONFIG_FILE", ".aws/config").unwrap_or_default();
    let credentials = file("AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials").unwrap_or_default();
    let config_section = if name == "default" { name.to_owned() } else { format!("profile {name}") };
    // What stands in both files counts as in the credentials.
    section(&config, &config_section).chain(section(&credentials, name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str =
        "[default]\nregion = eu-1\ns3 =\n  max_queue_size = 1\n[profile  team]\nregion=eu-2\n";
    const CREDENTIALS: &str =
        "# keys\n[default]\naws_access_key_id = d\n\n[team]\naws_access_key_id = t # x\n";

    #[test]
    fn a_profile_is_put_together_from_both_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(".aws")).unwrap();
        fs::write(folder.path().join(".aws/config"), CONFIG).unwrap();
        fs::write(folder.path().join("keys"), CREDENTIALS).unwrap();
        let home = ("HOME".to_owned(), folder.path().display().to_string());
        let keys =
            ("AWS_SHARED_CREDENTIALS_FILE".to_owned(), folder.path().join("keys").display().to_string());
        let profile = |name: Option<&str>| {
            let chosen = name.map(|name| ("AWS_PROFILE".to_owned(), name.to_owned()));
            of(&[home.clone(), keys.clone()].into_iter().chain(chosen).collect())
        };
        let default = profile(None);
        assert_eq!((default.get("aws_access_key_id"), default.get("region")), (Some("d"), Some("eu-1")));
        let team = profile(Some("team"));
        assert_eq!((team.get("aws_access_key_id"), team.get("region")), (Some("t # x"), Some("eu-2")));
        assert_eq!(profile(Some("nobody")), Profile::default());
    }
}
