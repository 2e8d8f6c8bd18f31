//! Takes the pages' build out of a wheel, or copies it from an installed MLflow, into a folder. Blocking.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use zip::{CompressionMethod, ZipArchive};

const BUILD: &str = "mlflow/server/js/build";
/// The build has 27 MB.
const MOST_BYTES: u64 = 512 << 20;
/// What is worth sending compressed.
const TEXTS: [&str; 10] = ["js", "mjs", "cjs", "css", "html", "json", "svg", "txt", "ttf", "map"];

/// Unpacks the build from `wheel`; beside texts lie their gzip forms, which are the wheel's own compressed data.
pub(super) fn unpack(wheel: &Path, into: &Path) -> io::Result<()> {
    let mut archive = ZipArchive::new(BufReader::new(File::open(wheel)?))?;
    let mut room = MOST_BYTES;
    let mut is_empty = true;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index)?;
        let Some(path) =
            entry.enclosed_name().and_then(|name| Some(name.strip_prefix(BUILD).ok()?.to_owned()))
        else {
            continue;
        };
        if entry.is_dir() || entry.is_symlink() {
            continue;
        }
        let place = into.join(&path);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        let is_smaller = entry.compressed_size() < entry.size() / 10 * 9;
        if entry.compression() == CompressionMethod::Deflated && is_text(&path) && is_smaller {
            write_gzip(entry, &compressed(&place))?;
        } else {
            drop(entry);
        }
        let mut written = File::create(&place)?;
        let entry = archive.by_index(index)?;
        let size = io::copy(&mut entry.take(room), &mut written)?;
        room -= size;
        if room == 0 {
            return Err(io::Error::other("the wheel is larger than any can be"));
        }
        is_empty = false;
    }
    if is_empty {
        return Err(io::Error::other(format!("the wheel has no {BUILD}")));
    }
    Ok(())
}

/// Where the gzip form of a file lies.
#[must_use]
pub fn compressed(place: &Path) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push(".gz");
    name.into()
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|extension| TEXTS.iter().any(|known| extension == *known))
}

/// A gzip file is the deflated data between ten bytes and the checksum with the size, which the wheel has all.
fn write_gzip<R: Read>(mut entry: zip::read::ZipFile<'_, R>, place: &Path) -> io::Result<()> {
    let (checksum, size) = (entry.crc32(), entry.size());
    let mut file = File::create(place)?;
    file.write_all(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])?;
    io::copy(&mut entry, &mut file)?;
    file.write_all(&checksum.to_le_bytes())?;
    // Modulo 2^32, as the format has it.
    file.write_all(&size.to_le_bytes()[..4])
}

/// Copies a build with all its folders.
pub(super) fn copy(from: &Path, into: &Path) -> io::Result<()> {
    fs::create_dir_all(into)?;
    for entry in from.read_dir()? {
        let entry = entry?;
        let place = into.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
