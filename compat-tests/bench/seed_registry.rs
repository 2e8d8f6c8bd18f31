//! The rows of registered models and their versions. Must not know an engine.

use crate::data::{self, Scale};
use crate::registry_data::{self, model_name};
use crate::seed::{Cell, Table, text};

/// The registry's tables, filled model by model or version by version.
pub(crate) const TABLES: [Table; 5] = [
    Table {
        name: "registered_models",
        units: Scale::models,
        columns: &["name", "creation_time", "last_updated_time", "description", "workspace"],
        rows: model_row,
    },
    Table {
        name: "registered_model_tags",
        units: Scale::models,
        columns: &["key", "value", "name", "workspace"],
        rows: model_tag_rows,
    },
    Table {
        name: "model_versions",
        units: Scale::versions,
        columns: &[
            "name",
            "version",
            "creation_time",
            "last_updated_time",
            "description",
            "current_stage",
            "source",
            "storage_location",
            "run_id",
            "status",
            "workspace",
        ],
        rows: version_row,
    },
    Table {
        name: "model_version_tags",
        units: Scale::versions,
        columns: &["key", "value", "name", "version", "workspace"],
        rows: version_tag_rows,
    },
    Table {
        name: "registered_model_aliases",
        units: Scale::versions,
        columns: &["alias", "version", "name", "workspace"],
        rows: alias_rows,
    },
];

const WORKSPACE: &str = "default";

fn model_row(scale: Scale, model: u32, rows: &mut Vec<Vec<Cell>>) {
    let made = |version| scale.version(version * scale.models() + model).created();
    rows.push(vec![
        Cell::Text(model_name(model)),
        Cell::Integer(made(0)),
        // Touched when its last version was made.
        Cell::Integer(made(registry_data::VERSIONS - 1)),
        Cell::Text(format!("Model {model} of the bench")),
        text(WORKSPACE),
    ]);
}

fn model_tag_rows(_: Scale, model: u32, rows: &mut Vec<Vec<Cell>>) {
    let tags = registry_data::model_tags(model).into_iter();
    rows.extend(tags.map(|(key, value)| {
        vec![text(key), Cell::Text(value), Cell::Text(model_name(model)), text(WORKSPACE)]
    }));
}

fn version_row(scale: Scale, ordinal: u32, rows: &mut Vec<Vec<Cell>>) {
    let version = scale.version(ordinal);
    rows.push(vec![
        Cell::Text(model_name(version.model)),
        Cell::Integer(i64::from(version.number)),
        Cell::Integer(version.created()),
        Cell::Integer(version.updated()),
        text("A version of the bench"),
        text(version.stage()),
        Cell::Text(version.source()),
        Cell::Text(version.source()),
        Cell::Text(data::run_id(version.run())),
        text("READY"),
        text(WORKSPACE),
    ]);
}

fn version_tag_rows(scale: Scale, ordinal: u32, rows: &mut Vec<Vec<Cell>>) {
    let version = scale.version(ordinal);
    rows.extend(version.tags().into_iter().map(|(key, value)| {
        let (name, number) = (model_name(version.model), i64::from(version.number));
        vec![text(key), Cell::Text(value), Cell::Text(name), Cell::Integer(number), text(WORKSPACE)]
    }));
}

fn alias_rows(scale: Scale, ordinal: u32, rows: &mut Vec<Vec<Cell>>) {
    let version = scale.version(ordinal);
    rows.extend(version.aliases().into_iter().map(|alias| {
        let name = model_name(version.model);
        vec![text(alias), Cell::Integer(i64::from(version.number)), Cell::Text(name), text(WORKSPACE)]
    }));
}
