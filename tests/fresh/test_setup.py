# SPDX-License-Identifier: MIT
"""What the set-up scripts say when something stands in their way. apt-get, dpkg-query and npm are stand-ins here that complain in
the words of the real ones; tests/fresh/run has the real ones."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NO_NETWORK = "W: Failed to fetch http://mirror/InRelease  Temporary failure resolving 'mirror'"


class Scripts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="galley set-up é ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.commands = self.folder / "commands"
        self.commands.mkdir()
        self.os_release = self.folder / "os-release"
        self.describe_system("debian", "12", "Debian GNU/Linux 12 (bookworm)")
        self.stand_in("dpkg-query", "exit 1")
        self.stand_in("sudo", 'while [[ $1 == -* ]]; do shift; done; exec "$@"')

    def describe_system(self, name, version, title):
        self.os_release.write_text(f'ID={name}\nVERSION_ID="{version}"\nPRETTY_NAME="{title}"\n')

    def stand_in(self, name, body):
        path = self.commands / name
        path.write_text(f"#!/bin/bash\n{body}\n")
        path.chmod(0o755)

    def apt_get(self, update="", install="", status=100):
        """An apt-get that complains so, and writes down what it was asked to do."""
        self.stand_in("apt-get", f"""echo "$*" >>'{self.folder}/asked'
case " $* " in
*" update "*) echo "{update}" ;;
*) echo "{install}"; exit {status} ;;
esac""")

    def run_script(self, *command, **more):
        env = dict(os.environ, PATH=f"{self.commands}:/usr/bin:/bin:/usr/sbin:/sbin", GALLEY_APT_WAIT="1",
                   GALLEY_OS_RELEASE=str(self.os_release), HOME=str(self.folder))
        return subprocess.run([str(part) for part in command], env=env, text=True, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, **more)

    def install_says(self, *words):
        done = self.run_script(ROOT / ".ci/install", "build")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(done.stdout, "")
        for word in words:
            self.assertIn(word, done.stderr)


class Installing(Scripts):
    def test_installs_what_the_section_names_and_nothing_else(self):
        self.apt_get(status=0)
        done = self.run_script(ROOT / ".ci/install", "run")
        self.assertEqual(done.returncode, 0, done.stderr)
        asked = (self.folder / "asked").read_text()
        self.assertIn("fonts-noto-cjk", asked)
        self.assertNotIn("jekyll", asked)

    def test_a_package_that_only_some_releases_have_is_asked_for_where_it_is_known(self):
        for known in (True, False):
            self.apt_get(status=0)
            self.stand_in("apt-cache", "exit 0" if known else "exit 100")
            self.assertEqual(self.run_script(ROOT / ".ci/install", "run").returncode, 0)
            self.assertEqual("qt6-svg-plugins" in (self.folder / "asked").read_text(), known)
            (self.folder / "asked").unlink()

    def test_asks_for_nothing_where_everything_is_there(self):
        self.apt_get()
        self.stand_in("dpkg-query", "echo -n installed")
        self.assertEqual(self.run_script(ROOT / ".ci/install", "run").returncode, 0)
        self.assertFalse((self.folder / "asked").exists())

    def test_no_network_with_old_lists(self):
        self.apt_get(install="E: Failed to fetch http://mirror/x.deb  Could not connect to mirror:80, connection timed out")
        self.install_says("cannot be reached", "network", "qt6-webengine-dev")

    def test_no_network_and_no_lists(self):
        self.apt_get(update=NO_NETWORK, install="E: Unable to locate package qt6-base-dev")
        self.install_says("cannot be reached")

    def test_a_broken_source_of_a_vendor_is_not_blamed_for_another_fault(self):
        self.apt_get(update=NO_NETWORK, install="E: Sub-process /usr/bin/dpkg returned an error code (1)")
        self.install_says("dpkg returned an error code", "apt-get failed")

    def test_a_server_that_refuses(self):
        self.apt_get(install="E: Failed to fetch http://mirror/x.deb  403  Forbidden")
        self.install_says("refused", "403  Forbidden")

    def test_a_full_disk(self):
        for complaint in ("E: You don't have enough free space in /var/cache/apt/archives/.",
                          "cannot copy extracted data: failed to write (No space left on device)"):
            self.apt_get(install=complaint)
            self.install_says("disk is full", "free")

    def test_another_program_installs(self):
        self.apt_get(install="E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 4711 (unattended-upgr)")
        self.install_says("Another program", "start again")

    def test_a_lock_that_is_given_back_is_waited_for(self):
        self.stand_in("apt-get", f"""[[ " $* " == *" update "* || -e '{self.folder}/tried' ]] && exit 0
