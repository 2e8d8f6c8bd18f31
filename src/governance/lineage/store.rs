//! The statements of the walk: one for each step, whatever the number of nodes that it starts from.

use serde_json::json;

use crate::args;
use crate::db::{Conn, Engine};
use crate::error::Result;

/// Where a step starts from.
#[derive(Clone, Debug, Default)]
pub(super) struct Front {
    /// Of datasets the ids of their rows.
    pub(super) datasets: Vec<String>,
    pub(super) runs: Vec<String>,
    pub(super) logged_models: Vec<String>,
    pub(super) versions: Vec<(String, i64)>,
    pub(super) commits: Vec<String>,
    /// Params by which runs say what they used.
    pub(super) said: Vec<(String, String)>,
}

impl Front {
    #[must_use]
    pub(super) fn is_empty(&self) -> bool {
        let Self { datasets, runs, logged_models, versions, commits, said } = self;
        datasets.is_empty()
            && runs.is_empty()
            && logged_models.is_empty()
            && versions.is_empty()
            && commits.is_empty()
            && said.is_empty()
    }

    fn versions_json(&self) -> String {
        let one = |(name, version): &(String, i64)| json!({"name": name, "version": version});
        self.versions.iter().map(one).collect::<serde_json::Value>().to_string()
    }

    fn said_json(&self) -> String {
        let one = |(key, value): &(String, String)| json!({"name": key, "value": value});
        self.said.iter().map(one).collect::<serde_json::Value>().to_string()
    }
}

/// What a step has found, by the number of its branch in the statement.
pub(super) struct Found {
    pub(super) branch: i64,
    pub(super) near: String,
    pub(super) far: String,
    pub(super) extra: Option<String>,
    pub(super) more: Option<String>,
}

/// A list as rows with the column `id`.
fn ids(engine: Engine, place: usize) -> String {
    match engine {
        Engine::Postgres => format!("SELECT unnest(${place}::text[]) AS id"),
        Engine::Sqlite => format!("SELECT value AS id FROM json_each(${place})"),
    }
}

/// JSON objects as rows.
fn pairs(engine: Engine, place: usize, column: &str, kind: &str) -> String {
    match engine {
        Engine::Postgres => format!(
            "SELECT name, {column} FROM json_to_recordset(${place}::json) AS given (name text, {column} {kind})"
        ),
        Engine::Sqlite => format!(
            "SELECT value ->> 'name' AS name, value ->> '{column}' AS {column} FROM json_each(${place})"
        ),
    }
}

