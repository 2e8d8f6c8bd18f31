"""Webhooks: created, listed, changed, deleted and tested. Public addresses are given as numbers, so that nothing has to
be looked up; nobody is called."""

from typing import Any

from ..script import AJAX, API, Script, case

URL = "https://93.184.216.34/hook"
CREATED = [{"entity": "REGISTERED_MODEL", "action": "CREATED"}]
ENTITIES = [
    "REGISTERED_MODEL", "MODEL_VERSION", "MODEL_VERSION_TAG", "MODEL_VERSION_ALIAS", "PROMPT", "PROMPT_VERSION",
    "PROMPT_TAG", "PROMPT_VERSION_TAG", "PROMPT_ALIAS", "BUDGET_POLICY", "ENTITY_UNSPECIFIED",
]  # fmt: skip
ACTIONS = ["CREATED", "UPDATED", "DELETED", "SET", "EXCEEDED", "ACTION_UNSPECIFIED"]


def name(s: Script, suffix: str = "") -> str:
    return f"{s.name()}{suffix}".replace("_", "-").replace(" ", "")[-60:].lstrip("-.")


def create(s: Script, **body: Any) -> str:
    body = {"name": "hook", "url": URL, "events": CREATED} | body
    return s.post("webhooks", **body).at("webhook", "webhook_id")


def patch(s: Script, webhook: str, **body: Any) -> None:
    s.call("PATCH", f"{API}webhooks/{webhook}", json=body)


def delete(s: Script, webhook: str) -> None:
    s.call("DELETE", f"{API}webhooks/{webhook}", json={})


@case
def a_life(s: Script) -> None:
    hook = create(s, description="told of new models", secret="a secret")
    s.get(f"webhooks/{hook}")
    patch(s, hook, name="renamed", description="", status="DISABLED")
    s.get(f"webhooks/{hook}")
    patch(s, hook, url="https://93.184.216.34:8443/other?x=1", status="ACTIVE", secret="another secret")
    patch(s, hook, events=[{"entity": "PROMPT", "action": "CREATED"}, {"entity": "MODEL_VERSION_TAG", "action": "SET"}])
    patch(s, hook)
    s.get(f"webhooks/{hook}")
    delete(s, hook)
    s.get(f"webhooks/{hook}")
    patch(s, hook, name="late")
    delete(s, hook)
    s.post(f"webhooks/{hook}/test")


@case
def both_prefixes(s: Script) -> None:
    hook = s.call("POST", AJAX + "webhooks", json={"name": "h", "url": URL, "events": CREATED}).at(
        "webhook", "webhook_id"
    )
    s.call("GET", f"{AJAX}webhooks/{hook}")
    s.call("PATCH", f"{AJAX}webhooks/{hook}", json={"name": "i"})
    s.call("DELETE", f"{AJAX}webhooks/{hook}")
    s.call("GET", f"{AJAX}webhooks?max_results=0&page_token=nonsense")


@case
def wrong_verbs_and_paths(s: Script) -> None:
    for method in ("PUT", "PATCH", "DELETE"):
        s.call(method, f"{API}webhooks", json={})
    for method in ("PUT", "POST"):
        s.call(method, f"{API}webhooks/some-id", json={})
    for method in ("GET", "PATCH", "DELETE", "PUT"):
        s.call(method, f"{API}webhooks/some-id/test", json={})
    for path in ("webhooks/", "webhooks/some-id/", "webhooks/some-id/other", "webhooks/a/b/test"):
        s.call("GET", API + path)
        s.call("POST", API + path, json={})
    s.call("OPTIONS", f"{API}webhooks")
    s.call("OPTIONS", f"{API}webhooks/some-id")
    s.call("HEAD", f"{API}webhooks/some-id")


@case
def ids_that_nobody_has(s: Script) -> None:
    for hook in ("some-id", "0" * 32, "%20", "a%2Fb", "%C3%BC", "'", "x" * 300):
        s.get(f"webhooks/{hook}")
        patch(s, hook, name="n")
        delete(s, hook)
        s.post(f"webhooks/{hook}/test")


