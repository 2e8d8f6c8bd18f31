//! Group commit: work that arrives while a transaction is under way waits and shares the next one.

use std::future::Future;

use tokio::sync::{mpsc, oneshot};

use crate::error::{Code, Error, Result};

/// Work that may wait at once; beyond it, callers wait to hand theirs in.
const QUEUE: usize = 4096;

type Waiting<T> = (T, oneshot::Sender<Result<()>>);

/// Collects work of many callers and has it done together.
pub struct Batcher<T> {
    queue: mpsc::Sender<Waiting<T>>,
}

impl<T> Clone for Batcher<T> {
    fn clone(&self) -> Self {
        Self { queue: self.queue.clone() }
    }
}

impl<T: Send + 'static> Batcher<T> {
    /// Starts the task that calls `run` with whatever has come together, at most `limit` by `weight`. `run`
    /// answers with one outcome per piece of work, in order. The task ends when all handles are dropped and what
    /// they handed in is done.
    pub fn spawn<F>(limit: usize, weight: fn(&T) -> usize, run: impl Fn(Vec<T>) -> F + 'static) -> Self
    where
        F: Future<Output = Vec<Result<()>>> + 'static,
    {
        let (queue, mut waiting) = mpsc::channel::<Waiting<T>>(QUEUE);
        tokio::task::spawn_local(async move {
            let mut next = waiting.recv().await;
            while let Some(first) = next.take() {
                let mut total = weight(&first.0);
                let (mut work, mut callers) = (vec![first.0], vec![first.1]);
                while let Ok(more) = waiting.try_recv() {
                    total += weight(&more.0);
                    if total > limit {
                        next = Some(more);
                        break;
                    }
                    work.push(more.0);
                    callers.push(more.1);
                }
                for (caller, outcome) in callers.into_iter().zip(run(work).await) {
                    // A caller that has gone away no longer wants to know.
                    let _ = caller.send(outcome);
                }
                if next.is_none() {
                    next = waiting.recv().await;
                }
            }
        });
        Self { queue }
    }

    /// Hands in `work` and waits until it is durable.
    pub async fn submit(&self, work: T) -> Result<()> {
        let (done, outcome) = oneshot::channel();
        self.queue.send((work, done)).await.map_err(|_| stopped())?;
        outcome.await.map_err(|_| stopped())?
    }
}

fn stopped() -> Error {
    Error::new(Code::TemporarilyUnavailable, "The server is shutting down")
}
