//! Files of settings below `[names]`, as the command lines of hosts keep them. Pure.

/// The settings below `[name]`. Indented lines belong to the setting above, and count as none.
pub fn section(text: &str, name: &str) -> impl Iterator<Item = (String, String)> {
    let mut is_inside = false;
    text.lines().filter_map(move |line| {
        if let Some(header) = line.trim().strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            is_inside = header.0.split_whitespace().eq(name.split_whitespace());
            return None;
        }
        let is_setting = is_inside && !line.starts_with([' ', '\t', '#', ';']);
        let (key, value) = line.split_once('=').filter(|_| is_setting)?;
        Some((key.trim().to_ascii_lowercase(), value.trim().to_owned()))
    })
}
