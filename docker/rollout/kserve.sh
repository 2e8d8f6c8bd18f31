#!/usr/bin/env bash
# Keeps `canaryTrafficPercent` of a KServe InferenceService in step with a rollout. KServe knows whole percents, and what it
# rolled out last is the canary: apply the new version's storageUri before the rollout starts.
#   MODEL=fraud-detector SERVICE=fraud STAGEWRIGHT=http://stagewright:5000 docker/rollout/kserve.sh
set -euo pipefail
: "${MODEL:?}" "${SERVICE:?}" "${STAGEWRIGHT:?}"
etag= last=
while :; do
    headers=$(mktemp) body=$(mktemp)
    status=$(curl -sS -m 90 -D "$headers" -o "$body" -w '%{http_code}' -H "If-None-Match: $etag" \
        "$STAGEWRIGHT/api/stagewright/v1/models/$MODEL/route?wait=60") || status=000
    if [ "$status" = 200 ]; then
        etag=$(sed -n 's/^etag: *\(".*"\).*$/\1/ip' "$headers")
        canary=$(jq -r '[.arms[] | select(.arm == "canary") | .version] | first // empty' "$body")
        if [ -n "$canary" ]; then
            last=$canary
            percent=$(jq '[.arms[] | select(.arm == "canary") | .weight / 100 | floor] | first' "$body")
        elif [ "$(jq -r '.arms[0].version // empty' "$body")" = "${last:-}" ]; then
            percent=100 # it is in production now
        else
            percent=0 # it went back
        fi
        kubectl patch inferenceservice "$SERVICE" --type merge \
            -p "{\"spec\": {\"predictor\": {\"canaryTrafficPercent\": $percent}}}"
    elif [ "$status" != 304 ]; then
        echo "no route of $MODEL: status $status" >&2
        sleep 5
    fi
    rm -f "$headers" "$body"
done
