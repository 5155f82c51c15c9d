"""Checks what kustomize built of an overlay: check.py NAME FILE.

Kinds of Kubernetes itself strictly against its own schemas, so that no field is unknown. Of the
operators' kinds only that they are of a group that is meant: their schemas are not published as a
package. Then what no schema knows: that whatever is named is there.
"""

import collections
import functools
import sys

import yaml
from kubernetes_validate import utils

KUBERNETES = "1.37"
OF_OPERATORS = {
    "cert-manager.io",
    "k8s.keycloak.org",
    "kafka.strimzi.io",
    "keda.sh",
    "mongodbcommunity.mongodb.com",
}

utils.schema_contents = functools.cache(utils.schema_contents)


class Strict(yaml.SafeLoader):
    """Refuses a key that stands twice, of which only the last would count."""

    def construct_mapping(self, node, deep=False):
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        twice = [key for key, times in collections.Counter(keys).items() if times > 1]
        if twice:
            raise SystemExit(f"{node.start_mark}: stands twice: {twice}")
        return super().construct_mapping(node, deep)


def name(document):
    return f"{document['kind']}/{document['metadata']['name']}"


def against_schema(document):
    """What is wrong; None for kinds that have no schema here."""
    if document["apiVersion"].split("/")[0] in OF_OPERATORS:
        return None
    try:
        utils.validate(document, KUBERNETES, strict=True)
    except utils.SchemaNotFoundError as e:
        return [e.message]
    except utils.ValidationError as e:
        return [f"{'.'.join(map(str, e.path))}: {e.message}"]
    return []


def references(document):
    """Names of what has to be among the documents, as kind/name."""
    spec = document.get("spec", {})
    if document["kind"] == "Deployment":
        for container in spec["template"]["spec"]["containers"]:
            for source in container["envFrom"]:
                yield "ConfigMap/" + source["configMapRef"]["name"]
    if "scaleTargetRef" in spec:
        yield "Deployment/" + spec["scaleTargetRef"]["name"]
    if document["kind"] == "Certificate":
        yield "Issuer/" + spec["issuerRef"]["name"]
    cluster = document["metadata"].get("labels", {}).get("strimzi.io/cluster")
    if cluster:
        yield "Kafka/" + cluster


def selects_itself(document):
    if document["kind"] != "Deployment":
        return True
    wanted = document["spec"]["selector"]["matchLabels"]
    labels = document["spec"]["template"]["metadata"]["labels"]
    return wanted.items() <= labels.items() and wanted["app.kubernetes.io/name"] != "service"


def main(overlay, file):
    with open(file, encoding="utf-8") as text:
        documents = list(yaml.load_all(text, Loader=Strict))
    there = collections.Counter(map(name, documents))
    wrong = [f"{it} stands {times} times" for it, times in there.items() if times > 1]
    kinds = collections.Counter()
    for document in documents:
        found = against_schema(document)
        kinds[found is None] += 1
        wrong += [f"{name(document)}: {it}" for it in found or []]
        wrong += [f"{name(document)} names {it}" for it in references(document) if it not in there]
        if document["kind"] != "Namespace" and document["metadata"].get("namespace") != "safety-nets":
            wrong.append(f"{name(document)} is in no namespace, or another")
        if not selects_itself(document):
            wrong.append(f"{name(document)} does not select its own pods")
    for line in wrong:
        print(f"{overlay}: {line}", file=sys.stderr)
    print(
        f"{overlay}: {kinds[False]} of Kubernetes {KUBERNETES}'s own kinds by their schemas, "
        f"{kinds[True]} of operators' kinds by structure alone; wrong: {len(wrong)}"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
