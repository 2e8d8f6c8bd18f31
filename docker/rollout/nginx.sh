#!/usr/bin/env bash
# Keeps nginx's split in step with a rollout: waits for the next change of the route, writes the split, reloads.
#   MODEL=fraud-detector STAGEWRIGHT=http://stagewright:5000 docker/rollout/nginx.sh
# nginx.conf includes /etc/nginx/rollout.conf in its http block, and passes requests on to $rollout_arm, an upstream for
# each arm:
#   upstream stable { server fraud-stable:8080; }
#   upstream canary { server fraud-canary:8080; }
#   server { location / { proxy_pass http://$rollout_arm; } }
# What stands before the split is what keeps a caller on its side: a header with the customer, or the address.
set -euo pipefail
: "${MODEL:?}" "${STAGEWRIGHT:?}"
unit=${UNIT:-'$http_x_customer_id$remote_addr'} file=${FILE:-/etc/nginx/rollout.conf} etag=
while :; do
    headers=$(mktemp) body=$(mktemp)
    status=$(curl -sS -m 90 -D "$headers" -o "$body" -w '%{http_code}' -H "If-None-Match: $etag" \
        "$STAGEWRIGHT/api/stagewright/v1/models/$MODEL/route?wait=60") || status=000
    if [ "$status" = 200 ]; then
        etag=$(sed -n 's/^etag: *\(".*"\).*$/\1/ip' "$headers")
        weight=$(jq '[.arms[] | select(.arm == "canary") | .weight] | first // 0' "$body")
        if [ "$weight" = 0 ]; then
            split='    * stable;'
        elif [ "$weight" = 10000 ]; then
            split='    * canary;'
        else
            split=$(printf '    %d.%02d%% canary;\n    * stable;' $((weight / 100)) $((weight % 100)))
        fi
        # A salt that stays while the weight rises: nobody moves back.
        printf 'split_clients "%s:%s" $rollout_arm {\n%s\n}\n' "$(jq -r '.rollout // ""' "$body")" "$unit" "$split" >"$file.new"
        mv "$file.new" "$file"
        nginx -t -q && nginx -s reload
    elif [ "$status" != 304 ]; then
        echo "no route of $MODEL: status $status" >&2
        sleep 5
    fi
    rm -f "$headers" "$body"
done
