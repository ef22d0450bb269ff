#ifndef CEDITIONS_H
#define CEDITIONS_H

#include <stddef.h>

/// One built-in edition: the name by which `regulations:` asks for it, and its YAML.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} CEdition;

/// How many built-in editions there are.
size_t cedition_count(void);

/// The edition at an index below `cedition_count()`.
CEdition cedition_at(size_t index);

#endif
