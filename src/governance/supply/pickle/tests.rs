//! The pickles were made by Python 3.11: an object that calls `os.system("true")`, and a harmless one.

use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

const EVIL: [&str; 4] = [
    "63706f7369780a73797374656d0a70300a2856747275650a70310a7470320a5270330a2e",
    "63706f7369780a73797374656d0a71002858040000007472756571017471025271032e",
    "800263706f7369780a73797374656d0a710058040000007472756571018571025271032e",
    "8004951f000000000000008c05706f736978948c0673797374656d9493948c047472756594859452942e",
];
/// A list of two such objects, made from the memo, and of a harmless one.
const MEMO: &str = "8004954a000000000000005d94288c05706f736978948c0673797374656d9493948c047472756594859452946803\
                    680552948c0b636f6c6c656374696f6e73948c0b4f72646572656444696374949394295294652e";
const HARMLESS: &str = "80049529000000000000008c0b636f6c6c656374696f6e73948c0b4f726465726564446963749493942952948c01\
                        61944b01732e";

fn bytes(hex: &str) -> Vec<u8> {
    hex::decode(hex).unwrap()
}

fn looked(path: &str, bytes: &[u8]) -> Vec<Found> {
    scan(path, Cursor::new(bytes), &Budget::new(TIME))
}

fn one(path: &str, bytes: &[u8]) -> Found {
    let mut found = looked(path, bytes);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(content).unwrap();
    gzip.finish().unwrap()
}

#[test]
fn what_runs_a_program_is_found_in_every_protocol_and_under_any_name() {
    for evil in EVIL.into_iter().chain([MEMO]) {
        for path in ["model.pkl", "weights", "conda.yaml"] {
            let found = one(path, &bytes(evil));
            assert_eq!(
                (found.status(), &found.denied[..]),
                ("denied", &["posix.system".to_owned()][..]),
                "{evil}"
            );
            assert_eq!(found.problem, None);
        }
    }
    // As the oldest protocol can put it.
    assert_eq!(one("a.pkl", b"(S'true'\nios\nsystem\n.").denied, ["os.system"]);
}

#[test]
fn what_is_harmless_is_only_listed() {
    let found = one("model.pkl", &bytes(HARMLESS));
    assert_eq!(
        (found.status(), &found.imports[..]),
        ("imports", &["collections.OrderedDict".to_owned()][..])
    );
    for (path, text) in
        [("conda.yaml", "channels:\n- conda-forge\n"), ("MLmodel", "flavors: {}\n"), ("empty", "")]
    {
        assert_eq!(looked(path, text.as_bytes()), [], "{path}");
    }
}

#[test]
fn archives_arrays_and_compressed_files_are_looked_into() {
    let evil = bytes(EVIL[3]);
    let torch = archive(&[("m/data.pkl", &evil), ("m/data/0", &[0; 64]), ("m/version", b"3\n")]);
    let found = one("data/model.pth", &torch);
    assert_eq!((found.path.as_str(), found.status()), ("data/model.pth!m/data.pkl", "denied"));
    let nested = archive(&[("inner.zip", &torch)]);
    assert_eq!(one("outer", &nested).path, "outer!inner.zip!m/data.pkl");
    let deepest = one("outer", &archive(&[("nested.zip", &nested)]));
    assert_eq!((deepest.path.as_str(), deepest.status()), ("outer!nested.zip!inner.zip", "incomplete"));
    let header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n";
    let length = u8::try_from(header.len()).unwrap();
    let array = [b"\x93NUMPY\x01\x00", &[length, 0][..], header.as_bytes(), &evil].concat();
    assert_eq!(one("a.npy", &array).status(), "denied");
    assert_eq!(
        looked("a.npy", &[b"\x93NUMPY\x01\x00\x10\x00", &b"{'descr': '<f8'}"[..], &evil].concat()),
        []
    );
    let array = [b"\x93NUMPY\x01\x00\x10\x00", &b"{\"descr\": \"|O\"} "[..], &evil].concat();
    assert_eq!(one("a", &array).status(), "denied");
    assert_eq!(one("a", &gzip(&evil)).status(), "denied");
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
    zlib.write_all(&evil).unwrap();
    assert_eq!(one("a.joblib", &zlib.finish().unwrap()).status(), "denied");
}

#[test]
fn what_is_compressed_is_looked_at_as_what_is_not() {
    let evil = bytes(EVIL[3]);
    // Cut, of the oldest protocol, and behind another one in the same file.
    for compressed in [
        gzip(&evil[..evil.len() - 1]),
        gzip(&bytes(EVIL[0])),
        [gzip(&bytes(HARMLESS)), gzip(&evil)].concat(),
        [gzip(b"cos\nsystem\n."), b"x".to_vec()].concat(),
    ] {
        assert_eq!(one("weights", &compressed).status(), "denied");
    }
    assert_eq!(looked("words.gz", &gzip(b"channels:\n- conda-forge\n")), []);
    assert_eq!(one("model.gz", &gzip(&archive(&[("a.pkl", &evil)]))).status(), "incomplete");
    for (start, is_sure) in [
        (&b"BZh91AY&SY"[..], true),
        (b"BZh9 is no word", false),
        (b"\xfd7zXZ\0", true),
        (b"\x5d\0\0\x80\0\xff\xff\xff\xff\xff\xff\xff\xff", true),
        (b"\x5d\0\0\x80\0", false),
        (b"\x04\x22\x4d\x18", true),
    ] {
        assert_eq!(looked("weights", start).len(), usize::from(is_sure));
        assert!(one("weights.joblib", start).problem.unwrap().starts_with("it is compressed by"));
    }
}

