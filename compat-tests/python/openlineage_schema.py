"""OpenLineage's schema as JSON Schema. No package of its project brings the file, but its client has classes that are
generated from it; this goes the way back: types, what is required, enumerations and formats. Unknown keys, which the
schema allows in facets, are errors here."""

import enum
import functools
import types
import typing

import attr
import jsonschema

FORMATS = {
    "eventTime": "date-time", "runId": "uuid", "producer": "uri", "schemaURL": "uri", "_producer": "uri",
    "_schemaURL": "uri", "uri": "uri", "url": "uri",
}  # fmt: skip
# The classes make these themselves, so they have a default there; the schema requires them.
ALWAYS = {"producer", "schemaURL", "_producer", "_schemaURL"}
PLAIN = {str: {"type": "string"}, bool: {"type": "boolean"}, int: {"type": "integer"}, float: {"type": "number"}}


@functools.cache
def validator(kind):
    definitions = {}
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema_of(kind, definitions), "$defs": definitions}
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    assert {"date-time", "uuid", "uri"} <= set(checker.checkers), "a format would not be looked at"
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=checker)


def schema_of(kind, definitions):
    if kind in PLAIN:
        return PLAIN[kind]
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [schema_of(one, definitions) for one in arguments if one is not type(None)]}
    if origin is list:
        return {"type": "array", "items": schema_of(arguments[0], definitions)}
    if origin is dict:
        # Which facet it is stands in its key: each is held against its own class.
        return {"type": "object"}
    if issubclass(kind, enum.Enum):
        return {"enum": [one.value for one in kind]}
    name = f"{kind.__module__}.{kind.__qualname__}"
    if name not in definitions:
        # First, as a class may have itself in it.
        definitions[name] = {}
        definitions[name].update(object_of(kind, definitions))
    return {"$ref": f"#/$defs/{name}"}


def object_of(kind, definitions):
    attr.resolve_types(kind)
    properties, required = {}, []
    for field in attr.fields(kind):
        properties[field.name] = schema_of(field.type, definitions)
        if field.name in FORMATS:
            properties[field.name] = {"allOf": [properties[field.name]], "format": FORMATS[field.name]}
        if field.default is attr.NOTHING or field.name in ALWAYS:
            required.append(field.name)
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
