# SPDX-License-Identifier: MIT
# The package is made.
. /fresh/inside.sh
package=$(as "$FRESH_PERSON" ./app/package)
[[ -f $package ]] || refused "./app/package printed no path of a package: $package"
DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends lintian >/dev/null 2>&1 || refused "no lintian"
as "$FRESH_PERSON" "lintian --fail-on error,warning $package" || refused "lintian has something against $package"
as "$FRESH_PERSON" "./build/package/app/galley --version" >/fresh/version
echo "fresh: $(basename "$package"), $(du -k "$package" | cut -f 1) KB, $(</fresh/version)"
