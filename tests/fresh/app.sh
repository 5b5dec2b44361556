# SPDX-License-Identifier: MIT
# The README's first command.
. /fresh/inside.sh
cp -r /root/galley /home/newcomer/galley /home/guest 2>/dev/null || true
chown -R guest: /home/guest/galley
said=$(as guest ./app/run 2>&1) && refused "a guest without rights got through on a bare machine"
grep -q '^apt-get update && apt-get install .*qt6-webengine-dev' <<<"$said" || refused "a guest is told: $said"
window ./app/run
as "$FRESH_PERSON" './app/run render resources/site/_posts/2025-06-18-tidemark.md' >/tmp/page.html
grep -q '</html>' /tmp/page.html || refused "./app/run render wrote no page"
as "$FRESH_PERSON" './app/run posts --site resources/site' | tail -n 1
