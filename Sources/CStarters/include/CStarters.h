#ifndef CSTARTERS_H
#define CSTARTERS_H

#include <stddef.h>

/// One starter registry: the name by which it is asked for, and the text of its files.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} CStarter;

/// How many starter registries there are.
size_t cstarter_count(void);

/// The starter at an index below `cstarter_count()`.
CStarter cstarter_at(size_t index);

#endif
