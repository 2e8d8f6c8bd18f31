#!/usr/bin/env bash
# Keeps Envoy's weights in step with a rollout, by its file-based route discovery (RDS): Envoy takes the file up when it is
# moved into place.
#   MODEL=fraud-detector STAGEWRIGHT=http://stagewright:5000 FILE=/etc/envoy/rds/route.json docker/rollout/envoy.sh
# envoy.yaml names it in the HTTP connection manager, beside clusters that are called stable and canary:
#   rds: {route_config_name: rollout, config_source: {path_config_source: {path: /etc/envoy/rds/route.json}}}
# The weights are drawn for each request; for sticky callers, ask `assign` in an ext_authz filter, or route by a header.
set -euo pipefail
: "${MODEL:?}" "${STAGEWRIGHT:?}" "${FILE:?}"
etag=
while :; do
    headers=$(mktemp) body=$(mktemp)
    status=$(curl -sS -m 90 -D "$headers" -o "$body" -w '%{http_code}' -H "If-None-Match: $etag" \
        "$STAGEWRIGHT/api/stagewright/v1/models/$MODEL/route?wait=60") || status=000
    if [ "$status" = 200 ]; then
        etag=$(sed -n 's/^etag: *\(".*"\).*$/\1/ip' "$headers")
        jq '{version_info: .etag, resources: [{
                "@type": "type.googleapis.com/envoy.config.route.v3.RouteConfiguration",
                name: "rollout",
                virtual_hosts: [{name: .model, domains: ["*"], routes: [{
                    match: {prefix: "/"},
                    route: {weighted_clusters: {clusters: [.arms[] | {name: .arm, weight: .weight}]}}
                }]}]
            }]}' "$body" >"$FILE.new"
        mv "$FILE.new" "$FILE"
    elif [ "$status" != 304 ]; then
        echo "no route of $MODEL: status $status" >&2
        sleep 5
    fi
    rm -f "$headers" "$body"
done
