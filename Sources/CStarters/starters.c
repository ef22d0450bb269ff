#include "CStarters.h"

// #embed puts the files into the binary, which can then be moved without them.
static const unsigned char commune[] = {
#embed "starters/commune.yaml"
};
static const unsigned char enterprise[] = {
#embed "starters/enterprise.yaml"
};
static const unsigned char school[] = {
#embed "starters/school.yaml"
};
static const unsigned char district[] = {
#embed "starters/district.yaml"
};

static const CStarter starters[] = {
    {"commune", commune, sizeof commune},
    {"enterprise", enterprise, sizeof enterprise},
    {"school", school, sizeof school},
    {"district", district, sizeof district},
};

size_t cstarter_count(void) { return sizeof starters / sizeof *starters; }

CStarter cstarter_at(size_t index) { return starters[index]; }