@case
def missing_and_wrong_fields(s: Script) -> None:
    good: dict[str, Any] = {"name": "n", "url": URL, "events": CREATED}
    for field in good:
        s.post("webhooks", **{key: value for key, value in good.items() if key != field})
        for wrong in ("", None, 5, 1.5, True, [], ["a"], {}, {"a": 1}):
            s.post("webhooks", **good | {field: wrong})
    for field in ("description", "secret", "status"):
        for wrong in ("", None, 5, 1.5, True, [], {}):
            s.post("webhooks", **good | {field: wrong})
    s.post("webhooks")
    for text in ("", "nonsense", "[]", "null", "5", '"text"', '{"name": "n"', "{}"):
        s.post_text("webhooks", text)
    s.call("POST", f"{API}webhooks", data="{}")
    s.call("POST", f"{API}webhooks", data="{}", headers=[("Content-Type", "text/plain")])


@case
def names(s: Script) -> None:
    for text in (
        "a", "A-b_c.d9", "-a", "a-", ".a", "a.", "_a", "a b", "a/b", "ü", "a\n", "a'b", 'a"b', "\u017f", "\u212a", "\u0131", "\u0130",
        "a" * 63, "a" * 64, " a", "a:b", "1", "..", "a--b", "a\tb", "名前",
    ):  # fmt: skip
        hook = create(s, name=text)
        if hook == "absent":
            continue
        patch(s, hook, name="-")


@case
def addresses(s: Script) -> None:
    for url in (
        "http://93.184.216.34/hook", "ftp://93.184.216.34", "HTTPS://93.184.216.34/hook", "https:93.184.216.34",
        "//93.184.216.34", "93.184.216.34/hook", "https://", "https:///hook", "https://:443/", "https://@/", " ",
        "\t\n", " https://93.184.216.34/hook", "https://93.184.216.34/hook ", "https://93.184.216.34:99999/",
        "https://93.184.216.34:x/", "https://[::1", "https://[2606:2800:220:1::1]/hook", "https://u:p@93.184.216.34/",
        "https://93.184.216.34?x=1", "https://93.184.216.34#f", "https://93.184.216.34\\@127.0.0.1/", "javascript:1",
        "https://[x]/", "https://a]b/", "ht\ntps://93.184.216.34/", "https://93.184.216.34/\nx", "mailto:a@b", "x",
    ):  # fmt: skip
        create(s, url=url)


@case
def addresses_that_are_not_public(s: Script) -> None:
    for host in (
        "localhost", "127.0.0.1", "127.1", "0177.0.0.1", "2130706433", "0x7f000001", "0.0.0.0", "10.1.2.3",
        "172.16.0.1", "172.32.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.128.0.1", "192.0.0.1",
        "192.0.0.8", "192.0.0.170", "192.0.2.1", "198.18.0.1", "198.20.0.1", "198.51.100.1", "203.0.113.1",
        "240.0.0.1", "255.255.255.255", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:93.184.216.34]", "[fc00::1]",
        "[fe80::1]", "[fe80::1%25lo]", "[2001:db8::1]", "[2001::1]", "[2001:200::1]", "[100::1]", "[2002:7f00:1::]",
        "[2002:5db8:d822::]", "[64:ff9b::7f00:1]", "[64:ff9b::5db8:d822]", "u@127.0.0.1", "LOCALHOST",
    ):  # fmt: skip
        create(s, url=f"https://{host}/hook")


@case
def names_of_hosts_that_do_not_exist(s: Script) -> None:
    create(s, url="https://no-such-host.invalid/hook")
    create(s, url=f"https://{'a' * 64}.invalid/hook")
    create(s, url="https://a..invalid/hook")


@case
def events_and_their_combinations(s: Script) -> None:
    for entity in ENTITIES:
        for action in ACTIONS:
            create(s, events=[{"entity": entity, "action": action}])


