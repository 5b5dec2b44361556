// SPDX-License-Identifier: MIT
#pragma once

// System calls that fail on purpose. The library `failcalls` stands between the program and the C
// library: either linked into a test, which plans with the functions below, or put before a whole
// program by LD_PRELOAD, which plans with the variable GALLEY_FAILCALLS:
//
//     folder=/some/folder;call=write;nth=2;code=28;always=1
//
// Only calls on paths below the folder count; everything else passes.

namespace failcalls {

enum class Call {
    Open, // open, openat, creat and their 64-bit forms
    Write, // write, pwrite, writev
    Sync, // fsync, fdatasync
    Close,
    Rename, // rename, renameat, renameat2, link, linkat
    Rights, // fchmod, fchown, chmod
    Remove, // unlink, unlinkat, remove
    MakeFolder,
    Look, // stat, access
    Read, // read
    Any, // whichever of those that may change something
};
constexpr Call allCalls[] = {Call::Open, Call::Write, Call::Sync, Call::Close, Call::Rename,
    Call::Rights, Call::Remove, Call::MakeFolder};

enum class Way {
    Fail, // the call does nothing and reports the code; close() does close
    Short, // a write takes half of its bytes, the next one fails with the code
    Die, // the process is killed before the call
};

struct Plan {
    const char* folder = ""; // absolute, without a slash at the end; copied
    Call call = Call::Any;
    int nth = 0; // the first to be disturbed, from 1; 0 = none
    int code = 0; // an errno
    bool always = false; // all later ones too, as on a full disk
    Way way = Way::Fail;
};

// The name used in GALLEY_FAILCALLS: "open", "write", …
const char* nameOf(Call call);

// Starts counting anew. Not to be called while another thread makes system calls in the folder.
void arm(const Plan& plan);
// Lets everything pass; the counts stay.
void disarm();
// Matching calls since arm().
int seen();
// The path of the first call that was disturbed; empty when none was. Valid until arm().
const char* disturbedPath();
// Calls that were disturbed since arm().
int disturbed();

} // namespace failcalls
