//! The memory that the server shows: what only start-up needed is given back, and soon what requests needed.

use std::ffi::c_long;
use std::ops::Range;

/// How long memory stays the process's own after it was freed, in milliseconds. The allocator's own second lets what one
/// burst of large answers left add up with what the next one takes.
const KEPT_AFTER_FREE: c_long = 100;

/// Has the allocator give freed memory back sooner, unless the environment says when (`MIMALLOC_PURGE_DELAY`).
pub(super) fn give_back_sooner() {
    allocator::keep_freed_for(KEPT_AFTER_FREE);
}

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

mod allocator {
    #![expect(unsafe_code, reason = "the allocator's options are foreign functions")]

    use std::ffi::c_long;

    use libmimalloc_sys::{mi_option_set_default, mi_option_t};

    /// `mi_option_purge_delay` of `mimalloc.h`, in milliseconds.
    pub(super) const PURGE_DELAY: mi_option_t = 15;

    pub(super) fn keep_freed_for(milliseconds: c_long) {
        // SAFETY: it writes one number that the allocator reads when it is next needed, and may be called at any time.
        unsafe { mi_option_set_default(PURGE_DELAY, milliseconds) };
    }

    #[cfg(test)]
    pub(super) fn kept_freed_for() -> c_long {
        // SAFETY: it reads that number.
        unsafe { libmimalloc_sys::mi_option_get(PURGE_DELAY) }
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

    #[test]
    fn freed_memory_is_kept_for_a_shorter_time_than_the_allocator_would() {
        // What the allocator's documentation gives for this option, so that it is no other one.
        assert_eq!(allocator::kept_freed_for(), 1000);
        give_back_sooner();
        assert_eq!(allocator::kept_freed_for(), KEPT_AFTER_FREE);
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