@case
def events_in_other_forms(s: Script) -> None:
    for events in (
        [{"entity": 1, "action": 1}],
        [{"entity": "registered_model", "action": "created"}],
        [{"entity": "REGISTERED_MODEL"}],
        [{"action": "CREATED"}],
        [{}],
        [None],
        [CREATED[0], {}],
        [CREATED[0], CREATED[0]],
        [{"entity": "NOPE", "action": "CREATED"}],
        [{"entity": "REGISTERED_MODEL", "action": "NOPE"}],
        [{"entity": 99, "action": 1}],
        [{"entity": "PROMPT_TAG", "action": "SET"}, {"entity": "MODEL_VERSION", "action": "CREATED"}],
        ["registered_model.created"],
        CREATED[0],
        "REGISTERED_MODEL",
    ):
        create(s, events=events)
    hook = create(s)
    for events in ([], [{}], [CREATED[0], CREATED[0]], "x", [{"entity": "PROMPT", "action": "SET"}], None):
        patch(s, hook, events=events)
    s.get(f"webhooks/{hook}")


@case
def texts_of_all_kinds(s: Script) -> None:
    create(s, description="d" * 1000, secret="s" * 300)
    create(s, description="line\nbreak ü 名", secret="ü 名\n")
    create(s, status="DISABLED")
    create(s, status="NOPE")
    create(s, status="active")
    create(s, status=2)
    hook = create(s, secret="")
    for body in (
        {"name": ""}, {"url": ""}, {"secret": ""}, {"status": ""}, {"status": "NOPE"}, {"status": None}, {"name": 5},
        {"name": None}, {"url": 5}, {"url": "http://93.184.216.34"}, {"secret": 5}, {"description": 5},
        {"description": None}, {"webhook_id": "other"}, {"webhookId": "other"}, {"name": "x", "url": "nonsense"},
    ):  # fmt: skip
        patch(s, hook, **body)
    for text in ("", "nonsense", "[]", '"text"'):
        s.call("PATCH", f"{API}webhooks/{hook}", data=text)
    s.get(f"webhooks/{hook}")
    s.call("GET", f"{API}webhooks/{hook}?webhook_id=other")
    s.call("DELETE", f"{API}webhooks/{hook}?x=y", data="nonsense")


@case
def longer_than_the_columns(s: Script) -> None:
    create(s, description="d" * 1001)
    create(s, url=URL + "/" + "u" * 500)
    create(s, secret="s" * 2000)
    create(s, name="a\0b", description="a\0b")


@case
def wrong_pages(s: Script) -> None:
    for params in (
        {"max_results": "-1"}, {"max_results": "1001"}, {"max_results": "abc"}, {"max_results": "1.5"},
        {"max_results": ""}, {"page_token": "nonsense"}, {"page_token": "e30="},
        {"max_results": "1001", "page_token": "nonsense"}, {"max_results": "0", "page_token": "nonsense"},
    ):  # fmt: skip
        s.get("webhooks", **params)


@case
def pages(s: Script) -> None:
    """Other cases' webhooks are in the same list: only our own are looked at, in their order."""
    first = name(s, "-p")
    for number in range(5):
        create(s, name=f"{first}{number}"[-60:])
    found: list[str] = []
    token = ""
    for _ in range(2000):
        reply = s.call("GET", f"{API}webhooks?max_results=3&page_token={token}", quiet=True)
        found += [hook["name"][-2:] for hook in reply.json.get("webhooks", []) if f"{first}"[-50:] in hook["name"]]
        token = reply.json.get("next_page_token", "").replace("=", "%3D")
        s.exchanges.pop()
        if not token:
            break
    s.note(" ".join(sorted(found)))


@case
def tests_that_send_nothing(s: Script) -> None:
    hook = create(s)
    for event in (
        {}, {"entity": "NOPE"}, {"entity": "PROMPT", "action": "SET"}, {"entity": "PROMPT"},
        {"entity": "REGISTERED_MODEL", "action": "UPDATED"}, {"entity": 0, "action": 1}, {"action": "CREATED"},
    ):  # fmt: skip
        s.post(f"webhooks/{hook}/test", event=event)
    for event in (None, 5, "x", []):
        s.post(f"webhooks/nobody/test", event=event)
    s.call("POST", f"{API}webhooks/{hook}/test", data="{}")
    s.call("POST", f"{API}webhooks/nobody/test")
