# The package is made.
. /fresh/inside.sh
as "$FRESH_PERSON" ./app/package
as "$FRESH_PERSON" 'lintian --fail-on error build/package/*.deb'
