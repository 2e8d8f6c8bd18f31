//! Imports that no model needs to be loaded, and that run programs, reach the network or hide what is loaded.

/// Modules of which nothing may be imported.
const MODULES: [&str; 45] = [
    "_pickle",
    "aiohttp",
    "asyncio",
    "bdb",
    "code",
    "codeop",
    "commands",
    "ctypes",
    "distutils",
    "ensurepip",
    "ftplib",
    "http",
    "httplib",
    "imaplib",
    "importlib",
    "marshal",
    "multiprocessing",
    "nt",
    "os",
    "pdb",
    "pickle",
    "pip",
    "platform",
    "popen2",
    "poplib",
    "posix",
    "posixpath",
    "profile",
    "pty",
    "pydoc",
    "requests",
    "runpy",
    "shutil",
    "site",
    "smtplib",
    "socket",
    "subprocess",
    "sys",
    "telnetlib",
    "tempfile",
    "timeit",
    "urllib",
    "urllib2",
    "webbrowser",
    "zipimport",
];

/// Single names of modules that are harmless otherwise.
const NAMES: [(&str, &[&str]); 8] = [
    (
        "builtins",
        &[
            "__import__",
            "breakpoint",
            "compile",
            "delattr",
            "eval",
            "exec",
            "getattr",
            "globals",
            "input",
            "locals",
            "open",
            "setattr",
            "vars",
        ],
    ),
    ("operator", &["attrgetter", "itemgetter", "methodcaller"]),
    ("types", &["CodeType", "FunctionType"]),
    ("functools", &["partial", "reduce"]),
    ("torch", &["load"]),
    ("torch.hub", &["load"]),
    ("numpy.testing._private.utils", &["runstring"]),
    ("dill", &["load", "loads"]),
];

/// What carries code of its own: such a pickle can do anything, and its imports do not say what.
const CARRIERS: [&str; 2] = ["cloudpickle", "dill"];

/// Whether an import is one that no model needs.
pub(super) fn is_denied(module: &str, name: &str) -> bool {
    // As Python 2 calls it.
    let module = if module == "__builtin__" { "builtins" } else { module };
    // `builtins` and `eval.__call__` is `eval`, too.
    let first = name.split('.').next().unwrap_or_default();
    MODULES.iter().any(|denied| is_in(module, denied))
        || NAMES.iter().any(|(denied, names)| module == *denied && names.contains(&first))
        // A module that another one has imported.
        || MODULES.contains(&first) && name.contains('.')
}

/// Whether an import makes functions of code that the pickle brings along.
pub(super) fn is_carrier(module: &str) -> bool {
    CARRIERS.iter().any(|carrier| is_in(module, carrier))
}

fn is_in(module: &str, package: &str) -> bool {
    module.strip_prefix(package).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
