# SPDX-License-Identifier: MIT
# The README's second command.
. /fresh/inside.sh
as "$FRESH_PERSON" ./tests/run >/fresh/tests.log 2>&1 || failed=1
tail -n 25 /fresh/tests.log
[[ -z ${failed:-} ]] || exit 1
