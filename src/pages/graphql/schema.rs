//! The stock server's GraphQL schema, built from its definition. What is below a root is read from the root's
//! message; the roots themselves are given from outside.

use std::collections::HashMap;

use async_graphql::dynamic::{
    Enum, Field, FieldFuture, FieldValue, InputObject, InputValue, Object, ResolverContext, Scalar, Schema,
    TypeRef,
};
use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, EnumType, FieldDefinition, InputObjectType, InputValueDefinition, ObjectType, Type, TypeKind,
    TypeSystemDefinition,
};
use async_graphql::{Name, Positioned, ServerError, Value};
use serde_json::Value as Json;

const DEFINITION: &str = include_str!("schema.graphql");
const QUERY: &str = "Query";
const MUTATION: &str = "Mutation";

/// Answers a field of the query or of the mutation: with a message, as JSON.
pub(super) type Root = for<'a> fn(ResolverContext<'a>) -> FieldFuture<'a>;

/// The schema whose roots `root` answers.
pub(super) fn build(root: Root) -> Result<Schema, String> {
    let document = parse_schema(DEFINITION).map_err(|error| error.to_string())?;
    let types: Vec<(String, TypeKind)> = document
        .definitions
        .into_iter()
        .filter_map(|definition| match definition {
            TypeSystemDefinition::Type(found) => Some((found.node.name.node.to_string(), found.node.kind)),
            TypeSystemDefinition::Schema(_) | TypeSystemDefinition::Directive(_) => None,
        })
        .collect();
    let kinds: HashMap<&str, Kind> =
        types.iter().map(|(name, kind)| (name.as_str(), Kind::of(name, kind))).collect();
    let mut schema = Schema::build(QUERY, Some(MUTATION), None);
    for (name, kind) in &types {
        schema = match kind {
            TypeKind::Scalar => schema.register(Scalar::new(name).validator(is_long)),
            TypeKind::Enum(found) => schema.register(choice(name, found)),
            TypeKind::InputObject(found) => schema.register(input(name, found)),
            TypeKind::Object(found) if name == QUERY || name == MUTATION => {
                schema.register(roots(name, found, root))
            }
            TypeKind::Object(found) => schema.register(object(name, found, &kinds)),
            TypeKind::Interface(_) | TypeKind::Union(_) => return Err(format!("{name} is of no known kind")),
        };
    }
    schema.finish().map_err(|error| error.to_string())
}

/// How a value is printed, by the name of its type.
#[derive(Clone, Debug)]
enum Kind {
    Text,
    Long,
    Float,
    Boolean,
    /// With the value that stands for none.
    Enum {
        name: String,
        first: Name,
    },
    Message,
    /// What no message has.
    Absent,
}

impl Kind {
    fn of(name: &str, kind: &TypeKind) -> Self {
        match kind {
            TypeKind::Scalar => Self::Long,
            TypeKind::Enum(found) => found.values.first().map_or(Self::Absent, |first| Self::Enum {
                name: name.to_owned(),
                first: first.node.value.node.clone(),
            }),
            _ if name == "ApiError" => Self::Absent,
            _ => Self::Message,
        }
    }

    fn find(name: &str, known: &HashMap<&str, Self>) -> Self {
        match name {
            "String" => Self::Text,
            "Float" => Self::Float,
            "Boolean" => Self::Boolean,
            name => known.get(name).cloned().unwrap_or(Self::Absent),
        }
    }

