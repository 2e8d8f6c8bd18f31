//! One bucket: the store behind it in the forms that `object_store` gives, each by the trait that a task needs.

use object_store::aws::AmazonS3;
use object_store::azure::MicrosoftAzure;
use object_store::gcp::GoogleCloudStorage;
use object_store::multipart::MultipartStore;
use object_store::signer::Signer;
use object_store::{Attribute, Attributes, ObjectStore};

use super::cleanup::Cleanup;
use crate::artifacts::location::Scheme;
use crate::artifacts::mime;

/// A bucket that is connected to.
pub(super) struct Bucket {
    pub(super) scheme: Scheme,
    pub(super) store: Store,
    pub(super) cleanup: Cleanup,
}

/// The kinds of store.
pub(super) enum Store {
    S3 {
        plain: AmazonS3,
        /// Sends with what creates an object the headers that the operator wants for all of them.
        writer: AmazonS3,
        /// These headers, for clients that write by themselves.
        headers: Vec<(String, String)>,
    },
    Google(GoogleCloudStorage),
    Azure(MicrosoftAzure),
    #[cfg(test)]
    Memory(object_store::memory::InMemory),
}

impl Bucket {
    /// For reading, listing and deleting.
    pub(super) fn objects(&self) -> &dyn ObjectStore {
        match &self.store {
            Store::S3 { plain, .. } => plain,
            Store::Google(store) => store,
            Store::Azure(store) => store,
            #[cfg(test)]
            Store::Memory(store) => store,
        }
    }

    /// For creating objects.
    pub(super) fn writer(&self) -> &dyn ObjectStore {
        match &self.store {
            Store::S3 { writer, .. } => writer,
            _ => self.objects(),
        }
    }

    /// For the parts of a large object.
    pub(super) fn parts(&self) -> &dyn MultipartStore {
        match &self.store {
            Store::S3 { plain, .. } => plain,
            Store::Google(store) => store,
            Store::Azure(store) => store,
            #[cfg(test)]
            Store::Memory(store) => store,
        }
    }

    /// For beginning a large object.
    pub(super) fn beginner(&self) -> &dyn MultipartStore {
        match &self.store {
            Store::S3 { writer, .. } => writer,
            _ => self.parts(),
        }
    }

    /// For URLs that need no credentials.
    pub(super) fn signer(&self) -> &dyn Signer {
        match &self.store {
            Store::S3 { plain, .. } => plain,
            Store::Google(store) => store,
            Store::Azure(store) => store,
            #[cfg(test)]
            Store::Memory(_) => unreachable!("nothing but this process reaches its memory"),
        }
    }

    /// What an object of this name is stored with.
    pub(super) fn attributes(&self, name: &str) -> Attributes {
        let mut attributes = Attributes::new();
        let is_set = match &self.store {
            Store::S3 { headers, .. } => {
                headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"))
            }
            Store::Google(_) => false,
            // It takes none when a multipart upload begins.
            Store::Azure(_) => true,
            #[cfg(test)]
            Store::Memory(_) => false,
        };
        if let Some(content_type) = mime::guess(name).filter(|_| !is_set) {
            attributes.insert(Attribute::ContentType, content_type.into());
        }
        attributes
    }
}
