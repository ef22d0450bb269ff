#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the arguments of a command line; calls back with every input.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

/// libFuzzer's own mutation of `size` bytes in place, to at most `maximum`; gives the new size.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maximum);

/// Makes the next input out of one, in place.
typedef size_t (*fuzzer_mutator)(uint8_t *data, size_t size, size_t maximum, unsigned int seed);

/// Sets who makes the next inputs; without one libFuzzer does.
void fuzzer_set_mutator(fuzzer_mutator mutator);

/// What `fuzzer_run` gives of a program that had to be ended.
#define FUZZER_HUNG 0x10000

/// Runs a program in a folder, with nothing to read, for some seconds at most. Its output goes to `.output` there, what
/// it complains of to `.complaints`. Gives the status of `waitpid`, `FUZZER_HUNG`, or -1 where it could not be started.
int fuzzer_run(const char *program, char *const *arguments, const char *folder, int seconds);