    /// A value of a message, or what stands for one that is not set. The error is the stock server's.
    fn show<'a>(&self, value: Option<&'a Json>) -> Result<Option<FieldValue<'a>>, String> {
        static UNSET: Json = Json::Null;
        let text = |value: Option<&Json>| value.and_then(Json::as_str).unwrap_or_default().to_owned();
        let shown = match self {
            Self::Absent => return Ok(None),
            Self::Message => return Ok(Some(FieldValue::borrowed_any(value.unwrap_or(&UNSET)))),
            Self::Text => Value::String(text(value)),
            Self::Long => Value::String(value.map_or_else(|| "0".to_owned(), Json::to_string)),
            Self::Boolean => Value::Boolean(value.and_then(Json::as_bool).unwrap_or_default()),
            Self::Enum { name, first } => match value.and_then(Json::as_str) {
                Some(value) => Value::Enum(Name::new(value)),
                // The number that protobuf has for this one is not in the stock server's schema.
                None if first.ends_with("_UNSPECIFIED") => {
                    return Err(format!("Enum '{name}' cannot represent value: 0"));
                }
                None => Value::Enum(first.clone()),
            },
            Self::Float => match value {
                None => Value::from(0.0),
                Some(Json::Number(number)) => Value::Number(number.clone()),
                // JSON has no such numbers, and protobuf prints their names.
                Some(other) => {
                    let number = text(Some(other)).replace("NaN", "nan").replace("Infinity", "inf");
                    return Err(format!("Float cannot represent non numeric value: {number}"));
                }
            },
        };
        Ok(Some(FieldValue::value(shown)))
    }
}

fn object(name: &str, found: &ObjectType, kinds: &HashMap<&str, Kind>) -> Object {
    found
        .fields
        .iter()
        .fold(Object::new(name), |object, field| object.field(field_of_message(name, &field.node, kinds)))
}

fn field_of_message(of: &str, found: &FieldDefinition, kinds: &HashMap<&str, Kind>) -> Field {
    let ty = type_ref(&found.ty.node);
    let is_list = matches!(found.ty.node.base, BaseType::List(_));
    let kind = Kind::find(ty.type_name(), kinds);
    let key = snake_case(&found.name.node);
    // The metrics of runs are let pass without a number; others are an error.
    let may_be_nan = of == "MlflowMetricExtension";
    Field::new(found.name.node.as_str(), ty, move |context| {
        let message: Option<&Json> = context.parent_value.downcast_ref();
        let value = message.and_then(|message| message.get(&key));
        if is_list {
            let items = value.and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
            let shown = items.iter().filter_map(|item| kind.show(Some(item)).ok().flatten());
            return FieldFuture::Value(Some(FieldValue::list(shown)));
        }
        FieldFuture::Value(kind.show(value).unwrap_or_else(|message| {
            if !may_be_nan {
                fail(&context, message);
            }
            None
        }))
    })
}

/// Notes an error; its field is then null. An error that a field returns would leave the field out.
pub(super) fn fail(context: &ResolverContext<'_>, message: String) {
    context.add_error(ServerError::new(message, Some(context.item.pos)));
}

fn roots(name: &str, found: &ObjectType, root: Root) -> Object {
    found.fields.iter().fold(Object::new(name), |object, field| {
        let field = &field.node;
        let start = Field::new(field.name.node.as_str(), type_ref(&field.ty.node), root);
        object.field(field.arguments.iter().fold(start, |field, argument| field.argument(value(argument))))
    })
}

fn input(name: &str, found: &InputObjectType) -> InputObject {
    found.fields.iter().fold(InputObject::new(name), |object, field| object.field(value(field)))
}

fn value(found: &Positioned<InputValueDefinition>) -> InputValue {
    InputValue::new(found.node.name.node.as_str(), type_ref(&found.node.ty.node))
}

fn choice(name: &str, found: &EnumType) -> Enum {
    found.values.iter().fold(Enum::new(name), |choice, value| choice.item(value.node.value.node.as_str()))
}

fn type_ref(found: &Type) -> TypeRef {
    let base = match &found.base {
        BaseType::Named(name) => TypeRef::named(name.as_str()),
        BaseType::List(item) => TypeRef::List(Box::new(type_ref(item))),
    };
    if found.nullable { base } else { TypeRef::NonNull(Box::new(base)) }
}

fn is_long(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Number(number) => number.is_i64(),
        Value::String(text) => crate::proto::is_int(text),
        _ => false,
    }
}

/// The name of a message's field: `runUuid` → `run_uuid`.
fn snake_case(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, c| {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
        out
    })
}
