#ifndef CEDITIONS_H
#define CEDITIONS_H

#include <stddef.h>

/// One built-in edition: the name by which `regulations:` asks for it, and its YAML.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} CEdition;

/// All built-in editions, `cedition_count` of them.
extern const CEdition ceditions[];
extern const size_t cedition_count;

#endif
