//! What the source has and no import brings: counted, and told.

use super::Import;
use super::source::Source;

impl Import<'_> {
    /// Counts it for the experiments that were asked for.
    pub(super) async fn left_behind(&self, experiments: &[i64]) {
        let Source::Rest(rest) = self.source else { return };
        let is_everything = self.options.selection.is_everything();
        if !is_everything && experiments.is_empty() {
            return;
        }
        self.progress.set_message("what is not brought");
        for (kind, counted) in rest.left_behind(experiments, is_everything, self.options.jobs).await {
            let mut report = self.report.borrow_mut();
            match counted {
                Ok(0) => {}
                Ok(count) => drop(report.left_behind.insert(kind, count)),
                Err(refusal) if refusal.is_absent() => {}
                Err(refusal) if refusal.is_forbidden() => {
                    report.note(format!("The source does not tell this user whether it has {kind}."));
                }
                Err(refusal) => report.failure(kind, "(a list)", refusal.message),
            }
        }
    }
}
