# The package is installed where nothing was built, used, upgraded and removed.
. /fresh/inside.sh
