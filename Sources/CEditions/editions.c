#include "CEditions.h"

// #embed puts the files into the binary, which can then be moved without them.
static const unsigned char vn[] = {
#embed "editions/vn.yaml"
};

static const CEdition editions[] = {
    {"vn", vn, sizeof vn},
};

size_t cedition_count(void) { return sizeof editions / sizeof *editions; }

CEdition cedition_at(size_t index) { return editions[index]; }
