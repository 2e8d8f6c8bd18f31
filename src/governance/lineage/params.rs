//! Params by which runs say what they used, where the client logs it no other way.

/// What the value of a param names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Dataset,
    Code,
}

/// Params that name data or code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParamKeys(Vec<(String, Meaning)>);

impl Default for ParamKeys {
    fn default() -> Self {
        Self(vec![
            ("dataset_version".to_owned(), Meaning::Dataset),
            ("feature_engineering_commit".to_owned(), Meaning::Code),
        ])
    }
}

impl ParamKeys {
    /// Reads `dataset_version=dataset,feature_engineering_commit=code`; an empty text names none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        let one = |part: &str| match part.split_once('=').map(|(key, meaning)| (key.trim(), meaning.trim())) {
            Some((key, "dataset")) if !key.is_empty() => Ok((key.to_owned(), Meaning::Dataset)),
            Some((key, "code")) if !key.is_empty() => Ok((key.to_owned(), Meaning::Code)),
            _ => Err(format!("'{part}' must be a param's name with =dataset or =code behind it")),
        };
        parts.map(one).collect::<Result<_, _>>().map(Self)
    }

    #[must_use]
    pub fn meaning(&self, key: &str) -> Option<Meaning> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, meaning)| *meaning)
    }

    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.0.iter().map(|(key, _)| key.clone()).collect()
    }

    /// The names of the params that name such a thing.
    pub fn of(&self, meaning: Meaning) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(_, known)| *known == meaning).map(|(key, _)| key.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn params_are_read_as_they_are_given() {
        let keys = ParamKeys::parse("dataset_version=dataset, feature_engineering_commit=code");
        assert_eq!(keys, Ok(ParamKeys::default()));
        assert_eq!(ParamKeys::parse(""), Ok(ParamKeys(Vec::new())));
        for wrong in ["x", "x=", "=code", "x=file"] {
            assert!(ParamKeys::parse(wrong).is_err(), "{wrong}");
        }
    }
}
