//! The deny list: imports that run programs, reach the network or files, or load and look up more. Lists such as these are
//! never complete.

/// Modules of which nothing may be imported.
#[rustfmt::skip]
const MODULES: [&str; 55] = [
    "_ctypes", "_pickle", "_posixsubprocess", "_winapi", "aiohttp", "asyncio", "bdb", "cPickle", "cProfile", "cffi",
    "code", "codeop", "commands", "ctypes", "distutils", "ensurepip", "ftplib", "http", "httplib", "httpx", "imaplib", "imp",
    "importlib", "marshal", "multiprocessing", "nt", "os", "pdb", "pickle", "pip", "pkgutil", "platform", "popen2",
    "poplib", "posix", "profile", "pty", "pydoc", "requests", "runpy", "shutil", "site", "smtplib", "socket",
    "subprocess", "sys", "telnetlib", "tempfile", "timeit", "trace", "urllib", "urllib2", "urllib3", "webbrowser",
    "zipimport",
];

/// Single names of modules that are harmless otherwise.
#[rustfmt::skip]
const NAMES: [(&str, &[&str]); 13] = [
    ("builtins", &[
        "__import__", "breakpoint", "compile", "delattr", "eval", "exec", "getattr", "globals", "input", "locals",
        "open", "setattr", "vars",
    ]),
    ("_io", &["FileIO", "open", "open_code"]),
    ("io", &["FileIO", "open", "open_code"]),
    ("_operator", &["attrgetter", "call", "methodcaller"]),
    ("operator", &["attrgetter", "call", "methodcaller"]),
    ("types", &["CodeType", "FunctionType"]),
    ("joblib", &["load"]),
    ("numpy", &["load"]),
    ("numpy.testing._private.utils", &["runstring"]),
    ("pandas", &["read_pickle"]),
    ("torch", &["load"]),
    ("torch.hub", &["load"]),
    ("torch.serialization", &["load"]),
];

/// Modules that functions are called like, too, such as `numpy.trace`: only what is in them is denied.
const WORDS: [&str; 8] = ["code", "commands", "http", "platform", "profile", "requests", "site", "trace"];

/// What carries code of its own: such a pickle can do anything, and its imports do not say what.
const CARRIERS: [&str; 2] = ["cloudpickle", "dill"];

/// Whether an import is on the list.
pub(super) fn is_denied(module: &str, name: &str) -> bool {
    // As Python 2 calls it.
    let module = if module == "__builtin__" { "builtins" } else { module };
    // `eval.__call__` is `eval`, too; `sklearn.os.system` is one of another module that it has imported, and `sklearn.os`
    // is that module.
    let leads =
        |part: &str| MODULES.contains(&part) || matches!(part, "builtins" | "__builtins__" | "__globals__");
    let mut parts = name.split('.');
    let last = parts.next_back().unwrap_or_default();
    let first = name.split('.').next().unwrap_or(last);
    MODULES.iter().any(|denied| is_in(module, denied))
        || NAMES.iter().any(|(denied, names)| module == *denied && names.contains(&first))
        || parts.any(leads)
        || (leads(last) && !WORDS.contains(&last))
}

/// Whether an import makes functions of code that the pickle brings along.
pub(super) fn is_carrier(module: &str) -> bool {
    CARRIERS.iter().any(|carrier| is_in(module, carrier))
}

fn is_in(module: &str, package: &str) -> bool {
    module.strip_prefix(package).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_denied_by_what_they_lead_to() {
        for (module, name, expected) in [
            ("os", "system", true),
            ("os.path", "join", true),
            ("osmnx", "graph", false),
            ("__builtin__", "eval", true),
            ("builtins", "eval.__call__", true),
            ("builtins", "set", false),
            ("sklearn.utils", "os.system", true),
            ("numpy", "a.__builtins__.eval", true),
            ("numpy", "dtype", false),
            ("numpy", "trace", false),
            ("posixpath", "os", true),
            ("sklearn.utils", "joblib.os", true),
            ("_operator", "methodcaller", true),
            ("cPickle", "loads", true),
            ("collections", "OrderedDict", false),
        ] {
            assert_eq!(is_denied(module, name), expected, "{module} {name}");
        }
    }
}
