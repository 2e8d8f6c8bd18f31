"""What docker/ promises is true as far as it shows without a container engine: the files can be read, what they name
exists, and the server knows every setting and flag that they give it."""

import fnmatch
import re
import shlex
import subprocess

import pytest
import yaml
from servers import REPO, binary

DOCKER = REPO / "docker"
KUBERNETES = DOCKER / "kubernetes"
SETTING = re.compile(r"\b(?:MLFLOW|STAGEWRIGHT|AWS)_[A-Z0-9_]+\b")
PORT = 5000


def text(name):
    return (DOCKER / name).read_text()


def compose():
    return yaml.safe_load(text("compose.yaml"))


def manifests():
    """Every Kubernetes object, by kind."""
    found = {}
    for path in sorted(KUBERNETES.glob("*.yaml")):
        for document in yaml.safe_load_all(path.read_text()):
            assert document["kind"] not in found, f"a second {document['kind']} in {path.name}"
            found[document["kind"]] = document
    return found


def help_of(*command):
    done = subprocess.run([str(binary()), *command, "--help"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def instructions():
    """The Dockerfile's, each as one line."""
    joined = text("Dockerfile").replace("\\\n", " ")
    return [line.split(None, 1) for line in joined.splitlines() if line.strip() and not line.startswith("#")]


def pod_templates():
    kinds = manifests()
    return {
        "Deployment": kinds["Deployment"]["spec"]["template"],
        "CronJob": kinds["CronJob"]["spec"]["jobTemplate"]["spec"]["template"],
    }


def test_every_setting_named_is_one_that_the_server_reads():
    sources = "\n".join(path.read_text() for path in (REPO / "src").rglob("*.rs") if "tests" not in path.parts)
    known = set(SETTING.findall(help_of("server"))) | set(re.findall(r'"([A-Z0-9_]+)"', sources))
    files = [path for path in DOCKER.rglob("*") if path.is_file() and path.name != ".env"]
    named = {(name, path.name) for path in files for name in SETTING.findall(path.read_text())}
    assert len(named) > 10
    assert sorted(use for use in named if use[0] not in known) == []


def commands():
    """Every call of the binary in docker/."""
    yield next(shlex.split(rest.strip("[]").replace(",", " ")) for word, rest in instructions() if word == "CMD")
    for template in pod_templates().values():
        yield template["spec"]["containers"][0]["args"]
    service = re.search(r"^ExecStart=\S*/stagewright (.*)$", text("stagewright.service"), re.MULTILINE)
    yield shlex.split(service[1])


def test_every_flag_given_is_one_that_the_command_takes():
    for command in commands():
        known = set(re.findall(r"--[a-z0-9-]+", help_of(command[0])))
        assert {word for word in command if word.startswith("--")} <= known, command


def test_the_flags_that_comments_speak_of_exist():
    # Others than the server's, and those of the image's build.
    foreign = {"--build", "--build-arg", "--secret", "--profile", "--now", "--release", "--locked", "--bin", "--from",
               "--mount", "--interval", "--timeout", "--start-period", "--retries", "--retries-sleep",
               "--low-level-retries", "--entryPoints", "--type"}  # fmt: skip
    known = set(re.findall(r"--[a-z0-9-]+", help_of("server") + help_of("gc")))
    for path in (path for path in DOCKER.rglob("*") if path.is_file() and path.name != ".env"):
        named = set(re.findall(r"(?<![\w-])--[a-z][A-Za-z0-9-]+", path.read_text()))
        assert named - known - foreign == set(), path.name


def test_the_image_is_made_of_files_that_exist_and_are_not_ignored():
    rules = [line for line in (REPO / ".dockerignore").read_text().splitlines() if line and line[0] != "#"]
    assert rules[0] == "*"
    allowed = [rule[1:] for rule in rules if rule.startswith("!")]
    copied = [rest.split()[:-1] for word, rest in instructions() if word == "COPY" and "--from=" not in rest]
    sources = [source for group in copied for source in group]
    assert sorted(sources) == sorted(allowed)
    assert all((REPO / source).exists() for source in sources)


def test_the_image_holds_all_that_the_binary_is_built_from():
    copied = [source for word, rest in instructions() if word == "COPY" for source in rest.split()[:-1]]
    included = set()
    for path in (path for path in (REPO / "src").rglob("*.rs") if "tests" not in path.relative_to(REPO).parts):
        for name in re.findall(r'include_(?:str|bytes)!\(\s*"([^"]+)"', path.read_text()):
            included.add((path.parent / name).resolve().relative_to(REPO))
    assert included
    assert {str(path) for path in included if path.parts[0] not in copied} == set()


def test_the_image_builds_with_the_compiler_that_the_project_names():
    wanted = re.search(r'rust-version = "([^"]+)"', (REPO / "Cargo.toml").read_text())[1]
    bases = [rest for word, rest in instructions() if word == "FROM"]
    assert bases[0].startswith(f"rust:{wanted}-")


def test_the_image_does_not_run_as_root_and_says_where_it_listens():
    told = {word: rest for word, rest in instructions()}
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", told["USER"])
    assert told["EXPOSE"] == str(PORT)
    assert told["VOLUME"] == told["WORKDIR"]
    assert "/health" in told["HEALTHCHECK"]


@pytest.mark.parametrize("profile", [None, "replicas"])
def test_services_depend_on_services_of_their_profile(profile):
    services = {
        name: service
        for name, service in compose()["services"].items()
        if not service.get("profiles") or profile in service["profiles"]
    }
    assert {"server-2", "proxy"} <= set(services) if profile else "server" in services
    for name, service in services.items():
        wanted = service.get("depends_on", {})
        for other in wanted:
            assert other in services, f"{name} waits for {other}"
            if isinstance(wanted, dict) and wanted[other]["condition"] == "service_healthy":
                # Those without a check here are the image's own, which has one.
                assert services[other].get("healthcheck") or services[other].get("build"), other


def test_compose_takes_what_the_example_of_its_secrets_gives():
    given = set(re.findall(r"^#?([A-Z0-9_]+)=", text(".env.example"), re.MULTILINE))
    taken = set(re.findall(r"\$\{([A-Z0-9_]+)", text("compose.yaml")))
    assert given <= taken
    optional = set(re.findall(r"\$\{([A-Z0-9_]+):-", text("compose.yaml")))
    assert taken - given <= optional
    assert "/docker/.env" in (REPO / ".gitignore").read_text().split()


def test_what_compose_mounts_and_builds_exists():
    document = compose()
    for name, service in document["services"].items():
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            assert (DOCKER / source).exists() if source.startswith(".") else source in document["volumes"], name
        if build := service.get("build"):
            assert (DOCKER / build["context"] / build["dockerfile"]).is_file()


def test_the_proxy_sends_to_the_servers_of_compose():
    proxy = compose()["services"]["proxy"]
    assert set(re.findall(r'"\$\{(\w+)\}"', text("haproxy.cfg"))) == set(proxy["environment"])
    targets = {value for name, value in proxy["environment"].items() if name.startswith("SERVER_")}
    assert targets == {f"{name}:{PORT}" for name in proxy["depends_on"]}


def test_kustomize_lists_every_manifest():
    listed = set(manifests()["Kustomization"]["resources"])
    there = {path.name for path in KUBERNETES.glob("*.yaml")} - {"kustomization.yaml"}
    # The secret itself is nobody's to commit.
    assert {name.replace("secret.yaml", "secret.example.yaml") for name in listed} == there
    assert "/docker/kubernetes/secret.yaml" in (REPO / ".gitignore").read_text().split()


def test_kubernetes_objects_refer_to_each_other():
    kinds = manifests()
    deployment, service = kinds["Deployment"]["spec"], kinds["Service"]["spec"]
    labels = deployment["template"]["metadata"]["labels"]
    for selector in (
        deployment["selector"]["matchLabels"],
        service["selector"],
        kinds["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"],
    ):
        assert selector.items() <= labels.items()
    server = deployment["template"]["spec"]["containers"][0]
    ports = {port["name"]: port["containerPort"] for port in server["ports"]}
    assert ports == {"http": PORT}
    assert service["ports"][0]["targetPort"] in ports
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert server[probe]["httpGet"] == {"path": "/health", "port": "http"}
    rule = kinds["Ingress"]["spec"]["rules"][0]
    backend = rule["http"]["paths"][0]["backend"]["service"]
    assert backend["name"] == kinds["Service"]["metadata"]["name"]
    assert backend["port"]["name"] == service["ports"][0]["name"]
    allowed = kinds["ConfigMap"]["data"]["MLFLOW_SERVER_ALLOWED_HOSTS"].split(",")
    assert any(fnmatch.fnmatch(rule["host"], host) for host in allowed)


@pytest.mark.parametrize("kind", ["Deployment", "CronJob"])
def test_pods_are_confined_and_get_their_settings(kind):
    pod = pod_templates()[kind]["spec"]
    user = {word: rest for word, rest in instructions()}["USER"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert f"{pod['securityContext']['runAsUser']}:{pod['securityContext']['runAsGroup']}" == user
    container = pod["containers"][0]
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    kinds = manifests()
    named = {name: ref["name"] for source in container["envFrom"] for name, ref in source.items()}
    assert named == {
        "configMapRef": kinds["ConfigMap"]["metadata"]["name"],
        "secretRef": kinds["Secret"]["metadata"]["name"],
    }
