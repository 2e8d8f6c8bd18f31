//! Work that blocks for a moment only. What comes while a thread is at such work is done by the same one: to wake one for
//! each costs more than the work.

use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;
use tokio::task;

use crate::error::{Error, Result};

/// So many wait for a thread before another one helps, as where a disk is slow.
const CROWD: usize = 8;

type Work = Box<dyn FnOnce() + Send>;

/// Clones share their threads.
#[derive(Clone, Default)]
pub(super) struct ShortWork(Arc<Mutex<Queue>>);

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Work>,
    /// Those that are at it, or about to be.
    threads: usize,
}

impl ShortWork {
    /// Has the work done, and answers with its outcome.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (done, outcome) = oneshot::channel();
        let is_crowded = {
            let mut queue = self.locked();
            queue.waiting.push_back(Box::new(move || {
                // Nobody waits any more if the request has ended.
                let _ = done.send(work());
            }));
            let is_crowded = queue.waiting.len() > queue.threads * CROWD;
            queue.threads += usize::from(is_crowded);
            is_crowded
        };
        if is_crowded {
            let shared = self.clone();
            task::spawn_blocking(move || shared.work_off());
        }
        outcome.await.map_err(|_| Error::internal("Work on the artifact storage has broken off"))?
    }

    fn work_off(&self) {
        while let Some(work) = self.next() {
            // Its caller hears of a panic by the channel that is dropped; the others go on.
            drop(catch_unwind(AssertUnwindSafe(work)));
        }
    }

    /// What has waited longest. When nothing does, there is a thread less.
    fn next(&self) -> Option<Work> {
        let mut queue = self.locked();
        let next = queue.waiting.pop_front();
        queue.threads -= usize::from(next.is_none());
        next
    }

    fn locked(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for ShortWork {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ShortWork").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use futures_util::future::join_all;
    use tokio::time::timeout;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(30);

    #[tokio::test]
    async fn each_caller_gets_its_own_outcome() {
        let short = ShortWork::default();
        let outcomes = join_all((0..100).map(|number| {
            let short = short.clone();
            async move {
                short
                    .run(move || match number % 3 {
                        0 => Err(Error::invalid(number.to_string())),
                        1 if number == 40 => panic!("a fault"),
                        _ => Ok(number),
                    })
                    .await
            }
        }))
        .await;
        for (number, outcome) in outcomes.into_iter().enumerate() {
            match outcome {
                Ok(own) => assert_eq!((own, number == 40), (number, false)),
                Err(error) if number == 40 => assert_eq!(error.code.status(), 500),
                Err(error) => assert_eq!(error.message, number.to_string()),
            }
        }
        // A thread has told the last outcome before it looks for more.
        let no_thread_is_left = async {
            while short.locked().threads > 0 {
                task::yield_now().await;
            }
        };
        assert!(timeout(PATIENCE, no_thread_is_left).await.is_ok());
    }

    #[tokio::test]
    async fn others_help_where_work_takes_long() {
        let short = ShortWork::default();
        let (let_go, waits) = mpsc::channel::<()>();
        let (begins, has_begun) = oneshot::channel();
        let held = tokio::spawn({
            let short = short.clone();
            let work = move || {
                begins.send(()).unwrap();
                Ok(waits.recv().is_ok())
            };
            async move { short.run(work).await }
        });
        has_begun.await.unwrap();
        // All of them wait behind the first, until a second thread comes.
        let others = join_all((0..=2 * CROWD).map(|number| short.run(move || Ok(number)))).await;
        assert!(others.into_iter().enumerate().all(|(number, own)| own.is_ok_and(|own| own == number)));
        let_go.send(()).unwrap();
        assert!(held.await.unwrap().unwrap());
    }
}
