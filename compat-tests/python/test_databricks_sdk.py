"""Policies as unmodified clients meet them: the stock client is refused with what is missing, and people ask, approve,
reject and comment through `databricks-sdk`, which every MLflow brings along."""

import mlflow
import pytest
from databricks.sdk import WorkspaceClient
from databricks.sdk.core import Config
from databricks.sdk.errors import DatabricksError, NotFound, PermissionDenied
from databricks.sdk.service.ml import (
    ActivityAction,
    ActivityType,
    HttpUrlSpec,
    PermissionLevel,
    RegistryWebhookEvent,
    RegistryWebhookStatus,
)
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

POLICY = """
groups:
  model-risk: [ann, bob]
  ml-leads: [cem]
policy: fraud-*
promote:
  production:
    checks:
      - {id: quality, metric: f1, op: ">=", value: 0.90}
    approvals: {min: 2, groups: [model-risk, ml-leads], each_group: 1, not_requester: true, expires: 72h}
    reason: required
aliases: {champion: production}
"""


@pytest.fixture
def governed(start_server, tmp_path, monkeypatch):
    """A server with the policy, behind what could be a proxy that names users."""
    policy = tmp_path / "policy.yaml"
    policy.write_text(POLICY)
    for name in ("DATABRICKS_HOST", "DATABRICKS_TOKEN", "DATABRICKS_CONFIG_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = start_server("--policy", str(policy), "--trusted-user-header", "X-User")
    mlflow.set_tracking_uri(server.uri)
    mlflow.set_registry_uri(server.uri)
    return server


def registry(server, user):
    """The SDK's registry as `user` has it."""
    config = Config(host=server.uri, token="unused", custom_headers={"X-User": user})
    return WorkspaceClient(config=config).model_registry


def register(f1):
    """A run with this metric, and a version of a new or known model that it made."""
    client = MlflowClient()
    with mlflow.start_run() as run:
        mlflow.log_metric("f1", f1)
    if not client.search_registered_models("name = 'fraud-detector'"):
        client.create_registered_model("fraud-detector")
    return client.create_model_version("fraud-detector", f"runs:/{run.info.run_id}/model", run.info.run_id).version


def stage(version):
    return MlflowClient().get_model_version("fraud-detector", version).current_stage


def refusal(act):
    with pytest.raises(MlflowException) as refused:
        act()
    assert refused.value.error_code == "PERMISSION_DENIED"
    # The client puts the code before it.
    return refused.value.message.removeprefix("PERMISSION_DENIED: ")


def promote(version):
    return MlflowClient().transition_model_version_stage("fraud-detector", version, "Production")


def test_the_stock_client_is_told_which_check_fails(governed):
    version = register(0.86)
    message = refusal(lambda: promote(version))
    assert message == "promotion of fraud-detector to Production fails the check quality: f1 is 0.86, must be >= 0.90"
    alias = lambda: MlflowClient().set_registered_model_alias("fraud-detector", "champion", version)  # noqa: E731
    assert "setting the alias champion of fraud-detector fails the check quality" in refusal(alias)
    assert stage(version) == "None"
    MlflowClient().transition_model_version_stage("fraud-detector", version, "Staging")
    assert stage(version) == "Staging"


def test_what_the_stock_client_may_not_do_is_approved_through_the_sdk(governed):
    old = register(0.91)
    version = register(0.95)
    assert refusal(lambda: promote(version)) == (
        "promotion of fraud-detector to Production needs approval: request 1 created"
    )
    ann, bob, cem = (registry(governed, name) for name in ("ann", "bob", "cem"))
    (request,) = ann.list_transition_requests("fraud-detector", version)
    assert (request.activity_type, request.to_stage) == (ActivityType.REQUESTED_TRANSITION, "Production")
    approve = ("fraud-detector", version, "Production", True)
    with pytest.raises(PermissionDenied, match="a reason must be given"):
        ann.approve_transition_request(*approve)
    with pytest.raises(PermissionDenied, match="eve is in none of the groups"):
        registry(governed, "eve").approve_transition_request(*approve, comment="me too")
    done = ann.approve_transition_request(*approve, comment="better than version 1").activity
    assert (done.activity_type, done.user_id) == (ActivityType.APPROVED_REQUEST, "ann")
    bob.approve_transition_request(*approve)
    assert "waits for 1 of ml-leads" in refusal(lambda: promote(version))
    assert stage(version) == "None"
    cem.approve_transition_request(*approve)
    assert stage(version) == "Production"
    assert list(ann.list_transition_requests("fraud-detector", version)) == []
    with pytest.raises(NotFound):
        cem.approve_transition_request(*approve)

    # What is in production now can't be taken away past the policy, but what is not can.
    client = MlflowClient()
    assert "needs approval" in refusal(lambda: client.delete_model_version("fraud-detector", version))
    assert "needs approval" in refusal(lambda: client.delete_registered_model("fraud-detector"))
    assert "needs approval" in refusal(lambda: client.rename_registered_model("fraud-detector", "other"))
    client.delete_model_version("fraud-detector", old)


def test_requests_are_made_rejected_and_taken_back(governed):
    version = register(0.95)
    eve, bob = registry(governed, "eve"), registry(governed, "bob")
    request = eve.create_transition_request("fraud-detector", version, "Production", comment="please").request
    assert (request.to_stage, request.comment, request.user_id) == ("Production", "please", "eve")
    assert ActivityAction.CANCEL_TRANSITION_REQUEST in request.available_actions
    rejected = bob.reject_transition_request("fraud-detector", version, "Production", comment="not yet").activity
    assert (rejected.activity_type, rejected.comment) == (ActivityType.REJECTED_REQUEST, "not yet")
    eve.create_transition_request("fraud-detector", version, "Production", comment="now?")
    with pytest.raises(PermissionDenied):
        bob.delete_transition_request("fraud-detector", version, "Production", "eve")
    cancelled = eve.delete_transition_request("fraud-detector", version, "Production", "eve").activity
    assert cancelled.activity_type == ActivityType.CANCELLED_REQUEST
    assert list(eve.list_transition_requests("fraud-detector", version)) == []
    with pytest.raises(DatabricksError, match="It must be None, Staging, Production or Archived"):
        eve.create_transition_request("fraud-detector", version, "Live")


def test_comments_stages_and_permissions(governed):
    version = register(0.95)
    eve, ann = registry(governed, "eve"), registry(governed, "ann")
    comment = eve.create_comment("fraud-detector", version, "looks good").comment
    assert (comment.user_id, comment.comment) == ("eve", "looks good")
    with pytest.raises(PermissionDenied):
        ann.update_comment(comment.id, "looks bad")
    assert eve.update_comment(comment.id, "looks very good").comment.comment == "looks very good"
    eve.delete_comment(comment.id)
    moved = eve.transition_stage("fraud-detector", version, "Staging", False).model_version_databricks
    assert (moved.name, moved.version, moved.current_stage) == ("fraud-detector", version, "Staging")
    with pytest.raises(PermissionDenied, match="needs approval"):
        eve.transition_stage("fraud-detector", version, "Production", True, comment="now")
    model = ann.get_model("fraud-detector").registered_model_databricks
    assert (model.name, model.permission_level) == ("fraud-detector", PermissionLevel.CAN_MANAGE)
    permissions = ann.get_permissions(model.id)
    assert permissions.access_control_list[0].group_name == "model-risk"
    assert len(ann.get_permission_levels(model.id).permission_levels) == 5


def test_webhooks(governed):
    eve = registry(governed, "eve")
    # An address instead of a name: none is looked up, and nothing is sent.
    spec = HttpUrlSpec(url="https://1.1.1.1/hook", secret="s")
    made = eve.create_webhook([RegistryWebhookEvent.MODEL_VERSION_CREATED], http_url_spec=spec).webhook
    assert (made.http_url_spec.url, made.status) == ("https://1.1.1.1/hook", RegistryWebhookStatus.ACTIVE)
    changed = eve.update_webhook(made.id, status=RegistryWebhookStatus.DISABLED).webhook
    assert changed.status == RegistryWebhookStatus.DISABLED
    assert [webhook.id for webhook in eve.list_webhooks()] == [made.id]
    eve.delete_webhook(made.id)
    assert list(eve.list_webhooks()) == []
    with pytest.raises(DatabricksError, match="Webhooks do not tell of COMMENT_CREATED here"):
        eve.create_webhook([RegistryWebhookEvent.COMMENT_CREATED], http_url_spec=spec)
