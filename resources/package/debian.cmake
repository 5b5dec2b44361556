# SPDX-License-Identifier: MIT
# Run by cpack over the files of the package before it packs them. app/package gives
# GALLEY_CHANGELOG, the file to be Debian's changelog.

# Debian wants its changelog and manual pages compressed, without the time in them.
set(usr "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
file(COPY_FILE "${GALLEY_CHANGELOG}" "${usr}/doc/galley/changelog")
file(CHMOD "${usr}/doc/galley/changelog" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(GLOB pages "${usr}/man/man*/*")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/lintian-overrides" DESTINATION "${usr}/lintian/overrides"
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(RENAME "${usr}/lintian/overrides/lintian-overrides" "${usr}/lintian/overrides/galley")
execute_process(COMMAND gzip -9nf "${usr}/doc/galley/changelog" ${pages}
    COMMAND_ERROR_IS_FATAL ANY)
