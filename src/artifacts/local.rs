//! Stored files as files of this machine, for what has to seek in them.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use tokio::io::AsyncWriteExt as _;

use super::answer::Part;
use super::download::{Content, Target, Want};
use super::{Artifacts, blocking};
use crate::error::{Error, Result};

/// A file that can be read from anywhere.
pub enum Local {
    File(File),
    Small(Cursor<Bytes>),
}

impl Read for Local {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(into),
            Self::Small(bytes) => bytes.read(into),
        }
    }
}

impl Seek for Local {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(file) => file.seek(to),
            Self::Small(bytes) => bytes.seek(to),
        }
    }
}

impl Artifacts {
    /// The file `name` below a location; `None` when there is none. From a bucket it is copied into a file without a name,
    /// if it has at most `most` bytes.
    pub async fn open_local(&self, location: &str, name: &str, most: u64) -> Result<Option<Local>> {
        let kept = self.at(location).await?;
        let Target::File(artifact) = kept.storage.open(&kept.locate(name), Want::Whole).await? else {
            return Ok(None);
        };
        match artifact.content {
            Content::Small(bytes) => Ok(Some(Local::Small(Cursor::new(bytes)))),
            Content::Large(file) => Ok(Some(Local::File(file))),
            Content::Remote(_) if artifact.size > most => {
                Err(Error::invalid(format!("it has {} bytes; {most} is the limit", artifact.size)))
            }
            Content::Remote(object) => {
                let unread = |cause: io::Error| Error::internal("it could not be copied").because(cause);
                let file = blocking(move || tempfile::tempfile().map_err(unread)).await?;
                let mut file = tokio::fs::File::from_std(file);
                let mut portions = object.portions(vec![Part::Slice(0..artifact.size)]);
                while let Some(portion) = portions.try_next().await.map_err(unread)? {
                    file.write_all(&portion).await.map_err(unread)?;
                }
                file.flush().await.map_err(unread)?;
                let mut file = file.into_std().await;
                file.rewind().map_err(unread)?;
                Ok(Some(Local::File(file)))
            }
        }
    }
}
