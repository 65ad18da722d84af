"""Requests made up from the OpenAPI document: none is answered with a mishap, or against the document."""

from pathlib import Path

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.api.noorderlicht import okr_json
from tests.service import ADDRESS, app_client, settings_for
from web.app import create_app

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
EXAMPLES = 20


def described():
    """The document, with a set as any object: sets are made up in `test_odd_sets`, in less than minutes."""
    document = create_app(settings_for(Path("unused")), worker="none").openapi()
    document["components"]["schemas"]["OkrSet"] = {"type": "object"}
    return schemathesis.openapi.from_dict(document)


OPERATIONS = [found.ok() for found in described().get_all_operations()]
CASES = [
    pytest.param(operation, mode, id=f"{operation.label} {mode.value}")
    for operation in OPERATIONS
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    # Without a body or a query there is nothing to get wrong.
    if mode is GenerationMode.POSITIVE or list(operation.body) or list(operation.query)
]


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with app_client(tmp_path_factory.mktemp("store")) as client:
        yield client


@pytest.fixture(scope="module")
def draft(served):
    return served.post("/api/v1/sets/import", json=okr_json()).json()["id"]


def sent(client, case, draft):
    """The answer to a made-up request; where it is about a draft, about one that is there, as it stands."""
    if "draft_id" in (case.path_parameters or {}):
        case.path_parameters["draft_id"] = draft
    made = requests.Request(**case.as_transport_kwargs(base_url=ADDRESS)).prepare()
    headers = {name: value for name, value in made.headers.items() if name.lower() not in ("user-agent", "host")}
    if "draft_id" in (case.path_parameters or {}) and "if-match" in {name.lower() for name in headers}:
        headers = {name: value for name, value in headers.items() if name.lower() != "if-match"}
        headers["If-Match"] = client.get(f"/api/v1/drafts/{draft}").headers["etag"]
    return client.request(
        made.method, made.url, headers={"content-type": "application/json"} | headers, content=made.body
    )


@pytest.mark.parametrize(("operation", "mode"), CASES)
def test_the_service_keeps_to_its_document(served, draft, operation, mode):
    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def asked(case):
        case.validate_response(sent(served, case, draft), checks=CHECKS)

    asked()
