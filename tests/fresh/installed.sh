# SPDX-License-Identifier: MIT
# The package is installed where nothing was built, used, upgraded and removed.
. /fresh/inside.sh
new=$(ls /tmp/galley_*.deb)
apt="env DEBIAN_FRONTEND=noninteractive apt-get -qq"
[[ $FRESH_PERSON == root ]] || apt="sudo $apt"

# An older version: the same files under a lower number.
dpkg-deb -R "$new" /tmp/older
sed -i 's/^Version: .*/Version: 0.0.1/' /tmp/older/DEBIAN/control
dpkg-deb -b /tmp/older /tmp/older.deb >/dev/null
rm -r /tmp/older

users_files() {
    as "$FRESH_PERSON" 'find ~ -path "*alley*" -type f -not -path "*/.cache/*" -exec sha256sum {} + | sort -k 2'
}

as "$FRESH_PERSON" "$apt update"
as "$FRESH_PERSON" "$apt install -y /tmp/older.deb >/tmp/apt.log 2>&1" || { tail -n 20 /tmp/apt.log; refused "apt-get does not install the package"; }
window "galley --sample"
before=$(users_files)
[[ -n $before ]] || refused "the program kept no settings"

as "$FRESH_PERSON" "$apt install -y $new >/tmp/apt.log 2>&1" || { tail -n 20 /tmp/apt.log; refused "apt-get does not upgrade the package"; }
[[ $(users_files) == "$before" ]] || refused "the upgrade changed the user's files"
dpkg -V galley || refused "files of the package differ from the package"
said=$(as "$FRESH_PERSON" 'galley --version')
[[ $said == "$(</fresh/version)" ]] || refused "built was $(</fresh/version), but galley --version says: $said"
as "$FRESH_PERSON" 'galley --doctor' >/tmp/doctor || [[ $FRESH_PERSON == root ]] || refused "galley --doctor misses: $(grep -i missing /tmp/doctor)"

# As the menu starts it.
desktop=$(dpkg -L galley | grep '/applications/.*\.desktop$') || refused "no menu entry"
window "$(sed -n 's/^Exec=\([^%]*\).*/\1/p' "$desktop" | head -n 1) --sample"
for file in man/man1/galley.1.gz bash-completion/completions/galley zsh/vendor-completions/_galley fish/vendor_completions.d/galley.fish \
    doc/galley/copyright icons/hicolor/scalable/apps/io.github.hkustsmartlab.Galley.svg \
    metainfo/io.github.hkustsmartlab.Galley.metainfo.xml; do
    [[ -s /usr/share/$file ]] || [[ -s /usr/share/${file%.gz} ]] || refused "/usr/share/$file is missing"
done
printf -- '---\ntitle: Straight from the package\n---\nA *new* start.\n' >/tmp/post.md
as "$FRESH_PERSON" 'galley render /tmp/post.md' >/tmp/page.html
grep -q '<em>new</em>' /tmp/page.html || refused "galley render wrote no page"

dpkg -L galley | while read -r path; do [[ -d $path ]] || echo "$path"; done >/tmp/owned
as "$FRESH_PERSON" "$apt purge -y galley >/tmp/apt.log 2>&1" || { tail -n 20 /tmp/apt.log; refused "the package cannot be removed"; }
left=$(xargs -d '\n' ls -d </tmp/owned 2>/dev/null || true)
left+=$(find / -xdev -iname '*galley*' -not -path '/fresh*' -not -path '/tmp/*' -not -path '/home/*' -not -path '/root/*' -not -path '/run/*' -not -path '/var/cache/man/*' || true)
[[ -z $left ]] || refused "removing the package leaves: $left"
[[ -n $(users_files) ]] || refused "removing the package took the user's files"
echo "fresh: $said: installed over 0.0.1, started, removed without remains"
