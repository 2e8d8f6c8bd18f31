//! A report as Markdown. Must not compute anything but ratios.

use std::fmt::Write as _;

use crate::report::{Contender, Report, Row};
use crate::tally::Measured;
use crate::workloads;

/// The whole page: speed, resources and errors, starts.
pub(crate) fn markdown(report: &Report) -> String {
    let mut page = format!(
        "# {}: {} runs, {} points\n\n{} cores for client, server and database; {} s a measurement. The first server is \
         what the others are divided by. `bare SQL` is one prepared statement (or one transaction) a request without a \
         server, `null HTTP` a server that does nothing; both are limits.\n\n## Speed\n\n",
        report.engine, report.runs, report.points, report.cores, report.seconds
    );
    let measured = measurements(report);
    speed(report, &measured, &mut page);
    page.push_str("\n## Errors, slowest answer, server CPU and peak memory\n\n");
    resources(report, &measured, &mut page);
    page.push_str("\n## Start\n\n");
    starts(report, &mut page);
    page
}

/// Workloads and client counts in the order of the list.
fn measurements(report: &Report) -> Vec<(&'static str, usize)> {
    let rows = report.servers.iter().flat_map(|server| server.rows.iter().map(|row| &row.load));
    let all: Vec<_> = rows.chain(&report.sql).chain(&report.http).collect();
    let mut found = Vec::new();
    for workload in workloads::ALL {
        let mut clients: Vec<_> =
            all.iter().filter(|one| one.workload == workload.name).map(|one| one.clients).collect();
        clients.sort_unstable();
        clients.dedup();
        found.extend(clients.into_iter().map(|count| (workload.name, count)));
    }
    found
}

fn speed(report: &Report, measured: &[(&str, usize)], page: &mut String) {
    let mut head = vec!["workload".to_owned(), "clients".to_owned()];
    for (index, server) in report.servers.iter().enumerate() {
        head.extend([format!("{} /s", server.name), "p50 / p95 / p99 ms".to_owned()]);
        if index > 0 {
            head.extend(["× rate", "× p50", "÷ SQL"].map(str::to_owned));
        }
    }
    head.extend(["bare SQL /s", "SQL p50 ms", "null HTTP /s"].map(str::to_owned));
    line(page, &head);
    rule(page, head.len());
    for &(name, clients) in measured {
        let first = report.servers.first().and_then(|server| row(server, name, clients));
        let (sql, http) = (find(&report.sql, name, clients), find(&report.http, name, clients));
        let mut cells = vec![name.to_owned(), clients.to_string()];
        for (index, server) in report.servers.iter().enumerate() {
            let own = row(server, name, clients).map(|row| &row.load);
            cells.push(cell(own, |load| figure(load.per_second)));
            cells.push(cell(own, |load| {
                format!("{} / {} / {}", figure(load.p50_ms), figure(load.p95_ms), figure(load.p99_ms))
            }));
            if index > 0 {
                let base = first.map(|row| &row.load);
                cells.push(ratio(own, base, |own, base| own.per_second / base.per_second));
                cells.push(ratio(own, base, |own, base| base.p50_ms / own.p50_ms));
                cells.push(ratio(own, sql, |own, sql| own.per_second / sql.per_second));
            }
        }
        cells.push(cell(sql, |limit| figure(limit.per_second)));
        cells.push(cell(sql, |limit| figure(limit.p50_ms)));
        cells.push(cell(http, |limit| figure(limit.per_second)));
        line(page, &cells);
    }
}

fn resources(report: &Report, measured: &[(&str, usize)], page: &mut String) {
    let mut head = vec!["workload".to_owned(), "clients".to_owned()];
    for (index, server) in report.servers.iter().enumerate() {
        let name = &server.name;
        head.extend([
            format!("{name}: errors of requests"),
            "max ms".to_owned(),
            "CPU ms/request".to_owned(),
        ]);
        head.push("peak MiB".to_owned());
        if index > 0 {
            head.push("÷ CPU".to_owned());
        }
    }
    line(page, &head);
    rule(page, head.len());
    for &(name, clients) in measured {
        let first = report.servers.first().and_then(|server| row(server, name, clients));
        let mut cells = vec![name.to_owned(), clients.to_string()];
        for (index, server) in report.servers.iter().enumerate() {
            let own = row(server, name, clients);
            cells.push(cell(own, |row| format!("{} of {}", row.load.errors, row.load.requests)));
            cells.push(cell(own, |row| figure(row.load.max_ms)));
            cells.push(cell(own, |row| figure(row.cpu_ms_per_request)));
            cells.push(cell(own, |row| figure(row.peak_mib)));
            if index > 0 {
                cells.push(ratio(own, first, |own, first| first.cpu_ms_per_request / own.cpu_ms_per_request));
            }
        }
        line(page, &cells);
    }
    for server in &report.servers {
        for row in server.rows.iter().filter(|row| row.load.errors > 0) {
            let samples = row.load.error_samples.join("; ").replace('\n', " ");
            let _ =
                writeln!(page, "\n{}, {} ×{}: {samples}", server.name, row.load.workload, row.load.clients);
        }
    }
}

fn starts(report: &Report, page: &mut String) {
    line(page, &["server", "cold start to the first 200, ms", "idle MiB", "processes"].map(str::to_owned));
    rule(page, 4);
    for server in &report.servers {
        let starts: Vec<_> = server.cold_start_ms.iter().map(|ms| figure(*ms)).collect();
        let cells =
            [server.name.clone(), starts.join(", "), figure(server.idle_mib), server.processes.to_string()];
        line(page, &cells);
    }
}

fn row<'a>(server: &'a Contender, name: &str, clients: usize) -> Option<&'a Row> {
    server.rows.iter().find(|row| row.load.workload == name && row.load.clients == clients)
}

fn find<'a>(all: &'a [Measured], name: &str, clients: usize) -> Option<&'a Measured> {
    all.iter().find(|one| one.workload == name && one.clients == clients)
}

fn cell<T>(value: Option<&T>, text: impl Fn(&T) -> String) -> String {
    value.map(text).unwrap_or_default()
}

fn ratio<T>(own: Option<&T>, base: Option<&T>, divide: impl Fn(&T, &T) -> f64) -> String {
    own.zip(base)
        .map(|(own, base)| divide(own, base))
        .filter(|ratio| ratio.is_finite())
        .map_or(String::new(), figure)
}

/// Three digits, or all of them before the point.
fn figure(value: f64) -> String {
    match value {
        _ if value >= 100.0 => format!("{value:.0}"),
        _ if value >= 10.0 => format!("{value:.1}"),
        _ if value >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

fn line(page: &mut String, cells: &[String]) {
    let _ = writeln!(page, "| {} |", cells.join(" | "));
}

fn rule(page: &mut String, columns: usize) {
    let _ = writeln!(page, "|---|{}", "---:|".repeat(columns - 1));
}
