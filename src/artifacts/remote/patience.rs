//! How long an object store may say nothing. The HTTP client's own timeout would count a client's pauses against the
//! store: here only time counts in which the store is waited for.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody,
    HttpService, ReqwestConnector,
};
use tokio::time::{self, Instant, Sleep};

/// Makes HTTP clients that give up a store which is silent for this long: after a request or a part of a file was
/// begun, and between the bytes of an answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience(pub(super) Duration);

impl HttpConnector for Patience {
    fn connect(&self, options: &ClientOptions) -> object_store::Result<HttpClient> {
        let client = ReqwestConnector::default().connect(options)?;
        Ok(HttpClient::new(Waiting { client, limit: self.0 }))
    }
}

#[derive(Debug)]
struct Waiting {
    client: HttpClient,
    limit: Duration,
}

#[async_trait]
impl HttpService for Waiting {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let answer = time::timeout(self.limit, self.client.execute(request)).await.map_err(silent)??;
        let limit = self.limit;
        Ok(answer.map(|body| HttpResponseBody::new(Watched { body, limit, silence: None })))
    }
}

fn silent(cause: impl std::error::Error + Send + Sync + 'static) -> HttpError {
    HttpError::new(HttpErrorKind::Timeout, cause)
}

/// A body whose next bytes must not take too long.
struct Watched<B> {
    body: B,
    limit: Duration,
    /// Runs while bytes are waited for.
    silence: Option<Pin<Box<Sleep>>>,
}

impl<B: Body<Data = Bytes, Error = HttpError> + Unpin> Body for Watched<B> {
    type Data = Bytes;
    type Error = HttpError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, HttpError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            self.silence = None;
            return Poll::Ready(frame);
        }
        let deadline = Instant::now() + self.limit;
        let silence = self.silence.get_or_insert_with(|| Box::pin(time::sleep_until(deadline)));
        ready!(silence.as_mut().poll(context));
        Poll::Ready(Some(Err(silent(std::io::Error::from(std::io::ErrorKind::TimedOut)))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use object_store::client::HttpRequestBody;
    use tokio::sync::mpsc;

    use super::*;

    const LIMIT: Duration = Duration::from_millis(100);

    /// A body of what is sent through a channel.
    struct Sent(mpsc::Receiver<Bytes>);

    impl Body for Sent {
        type Data = Bytes;
        type Error = HttpError;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, HttpError>>> {
            self.0.poll_recv(context).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
        }
    }

    async fn next(body: &mut Watched<Sent>) -> Option<Result<Bytes, HttpErrorKind>> {
        let frame = std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;
        Some(frame.map(|frame| frame.into_data().unwrap()).map_err(|error| error.kind()))
    }

    #[tokio::test]
    async fn a_store_that_takes_a_request_and_says_nothing_is_given_up() {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let options = ClientOptions::new().with_allow_http(true).with_timeout_disabled();
        let request = |listener: &TcpListener| {
            let mut request = HttpRequest::new(HttpRequestBody::empty());
            *request.uri_mut() = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
            request
        };
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = Patience(LIMIT).connect(&options).unwrap();
        let outcome = client.execute(request(&silent)).await;
        assert_eq!(outcome.unwrap_err().kind(), HttpErrorKind::Timeout);

        // The same for one that stops in the middle; it has time enough to begin with.
        let halting = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = Patience(LIMIT * 20).connect(&options).unwrap();
        let request = request(&halting);
        let answering = std::thread::spawn(move || {
            let (mut stream, _) = halting.accept().unwrap();
            // An answer before the question is an error of its own.
            stream.read_exact(&mut [0; 10]).unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhello").unwrap();
            stream
        });
        let body = client.execute(request).await.unwrap().into_body();
        assert_eq!(body.bytes().await.unwrap_err().kind(), HttpErrorKind::Timeout);
        drop(answering.join().unwrap());
    }

    #[tokio::test(start_paused = true)]
    async fn pauses_of_the_client_do_not_count() {
        let (sender, receiver) = mpsc::channel(2);
        let mut body = Watched { body: Sent(receiver), limit: LIMIT, silence: None };
        // The store is waited for, answers, and is asked again only after the limit.
        let waiting =
            std::future::poll_fn(|context| Poll::Ready(Pin::new(&mut body).poll_frame(context).is_pending()));
        assert!(waiting.await);
        sender.send(Bytes::from_static(b"a")).await.unwrap();
        time::sleep(LIMIT * 2).await;
        assert_eq!(next(&mut body).await, Some(Ok(Bytes::from_static(b"a"))));
        time::sleep(LIMIT * 2).await;
        sender.send(Bytes::from_static(b"b")).await.unwrap();
        assert_eq!(next(&mut body).await, Some(Ok(Bytes::from_static(b"b"))));
        assert_eq!(next(&mut body).await, Some(Err(HttpErrorKind::Timeout)));
    }
}