touch '{self.folder}/tried'
echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 12 (apt-get)'
exit 100""")
        self.assertEqual(self.run_script(ROOT / ".ci/install", "run").returncode, 0)

    def test_an_installation_that_was_interrupted(self):
        self.apt_get(install="E: dpkg was interrupted, you must manually run 'sudo dpkg --configure -a' to correct the problem.")
        self.install_says("dpkg --configure -a")

    def test_packages_that_the_sources_do_not_have(self):
        self.apt_get(install="E: Unable to locate package libexpected-dev")
        self.install_says("do not have", "libexpected-dev", "Debian 12 and 13")

    def test_an_old_debian_is_told_before_anything_is_done(self):
        self.describe_system("debian", "11", "Debian GNU/Linux 11 (bullseye)")
        self.apt_get(status=0)
        self.install_says("Debian GNU/Linux 11 (bullseye) is too old", "Nothing was installed")
        self.assertFalse((self.folder / "asked").exists())

    def test_a_system_without_apt(self):
        self.describe_system("fedora", "41", "Fedora Linux 41")
        done = subprocess.run(["bash", ROOT / ".ci/install", "build"], text=True, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                              env={"PATH": str(self.other_system()), "GALLEY_OS_RELEASE": str(self.os_release)}, timeout=60)
        self.assertEqual(done.returncode, 1)
        self.assertIn("Fedora Linux 41", done.stderr)
        self.assertIn("qt6-webengine-dev", done.stderr)

    def other_system(self):
        """A folder with the commands that every system has, and no others."""
        folder = self.folder / "fedora"
        folder.mkdir()
        for name in ("bash", "awk", "grep", "dirname", "mktemp", "rm", "env", "cat"):
            os.symlink(subprocess.check_output(["which", name], text=True).strip(), folder / name)
        return folder

    @unittest.skipUnless(os.geteuid() == 0, "needs somebody else to be")
    def test_a_user_without_sudo_reads_the_line_to_have_run(self):
        self.stand_in("sudo", "exit 1")
        self.apt_get(status=0)
        self.folder.chmod(0o755)
        for name in ("install", "packages"): # the clone may lie where root alone looks
            shutil.copy(ROOT / ".ci" / name, self.folder)
        done = self.run_script("setpriv", "--reuid=65534", "--clear-groups", self.folder / "install", "run")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("\napt-get update && apt-get install --no-install-recommends ", done.stderr)


class Fetching(Scripts):
    def setUp(self):
        super().setUp()
        self.target = self.folder / "assets"

    def fetch(self):
        return self.run_script(ROOT / "resources/web/fetch", self.target)

    def npm(self, complaint="", status=1):
        self.stand_in("npm", f"""echo "$*" >>'{self.folder}/asked'
mkdir -p node_modules/half
echo "{complaint}" >&2
exit {status}""")

    def assert_nothing_half_made(self):
        self.assertEqual(sorted(path.name for path in self.folder.iterdir() if path.name.startswith(".")), [])
        self.assertFalse(self.target.exists())

    def test_fetches_once(self):
        self.npm(status=0)
        self.assertEqual(self.fetch().returncode, 0)
        self.assertTrue((self.target / "half").is_dir())
        self.assertEqual(self.fetch().returncode, 0)
        self.assertEqual(len((self.folder / "asked").read_text().splitlines()), 1)

    def test_replaces_what_another_lock_file_named(self):
        self.npm(status=0)
        self.fetch()
        (self.target / ".galley-fetched").write_text("of another lock file\n")
        (self.target / "old").mkdir()
        self.assertEqual(self.fetch().returncode, 0)
        self.assertFalse((self.target / "old").exists())

    def test_says_why_nothing_could_be_fetched(self):
        for complaint, word in (("npm ERR! code ENOTFOUND", "cannot be reached"), ("npm ERR! code E403", "refused"),
                                ("npm ERR! code EINTEGRITY", "refused"), ("npm ERR! code ENOSPC", "disk is full"),
                                ("npm ERR! something else", "npm failed")):
            self.npm(complaint)
            done = self.fetch()
            self.assertEqual(done.returncode, 1)
            self.assertIn(word, done.stderr)
            self.assert_nothing_half_made()

    def test_leaves_a_folder_of_other_files_alone(self):
        self.npm(status=0)
        self.target.mkdir()
        (self.target / "thesis.tex").write_text("years of work")
        done = self.fetch()
        self.assertEqual(done.returncode, 1)
        self.assertIn("other files", done.stderr)
        self.assertEqual((self.target / "thesis.tex").read_text(), "years of work")

    def test_a_build_without_the_assets_says_what_to_run(self):
        done = self.run_script("cmake", "-S", ROOT, "-B", self.folder / "build", "-G", "Ninja", "-DBUILD_TESTING=OFF",
                               f"-DGALLEY_WEB_ASSETS={self.target}")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("resources/web/fetch", done.stderr)


if __name__ == "__main__":
    unittest.main()
