# SPDX-License-Identifier: MIT
# Run by each build: writes OUTPUT, a header with the commit of the checkout SOURCE as GALLEY_COMMIT: "+COMMIT",
# "+COMMIT.changed" where a file differs from it, "" without git or history. The file is left alone when nothing has
# changed, so only main.cpp is compiled anew, and only after a commit.

set(commit "")
find_program(GIT git)
if(GIT AND EXISTS "${SOURCE}/.git") # not of another checkout that these files were unpacked in
    # root builds a user's checkout, too
    execute_process(
        COMMAND "${GIT}" --no-optional-locks -c safe.directory=* describe --always --abbrev=10 --exclude=* --dirty=.changed
        WORKING_DIRECTORY "${SOURCE}" OUTPUT_VARIABLE described ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(described)
        set(commit "+${described}")
    endif()
endif()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT "#define GALLEY_COMMIT \"${commit}\"\n")
