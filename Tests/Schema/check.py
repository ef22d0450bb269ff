#!/usr/bin/env python3
"""Holds the JSON Schemas that `coso schema` writes, and the files that `coso dump` writes, against other readers.

Every example and every built-in edition is valid; every document of broken.txt is refused by the schema and by coso.
Dumps of the examples are valid too, and PyYAML reads the same texts from YAML and from JSON.

    Tests/Schema/check.py PATH-OF-COSO

Needs python3-yaml and python3-jsonschema.
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml
from jsonschema import Draft202012Validator


class Loader(yaml.SafeLoader):
    """Reads scalars as YAML 1.2 does, and as editors do: dates, yes and no are texts."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))

root = pathlib.Path(__file__).resolve().parents[2]
coso = sys.argv[1]


def validator(subject):
    schema = json.loads(subprocess.run([coso, "schema", subject], check=True, capture_output=True).stdout)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def errors(validator, text):
    return [
        f"{error.json_path}: {error.message[:160]}"
        for document in yaml.load_all(text, Loader)
        for error in validator.iter_errors(document)
    ]


failures = []
registry, edition = validator("registry"), validator("edition")
editions = sorted(root.glob("Sources/CEditions/editions/*.yaml")) + [root / "Examples/HungYen/hung-yen.yaml"]
data = [path for path in sorted(root.glob("Examples/*/**/*.yaml")) if path not in editions]
data += sorted(root.glob("Sources/CStarters/**/*.yaml"))
for schema, paths in ((edition, editions), (registry, data)):
    for path in paths:
        failures += [f"{path.relative_to(root)}: {error}" for error in errors(schema, path.read_text("utf-8-sig"))]

broken = (root / "Tests/Schema/broken.txt").read_text().split("\n====\n")
for number, text in enumerate(broken, 1):
    text = "coso: 1\nregistry: A\n" + text + "\n"
    if not errors(registry, text):
        failures.append(f"broken document {number} is valid by the schema:\n{text}")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "broken.yaml")
        path.write_text(text)
        if subprocess.run([coso, "check", str(path)], capture_output=True).returncode != 65:
            failures.append(f"broken document {number} is read by coso:\n{text}")



def plain(value):
    """What YAML 1.1 resolves to more than text, as text again: dates and years, and the key `on`."""
    if isinstance(value, dict):
        return {"on" if key is True else key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value if isinstance(value, (bool, str)) else str(value)


def dump(example, *options):
    command = [coso, "dump", str(root / "Examples" / example), *options]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


for example, stated in (("HungYen", []), ("HungYen", ["--stated"]), ("Reform2025", ["--stated"])):
    text, same = dump(example, *stated), json.loads(dump(example, "--format", "json", *stated))
    if plain(yaml.load(text, yaml.CSafeLoader)) != plain(same):
        failures.append(f"dump {example} {stated}: PyYAML reads something else from YAML than from JSON")
    failures += [f"dump {example} {stated}: {error.json_path}" for error in registry.iter_errors(same)]

print("\n".join(failures))
print(f"{len(editions)} editions, {len(data)} files of registries, {len(broken)} broken documents: {len(failures)} wrong")
sys.exit(1 if failures else 0)