/// What came before: data, code and models that runs used, the runs that made models, what versions were made from.
pub(super) async fn causes(
    db: &mut impl Conn,
    front: &Front,
    keys: Vec<String>,
    most: i64,
) -> Result<Vec<Found>> {
    let engine = db.engine();
    let (runs, models, keys_of) = (ids(engine, 1), ids(engine, 2), ids(engine, 4));
    let versions = pairs(engine, 3, "version", "bigint");
    let sql = format!(
        "WITH r AS ({runs}), m AS ({models}), g AS ({versions}), k AS ({keys_of})
         SELECT 1, r.id, d.name || '@' || d.digest, d.dataset_uuid, t.value
         FROM r JOIN inputs i
             ON i.destination_type = 'RUN' AND i.destination_id = r.id AND i.source_type = 'DATASET'
         JOIN datasets d ON d.dataset_uuid = i.source_id
         LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'
         UNION ALL
         SELECT 2, r.id, i.destination_id, CASE WHEN EXISTS (
                 SELECT 1 FROM inputs o WHERE o.source_type = 'RUN_OUTPUT' AND o.source_id = r.id
             ) THEN 'trained' END, NULL
         FROM r JOIN inputs i
             ON i.source_type = 'RUN_INPUT' AND i.source_id = r.id AND i.destination_type = 'MODEL_INPUT'
         UNION ALL
         SELECT 3, r.id, t.value, NULL, NULL
         FROM r JOIN tags t ON t.key = 'mlflow.parentRunId' AND t.run_uuid = r.id WHERE t.value <> ''
         UNION ALL
         SELECT 4, r.id, t.value, u.value, NULL
         FROM r JOIN tags t ON t.key = 'mlflow.source.git.commit' AND t.run_uuid = r.id
         LEFT JOIN tags u ON u.key = 'mlflow.source.git.repoURL' AND u.run_uuid = r.id
         WHERE t.value <> ''
         UNION ALL
         SELECT 5, r.id, p.value, p.key, NULL
         FROM r CROSS JOIN k JOIN params p ON p.key = k.id AND p.run_uuid = r.id WHERE p.value <> ''
         UNION ALL
         SELECT 6, m.id, i.source_id, NULL, NULL
         FROM m JOIN inputs i
             ON i.destination_type = 'MODEL_OUTPUT' AND i.destination_id = m.id AND i.source_type = 'RUN_OUTPUT'
         UNION ALL
         SELECT 6, m.id, l.source_run_id, NULL, NULL
         FROM m JOIN logged_models l ON l.model_id = m.id WHERE l.source_run_id <> ''
         UNION ALL
         SELECT 7, v.name || '/' || v.version, COALESCE(v.source, ''), v.run_id, NULL
         FROM g JOIN model_versions v ON v.workspace = 'default' AND v.name = g.name AND v.version = g.version
         WHERE v.current_stage <> 'Deleted_Internal'
         UNION ALL
         SELECT 8, v.name || '/' || v.version, t.model_id, t.tag_value, NULL
         FROM g JOIN model_versions v ON v.workspace = 'default' AND v.name = g.name AND v.version = g.version
         JOIN inputs i ON i.source_type = 'RUN_OUTPUT' AND i.source_id = v.run_id
             AND i.destination_type = 'MODEL_OUTPUT'
         JOIN logged_model_tags t ON t.model_id = i.destination_id AND t.tag_key = 'mlflow.modelVersions'
         LIMIT $5"
    );
    let args = args![front.runs.clone(), front.logged_models.clone(), front.versions_json(), keys, most];
    rows(db, sql, args).await
}

/// What came after: runs that used data, code or a model, the models that runs made, and the versions made from those. Own
/// indexes have no values that are longer than 128 characters: such ones are not looked for.
pub(super) async fn effects(db: &mut impl Conn, front: &Front, most: i64) -> Result<Vec<Found>> {
    let engine = db.engine();
    let (data, runs, models, commits) = (ids(engine, 1), ids(engine, 2), ids(engine, 3), ids(engine, 5));
    let (versions, said) = (pairs(engine, 4, "version", "bigint"), pairs(engine, 6, "value", "text"));
    let sql = format!(
        "WITH d AS ({data}), r AS ({runs}), m AS ({models}), g AS ({versions}), c AS ({commits}), s AS ({said})
         SELECT 11, d.id, i.destination_id, t.value, NULL
         FROM d JOIN inputs i
             ON i.source_type = 'DATASET' AND i.source_id = d.id AND i.destination_type = 'RUN'
         LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'
         UNION ALL
         SELECT 12, c.id, t.run_uuid, NULL, NULL
         FROM c JOIN tags t ON t.key = 'mlflow.source.git.commit' AND t.value = c.id AND length(t.value) <= 128
         UNION ALL
         SELECT 13, s.value, p.run_uuid, p.key, NULL
         FROM s JOIN params p ON p.key = s.name AND p.value = s.value AND length(p.value) <= 128
         UNION ALL
         SELECT 14, r.id, i.destination_id, NULL, NULL
         FROM r JOIN inputs i
             ON i.source_type = 'RUN_OUTPUT' AND i.source_id = r.id AND i.destination_type = 'MODEL_OUTPUT'
         UNION ALL
         SELECT 15, r.id, t.run_uuid, NULL, NULL
         FROM r JOIN tags t ON t.key = 'mlflow.parentRunId' AND t.value = r.id AND length(t.value) <= 128
         UNION ALL
         SELECT 16, r.id, v.name || '/' || v.version, COALESCE(v.source, ''), NULL
         FROM r JOIN model_versions v ON v.run_id = r.id
         WHERE v.workspace = 'default' AND v.current_stage <> 'Deleted_Internal'
         UNION ALL
         SELECT 17, m.id, t.tag_value, NULL, NULL
         FROM m JOIN logged_model_tags t ON t.model_id = m.id AND t.tag_key = 'mlflow.modelVersions'
         UNION ALL
         SELECT 18, m.id, i.source_id, CASE WHEN EXISTS (
                 SELECT 1 FROM inputs o WHERE o.source_type = 'RUN_OUTPUT' AND o.source_id = i.source_id
             ) THEN 'trained' END, NULL
         FROM m JOIN inputs i
             ON i.destination_type = 'MODEL_INPUT' AND i.destination_id = m.id AND i.source_type = 'RUN_INPUT'
         UNION ALL
         SELECT 19, g.name || '/' || g.version, v.name || '/' || v.version, NULL, NULL
         FROM g JOIN model_versions v ON v.source = 'models:/' || g.name || '/' || g.version
         WHERE v.workspace = 'default' AND v.current_stage <> 'Deleted_Internal'
         LIMIT $7"
    );
    let args = args![
        front.datasets.clone(),
        front.runs.clone(),
        front.logged_models.clone(),
        front.versions_json(),
        front.commits.clone(),
        front.said_json(),
        most,
    ];
    rows(db, sql, args).await
}