#[test]
fn one_pickle_may_follow_another() {
    let evil = bytes(EVIL[3]);
    let found = one("legacy.pt", &[bytes(HARMLESS), evil.clone(), vec![0; 100]].concat());
    assert_eq!((found.status(), found.imports.len()), ("denied", 2));
    // As PyTorch's older files are: small ones first. Also what ends in an error has been loaded by then.
    let small = bytes("80024b012e").repeat(3);
    for old in [&bytes(EVIL[0])[..], b"cposix\nsystem\n(S'true'\ntR\0"] {
        for path in ["legacy.pt", "weights"] {
            let found = one(path, &[&small[..], old].concat());
            assert_eq!((found.status(), &found.denied[..]), ("denied", &["posix.system".to_owned()][..]));
        }
    }
    let found = one("model.pkl", &[bytes(HARMLESS), vec![0; 100]].concat());
    assert_eq!(
        (found.status(), found.problem.as_deref()),
        ("incomplete", Some("something follows that is no pickle"))
    );
    assert_eq!(
        one("model.pkl", &bytes("80024b012e").repeat(90)).problem.unwrap(),
        "it is made of too many pickles"
    );
    // Wherever the first one ends in the portions that are read.
    for length in 8170_u16..8200 {
        let first =
            [b"\x80\x03B", &u32::from(length).to_le_bytes()[..], &vec![0; length.into()], b"."].concat();
        assert_eq!(one("a.pkl", &[first, evil.clone()].concat()).status(), "denied", "{length}");
    }
}

#[test]
fn texts_are_held_up_to_a_limit() {
    let text = [b"X\0\x02\0\0", &[b'a'; 512][..]].concat();
    let held = [b"\x80\x02(", &text.repeat(40_000)[..], b"t."].concat();
    assert_eq!(one("model.pkl", &held).problem.unwrap(), "it is too large to be followed");
    let dropped = [b"\x80\x02", &[&text[..], b"0"].concat().repeat(40_000)[..], b"N."].concat();
    assert_eq!(one("model.pkl", &dropped).problem, None);
}

#[test]
fn an_archive_with_two_entries_of_one_name_is_incomplete() {
    let mut twice = archive(&[("a.pkl", &bytes(HARMLESS)), ("b.pkl", &bytes(HARMLESS))]);
    while let Some(at) = twice.windows(5).position(|name| name == b"b.pkl") {
        twice[at] = b'a';
    }
    let found = looked("model.pt", &twice);
    assert_eq!(found[0].problem.as_deref(), Some("several of its entries have one name"), "{found:?}");
    assert_eq!((found[0].path.as_str(), found[1].path.as_str()), ("model.pt", "model.pt!a.pkl"));
}

#[test]
fn what_cannot_be_followed_is_said_to_be_incomplete() {
    let cut = &bytes(HARMLESS)[..20];
    // A string that says to have 2^63 bytes, a name that is made up, a memo that was not filled, and no opcode.
    for (content, why) in [
        (cut, "it ends before its end"),
        (b"\x80\x04\x8d\0\0\0\0\0\0\0\x80", "it ends before its end"),
        (b"\x80\x04]]\x93.", "it imports what it makes up while it is loaded"),
        (b"\x80\x04h\x05.", "it recalls what it has not noted"),
        (b"\x80\x04\xff", "0xff is no opcode"),
        (b"\x80\x040.", "its stack is empty"),
        (b"BZh91AY", "it is compressed by bzip2"),
        (b"PK\x03\x04", "the archive cannot be read"),
    ] {
        let found = one("model.pkl", content);
        assert_eq!(found.status(), "incomplete");
        assert!(found.problem.as_ref().is_some_and(|problem| problem.starts_with(why)), "{found:?}");
    }
    let archive = archive(&[("a.pkl", &bytes(EVIL[3])), ("b.pkl", &bytes(EVIL[3]))]);
    let problem = |budget: &Budget| scan("a", Cursor::new(&archive), budget).pop().unwrap().problem.unwrap();
    assert_eq!(problem(&Budget::new(Duration::ZERO)), "there was no time to look at all of it");
    let small = Budget { parts: AtomicUsize::new(2), ..Budget::new(TIME) };
    assert_eq!(problem(&small), "there is too much in it to look at all");
    // An archive whose list of entries is as long as it likes.
    let listed = archive.len() - archive.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    let most = u64::try_from(listed).unwrap();
    assert!(scan::open(Cursor::new(&archive), most + 1024).is_ok());
    assert!(scan::open(Cursor::new(&archive), 64).is_err());
}

proptest! {
    #[test]
    fn any_bytes_can_be_looked_at(start in 0..5_usize, bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let starts: [&[u8]; 5] = [b"", b"\x80\x04", b"PK\x03\x04", b"\x93NUMPY\x01\0", &[0x1f, 0x8b, 8]];
        looked("model.pkl", &[starts[start], &bytes].concat());
    }
}
