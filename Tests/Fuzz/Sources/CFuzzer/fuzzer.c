#define _GNU_SOURCE
#include "fuzzer.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static fuzzer_mutator chosen;

void fuzzer_set_mutator(fuzzer_mutator mutator) { chosen = mutator; }

// libFuzzer finds this by its name, once for the whole program; which target runs is known only then.
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maximum, unsigned int seed) {
  return chosen ? chosen(data, size, maximum, seed) : LLVMFuzzerMutate(data, size, maximum);
}

// Waits for a child, for a time at most; what does not end by itself is ended.
static int wait_for(pid_t child, int seconds) {
  for (long waited = 0;; waited++) {
    int status;
    pid_t ended = waitpid(child, &status, WNOHANG);
    if (ended == child) return status;
    if (ended < 0 && errno != EINTR) return -1;
    if (waited > seconds * 2000L) {
      kill(child, SIGKILL);
      while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
      }
      return FUZZER_HUNG;
    }
    nanosleep(&(struct timespec){.tv_nsec = 500000}, NULL);
  }
}

int fuzzer_run(const char *program, char *const *arguments, const char *folder, int seconds) {
  posix_spawn_file_actions_t actions;
  if (posix_spawn_file_actions_init(&actions) != 0) return -1;
  int failed = posix_spawn_file_actions_addchdir_np(&actions, folder);
  int writes = O_WRONLY | O_CREAT | O_TRUNC;
  if (!failed) failed = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  if (!failed) failed = posix_spawn_file_actions_addopen(&actions, 1, ".output", writes, 0600);
  if (!failed) failed = posix_spawn_file_actions_addopen(&actions, 2, ".complaints", writes, 0600);
  pid_t child;
  if (!failed) failed = posix_spawn(&child, program, &actions, NULL, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  return failed ? -1 : wait_for(child, seconds);
}