async fn rows(db: &mut impl Conn, sql: String, args: crate::db::Args) -> Result<Vec<Found>> {
    let read = |row: &crate::db::Row| {
        Ok(Found {
            branch: row.int(0)?,
            near: row.text(1)?,
            far: row.text(2)?,
            extra: row.optional_text(3)?,
            more: row.optional_text(4)?,
        })
    };
    db.rows(sql, args).await?.iter().map(read).collect()
}

/// Datasets with a digest or an id: id of the row, name and digest. What params say they are has no row.
pub(super) async fn datasets(
    db: &mut impl Conn,
    digest: &str,
    keys: Vec<String>,
    most: i64,
) -> Result<Vec<(String, String, String)>> {
    let keys_of = ids(db.engine(), 2);
    let sql = format!(
        "WITH k AS ({keys_of})
         SELECT dataset_uuid, name, digest FROM datasets WHERE digest = $1
         UNION SELECT dataset_uuid, name, digest FROM datasets WHERE dataset_uuid = $1
         UNION SELECT '', p.key, p.value FROM k JOIN params p ON p.key = k.id AND p.value = $1 AND length(p.value) <= 128
         ORDER BY 2, 1 LIMIT $3"
    );
    let rows = db.rows(sql, args![digest, keys, most]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.text(1)?, row.text(2)?))).collect()
}

/// The newest versions of a model.
pub(super) async fn versions(db: &mut impl Conn, name: &str, most: i64) -> Result<Vec<i64>> {
    let sql = "SELECT version FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND current_stage <> 'Deleted_Internal'
               ORDER BY version DESC LIMIT $2";
    db.rows(sql, args![name, most]).await?.iter().map(|row| row.int(0)).collect()
}

/// The version that an alias, or else a stage, of a model stands for.
pub(super) async fn pointed_at(db: &mut impl Conn, name: &str, word: &str) -> Result<Option<i64>> {
    let sql = "SELECT version, 0 FROM registered_model_aliases
               WHERE workspace = 'default' AND name = $1 AND alias = $2
               UNION ALL
               SELECT version, 1 FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND lower(current_stage) = lower($2)
                   AND current_stage <> 'Deleted_Internal'
               ORDER BY 2, 1 DESC LIMIT 1";
    db.row(sql, args![name, word]).await?.map(|row| row.int(0)).transpose()
}
