//! The memory that the server shows while it idles: what only start-up needed is given back.

use std::ops::Range;

/// Drops the program's pages from this process's memory; those that are used again come back by themselves.
///
/// Start-up runs past most of the program once (the schema, route tables, the command line), and the kernel maps
/// sixteen pages around each that is touched: two thirds of the text would stay in memory for good. Dropped pages stay
/// in the kernel's file cache, so that coming back costs a microsecond and no reading.
///
/// A failure only leaves memory in use, and is no error. Does nothing where there is no `/proc`.
pub(super) fn give_back_program() {
    let Ok(program) = std::fs::read_link("/proc/self/exe") else { return };
    let Ok(mappings) = std::fs::read_to_string("/proc/self/smaps") else { return };
    for range in untouched(&mappings, &program.to_string_lossy()) {
        linux::drop_pages(range);
    }
}

/// Where `program`'s file lies in memory exactly as it is on disk: mapped without the right to write, and without a page
/// that was written before that right was taken away, as the loader does with what it relocates.
///
/// `mappings` has the format of `proc_pid_smaps(5)`: a line with range, rights, offset, device, inode and path, then lines
/// of `Name: value`.
fn untouched(mappings: &str, program: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut candidate = None;
    for line in mappings.lines() {
        let mut words = line.split_ascii_whitespace();
        let (Some(first), Some(second)) = (words.next(), words.next()) else { continue };
        if first == "Anonymous:" {
            found.extend(candidate.take().filter(|_| second == "0"));
        } else if let Some((start, end)) = first.split_once('-') {
            let address = |digits| usize::from_str_radix(digits, 16).ok();
            let is_ours = line.ends_with(program) && !second.contains('w');
            candidate = address(start).zip(address(end)).map(|(start, end)| start..end).filter(|_| is_ours);
        }
    }
    found
}

#[cfg(target_os = "linux")]
mod linux {
    #![expect(unsafe_code, reason = "no crate offers this without, and nothing else in the program needs it")]

    use std::ops::Range;
    use std::ptr;

    use rustix::mm::{Advice, madvise};

    pub(super) fn drop_pages(range: Range<usize>) {
        let start = ptr::with_exposed_provenance_mut(range.start);
        // SAFETY: the range is a whole mapping of the running program's file that nobody may write and nobody has
        // written. The kernel maps the same bytes again on the next access: they cannot change, since the file of a
        // running program cannot be written, and the program's mappings stay where they are until it ends.
        let _ = unsafe { madvise(start, range.len(), Advice::LinuxDontNeed) };
    }
}

#[cfg(not(target_os = "linux"))]
mod linux {
    pub(super) fn drop_pages(_range: std::ops::Range<usize>) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_as_on_disk_is_dropped() {
        let mapping = |range: &str, rights: &str, path: &str, anonymous: &str| {
            format!(
                "{range} {rights} 00000000 fe:00 4077 {path}\nSize: 132 kB\nAnonymous: {anonymous} kB\nVmFlags: rd ex\n"
            )
        };
        let mappings = [
            mapping("1000-3000", "r--p", "/opt/stagewright", "0"),
            mapping("3000-a000", "r-xp", "/opt/stagewright", "0"),
            mapping("a000-b000", "r--p", "/opt/stagewright", "4"),
            mapping("b000-c000", "rw-p", "/opt/stagewright", "0"),
            mapping("c000-d000", "r-xp", "/usr/lib/libc.so.6", "0"),
            mapping("d000-e000", "rw-p", "", "0"),
        ]
        .concat();
        assert_eq!(untouched(&mappings, "/opt/stagewright"), [0x1000..0x3000, 0x3000..0xa000]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_program_runs_on_without_its_pages() {
        let resident = || {
            let status = std::fs::read_to_string("/proc/self/status").expect("a status");
            let line = status.lines().find(|line| line.starts_with("RssFile:")).expect("RssFile");
            line.split_ascii_whitespace().nth(1).expect("a figure").parse::<u64>().expect("kB")
        };
        let before = resident();
        give_back_program();
        let after = resident();
        assert!(after < before, "{after} kB of {before} kB are left");
    }
}
