#ifndef CSPAWN_H
#define CSPAWN_H

#include <sys/types.h>

/// Opens a pipe that no other process inherits: what is read at `ends[0]` was written at `ends[1]`. 0, or an error number.
int cspawn_pipe(int ends[2]);

/// Starts an executable without a shell: in a process group, or where `group` is 0 in one of its own; with `streams` as its
/// standard input, output and error and nothing else open, and with every signal as usual. 0, or an error number.
int cspawn_start(
    pid_t *pid, const char *path, char *const arguments[], char *const environment[], const int streams[3], pid_t group);

#endif
