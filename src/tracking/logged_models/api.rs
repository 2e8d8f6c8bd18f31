//! `logged-models/search`.

use actix_web::web::Data;

use super::store;
use crate::error::{Code, Error, Result};
use crate::http::check::Check::{Array, Required, Texts};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::tracking::messages::Empty;
use crate::tracking::validate;

message! {
    struct SearchLoggedModels { experiment_ids: Vec<String> }
}

/// `POST logged-models/search`: that there is none, where there is none. Clients from 3.0 on ask this before they
/// list or load a run's artifacts. Models themselves are not served yet.
pub async fn search(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: SearchLoggedModels =
        incoming.message(&[rule("experiment_ids", &[Array, Texts, Required])])?;
    let ids =
        request.experiment_ids.iter().map(|id| validate::experiment_id(id)).collect::<Result<Vec<_>>>()?;
    if store::exist(&mut app.db.reader().await?, ids).await? {
        return Err(Error::new(Code::NotImplemented, "Logged models are not served yet"));
    }
    Ok(Proto(Empty {}))
}
