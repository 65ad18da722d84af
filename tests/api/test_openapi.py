"""The OpenAPI document says what the service does: checked against the service itself."""

import jsonschema
import pytest
from jsonschema import Draft202012Validator

from tests.service import app_client


@pytest.fixture(scope="module")
def document(tmp_path_factory):
    with app_client(tmp_path_factory.mktemp("store")) as client:
        answer = client.get("/api/v1/openapi.json")
        assert answer.status_code == 200
        return answer.json()


def operations(document):
    return [
        (method, path, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]


def references(part):
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        for value in part.values():
            yield from references(value)
    elif isinstance(part, list):
        for value in part:
            yield from references(value)


def test_every_reference_leads_somewhere(document):
    for reference in set(references(document)):
        place = document
        for step in reference.removeprefix("#/").split("/"):
            place = place[step.replace("~1", "/").replace("~0", "~")]
        assert isinstance(place, dict), reference


def test_every_schema_is_one(document):
    for name, schema in document["components"]["schemas"].items():
        try:
            Draft202012Validator.check_schema(schema)
        except jsonschema.SchemaError as problem:
            raise AssertionError(f"{name}: {problem.message}") from problem


def test_only_the_api_is_in_it(document):
    assert all(path.startswith("/api/v1/") for path in document["paths"])


def test_every_operation_says_what_it_is_and_how_it_fails(document):
    for method, path, operation in operations(document):
        assert operation.get("description"), (method, path)
        assert {"400", "422", "500", "503"} <= operation["responses"].keys(), (method, path)
        if method != "get":
            assert {"403", "413"} <= operation["responses"].keys(), (method, path)
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                assert list(response["content"]) == ["application/problem+json"], (method, path, status)


def test_operation_ids_are_names(document):
    names = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(set(names)) == len(names)


def test_the_changes_of_the_api_are_those_of_a_review(document):
    from assistant.review import OPERATIONS

    changes = document["components"]["schemas"]["Changes"]["properties"]["edits"]["items"]
    assert set(changes["discriminator"]["mapping"]) == set(OPERATIONS)
