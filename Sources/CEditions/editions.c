#include "CEditions.h"

// #embed puts the files into the binary, which can then be moved without them.
static const unsigned char vn[] = {
#embed "editions/vn.yaml"
};

const CEdition ceditions[] = {
    {"vn", vn, sizeof vn},
};
const size_t cedition_count = sizeof ceditions / sizeof *ceditions;
