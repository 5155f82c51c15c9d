"""Who Schemathesis is, and what it may name: people and an organization made for this run."""

import json
import os
import threading
import time
import urllib.parse
import uuid

import requests
import schemathesis

CAST = json.loads(os.environ["FUZZ_CAST"])
TOKEN_URL = os.environ["FUZZ_KEYCLOAK"] + "/protocol/openid-connect/token"
BRIEF = os.environ.get("FUZZ_BRIEF") == "true"
CHANGING = {"post", "put", "patch", "delete"}

# What would end the run for its own people: their accounts, sessions and organization.
ENDINGS = {
    ("post", "/api/identity/me/erasure"),
    ("post", "/api/identity/me/deactivate"),
    ("delete", "/api/identity/me/sessions"),
    ("delete", "/api/identity/me/sessions/{sessionId}"),
    ("post", "/api/identity/organizations/{organizationId}/suspend"),
}


class Tokens:
    """A token for each account, asked for anew before the old one ends."""

    LIFE = 240

    def __init__(self):
        self.lock = threading.Lock()
        self.kept = {}

    def of(self, account):
        with self.lock:
            token, begun = self.kept.get(account, (None, 0))
            if token is None or time.monotonic() - begun > self.LIFE:
                token = self._ask(CAST[account])
                self.kept[account] = (token, time.monotonic())
            return token

    @staticmethod
    def _ask(account):
        answer = requests.post(
            TOKEN_URL,
            data={
                "grant_type": "password",
                "client_id": "nets-cli",
                "scope": "openid organization:*",
                "username": account["name"],
                "password": account["password"],
            },
            timeout=30,
        )
        answer.raise_for_status()
        return answer.json()["access_token"]


TOKENS = Tokens()


def callers(operation):
    return operation.definition.raw.get("x-roles", [])


@schemathesis.auth(refresh_interval=None)
class Caller:
    """The one of the cast whom an operation is for."""

    def get(self, case, context):
        roles = callers(context.operation)
        if roles == ["anyone"]:
            return None
        return TOKENS.of("admin" if roles == ["network-admin"] else "staff")

    def set(self, case, data, context):
        if data is not None:
            case.headers = case.headers or {}
            case.headers["Authorization"] = f"Bearer {data}"


def is_id(value):
    try:
        uuid.UUID(str(value))
    except ValueError:
        return False
    return True


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Ids that are well formed name what is there; what is broken stays broken."""
    if path_parameters:
        for name, known in CAST["ids"].items():
            if is_id(path_parameters.get(name)):
                path_parameters[name] = known
    return path_parameters


@schemathesis.hook
def filter_query(context, query):
    """A server takes a line of 4096 bytes; what is longer never gets as far as an operation."""
    return query is None or len(urllib.parse.urlencode(query, doseq=True)) < 3000


@schemathesis.hook
def before_load_schema(context, raw_schema):
    for path, operations in list(raw_schema.get("paths", {}).items()):
        for method, operation in list(operations.items()):
            if left_out(path, method, operation):
                del operations[method]


def left_out(path, method, operation):
    if (method, path) in ENDINGS or path.startswith("/internal/"):
        return True
    roles = operation.get("x-roles", []) if isinstance(operation, dict) else []
    # A short run leaves alone what the whole network shares.
    return BRIEF and method in CHANGING and roles == ["network-admin"]
